using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>What the pages say of facts, in plain English; every wording of kinds, values, modality and voices is here.</summary>
public static class FactWording
{
    /// <summary>The order in which kinds are listed: what a drafter looks for first comes first.</summary>
    public static IReadOnlyList<FactKind> ListingOrder { get; } =
    [
        FactKind.Position, FactKind.Money, FactKind.Count, FactKind.Percent, FactKind.Treaty, FactKind.Meeting,
        FactKind.Quote, FactKind.Person, FactKind.Organization, FactKind.Place, FactKind.Date,
    ];

    public static string Plural(FactKind kind) => kind switch
    {
        FactKind.Money => Texts.Of("Money"),
        FactKind.Count => Texts.Of("Numbers"),
        FactKind.Percent => Texts.Of("Shares"),
        FactKind.Date => Texts.Of("Dates"),
        FactKind.Person => Texts.Of("People"),
        FactKind.Organization => Texts.Of("Organizations"),
        FactKind.Place => Texts.Of("Places"),
        FactKind.Treaty => Texts.Of("Treaties"),
        FactKind.Quote => Texts.Of("Quotations"),
        FactKind.Position => Texts.Of("Positions"),
        FactKind.Meeting => Texts.Of("Meetings"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Singular(FactKind kind) => kind switch
    {
        FactKind.Money => Texts.Of("Amount of money"),
        FactKind.Count => Texts.Of("Number of things"),
        FactKind.Percent => Texts.Of("Share"),
        FactKind.Date => Texts.Of("Date"),
        FactKind.Person => Texts.Of("Person"),
        FactKind.Organization => Texts.Of("Organization"),
        FactKind.Place => Texts.Of("Place"),
        FactKind.Treaty => Texts.Of("Treaty"),
        FactKind.Quote => Texts.Of("Quotation"),
        FactKind.Position => Texts.Of("Position: who takes which stance on what"),
        FactKind.Meeting => Texts.Of("Meeting"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Value(Fact fact) => fact.Value switch
    {
        MoneyValue money => NumberWording.Money(money),
        CountValue count => NumberWording.Count(count),
        PercentValue percent => NumberWording.Percent(percent),
        DateValue date => DateWording.Of(date),
        PersonValue person => person.Name,
        OrganizationValue organization => organization.Name,
        PlaceValue place => place.Name,
        TreatyValue { Article: { } article } treaty => Texts.Of("{0}, Article {1}", treaty.Name, article),
        TreatyValue treaty => treaty.Name,
        QuoteValue => $"“{fact.Quotation.Words}”",
        PositionValue position => $"{position.Actor}: {position.Stance} {position.Object}".TrimEnd(),
        MeetingValue meeting => string.Join(" and ", meeting.Participants),
        var unknown => throw new ArgumentOutOfRangeException(nameof(fact), unknown, "A kind of value without wording."),
    };

    /// <summary>What else the value says, a sentence part each.</summary>
    public static IEnumerable<string> Particulars(FactValue value) => (value switch
    {
        MoneyValue money => [Said("purpose:", money.Purpose), Said("payer:", money.Payer), Said("period:", money.Period)],
        PersonValue person => [person.Title, person.Country],
        PlaceValue place => [Said(Texts.Of("stands for the government of"), place.Metonym)],
        QuoteValue quote => [Said(Texts.Of("said by"), quote.Speaker), quote.Scare ? Texts.Of("a few words only") : null],
        MeetingValue meeting => [Said("in", meeting.Place), Said("on", meeting.When), meeting.First ? Texts.Of("the first") : null],
        DateValue { Resolved: { } day } date when date.Iso.Contains(':', StringComparison.Ordinal) => [Texts.Of("that is {0}", DateWording.Day(day))],
        _ => Array.Empty<string?>(),
    }).OfType<string>();

    public static string Modality(Modality modality) => modality switch
    {
        Core.Facts.Modality.Stated => Texts.Of("stated"),
        Core.Facts.Modality.Expected => Texts.Of("expected"),
        Core.Facts.Modality.Hoped => Texts.Of("hoped for"),
        Core.Facts.Modality.Planned => Texts.Of("planned"),
        Core.Facts.Modality.Considered => Texts.Of("considered"),
        Core.Facts.Modality.Conditional => Texts.Of("conditional"),
        Core.Facts.Modality.Denied => Texts.Of("denied"),
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };

    public static string Voice(Attribution attribution) => attribution switch
    {
        { Kind: AttributionKind.None } => Texts.Of("the document itself"),
        { Name: { Length: > 0 } name } => name,
        { Kind: AttributionKind.Named } => Texts.Of("a named voice"),
        { Kind: AttributionKind.Anonymous } => Texts.Of("an unnamed official"),
        { Kind: AttributionKind.Analyst } => Texts.Of("analysts"),
        _ => throw new ArgumentOutOfRangeException(nameof(attribution)),
    };

    private static string? Said(string lead, string? words) => string.IsNullOrEmpty(words) ? null : $"{lead} {words}";
}
