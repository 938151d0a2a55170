using StatementDraft.Core.Facts;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Pages.Sources;
using StatementDraft.Web.Tests.Components;

namespace StatementDraft.Web.Tests.Pages;

public sealed class ValueEntryTests
{
    public static TheoryData<FactKind> Kinds => [.. Enum.GetValues<FactKind>()];

    private static readonly Dictionary<FactKind, FactValue> Values = new FactValue[]
    {
        new MoneyValue("JPY", 2_000_000m, 3_000_000m, Qualifier.About, "roads", "Norland", "five years"),
        new CountValue(null, "jobs", null, Qualifier.Over),
        new PercentValue(2.5m, 3m),
        new DateValue("weekday:Friday", new DateOnly(2025, 2, 7)),
        new PersonValue("Ada Berg", "Minister", "Norland"),
        new OrganizationValue("Example Bank"),
        new PlaceValue("Port Ada", "Norland"),
        new TreatyValue("Treaty of Port Ada", "5"),
        new QuoteValue("Ada Berg", AttributionKind.Named, false),
        new PositionValue("Norland", "invest", "in roads", Modality.Planned, AttributionKind.None, "investment"),
        new MeetingValue(["Norland", "Sudmark"], "Port Ada", "2025-02", true),
    }.ToDictionary(value => value.Kind);

    /// <summary>The law of the form: what is sent back as it was shown says the same.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Value_OfAnEntryLeftAsItWas_IsTheSameValue(FactKind kind)
    {
        var fact = Sample.Fact("Norland is expected to invest up to $2 billion in Sudmark", Values[kind], Modality.Planned);
        var entry = ValueEntry.Of(fact);

        Assert.Empty(new ValueEntryValidator(kind, ["investment"]).Validate(entry).Errors);
        Assert.Equal(Values[kind], ValueEntryReader.Value(entry, kind, fact.Quotation.Words));
        Assert.Equal(Modality.Planned, ValueEntryReader.Firmness(entry));
        Assert.Equal(["investment"], ValueEntryReader.Topics(entry, fact.Topics));
    }

    [Theory]
    [InlineData(FactKind.Money, "Amount", "lots", "“lots” is no number: write 2 billion, 2,000,000,000 or 2.5 million.")]
    [InlineData(FactKind.Money, "AmountMax", "1 million", "The upper end of a range has to be more than its lower end.")]
    [InlineData(FactKind.Money, "Currency", "dollars", "The currency has to be its code of three letters: USD, JPY, EUR.")]
    [InlineData(FactKind.Count, "Unit", "", "Say of what the number is: jobs, tonnes, ships.")]
    [InlineData(FactKind.Percent, "Amount", "", "A share needs its number.")]
    [InlineData(FactKind.Date, "Date", "7/2/2025", "“7/2/2025” is no date: write 2025-02-07, 2025-02, 2025, --02-07 where the year is not given, or weekday:Friday.")]
    [InlineData(FactKind.Date, "Date", "2025-02-30", "“2025-02-30” is no date: write 2025-02-07, 2025-02, 2025, --02-07 where the year is not given, or weekday:Friday.")]
    [InlineData(FactKind.Person, "Name", " ", "Give the full name.")]
    [InlineData(FactKind.Treaty, "Article", "V", "The article “V” is no number: write 5 for Article V.")]
    [InlineData(FactKind.Position, "Stance", "", "Give the verb in its plain form: invest, oppose, support.")]
    [InlineData(FactKind.Meeting, "Participants", "", "Name who meets, one a line.")]
    [InlineData(FactKind.Place, "Topic", "gone", "There is no topic “gone” any more: choose again.")]
    [InlineData(FactKind.Place, "Firmness", "maybe", "The firmness “maybe” is none of those in the list.")]
    public void Validate_WhatCannotBe_SaysSoAtItsField(FactKind kind, string field, string entered, string sentence)
    {
        var entry = ValueEntry.Of(Sample.Fact("Sudmark", Values[kind]));
        typeof(ValueEntry).GetProperty(field)!.SetValue(entry, entered);

        var errors = new ValueEntryValidator(kind, ["investment"]).Validate(entry).Errors;

        Assert.Contains(errors, error => error.PropertyName == field && error.ErrorMessage == sentence);
    }
}
