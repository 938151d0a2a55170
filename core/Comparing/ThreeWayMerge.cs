using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Who changed a stretch of a text that two sides have worked on.</summary>
public enum MergeKind
{
    /// <summary>Nobody.</summary>
    Unchanged,

    /// <summary>Only we.</summary>
    Ours,

    /// <summary>Only they.</summary>
    Theirs,

    /// <summary>Both, to the same words.</summary>
    Both,

    /// <summary>Both, to different words: a person decides.</summary>
    Conflict,
}

/// <summary>A stretch of a merge and its place in each of the three texts.</summary>
/// <param name="Kind">Who changed it.</param>
/// <param name="Base">In the text both started from.</param>
/// <param name="Ours">In our text.</param>
/// <param name="Theirs">In their text.</param>
public sealed record MergePiece(MergeKind Kind, TextSpan Base, TextSpan Ours, TextSpan Theirs);

/// <summary>Two texts made from one, brought together. The pieces laid end to end are each of the three texts, always.</summary>
public sealed record ThreeWayMerge(string Base, string Ours, string Theirs, IReadOnlyList<MergePiece> Pieces)
{
    /// <summary>The pieces that both sides changed to different words, in order.</summary>
    public IEnumerable<MergePiece> Conflicts => Pieces.Where(piece => piece.Kind == MergeKind.Conflict);

    /// <summary>Merges two texts made from <paramref name="start"/>. Changes that overlap or touch are one piece: nothing is joined that a person
    /// has not seen side by side. A move counts as a deletion and an insertion.</summary>
    public static ThreeWayMerge Of(string start, string ours, string theirs)
    {
        var mine = Changes(Redline.Compare(start, ours));
        var others = Changes(Redline.Compare(start, theirs));
        var pieces = new List<MergePiece>();
        var (at, here, there) = (0, 0, 0);
        for (var (i, j) = (0, 0); i < mine.Count || j < others.Count;)
        {
            var from = Math.Min(i < mine.Count ? mine[i].Start : int.MaxValue, j < others.Count ? others[j].Start : int.MaxValue);
            var (end, growthOfOurs, growthOfTheirs) = (from, 0, 0);
            for (var grew = true; grew;)
            {
                grew = false;
                for (; i < mine.Count && mine[i].Start <= end; i++, grew = true)
                {
                    (end, growthOfOurs) = (Math.Max(end, mine[i].End), growthOfOurs + mine[i].Growth);
                }

                for (; j < others.Count && others[j].Start <= end; j++, grew = true)
                {
                    (end, growthOfTheirs) = (Math.Max(end, others[j].End), growthOfTheirs + others[j].Growth);
                }
            }

            Add(MergeKind.Unchanged, from - at, from - at, from - at);
            Add(null, end - from, end - from + growthOfOurs, end - from + growthOfTheirs);
        }

        Add(MergeKind.Unchanged, start.Length - at, start.Length - at, start.Length - at);
        return new ThreeWayMerge(start, ours, theirs, pieces);

        void Add(MergeKind? kind, int length, int lengthOfOurs, int lengthOfTheirs)
        {
            var (was, mineNow, theirsNow) = (TextSpan.At(at, length), TextSpan.At(here, lengthOfOurs), TextSpan.At(there, lengthOfTheirs));
            (at, here, there) = (was.End, mineNow.End, theirsNow.End);
            if (length + lengthOfOurs + lengthOfTheirs > 0)
            {
                pieces.Add(new MergePiece(kind ?? KindOf(was.Of(start), mineNow.Of(ours), theirsNow.Of(theirs)), was, mineNow, theirsNow));
            }
        }
    }

    /// <summary>The merged text, where <paramref name="decide"/> gives the words of each conflict.</summary>
    public string TextWith(Func<MergePiece, string> decide)
    {
        ArgumentNullException.ThrowIfNull(decide);
        return string.Concat(Pieces.Select(piece => piece.Kind switch
        {
            MergeKind.Conflict => decide(piece),
            MergeKind.Theirs => piece.Theirs.Of(Theirs),
            _ => piece.Ours.Of(Ours),
        }));
    }

    private static MergeKind KindOf(string was, string ours, string theirs) =>
        string.Equals(ours, theirs, StringComparison.Ordinal) ? MergeKind.Both
        : string.Equals(was, theirs, StringComparison.Ordinal) ? MergeKind.Ours
        : string.Equals(was, ours, StringComparison.Ordinal) ? MergeKind.Theirs
        : MergeKind.Conflict;

    private static List<(int Start, int End, int Growth)> Changes(Redline redline)
    {
        var changes = new List<(int Start, int End, int Growth)>();
        var at = 0;
        var open = false;
        foreach (var segment in redline.Segments)
        {
            if (segment.Kind == SegmentKind.Equal)
            {
                (at, open) = (segment.Before!.Value.End, false);
                continue;
            }

            if (!open)
            {
                changes.Add((at, at, 0));
                open = true;
            }

            var (start, _, growth) = changes[^1];
            at += segment.Before?.Length ?? 0;
            changes[^1] = (start, at, growth + (segment.After?.Length ?? 0) - (segment.Before?.Length ?? 0));
        }

        return changes;
    }
}
