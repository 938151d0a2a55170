using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Lists the changes of a redline and says what each touches.</summary>
public static class RedlineChanges
{
    /// <summary>The changes in the order of the redline: a deletion and the insertion in its place are one, also where they lie at the two ends
    /// of a move. White space that only goes or comes with a move is part of it.</summary>
    /// <param name="redline">The comparison.</param>
    /// <param name="lexicon">Its hedges ("is expected to") count as modality; null for the modal verbs and negations alone.</param>
    public static IReadOnlyList<RedlineChange> Of(Redline redline, Lexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(redline);
        var kinds = new ChangeKinds(redline, lexicon);
        var moves = MoveEnds.Of(redline);
        var changes = moves.SelectMany(move => InMove(move, kinds)).ToList();
        var taken = changes.SelectMany(change => change.Segments).ToHashSet();
        var (here, there) = (0, 0);
        for (var i = 0; i < redline.Segments.Count; i++)
        {
            var segment = redline.Segments[i];
            if (segment.Kind != SegmentKind.Equal && !taken.Contains(i))
            {
                var isReplaced = segment.Kind == SegmentKind.Deleted && i + 1 < redline.Segments.Count
                    && redline.Segments[i + 1].Kind == SegmentKind.Inserted && !taken.Contains(i + 1);
                var before = segment.Before ?? new TextSpan(here, here);
                var after = isReplaced ? redline.Segments[i + 1].After!.Value : segment.After ?? new TextSpan(there, there);
                changes.Add(new RedlineChange(before, after, kinds.Of(before, after), null, isReplaced ? [i, i + 1] : [i]));
                (here, there) = (before.End, after.End);
                i += isReplaced ? 1 : 0;
                continue;
            }

            (here, there) = (segment.Before?.End ?? here, segment.After?.End ?? there);
        }

        return [.. changes.OrderBy(change => change.Segments[0])];
    }

    private static IEnumerable<RedlineChange> InMove(MoveEnds move, ChangeKinds kinds)
    {
        yield return new RedlineChange(move.From, move.To, [ChangeKind.Moved], move.Number, move.OwnSegments);
        foreach (var edit in move.Edits)
        {
            yield return new RedlineChange(edit.Before, edit.After, kinds.Of(edit.Before, edit.After), move.Number, edit.Segments);
        }
    }
}
