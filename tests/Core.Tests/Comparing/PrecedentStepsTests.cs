using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class PrecedentStepsTests
{
    private const string Old = "They met.\nThey spoke of rail. We oppose any unilateral attempts to change the status quo in the East China Sea. They dined.";
    private const string Newer = "We strongly oppose any unilateral attempts to change the status quo in the East China Sea.\nThe rail link opens.";

    // "Natural" and "secure" stand in both paragraphs; what the topic is told by stands in one.
    [Fact]
    public void Of_SeveralParagraphs_TheOneWithTheTopicsWordsOfTheDraftIsCompared()
    {
        var statement = PrecedentTexts.Statement(2023, "We noted secure responses to climate change and natural hazards.\n\nWe will work on an orderly supply of natural gas with industry and with the regions that produce it.");

        var step = Assert.Single(PrecedentTexts.Ladder.Of("energy", [statement], "They noted secure supplies of natural gas."));

        Assert.Equal(2, step.Rungs.Count);
        Assert.StartsWith("We will work on", step.Nearest.Wording, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TwoStatements_NewestFirstEachAgainstTheDraftAndTheOlder()
    {
        var steps = PrecedentTexts.Ladder.Of("china", [PrecedentTexts.Statement(2019, Old), PrecedentTexts.Statement(2023, Newer)], "We oppose any attempts to change the status quo in the East China Sea.");

        Assert.Equal([2023, 2019], steps.Select(step => step.Statement.Source.Details.PublishedOn!.Value.Year));
        Assert.Equal("We oppose any unilateral attempts to change the status quo in the East China Sea.", steps[1].Nearest.Wording);
        Assert.Equal("They spoke of rail. We oppose any unilateral attempts to change the status quo in the East China Sea. They dined.", steps[1].Nearest.Paragraph.Words);
        Assert.Equal(steps[1].Nearest.Wording, steps[1].ToDraft!.Before);
        Assert.Contains("'strongly oppose' became 'oppose'", steps[0].DraftChanges.Select(change => change.Message.ToString()));
        Assert.Equal(["'oppose' became 'strongly oppose'"], steps[0].SinceOlder.Select(change => change.Message.ToString()));
        Assert.Empty(steps[1].SinceOlder);
    }

    [Fact]
    public void Of_ALongPassageAndAShortDraft_HoldsTheDraftAgainstTheSentenceItIsLike()
    {
        var text = "We support stability across the Taiwan Strait. We encourage the peaceful resolution of cross-Strait issues. We welcome the new ferry to Taiwan and its timetable.";

        var step = Assert.Single(PrecedentTexts.Ladder.Of("taiwan-strait", [PrecedentTexts.Statement(2021, text)], "We encourage a peaceful resolution of cross-Strait issues."));

        Assert.Equal("We encourage the peaceful resolution of cross-Strait issues.", step.ToDraft!.Before);
        Assert.Equal(step.ToDraft.Before, step.Aligned.Of(step.Nearest.Wording));
        Assert.Contains(step.DraftChanges, change => change.Message == "'We support stability across the Taiwan Strait' is gone");
    }

    [Fact]
    public void Of_SeveralParagraphs_TheNearestToTheDraftIsCompared()
    {
        var text = "We support stability across the Taiwan Strait.\nWe thank the pilots.\nWe encourage the peaceful resolution of cross-Strait issues.";

        var step = Assert.Single(PrecedentTexts.Ladder.Of("taiwan-strait", [PrecedentTexts.Statement(2021, text)], "They encouraged a peaceful resolution of cross-Strait issues."));

        Assert.Equal(2, step.Rungs.Count);
        Assert.Equal("We encourage the peaceful resolution of cross-Strait issues.", step.Nearest.Wording);
    }

    [Fact]
    public void Of_NoDraft_HasNoRedlineAndAStatementWithoutADateComesLast()
    {
        var steps = PrecedentTexts.Ladder.Of("china", [PrecedentTexts.Undated(Newer), PrecedentTexts.Statement(2019, Old)], " ");

        Assert.Equal(["s2019", "undated"], steps.Select(step => step.Statement.Source.Id.Value));
        Assert.All(steps, step => Assert.Null(step.ToDraft));
    }

    [Fact]
    public void ChieflyOn_AMentionBesideAnotherMatter_IsNoWordingWhereOneIsChieflyAboutIt()
    {
        var text = PrecedentTexts.Statement(2021, "We welcome the LNG terminal, the pipelines and natural gas from Taiwan.\nWe support stability across the Taiwan Strait. We encourage dialogue on cross-Strait issues.").Source;

        var rung = Assert.Single(PrecedentTexts.Precedents.ChieflyOn("taiwan-strait", text));

        Assert.Equal(2, rung.Speaking.Count);
        Assert.Equal("We support stability across the Taiwan Strait. We encourage dialogue on cross-Strait issues.", Assert.Single(rung.Passages).Of(text.Text));
    }

    [Fact]
    public void ChieflyOn_OnlyMentions_AreAllThereIs() =>
        Assert.Single(PrecedentTexts.Precedents.ChieflyOn("taiwan-strait", PrecedentTexts.Statement(2021, "We welcome the LNG terminal, the pipelines and natural gas from Taiwan.").Source));

    [Fact]
    public void Passages_OtherSentencesBetween_StayOut()
    {
        var text = PrecedentTexts.Statement(2021, "We support stability across the Taiwan Strait. They dined. We encourage dialogue on cross-Strait issues.").Source;

        Assert.Equal("We support stability across the Taiwan Strait. We encourage dialogue on cross-Strait issues.", Assert.Single(PrecedentTexts.Precedents.ChieflyOn("taiwan-strait", text)).Wording);
    }

    [Theory]
    [InlineData(true, "Norway", "Japan")]
    [InlineData(false, "Norway")]
    [InlineData(false, "Japan", "Norway", "Finland")]
    [InlineData(false)]
    public void IsBetween_ExactlyTheseInWhateverOrder(bool expected, params string[] parties) =>
        Assert.Equal(expected, PrecedentTexts.Statement(2021, "They met.").IsBetween(parties));

    [StatementsFact]
    public void Of_RealStatements_TheTaiwanSentencesFrom2024To2021()
    {
        var statements = new[] { "A05", "A02", "A04", "A03" }.Select(code => new PrecedentText(PrecedentTexts.Real(code), []));

        var steps = PrecedentTexts.Ladder.Of("taiwan-strait", statements, "The two leaders emphasized the importance of maintaining peace and stability across the Taiwan Strait.");

        Assert.Equal([2024, 2023, 2022, 2021], steps.Select(step => step.Statement.Source.Details.PublishedOn!.Value.Year));
        Assert.StartsWith("We emphasize that our basic positions on Taiwan remain unchanged", steps[0].Nearest.Wording, StringComparison.Ordinal);
        Assert.Equal("We underscore the importance of peace and stability across the Taiwan Strait and encourage the peaceful resolution of cross-Strait issues.", steps[3].Nearest.Wording);
        Assert.All(steps, step => Assert.DoesNotContain("Xinjiang", step.Nearest.Wording, StringComparison.Ordinal));
    }
}
