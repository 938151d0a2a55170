using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>What a segment of a redline is.</summary>
public enum SegmentKind
{
    /// <summary>In both texts (letter for letter).</summary>
    Equal,

    /// <summary>Only before.</summary>
    Deleted,

    /// <summary>Only after.</summary>
    Inserted,

    /// <summary>Stands elsewhere after.</summary>
    MovedFrom,

    /// <summary>Stood elsewhere before.</summary>
    MovedTo,
}

/// <summary>A run of text with one fate. <paramref name="Before"/> is null for what was inserted or moved to, <paramref name="After"/> for what was deleted or moved from.</summary>
/// <param name="Kind">The fate.</param>
/// <param name="Before">Where it stands before.</param>
/// <param name="After">Where it stands after.</param>
/// <param name="Move">The same number, from 1, on both ends of a move, and on what was deleted or inserted inside it; null elsewhere.
/// The words moved from, laid end to end, are those moved to.</param>
public sealed record Segment(SegmentKind Kind, TextSpan? Before, TextSpan? After, int? Move = null);

/// <summary>A comparison of two texts. The before spans laid end to end are the whole of the one text, the after spans the whole of the other, always.</summary>
/// <remarks>No segment is empty, and no two neighbours are of one kind and one move. What was deleted stands before what was inserted in its place.</remarks>
public sealed record Redline(string Before, string After, IReadOnlyList<Segment> Segments)
{
    /// <summary>Compares two texts: passages are aligned first, words inside aligned passages second; white space is never a token.
    /// A lone small word between two changes is told as part of one change, so that a person can read it.</summary>
    /// <param name="before">The one text.</param>
    /// <param name="after">The other.</param>
    /// <param name="language">BCP 47. Words are told apart by the class of their letters, so no language is compared differently yet.</param>
    public static Redline Compare(string before, string after, string language = "en")
    {
        ArgumentException.ThrowIfNullOrEmpty(language);
        using var alignment = WordAlignment.Of(before, after);
        var moves = new MoveNumbers(alignment);
        ReadableHunks.Merge(alignment, moves);
        return new Redline(before, after, new SegmentWriter(alignment, moves).Write());
    }
}
