using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>The atom a drafter reads: who takes which stance, how strongly, on what, how far.</summary>
/// <param name="Span">Where it stands in its text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Topic">The topic of the lexicon that its words speak of; null where none does.</param>
/// <param name="Proposition">How it was taken apart. "Reiterated our opposition to" is taken as the opposition, not as the reiteration.</param>
public sealed record Commitment(TextSpan Span, string Text, string? Topic, Proposition Proposition)
{
    /// <summary>The saying that the act stands in ("reiterated" our opposition); null where the act is said outright.</summary>
    public Proposition? Frame { get; init; }

    /// <summary>Its amounts, dates and articles.</summary>
    internal SaidFigures Figures { get; init; } = SaidFigures.None;
}

/// <summary>What became of a commitment.</summary>
public enum CommitmentFate
{
    /// <summary>Gone.</summary>
    Lost,

    /// <summary>New.</summary>
    Gained,

    /// <summary>Said more strongly.</summary>
    Strengthened,

    /// <summary>Said less strongly.</summary>
    Weakened,

    /// <summary>Covers less.</summary>
    Narrowed,

    /// <summary>Covers more.</summary>
    Widened,

    /// <summary>Another kind of act, another article, another place: neither more nor less, and never ranked.</summary>
    DifferentKind,

    /// <summary>Means the same.</summary>
    Same,
}

/// <summary>One change of meaning, told in one sentence. One pair of commitments may have several.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Topic">The topic of the commitment.</param>
/// <param name="Before">The commitment before; null where it was gained.</param>
/// <param name="After">The commitment after; null where it was lost.</param>
/// <param name="Message">What a drafter reads; "'strongly oppose' became 'oppose'".</param>
public sealed record CommitmentChange(CommitmentFate Fate, string? Topic, Commitment? Before, Commitment? After, Wording Message)
{
    /// <summary>The words before that the message speaks of; null where it speaks of none.</summary>
    public TextSpan? BeforeWords { get; init; }

    /// <summary>The words after that the message speaks of; null where it speaks of none.</summary>
    public TextSpan? AfterWords { get; init; }
}
