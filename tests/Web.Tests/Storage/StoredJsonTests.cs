using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

public sealed class StoredJsonTests
{
    public static TheoryData<FactValue> Values => new(
        new MoneyValue("USD", 25.5m, 30m, Qualifier.AtLeast, "a plant", "Japan", "a year"),
        new CountValue(null, "jobs"),
        new PercentValue(14.9m, Qualifier: Qualifier.About),
        new DateValue("weekday:Friday", new DateOnly(2025, 2, 7)),
        new PersonValue("A B", "President", "Chile"),
        new OrganizationValue("Works"),
        new PlaceValue("Lisbon", "Portugal"),
        new TreatyValue("Treaty", "5"),
        new QuoteValue(null, AttributionKind.Anonymous, Scare: true),
        new PositionValue("Chile", "support", "the plan", Modality.Hoped, AttributionKind.None, "energy"),
        new MeetingValue(["A", "B"], null, "--12", First: false));

    [Theory]
    [MemberData(nameof(Values))]
    public void WriteThenRead_EveryKindOfValue_IsTheSame(FactValue value) =>
        Assert.Equal(value, StoredJson.Read<FactValue>(StoredJson.Write(value)));

    [Fact]
    public void WriteThenRead_AReading_KeepsFactsAndTheirIds()
    {
        var facts = Statements.Rich("one").Conflicts[0].Candidates;

        var read = StoredJson.Read<SourceReading>(StoredJson.Write(new SourceReading(facts, [new TextSpan(3, 9)])));

        Assert.Equal(facts.Select(fact => (fact.Id, fact.Quotation, fact.Attribution)), read.Facts.Select(fact => (fact.Id, fact.Quotation, fact.Attribution)));
        Assert.Equal([new TextSpan(3, 9)], read.Furniture);
    }

    [Fact]
    public void Values_AreAllThereAre() => Assert.Equal(
        typeof(FactValue).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FactValue))).ToHashSet(),
        ((IEnumerable<object[]>)Values).Select(row => row[0].GetType()).ToHashSet());
}
