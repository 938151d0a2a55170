using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Marks;

/// <summary>Turns spans that may nest and overlap into nodes that only nest. The words of all nodes laid end to end are the text, always.</summary>
public static class TextMarks
{
    /// <summary>The nodes of one range of <paramref name="text"/>. Marks reaching outside are cut; empty marks are left out.</summary>
    public static IReadOnlyList<TextNode<T>> Nest<T>(string text, TextSpan within, IEnumerable<(TextSpan Span, T Mark)> marks)
    {
        var pieces = new List<Piece<T>>();
        foreach (var (span, mark) in marks)
        {
            var start = Math.Max(span.Start, within.Start);
            var end = Math.Min(span.End, within.End);
            if (start < end)
            {
                pieces.Add(new(new TextSpan(start, end), mark, start == span.Start, end == span.End));
            }
        }

        return Build(text, within, InOrder(pieces));
    }

    private static List<TextNode<T>> Build<T>(string text, TextSpan within, List<Piece<T>> pieces)
    {
        var nodes = new List<TextNode<T>>();
        var written = within.Start;
        for (var next = 0; next < pieces.Count;)
        {
            var outer = pieces[next++];
            AddWords(nodes, text, written, outer.Span.Start);

            var inner = new List<Piece<T>>();
            var crossing = new List<Piece<T>>();
            for (; next < pieces.Count && pieces[next].Span.Start < outer.Span.End; next++)
            {
                var piece = pieces[next];
                if (piece.Span.End <= outer.Span.End)
                {
                    inner.Add(piece);
                }
                else
                {
                    inner.Add(piece with { Span = new TextSpan(piece.Span.Start, outer.Span.End), Ends = false });
                    crossing.Add(piece with { Span = new TextSpan(outer.Span.End, piece.Span.End), Begins = false });
                }
            }

            if (crossing.Count > 0)
            {
                pieces = InOrder([.. crossing, .. pieces.Skip(next)]);
                next = 0;
            }

            nodes.Add(new MarkedWords<T>(outer.Mark, outer.Begins, outer.Ends, Build(text, outer.Span, inner)));
            written = outer.Span.End;
        }

        AddWords(nodes, text, written, within.End);
        return nodes;
    }

    private static void AddWords<T>(List<TextNode<T>> nodes, string text, int start, int end)
    {
        if (start < end)
        {
            nodes.Add(new PlainWords<T>(text[start..end]));
        }
    }

    // OrderBy is stable: of two marks on the same words, the one given first is the outer one.
    private static List<Piece<T>> InOrder<T>(IEnumerable<Piece<T>> pieces) => [.. pieces.OrderBy(piece => piece.Span)];

    private sealed record Piece<T>(TextSpan Span, T Mark, bool Begins, bool Ends);
}
