using StatementDraft.Core.Comparing;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class PrecedentsTests
{
    private static readonly Precedents Fishing = new(new Lexicon { Topics = [new TopicEntry("fishing", "Fishing", ["fish*", "catch quota"], ["sea"])] });

    [Fact]
    public void LadderOf_Topic_GivesTheExactParagraphsNewestFirst()
    {
        var old = Statement("old", new DateOnly(2019, 5, 1), "They met.\n\nThey will share the fish of the strait. They also spoke of rail.\n\nThey dined.");
        var newer = Statement("new", new DateOnly(2023, 5, 1), "A catch quota was agreed.");
        var undated = Statement("undated", null, "Fishermen were thanked.");
        var news = new Source(new SourceId("news"), "Fish are scarce.", new SourceDetails("News"));

        var ladder = Fishing.LadderOf("fishing", [old, undated, news, newer]);

        Assert.Equal(["new", "old", "undated"], ladder.Select(rung => rung.Source.Id.Value));
        Assert.Equal("They will share the fish of the strait. They also spoke of rail.", ladder[1].Paragraph.Words);
        Assert.True(ladder[1].Paragraph.StandsIn(old));
        Assert.Equal("They will share the fish of the strait.", Assert.Single(ladder[1].Speaking).Of(old.Text));
    }

    [Fact]
    public void LadderOf_TopicNobodySpeaksOf_IsEmpty() =>
        Assert.Empty(Fishing.LadderOf("rail", [Statement("a", null, "They will share the fish.")]));

    [Fact]
    public void LadderOf_AHeading_IsNoWording()
    {
        var statement = Statement("a", null, "**Sharing the Fish of the Northern Strait**\n\nThey will share the fish.\n\nShared fish feed the coast");

        Assert.Equal(["They will share the fish.", "Shared fish feed the coast"], Fishing.LadderOf("fishing", [statement]).Select(rung => rung.Wording));
    }

    private static Source Statement(string id, DateOnly? date, string text) =>
        new(new SourceId(id), text, new SourceDetails(id, SourceKind.Statement, PublishedOn: date));
}
