using System.Text;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Marks;

namespace StatementDraft.Web.Tests.Components.Marks;

public sealed class TextMarksTests
{
    [Fact]
    public void Nest_MarkInsideAnother_StandsUnderIt() =>
        Assert.Equal("We <1>deplore <2>the<2/> attack<1/>.", Show("We deplore the attack.", ("deplore the attack", 1), ("the", 2)));

    [Fact]
    public void Nest_MarkCrossingAnother_ComesInTwoPieces() =>
        Assert.Equal("<1>one <2>two<~2/><1/><~2> three<2/>", Show("one two three", ("one two", 1), ("two three", 2)));

    [Fact]
    public void Nest_SameWords_FirstGivenIsOutside() =>
        Assert.Equal("<1><2>word<2/><1/>", Show("word", ("word", 1), ("word", 2)));

    [Fact]
    public void Nest_RangeOfTheText_CutsMarksAtItsEnds()
    {
        const string text = "first line\nsecond line";

        var nodes = TextMarks.Nest(text, new TextSpan(11, 22), [(new TextSpan(6, 17), 1)]);

        Assert.Equal("<~1>second<1/> line", Write(nodes));
    }

    [Fact]
    public void Nest_EmptyMark_IsLeftOut() =>
        Assert.Equal("word", Write(TextMarks.Nest("word", new TextSpan(0, 4), [(new TextSpan(2, 2), 1)])));

    [Fact]
    public void Nest_AnyMarks_KeepEveryWordAndEveryMark()
    {
        var random = new Random(20250207);
        for (var round = 0; round < 500; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => (char)('a' + random.Next(26)))]);
            var marks = Enumerable.Range(0, random.Next(8)).Select(mark =>
            {
                var start = random.Next(text.Length);
                return (Span: new TextSpan(start, random.Next(start, text.Length + 1)), Mark: mark);
            }).ToList();

            var nodes = TextMarks.Nest(text, new TextSpan(0, text.Length), marks);

            Assert.Equal(text, Words(nodes));
            foreach (var (span, mark) in marks)
            {
                Assert.Equal(span.Of(text), WordsUnder(nodes, mark));
                Assert.Equal(span.IsEmpty ? 0 : 1, Count(nodes, mark, piece => piece.Begins));
                Assert.Equal(span.IsEmpty ? 0 : 1, Count(nodes, mark, piece => piece.Ends));
            }
        }
    }

    private static string Show(string text, params (string Words, int Mark)[] marks) =>
        Write(TextMarks.Nest(text, new TextSpan(0, text.Length), marks.Select(mark => (Sample.SpanOf(mark.Words, text), mark.Mark))));

    private static string Write(IReadOnlyList<TextNode<int>> nodes)
    {
        var written = new StringBuilder();
        foreach (var node in nodes)
        {
            written.Append(node switch
            {
                PlainWords<int> plain => plain.Words,
                MarkedWords<int> marked => $"<{(marked.Begins ? "" : "~")}{marked.Mark}>{Write(marked.Inner)}<{(marked.Ends ? "" : "~")}{marked.Mark}/>",
                _ => throw new InvalidOperationException(),
            });
        }

        return written.ToString();
    }

    private static string Words(IReadOnlyList<TextNode<int>> nodes) =>
        string.Concat(nodes.Select(node => node is MarkedWords<int> marked ? Words(marked.Inner) : ((PlainWords<int>)node).Words));

    private static string WordsUnder(IReadOnlyList<TextNode<int>> nodes, int mark) =>
        string.Concat(nodes.OfType<MarkedWords<int>>().Select(node => node.Mark == mark ? Words(node.Inner) : WordsUnder(node.Inner, mark)));

    private static int Count(IReadOnlyList<TextNode<int>> nodes, int mark, Func<MarkedWords<int>, bool> which) =>
        nodes.OfType<MarkedWords<int>>().Sum(node => (node.Mark == mark && which(node) ? 1 : 0) + Count(node.Inner, mark, which));
}
