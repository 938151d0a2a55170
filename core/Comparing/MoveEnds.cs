using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>What changed inside a move.</summary>
/// <param name="Offset">Where in the moved words, counted from their beginning.</param>
/// <param name="Before">What was deleted; may be empty.</param>
/// <param name="After">What was inserted; may be empty.</param>
/// <param name="Segments">The segments it is made of.</param>
internal sealed record MoveEdit(int Offset, TextSpan Before, TextSpan After, IReadOnlyList<int> Segments);

/// <summary>A move with both ends put side by side: the words moved, and what changed inside them.</summary>
/// <param name="Number">The move's number.</param>
/// <param name="From">Where it stood.</param>
/// <param name="To">Where it stands.</param>
/// <param name="Words">The words moved, without what changed inside.</param>
/// <param name="Edits">What changed inside, in order.</param>
/// <param name="OwnSegments">Its segments without those of the edits, and the white space that goes or comes with it.</param>
internal sealed record MoveEnds(int Number, TextSpan From, TextSpan To, string Words, IReadOnlyList<MoveEdit> Edits, IReadOnlyList<int> OwnSegments)
{
    internal static IReadOnlyList<MoveEnds> Of(Redline redline)
    {
        var ends = Enumerable.Range(0, redline.Segments.Count).Where(i => redline.Segments[i].Move is not null).ToLookup(i => redline.Segments[i].Move!.Value);
        var taken = new HashSet<int>();
        return [.. ends.OrderBy(end => end.Key).Select(end => Make(redline, end.Key, [.. end], taken))];
    }

    private static MoveEnds Make(Redline redline, int number, List<int> segments, HashSet<int> taken)
    {
        var from = segments.FindAll(i => redline.Segments[i].Before is not null);
        var to = segments.FindAll(i => redline.Segments[i].After is not null);
        var whole = (From: Cover(from, i => redline.Segments[i].Before!.Value), To: Cover(to, i => redline.Segments[i].After!.Value));
        var words = string.Concat(from.Where(i => redline.Segments[i].Kind == SegmentKind.MovedFrom).Select(i => redline.Segments[i].Before!.Value.Of(redline.Before)));
        var gone = Places(redline, from, SegmentKind.MovedFrom, segment => segment.Before!.Value);
        var come = Places(redline, to, SegmentKind.MovedTo, segment => segment.After!.Value);
        var edits = gone.Keys.Union(come.Keys).Order()
            .Select(offset => new MoveEdit(
                offset,
                gone.TryGetValue(offset, out var deleted) ? deleted.Span : EmptyAt(gone, offset, whole.From.Start),
                come.TryGetValue(offset, out var inserted) ? inserted.Span : EmptyAt(come, offset, whole.To.Start),
                [.. new[] { deleted.Segment, inserted.Segment }.Where(segment => segment > 0).Select(segment => segment - 1).Order()]))
            .ToList();
        var own = segments.Where(i => redline.Segments[i].Kind is SegmentKind.MovedFrom or SegmentKind.MovedTo)
            .Concat(BlanksBeside(redline, from, SegmentKind.Deleted, taken))
            .Concat(BlanksBeside(redline, to, SegmentKind.Inserted, taken));
        return new MoveEnds(number, whole.From, whole.To, words, edits, [.. own.Order()]);
    }

    private static TextSpan Cover(List<int> segments, Func<int, TextSpan> spanOf) => segments.Select(spanOf).Aggregate((one, other) => one.Cover(other));

    // Each edit of one end, by how many moved characters stand before it; the segment's number counts from 1, so that 0 is none.
    private static Dictionary<int, (TextSpan Span, int Segment)> Places(Redline redline, List<int> end, SegmentKind moved, Func<Segment, TextSpan> spanOf)
    {
        var places = new Dictionary<int, (TextSpan, int)>();
        var offset = 0;
        foreach (var i in end)
        {
            var span = spanOf(redline.Segments[i]);
            if (redline.Segments[i].Kind == moved)
            {
                offset += span.Length;
            }
            else
            {
                places[offset] = (span, i + 1);
            }
        }

        return places;
    }

    // What has no counterpart at the other end stands there between two moved words.
    private static TextSpan EmptyAt(Dictionary<int, (TextSpan Span, int Segment)> edits, int offset, int start) =>
        TextSpan.At(start + offset + edits.Where(edit => edit.Key < offset).Sum(edit => edit.Value.Span.Length), 0);

    private static IEnumerable<int> BlanksBeside(Redline redline, List<int> end, SegmentKind kind, HashSet<int> taken)
    {
        foreach (var i in new[] { end[^1] + 1, end[0] - 1 })
        {
            if (i >= 0 && i < redline.Segments.Count && redline.Segments[i] is { Move: null } beside && beside.Kind == kind
                && string.IsNullOrWhiteSpace((beside.Before ?? beside.After)!.Value.Of(beside.Before is null ? redline.After : redline.Before)) && taken.Add(i))
            {
                yield return i;
            }
        }
    }
}
