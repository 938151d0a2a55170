using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Writes the segments of a redline from pairs of words. Every character of either text is written exactly once, in order,
/// whatever the pairs are: they only decide what is called equal.</summary>
internal sealed class SegmentWriter
{
    private readonly WordAlignment _alignment;
    private readonly MoveNumbers _moves;

    // The words before whose partners are written, and the move they must belong to.
    private readonly TokenRange _words;
    private readonly int _move;

    private readonly Queue<(TextSpan Span, List<Segment> Inside)> _movedFrom;
    private readonly Queue<(TextSpan Span, List<Segment> Inside)> _movedTo;
    private readonly List<Segment> _segments = [];

    // The segment being written: made once it is whole, for most of them grow word by word.
    private (SegmentKind Kind, TextSpan? Before, TextSpan? After, int? Move) _open;
    private bool _isOpen;

    internal SegmentWriter(WordAlignment alignment, MoveNumbers moves)
        : this(alignment, moves, new TokenRange(0, alignment.BeforeWords.Count), 0)
    {
        if (alignment.Moves.Count == 0)
        {
            return;
        }

        var ends = alignment.Moves
            .Select((move, index) => (
                From: SpanOf(alignment.BeforeWords, move.BeforeStart, move.BeforeEnd),
                To: SpanOf(alignment.AfterWords, move.AfterStart, move.AfterEnd),
                Words: new TokenRange(move.BeforeStart, move.BeforeEnd),
                Number: index + 1))
            .Select(move => (move.From, move.To, Inside: InsideOf(move.From, move.To, move.Words, move.Number)))
            .ToList();
        _movedFrom = new(ends.Select(move => (move.From, move.Inside.FindAll(segment => segment.Before is not null))));
        _movedTo = new(ends.OrderBy(move => move.To).Select(move => (move.To, move.Inside.FindAll(segment => segment.After is not null))));
    }

    private SegmentWriter(WordAlignment alignment, MoveNumbers moves, TokenRange words, int move) =>
        (_alignment, _moves, _words, _move, _movedFrom, _movedTo) = (alignment, moves, words, move, new(), new());

    internal IReadOnlyList<Segment> Write() =>
        Write(new TextSpan(0, _alignment.Before.Length), new TextSpan(0, _alignment.After.Length));

    private static TextSpan SpanOf(IReadOnlyList<Word> words, int start, int end) => words[start].Span.Cover(words[end - 1].Span);

    // A move is a redline of its own, of which each end shows its side.
    private List<Segment> InsideOf(TextSpan from, TextSpan to, TokenRange words, int number) =>
        [.. new SegmentWriter(_alignment, _moves, words, number).Write(from, to).SelectMany(segment => EndsOf(segment, number))];

    private static IEnumerable<Segment> EndsOf(Segment segment, int move) => segment.Kind == SegmentKind.Equal
        ? [new Segment(SegmentKind.MovedFrom, segment.Before, null, move), new Segment(SegmentKind.MovedTo, null, segment.After, move)]
        : [segment with { Move = move }];

    private List<Segment> Write(TextSpan before, TextSpan after)
    {
        var (here, there) = (before.Start, after.Start);
        var (run, runAfter) = (here, there);
        for (var word = _words.Start; word < _words.End; word++)
        {
            if (_alignment.PartnerOf(word) is not (>= 0 and var partner) || _moves.Of(word) != _move)
            {
                continue;
            }

            var (one, other) = (_alignment.BeforeWord(word).Span, _alignment.AfterWord(partner).Span);
            if (!IsSame(here, one.Start, there, other.Start))
            {
                Add(SegmentKind.Equal, new TextSpan(run, here), new TextSpan(runAfter, there));
                WriteBetween(new TextSpan(here, one.Start), new TextSpan(there, other.Start));
                (run, runAfter) = (one.Start, other.Start);
            }

            (here, there) = (one.End, other.End);
        }

        Add(SegmentKind.Equal, new TextSpan(run, here), new TextSpan(runAfter, there));
        WriteBetween(new TextSpan(here, before.End), new TextSpan(there, after.End));
        Close();
        return _segments;
    }

    // What stands between two words that follow each other on both sides is mostly one blank.
    private bool IsSame(int here, int end, int there, int endAfter) =>
        end - here == endAfter - there && end - here <= 1
        && (end == here || (_alignment.Before[here] == _alignment.After[there] && char.IsWhiteSpace(_alignment.Before[here])));

    // White space that both sides have at either end of a change is no part of it.
    private void WriteBetween(TextSpan before, TextSpan after)
    {
        var one = _alignment.Before.AsSpan(before.Start, before.Length);
        var other = _alignment.After.AsSpan(after.Start, after.Length);
        var most = Math.Min(one.Length, other.Length);
        var head = 0;
        while (head < most && one[head] == other[head] && char.IsWhiteSpace(one[head]))
        {
            head++;
        }

        var tail = 0;
        while (tail < most - head && one[^(tail + 1)] == other[^(tail + 1)] && char.IsWhiteSpace(one[^(tail + 1)]))
        {
            tail++;
        }

        Add(SegmentKind.Equal, TextSpan.At(before.Start, head), TextSpan.At(after.Start, head));
        if (one.Length == head && other.Length == head)
        {
            return;
        }

        WriteSide(new TextSpan(before.Start + head, before.End - tail), _movedFrom, span => Add(SegmentKind.Deleted, span, null));
        WriteSide(new TextSpan(after.Start + head, after.End - tail), _movedTo, span => Add(SegmentKind.Inserted, null, span));
        Add(SegmentKind.Equal, new TextSpan(before.End - tail, before.End), new TextSpan(after.End - tail, after.End));
    }

    // Moves come in order and never cross a word that stayed, so the next one is always the one to look for.
    private void WriteSide(TextSpan side, Queue<(TextSpan Span, List<Segment> Inside)> moves, Action<TextSpan> writePlain)
    {
        var at = side.Start;
        while (moves.TryPeek(out var move) && move.Span.End <= side.End)
        {
            moves.Dequeue();
            writePlain(new TextSpan(at, move.Span.Start));
            move.Inside.ForEach(segment => Add(segment.Kind, segment.Before, segment.After, segment.Move));
            at = move.Span.End;
        }

        writePlain(new TextSpan(at, side.End));
    }

    private void Add(SegmentKind kind, TextSpan? before, TextSpan? after, int? move = null)
    {
        if ((before ?? after)!.Value.IsEmpty)
        {
            return;
        }

        if (_isOpen && _open.Kind == kind && _open.Move == move)
        {
            _open.Before = _open.Before?.Cover(before!.Value);
            _open.After = _open.After?.Cover(after!.Value);
            return;
        }

        Close();
        (_open, _isOpen) = ((kind, before, after, move), true);
    }

    private void Close()
    {
        if (_isOpen)
        {
            _segments.Add(new Segment(_open.Kind, _open.Before, _open.After, _open.Move));
            _isOpen = false;
        }
    }
}
