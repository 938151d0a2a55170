namespace StatementDraft.Core.Facts;

/// <summary>What a fact says, typed. A closed family: a switch over it throws on the unknown.</summary>
public abstract record FactValue(FactKind Kind);

/// <summary>Money. <paramref name="Amount"/> is null where the text is vague ("billions of dollars").</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Amount">In whole units of the currency; the lower end of a range.</param>
/// <param name="AmountMax">The upper end of a range.</param>
/// <param name="Qualifier">Part of the amount: never dropped.</param>
/// <param name="Purpose">What it is for, in the source's words.</param>
/// <param name="Payer">Who pays.</param>
/// <param name="Period">Over what time, in the source's words.</param>
public sealed record MoneyValue(
    string Currency, decimal? Amount, decimal? AmountMax = null, Qualifier? Qualifier = null,
    string? Purpose = null, string? Payer = null, string? Period = null) : FactValue(FactKind.Money);

/// <summary>A number of things.</summary>
/// <param name="Amount">The lower end of a range; null where vague ("thousands of jobs").</param>
/// <param name="Unit">The noun, as written: "jobs", "U.S. military personnel".</param>
/// <param name="AmountMax">The upper end of a range.</param>
/// <param name="Qualifier">Part of the amount.</param>
public sealed record CountValue(decimal? Amount, string Unit, decimal? AmountMax = null, Qualifier? Qualifier = null)
    : FactValue(FactKind.Count);

/// <summary>A share in per cent.</summary>
public sealed record PercentValue(decimal Amount, decimal? AmountMax = null, Qualifier? Qualifier = null) : FactValue(FactKind.Percent);

/// <summary>A date as far as it is known; what is unknown stays unknown.</summary>
/// <param name="Iso">2025-02-07 | 2025-02 | 2022 | 199X | --02-07 | --12 | weekday:Friday | fiscal:2025 | relative:last week.</param>
/// <param name="Resolved">The calendar day that follows from the document's own date; null where nothing follows.</param>
public sealed record DateValue(string Iso, DateOnly? Resolved = null) : FactValue(FactKind.Date);

/// <summary>A person.</summary>
/// <param name="Name">The full name, the same for every mention in a document ("Shigeru Ishiba").</param>
/// <param name="Title">The title in this noun phrase only.</param>
/// <param name="Country">The state's name, where this noun phrase says it.</param>
public sealed record PersonValue(string Name, string? Title = null, string? Country = null) : FactValue(FactKind.Person);

/// <summary>An organization under its full name.</summary>
public sealed record OrganizationValue(string Name) : FactValue(FactKind.Organization);

/// <summary>A place under its full name.</summary>
/// <param name="Name">"United States", "Washington, D.C.".</param>
/// <param name="Metonym">The state whose government is meant ("Tokyo plans"), where the verb says so.</param>
public sealed record PlaceValue(string Name, string? Metonym = null) : FactValue(FactKind.Place);

/// <summary>A treaty.</summary>
/// <param name="Name">The treaty's one name in the lexicon.</param>
/// <param name="Article">The article in Arabic numbers: "5" for V, 5 and Five.</param>
public sealed record TreatyValue(string Name, string? Article = null) : FactValue(FactKind.Treaty);

/// <summary>Words between quotation marks; the fact's span is what stands between them.</summary>
/// <param name="Speaker">Full name of who is quoted; the words for an unnamed voice without their article ("senior administration official"); null where nobody is quoted.</param>
/// <param name="Attribution">The sort of voice.</param>
/// <param name="Scare">Four words or fewer.</param>
public sealed record QuoteValue(string? Speaker, AttributionKind Attribution, bool Scare) : FactValue(FactKind.Quote);

/// <summary>Who takes which stance on what, how firmly.</summary>
/// <param name="Actor">Full names, several joined by "; ".</param>
/// <param name="Stance">The lemma of the content verb ("propose").</param>
/// <param name="Object">What it is about, in the source's words.</param>
/// <param name="Modality">How firmly.</param>
/// <param name="Attribution">Who says so.</param>
/// <param name="Topic">The first of the fact's topics.</param>
public sealed record PositionValue(
    string Actor, string Stance, string Object, Modality Modality, AttributionKind Attribution, string Topic) : FactValue(FactKind.Position);

/// <summary>A meeting.</summary>
/// <param name="Participants">Full names.</param>
/// <param name="Place">Where.</param>
/// <param name="When">The date's ISO form as in <see cref="DateValue"/>.</param>
/// <param name="First">Whether the text calls it the first of its kind.</param>
public sealed record MeetingValue(IReadOnlyList<string> Participants, string? Place, string? When, bool First) : FactValue(FactKind.Meeting)
{
    /// <inheritdoc/>
    public bool Equals(MeetingValue? other) =>
        other is not null && Participants.SequenceEqual(other.Participants) && (Place, When, First) == (other.Place, other.When, other.First);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Participants.Count, Place, When, First);
}
