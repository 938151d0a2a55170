using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class CommitmentNoveltyTests
{
    private static readonly CommitmentNovelty Novelty = new(CommitmentTexts.Comparer);

    private static readonly PrecedentText[] Statements =
    [
        PrecedentTexts.Statement(2023, "We reaffirm the importance of peace across the Taiwan Strait."),
        PrecedentTexts.Statement(2021, "We reaffirm the importance of peace across the Taiwan Strait. We encourage the peaceful resolution of cross-Strait issues."),
    ];

    [Theory]
    [InlineData("They reaffirmed the importance of peace across the Taiwan Strait.")]
    [InlineData("They discussed the importance of peace across the Taiwan Strait.")]
    [InlineData("They urged the peaceful resolution of cross-Strait issues.", "They urged the peaceful resolution of cross-Strait issues: first time since 2021 on this topic, in these 2 texts")]
    [InlineData("They oppose the closure of ferry lines to Taiwan. We reaffirm the importance of peace across the Taiwan Strait.", "They oppose the closure of ferry lines to Taiwan: made on this topic in none of these 2 texts")]
    public void Of_CommitmentsOfAClause_TellsSinceWhenOnTheTopic(string clause, params string[] expected) =>
        Assert.Equal(expected, Novelty.Of(clause, PrecedentTexts.Ladder.Of("taiwan-strait", Statements, clause)).Select(novel => $"{novel.Commitment.Text}: {novel.Message}"));

    [Fact]
    public void Of_NoEarlierText_NothingIsNovel() => Assert.Empty(Novelty.Of("We oppose the levy.", []));
}
