using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>What a change touches, so that a reader's eye goes first to what changes the meaning.</summary>
public enum ChangeKind
{
    /// <summary>Words that are none of the others.</summary>
    Words,

    /// <summary>A number, in figures or words.</summary>
    Number,

    /// <summary>A name: a word with a capital where no sentence begins.</summary>
    Name,

    /// <summary>A date, or a part of one.</summary>
    Date,

    /// <summary>How firmly something is said, or whether it is denied.</summary>
    Modality,

    /// <summary>The article of a treaty.</summary>
    TreatyArticle,

    /// <summary>Sentences that stand elsewhere now. What changed inside them is a change of its own.</summary>
    Moved,

    /// <summary>Only marks: the style of quotation marks, a dash, a comma.</summary>
    Typography,

    /// <summary>Only white space.</summary>
    Spacing,
}

/// <summary>One change of a redline, to be accepted or rejected by itself: what was deleted and what stands in its place, or a move.</summary>
/// <param name="Before">What was deleted; empty, at its place, for a mere insertion. Of a move, where it stood.</param>
/// <param name="After">What was inserted; empty, at its place, for a mere deletion. Of a move, where it stands.</param>
/// <param name="Kinds">What it touches, in the order of <see cref="ChangeKind"/>; never empty.</param>
/// <param name="Move">The move it is, or lies inside; null outside moves.</param>
/// <param name="Segments">The numbers of the redline's segments it is made of, rising. Every segment that is not equal belongs to exactly one change.</param>
public sealed record RedlineChange(TextSpan Before, TextSpan After, IReadOnlyList<ChangeKind> Kinds, int? Move, IReadOnlyList<int> Segments)
{
    /// <summary>Whether it is the move itself.</summary>
    public bool IsMove => Kinds[0] == ChangeKind.Moved;

    /// <summary>Whether no word changed: only marks or white space.</summary>
    public bool IsSlight => Kinds[0] is ChangeKind.Typography or ChangeKind.Spacing;
}
