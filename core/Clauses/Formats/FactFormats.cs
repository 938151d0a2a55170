using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Clauses.Formats;

/// <summary>How the value of a fact is written in a clause. Every form says exactly what the fact says: a qualifier is part of its amount
/// and is never dropped; what the value does not hold is not written.</summary>
public static class FactFormats
{
    /// <summary>The names of the formats of a kind, the usual one first; empty where only the template can give the words.</summary>
    public static IReadOnlyList<string> Of(FactKind kind) => kind switch
    {
        FactKind.Money => ["amount", "in-full", "payer", "purpose", "period"],
        FactKind.Count => ["amount"],
        FactKind.Percent => ["percent"],
        FactKind.Date => ["date", "day-first", "iso"],
        FactKind.Person => ["name", "titled"],
        FactKind.Organization => ["name"],
        FactKind.Place => ["name", "state", "possessive"],
        FactKind.Treaty => ["full", "article", "name"],
        FactKind.Quote => ["quoted", "plain"],
        FactKind.Position => ["object"],
        FactKind.Meeting => ["place"],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether a slot of this kind has words of its own where no format is named.</summary>
    public static bool HasUsualWords(FactKind kind) => kind is not (FactKind.Position or FactKind.Meeting);

    /// <summary>Whether a fact may have nothing to say in this format: a treaty reference without an article, money without a payer.</summary>
    public static bool MayBeSilent(FactKind kind, string? format) =>
        (kind, format) is (FactKind.Money, "payer" or "purpose" or "period") or (FactKind.Treaty, "article") or (FactKind.Meeting, "place");

    /// <summary>The words for <paramref name="fact"/>; null where it says nothing in this format.</summary>
    /// <exception cref="ArgumentException">The kind has no such format.</exception>
    public static string? Write(Fact fact, string? format, FillContext context, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(lexicon);
        var form = format ?? Of(fact.Kind)[0];
        if (!Of(fact.Kind).Contains(form))
        {
            throw new ArgumentException($"A {fact.Kind} has no format '{format}'.", nameof(format));
        }

        var own = fact.Quotation.Words;
        var words = fact.Value switch
        {
            MoneyValue money => Money(money, form, own),
            CountValue count => Amounts.Count(count, own),
            PercentValue percent => Amounts.Percent(percent, own),
            DateValue date => Dates.Write(date, form, own),
            PersonValue person => Names.Person(person, form, context),
            OrganizationValue organization => organization.Name,
            PlaceValue place => Names.Place(place, form, lexicon),
            TreatyValue treaty => Treaties.Write(treaty, form, context, lexicon),
            QuoteValue => form == "plain" ? own : $"“{own.TrimEnd(',', '.')}”",
            PositionValue position => position.Object,
            MeetingValue meeting => meeting.Place,
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Kind, null),
        };
        return !string.IsNullOrWhiteSpace(words) ? words.Trim() : MayBeSilent(fact.Kind, form) ? null : own;
    }

    private static string? Money(MoneyValue money, string form, string own) => form switch
    {
        "payer" => money.Payer,
        "purpose" => money.Purpose,
        "period" => money.Period,
        "in-full" => money.Period is { } period ? $"{Amounts.Money(money, own)} {period}" : Amounts.Money(money, own),
        _ => Amounts.Money(money, own),
    };
}
