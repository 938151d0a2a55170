using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData("The U.S.-Japan alliance", "The|U.S.|-|Japan|alliance")]
    [InlineData("Japan-U.S. ties", "Japan|-|U.S.|ties")]
    [InlineData("a long-standing, face-to-face talk", "a|long-standing|,|face-to-face|talk")]
    [InlineData("the Indo–Pacific and Indo-Pacific", "the|Indo|–|Pacific|and|Indo|-|Pacific")]
    [InlineData("Japan’s F-35s cost $25bn, 54,000 in all.", "Japan’s|F-35s|cost|$|25|bn|,|54,000|in|all|.")]
    [InlineData("the 21st century, at 5 p.m.", "the|21st|century|,|at|5|p.m.")]
    [InlineData("under Article V. We", "under|Article|V|.|We")]
    [InlineData("台湾海峡の平和とコミットメント5条", "台|湾|海|峡|の|平|和|と|コミットメント|5|条")]
    [InlineData("Mar-a-Lago “ok”😀", "Mar-a-Lago|“|ok|”|😀")]
    public void Of_SplitsIntoTokens(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Words.Of(text).Select(word => word.Span.Of(text))));

    [Fact]
    public void Of_AnyText_OnlyWhiteSpaceLiesBetween()
    {
        var random = new Random(7);
        const string Alphabet = "aB1 .,-'’\n“”$%日本アあ\uD83D\uDE00é–_";
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 60).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var at = 0;
            foreach (var word in Words.Of(text))
            {
                Assert.True(string.IsNullOrWhiteSpace(text[at..word.Span.Start]));
                Assert.False(word.Span.IsEmpty);
                at = word.Span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        }
    }
}
