using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting.Brackets;

/// <summary>What has become of an alternative.</summary>
public enum AlternativeStatus
{
    /// <summary>Held by its party, not agreed.</summary>
    Open,

    /// <summary>Agreed subject to the capitals' approval; the bracket stays until they have given it.</summary>
    AgreedAdRef,

    /// <summary>Agreed: its words are the text.</summary>
    Agreed,

    /// <summary>Given up, by its holder or because another one was agreed.</summary>
    Withdrawn,
}

/// <summary>What one party wants to stand in a place of the text.</summary>
/// <param name="Holder">The party, or "chair".</param>
/// <param name="Words">Its opening line; empty where it wants nothing to stand there.</param>
/// <param name="FallBack">What it would accept instead; null where it has not said so. Never shown in the text.</param>
/// <param name="Status">What has become of it.</param>
public sealed record Alternative(string Holder, string Words, string? FallBack = null, AlternativeStatus Status = AlternativeStatus.Open)
{
    /// <summary>Who decided on it last, and when; null while nobody has.</summary>
    public BracketDecision? Decision { get; init; }

    /// <summary>Whether it stands in the text of an open bracket.</summary>
    public bool IsHeld => Status is AlternativeStatus.Open or AlternativeStatus.AgreedAdRef;
}

/// <summary>A decision on an alternative.</summary>
/// <param name="By">Who: words that stand in a sentence ("the desk officer").</param>
/// <param name="At">When.</param>
public sealed record BracketDecision(string By, DateTimeOffset At);

/// <summary>A place of a clause whose text is not agreed, or was not.</summary>
/// <param name="Number">Names it in its clause; never used again.</param>
/// <param name="Span">While it is open, "[Japan: ...] [United States: ...]" with all its brackets; once it is closed, the agreed words, if any.</param>
/// <param name="Alternatives">In the order of the text. Never empty.</param>
public sealed record Bracket(int Number, TextSpan Span, IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>Whether something in it is still to be agreed.</summary>
    public bool IsOpen => Alternatives.Any(alternative => alternative.IsHeld);

    /// <summary>The alternative of a party, or null.</summary>
    public Alternative? HeldBy(string holder) => Alternatives.FirstOrDefault(alternative => alternative.Holder == holder);
}
