using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Constructor_EndBeforeStart_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(2, 1));

    [Fact]
    public void Constructor_NegativeStart_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(-1, 1));

    [Fact]
    public void Of_SpanPastTheEnd_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(0, 4).Of("abc"));

    [Theory]
    [InlineData(0, 2, 1, 3, true)]
    [InlineData(0, 2, 2, 3, false)]
    [InlineData(0, 5, 3, 3, false)]
    [InlineData(1, 1, 1, 1, false)]
    public void Overlaps_SharesAPosition(int start, int end, int otherStart, int otherEnd, bool expected) =>
        Assert.Equal(expected, new TextSpan(start, end).Overlaps(new TextSpan(otherStart, otherEnd)));

    [Fact]
    public void CompareTo_SameStart_OuterComesFirst() =>
        Assert.Equal([new TextSpan(1, 9), new TextSpan(1, 3), new TextSpan(2, 4)],
            new[] { new TextSpan(2, 4), new TextSpan(1, 3), new TextSpan(1, 9) }.OrderBy(span => span, Comparer<TextSpan>.Create((a, b) => a.CompareTo(b))));

    [Theory]
    [InlineData("⟦ a b ⟧ c", "a b")]
    [InlineData("x⟦a⟧", "a")]
    [InlineData("x⟦ \n⟧", "")]
    public void Trimmed_LeavesTheWordsAndTheBlanksBetweenThem(string marked, string words)
    {
        var (text, spans) = MarkedText.Parse(marked);

        Assert.Equal(words, spans[0].Trimmed(text).Of(text));
    }

    [Fact]
    public void PlaceOf_CountsLinesAndColumnsFromOne()
    {
        var lines = new TextLines("ab\n\ncd");

        Assert.Equal([(1, 1), (1, 3), (2, 1), (3, 2)], new[] { 0, 2, 3, 5 }.Select(lines.PlaceOf));
    }
}
