namespace StatementDraft.Core.Tests.Comparing;

public sealed class RedlineTests
{
    [Theory]
    [InlineData("We underscore the need for calm.", "We emphasize the need for calm.", "We [-underscore-]{+emphasize+} the need for calm.")]
    [InlineData("We oppose it.", "We strongly oppose it.", "We {+strongly +}oppose it.")]
    [InlineData("We strongly oppose it.", "We oppose it.", "We [-strongly -]oppose it.")]
    [InlineData("We met in Kyoto.", "We met in Kyoto. We agreed.", "We met in Kyoto.{+ We agreed.+}")]
    [InlineData("Both agreed.", "Both agreed", "Both agreed[-.-]")]
    [InlineData("up to $5 billion", "$5 billion", "[-up to -]$5 billion")]
    [InlineData("peace and  order", "peace and order", "peace and [- -]order")]
    [InlineData("a line\nanother line", "a line\n\nanother line", "a line\n{+\n+}another line")]
    public void Compare_SmallChange_ShowsItAlone(string before, string after, string expected) =>
        Assert.Equal(expected, RedlineText.Compare(before, after));

    [Theory]
    [InlineData("Ministers deplore the attack on shipping.", "Ministers condemn the attacks on shipping.", "Ministers [-deplore the attack-]{+condemn the attacks+} on shipping.")]
    [InlineData("We oppose firmly any change of borders.", "We strongly oppose any change of borders.", "We {+strongly +}oppose [-firmly -]any change of borders.")]
    public void Compare_ChangesBesideALoneWordOfGrammar_AreOneChange(string before, string after, string expected) =>
        Assert.Equal(expected, RedlineText.Compare(before, after));

    [Fact]
    public void Compare_SentencesThatShareOnlySmallWords_AreReplacedWhole() =>
        Assert.Equal(
            "[-The ministers will meet in the spring to review the budget of the agency.-]{+The fleet of the coast guard left the harbour on Monday.+}",
            RedlineText.Compare(
                "The ministers will meet in the spring to review the budget of the agency.",
                "The fleet of the coast guard left the harbour on Monday."));

    [Theory]
    [InlineData("日米安全保障条約は適用される。", "日米安全保障条約第五条は適用される。", "日米安全保障条約{+第五条+}は適用される。")]
    [InlineData("両首脳は強い懸念を表明した。", "両首脳は懸念を表明した。", "両首脳は[-強い-]懸念を表明した。")]
    public void Compare_Japanese_SplitsByCharacterClass(string before, string after, string expected) =>
        Assert.Equal(expected, RedlineText.Compare(before, after));

    [Fact]
    public void Compare_SentenceSplitInTwo_KeepsItsWords() =>
        Assert.Equal(
            "The two ministers welcomed the new pipeline[-, and-]{+. They+} agreed to open a second terminal on the northern coast.",
            RedlineText.Compare(
                "The two ministers welcomed the new pipeline, and agreed to open a second terminal on the northern coast.",
                "The two ministers welcomed the new pipeline. They agreed to open a second terminal on the northern coast."));

    [Fact]
    public void Compare_WordThatStandsOftenBefore_GoesWithItsOwnSentence() =>
        Assert.Equal(
            "[-We have deepened the work on fibre and on silk. We met the traders of the coast. -]We emphasize that the old quay stays open.",
            RedlineText.Compare(
                "We have deepened the work on fibre and on silk. We met the traders of the coast. We emphasize that the old quay stays open.",
                "We emphasize that the old quay stays open."));
}
