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
        FactKind.Money => "Money",
        FactKind.Count => "Numbers",
        FactKind.Percent => "Shares",
        FactKind.Date => "Dates",
        FactKind.Person => "People",
        FactKind.Organization => "Organizations",
        FactKind.Place => "Places",
        FactKind.Treaty => "Treaties",
        FactKind.Quote => "Quotations",
        FactKind.Position => "Positions",
        FactKind.Meeting => "Meetings",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Singular(FactKind kind) => kind switch
    {
        FactKind.Money => "Amount of money",
        FactKind.Count => "Number of things",
        FactKind.Percent => "Share",
        FactKind.Date => "Date",
        FactKind.Person => "Person",
        FactKind.Organization => "Organization",
        FactKind.Place => "Place",
        FactKind.Treaty => "Treaty",
        FactKind.Quote => "Quotation",
        FactKind.Position => "Position: who takes which stance on what",
        FactKind.Meeting => "Meeting",
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
        TreatyValue { Article: { } article } treaty => $"{treaty.Name}, Article {article}",
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
        PlaceValue place => [Said("stands for the government of", place.Metonym)],
        QuoteValue quote => [Said("said by", quote.Speaker), quote.Scare ? "a few words only" : null],
        MeetingValue meeting => [Said("in", meeting.Place), Said("on", meeting.When), meeting.First ? "the first" : null],
        DateValue { Resolved: { } day } date when date.Iso.Contains(':', StringComparison.Ordinal) => [$"that is {DateWording.Day(day)}"],
        _ => Array.Empty<string?>(),
    }).OfType<string>();

    public static string Modality(Modality modality) => modality switch
    {
        Core.Facts.Modality.Stated => "stated",
        Core.Facts.Modality.Expected => "expected",
        Core.Facts.Modality.Hoped => "hoped for",
        Core.Facts.Modality.Planned => "planned",
        Core.Facts.Modality.Considered => "considered",
        Core.Facts.Modality.Conditional => "conditional",
        Core.Facts.Modality.Denied => "denied",
        _ => throw new ArgumentOutOfRangeException(nameof(modality)),
    };

    public static string Voice(Attribution attribution) => attribution switch
    {
        { Kind: AttributionKind.None } => "the document itself",
        { Name: { Length: > 0 } name } => name,
        { Kind: AttributionKind.Named } => "a named voice",
        { Kind: AttributionKind.Anonymous } => "an unnamed official",
        { Kind: AttributionKind.Analyst } => "analysts",
        _ => throw new ArgumentOutOfRangeException(nameof(attribution)),
    };

    private static string? Said(string lead, string? words) => string.IsNullOrEmpty(words) ? null : $"{lead} {words}";
}
