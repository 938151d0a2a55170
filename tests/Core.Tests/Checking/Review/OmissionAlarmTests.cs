using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Checking.Review;

public sealed class OmissionAlarmTests
{
    private static readonly Omissions Omissions = new(TestLexicon.Lexicon);

    private static readonly Source Earlier = new(
        new SourceId("e"), "We underscore the importance of peace and stability across the Taiwan Strait. We will import LNG.", new SourceDetails("Agreed", SourceKind.Statement, PublishedOn: new DateOnly(2024, 4, 10)));

    [Fact]
    public void Of_ATopicThatIsGone_IsAFindingThatAPersonCanLetStand()
    {
        var dropped = Assert.Single(OmissionAlarm.Of(Statement("We will import LNG."), Omissions, [Earlier]).Dropped);

        Assert.True(dropped.IsTopic);
        Assert.Equal("We underscore the importance of peace and stability across the Taiwan Strait.", Assert.Single(dropped.Earlier).Quotation.Words);
        Assert.Equal("R25", dropped.About.Rule);
        Assert.Equal("“Agreed” of 10 April 2024 has “The Taiwan Strait” among its topics; this statement has not. If that is intended, say why.", dropped.About.Message);
    }

    [Fact]
    public void Of_OtherWordsElsewhereInTheDraft_TheOmissionIsTheSame() =>
        Assert.Equal(
            Assert.Single(OmissionAlarm.Of(Statement("We will import LNG."), Omissions, [Earlier]).Dropped).About,
            Assert.Single(OmissionAlarm.Of(Statement("We will import LNG and coal."), Omissions, [Earlier]).Dropped).About);

    [Fact]
    public void Of_EverythingStillSaid_IsNoAlarm() =>
        Assert.Empty(OmissionAlarm.Of(Statement("We stress peace and stability across the Taiwan Strait. We will import LNG."), Omissions, [Earlier]).Dropped);

    private static Statement Statement(string text) =>
        new("s", "Talks", ["United States", "Japan"], [], null, null, [], [], [new Clause("c", null, null, "", text, ClauseStatus.Draft, 1, [], [], [])], 1);
}
