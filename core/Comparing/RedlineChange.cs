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

    /// <summary>Only marks: the style of quotation marks, a dash, a comma.</summary>
    Typography,

    /// <summary>Only white space.</summary>
    Spacing,
}

/// <summary>One change of a redline: what was deleted and what stands in its place.</summary>
/// <param name="Before">What was deleted; empty, at its place, for a mere insertion.</param>
/// <param name="After">What was inserted; empty, at its place, for a mere deletion.</param>
/// <param name="Kinds">What it touches, in the order of <see cref="ChangeKind"/>; never empty.</param>
/// <param name="Move">The move it lies inside; null outside moves.</param>
public sealed record RedlineChange(TextSpan Before, TextSpan After, IReadOnlyList<ChangeKind> Kinds, int? Move);
