using System.Text.Json.Serialization;
using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>What a fact says; which form it has follows from the fact's kind.</summary>
[JsonDerivedType(typeof(MoneyShape))]
[JsonDerivedType(typeof(CountShape))]
[JsonDerivedType(typeof(PercentShape))]
[JsonDerivedType(typeof(DateShape))]
[JsonDerivedType(typeof(PersonShape))]
[JsonDerivedType(typeof(OrganizationShape))]
[JsonDerivedType(typeof(PlaceShape))]
[JsonDerivedType(typeof(TreatyShape))]
[JsonDerivedType(typeof(QuoteShape))]
[JsonDerivedType(typeof(PositionShape))]
[JsonDerivedType(typeof(MeetingShape))]
public abstract record FactValueShape
{
    public static FactValueShape Of(FactValue value) => value switch
    {
        MoneyValue money => new MoneyShape(
            money.Currency, money.Amount, money.AmountMax, money.Qualifier, money.Purpose, money.Payer, money.Period),
        CountValue count => new CountShape(count.Amount, count.Unit, count.AmountMax, count.Qualifier),
        PercentValue percent => new PercentShape(percent.Amount, percent.AmountMax, percent.Qualifier),
        DateValue date => new DateShape(date.Iso, date.Resolved),
        PersonValue person => new PersonShape(person.Name, person.Title, person.Country),
        OrganizationValue organization => new OrganizationShape(organization.Name),
        PlaceValue place => new PlaceShape(place.Name, place.Metonym),
        TreatyValue treaty => new TreatyShape(treaty.Name, treaty.Article),
        QuoteValue quote => new QuoteShape(quote.Speaker, quote.Attribution, quote.Scare),
        PositionValue position => new PositionShape(
            position.Actor, position.Stance, position.Object, position.Modality, position.Attribution, position.Topic),
        MeetingValue meeting => new MeetingShape(meeting.Participants, meeting.Place, meeting.When, meeting.First),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Unknown kind of value."),
    };
}

/// <summary>Money; the amount is null where the text is vague.</summary>
public sealed record MoneyShape(
    string Currency,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Amount,
    decimal? AmountMax,
    Qualifier? Qualifier,
    string? Purpose,
    string? Payer,
    string? Period) : FactValueShape;

/// <summary>A number of things; the amount is null where the text is vague.</summary>
public sealed record CountShape(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] decimal? Amount,
    string Unit,
    decimal? AmountMax,
    Qualifier? Qualifier) : FactValueShape;

/// <summary>A share in per cent.</summary>
public sealed record PercentShape(decimal Amount, decimal? AmountMax, Qualifier? Qualifier) : FactValueShape;

/// <summary>A date as far as it is known, and the day that follows from the document's own date.</summary>
public sealed record DateShape(string Iso, DateOnly? Resolved) : FactValueShape;

/// <summary>A person.</summary>
public sealed record PersonShape(string Name, string? Title, string? Country) : FactValueShape;

/// <summary>An organization.</summary>
public sealed record OrganizationShape(string Name) : FactValueShape;

/// <summary>A place, and the state whose government it stands for.</summary>
public sealed record PlaceShape(string Name, string? Metonym) : FactValueShape;

/// <summary>A treaty and its article.</summary>
public sealed record TreatyShape(string Name, string? Article) : FactValueShape;

/// <summary>Words between quotation marks.</summary>
public sealed record QuoteShape(string? Speaker, AttributionKind Attribution, bool Scare) : FactValueShape;

/// <summary>Who takes which stance on what.</summary>
public sealed record PositionShape(
    string Actor, string Stance, string Object, Modality Modality, AttributionKind Attribution, string Topic) : FactValueShape;

/// <summary>A meeting.</summary>
public sealed record MeetingShape(IReadOnlyList<string> Participants, string? Place, string? When, bool First) : FactValueShape;
