using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Lists the changes of a redline and says what each touches.</summary>
public static class RedlineChanges
{
    /// <summary>The changes in order: neighbouring deletions and insertions are one. Moves themselves are not changes of words and are not among them.</summary>
    /// <param name="redline">The comparison.</param>
    /// <param name="lexicon">Its hedges ("is expected to") count as modality; null for the modal verbs and negations alone.</param>
    public static IReadOnlyList<RedlineChange> Of(Redline redline, Lexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(redline);
        var kinds = new ChangeKinds(redline, lexicon);
        var changes = new List<RedlineChange>();
        var (here, there) = (0, 0);
        for (var i = 0; i < redline.Segments.Count; i++)
        {
            var segment = redline.Segments[i];
            if (segment.Kind is SegmentKind.Deleted or SegmentKind.Inserted)
            {
                var replaced = segment.Kind == SegmentKind.Deleted && i + 1 < redline.Segments.Count
                    && redline.Segments[i + 1] is { Kind: SegmentKind.Inserted } next && next.Move == segment.Move ? next : null;
                var before = segment.Before ?? new TextSpan(here, here);
                var after = segment.After ?? replaced?.After ?? new TextSpan(there, there);
                changes.Add(new RedlineChange(before, after, kinds.Of(before, after), segment.Move));
                (here, there) = (before.End, after.End);
                i += replaced is null ? 0 : 1;
                continue;
            }

            (here, there) = (segment.Before?.End ?? here, segment.After?.End ?? there);
        }

        return changes;
    }
}
