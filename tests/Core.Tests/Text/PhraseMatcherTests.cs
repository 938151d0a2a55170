using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Text;

public sealed class PhraseMatcherTests
{
    private static readonly PhraseMatcher<string> Names = new(
    [
        ("U.S.", "United States", true),
        ("US", "United States", true),
        ("U.S. Steel", "U.S. Steel", true),
        ("Indo-Pacific", "Indo-Pacific", false),
        ("peace and stability", "formula", false),
        ("stability", "word", false),
        ("he", "he", false),
    ]);

    [Theory]
    [InlineData("⟦U.S. Steel⟧ and the ⟦U.S.⟧-Japan ties", "U.S. Steel|United States")]
    [InlineData("the ⟦INDO–PACIFIC⟧ and ⟦Indo-Pacific⟧’s future", "Indo-Pacific|Indo-Pacific")]
    [InlineData("Peaceful; ⟦Peace\n and stability⟧, ⟦stability⟧", "formula|word")]
    [InlineData("let us go; the ⟦US⟧; theme", "United States")]
    [InlineData("peace and ⟦stability⟧x", "")]
    public void Find_LeftmostLongestWholeWords(string marked, string values)
    {
        var expected = MarkedText.Parse(marked);
        var found = Names.Find(expected.Text);

        Assert.Equal(values, string.Join('|', found.Select(match => match.Value)));
        if (values.Length > 0)
        {
            Assert.Equal(expected.Spans, found.Select(match => match.Span));
        }
    }

    [Fact]
    public void Find_NoPhrases_FindsNothing() => Assert.Empty(new PhraseMatcher<int>([]).Find("anything"));

    [Fact]
    public void Constructor_BlankPhrase_Throws() => Assert.Throws<ArgumentException>(() => new PhraseMatcher<int>([(" ", 1, false)]));

    [Fact]
    public void Find_AgreesWithSearchingEachPhrase()
    {
        var random = new Random(11);
        string[] phrases = ["ab", "abc", "b c", "c", "ca b", "bb"];
        var matcher = new PhraseMatcher<string>(phrases.Select(phrase => (phrase, phrase, false)));
        for (var round = 0; round < 400; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => "abc "[random.Next(4)]));
            var expected = phrases
                .SelectMany(phrase => Enumerable.Range(0, text.Length - phrase.Length + 1).Where(at => text.AsSpan(at).StartsWith(phrase, StringComparison.Ordinal)).Select(at => TextSpan.At(at, phrase.Length)))
                .Where(span => Folding.StandsFree(text, span))
                .ToList();

            // Runs of blanks count as one for the matcher; texts without such runs must agree fully.
            if (text.Contains("  ", StringComparison.Ordinal))
            {
                continue;
            }

            expected.Sort((a, b) => a.CompareTo(b));
            var kept = new List<TextSpan>();
            foreach (var span in expected.Where(span => kept.Count == 0 || span.Start >= kept[^1].End))
            {
                kept.Add(span);
            }

            Assert.Equal(kept, matcher.Find(text).Select(match => match.Span));
        }
    }
}
