using StatementDraft.Core.Comparing;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class PrecedentNoveltyTests
{
    private static readonly PrecedentNovelty Novelty = new(TestLexicon.Lexicon);

    private static readonly PrecedentText[] Statements =
    [
        PrecedentTexts.Statement(2023, "We reaffirm the importance of peace across the Taiwan Strait. We oppose coercion in the East China Sea."),
        PrecedentTexts.Statement(2021, "We reaffirm the importance of peace across the Taiwan Strait and encourage dialogue on cross-Strait issues."),
    ];

    [Theory]
    [InlineData("They reaffirmed the importance of peace across the Taiwan Strait.", "")]
    [InlineData("Today they reaffirm more work together on peace across the Taiwan Strait.", "")]
    [InlineData("They encouraged peace across the Taiwan Strait.", "encouraged: first time since 2021 on this topic, in these 2 texts")]
    [InlineData("They reaffirm peace across the Taiwan Strait, not coercion.", "coercion: not said on this topic in these 2 texts; said on another in 2023")]
    [InlineData("They reaffirm prosperity across the Taiwan Strait.", "prosperity: in none of these 2 texts, on this topic or another")]
    [InlineData("They reaffirm freedom and prosperity across the Taiwan Strait.", "freedom and prosperity: in none of these 2 texts, on this topic or another")]
    [InlineData("They reaffirm freedom. Prosperity matters across the Taiwan Strait.", "freedom: in none of these 2 texts, on this topic or another", "Prosperity matters: in none of these 2 texts, on this topic or another")]
    [InlineData("In 2027 they reaffirm the importance of 5 talks", "talks: in none of these 2 texts, on this topic or another")]
    public void Of_WordsOfAClause_TellsSinceWhenOnTheTopic(string clause, params string[] expected) =>
        Assert.Equal(expected.Where(line => line.Length > 0), Read(clause).Select(novel => $"{novel.Span.Of(clause)}: {novel.Message}"));

    [Fact]
    public void Of_AnEarlierHit_IsShownWithItsSentence()
    {
        var hit = Assert.Single(Read("They encouraged peace across the Taiwan Strait.")).OnTopic!;

        Assert.Equal("s2021", hit.Statement.Source.Id.Value);
        Assert.Equal("encourage", hit.Words.Of(hit.Statement.Source.Text));
        Assert.True(hit.Sentence.Contains(hit.Words));
    }

    [Fact]
    public void Of_GapsAndTheNamesOfThoseWhoSign_AreNotNew()
    {
        const string clause = "President Berg reaffirmed peace across the Taiwan Strait [missing: place].";

        Assert.Equal(["President"], Words(Novelty.Of(clause, Steps(clause), [new TextSpan(clause.IndexOf('[', StringComparison.Ordinal), clause.Length)], ["Ada Berg"]), clause));
        Assert.Empty(Novelty.Of(clause, Steps(clause), [new TextSpan(clause.IndexOf('[', StringComparison.Ordinal), clause.Length)], ["President Ada Berg"]));
    }

    [Fact]
    public void Of_TheStatesThatSign_AreNotNewInWhateverForm()
    {
        const string clause = "They reaffirmed peace across the Taiwan Strait and the U.S. position.";

        Assert.Equal(["position"], Words(Novelty.Of(clause, Steps(clause), names: ["United States"]), clause));
        Assert.Contains("U.S.", string.Join(' ', Words(Read(clause), clause)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoEarlierText_NothingIsNovel() => Assert.Empty(Novelty.Of("They met.", []));

    private static IEnumerable<string> Words(IEnumerable<NovelWords> novel, string clause) => novel.Select(words => words.Span.Of(clause));

    private static IReadOnlyList<NovelWords> Read(string clause) => Novelty.Of(clause, Steps(clause));

    private static IReadOnlyList<LadderStep> Steps(string clause) => PrecedentTexts.Ladder.Of("taiwan-strait", Statements, clause);
}
