using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Facts;

namespace StatementDraft.Web.Tests.Components.Facts;

public sealed class SourcePartsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(60_000)]
    [InlineData(150_000)]
    public void Of_Lines_LaidEndToEndAreTheText(int length)
    {
        var text = string.Concat(Enumerable.Repeat("A line of words.\n", (length / 17) + 1));

        var parts = SourceParts.Of(text);

        Assert.Equal(text, string.Concat(parts.Select(part => part.Of(text))));
        Assert.All(parts, part => Assert.Equal('\n', text[part.End - 1]));
    }

    [Fact]
    public void Of_OneEndlessLineOfPairs_CutsNoCharacter()
    {
        var text = "a" + string.Concat(Enumerable.Repeat("😀", 70_000));

        var parts = SourceParts.Of(text);

        Assert.Equal(text, string.Concat(parts.Select(part => part.Of(text))));
        Assert.All(parts, part => Assert.False(char.IsLowSurrogate(text[part.Start])));
    }

    [Fact]
    public void Query_LeadsToThePartOfAnOffset()
    {
        var text = string.Concat(Enumerable.Repeat("A line of words.\n", 9000));

        Assert.Equal("", SourceParts.Query(text, 0));
        Assert.Equal("?part=2", SourceParts.Query(text, 70_000));
    }

    [Theory]
    [InlineData("4-9", 4, 9)]
    [InlineData("0-12", 0, 12)]
    public void Passage_OfAnAddress_IsItsSpan(string query, int start, int end) => Assert.Equal(new TextSpan(start, end), SourceParts.Passage(query, "Twelve marks"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("4")]
    [InlineData("9-4")]
    [InlineData("4-13")]
    [InlineData("-4-9")]
    [InlineData("a-b")]
    public void Passage_ThatIsNoneOfTheText_IsNone(string? query) => Assert.Null(SourceParts.Passage(query, "Twelve marks"));
}
