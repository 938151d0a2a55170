using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Drafting.Comments;

/// <summary>Comments follow their words through edits, splits and joins, and none is lost.</summary>
public sealed class PlacedCommentTests
{
    [Theory]
    [InlineData("They reaffirmed ⟦their ties⟧.", "They reaffirmed ⟦their ties⟧.", AnchorKind.Exact)]
    [InlineData("They reaffirmed ⟦their ties⟧.", "In Lisbon they reaffirmed ⟦their ties⟧ again.", AnchorKind.Exact)]
    [InlineData("They met. ⟦They agreed to build a port.⟧", "⟦They agreed to build a port.⟧ They met.", AnchorKind.Exact)]
    [InlineData("Ties and ⟦ties⟧ again.", "Ties, ties and ⟦ties⟧ again.", AnchorKind.Exact)]
    [InlineData("They call it “⟦the new port⟧”.", "They call it “⟦the new\nport⟧”.", AnchorKind.Folded)]
    [InlineData("They ⟦reaffirmed⟧ their ties.", "They ⟦underlined⟧ their ties.", AnchorKind.Fuzzy)]
    [InlineData("They will ⟦build a port⟧ in May.", "They will ⟦build a large port⟧ in May.", AnchorKind.Fuzzy)]
    [InlineData("They met. ⟦They agreed to build a port.⟧", "They met.", AnchorKind.Orphaned)]
    [InlineData("They spoke of ⟦ports⟧ and roads. They like ports.", "They spoke of roads. They like ports.", AnchorKind.Orphaned)]
    public void Of_TextChanged_FollowsTheWords(string before, string after, AnchorKind kind)
    {
        var (was, now) = (MarkedText.Parse(before), MarkedText.Parse(after));

        var placed = Assert.Single(PlacedComment.Of(Statement(Clause("c1", now.Text)), [On("c1", was)]));

        Assert.Equal(("c1", kind), (placed.ClauseId, placed.Anchor.Kind));
        Assert.Equal(after, MarkedText.Mark(now.Text, placed.Anchor.Span is { } span ? [span] : []));
    }

    [Fact]
    public void Of_ClauseSplit_GoesWithItsSentence()
    {
        var thread = On("c1", MarkedText.Parse("They met in Lisbon. They agreed to ⟦build a port⟧."));

        var placed = Assert.Single(PlacedComment.Of(Statement(Clause("c1", "They met in Lisbon."), Clause("c2", "They agreed to build a port.")), [thread]));

        Assert.Equal(("c2", AnchorKind.Exact), (placed.ClauseId, placed.Anchor.Kind));
        Assert.Equal("build a port", placed.Anchor.Span!.Value.Of("They agreed to build a port."));
    }

    [Fact]
    public void Of_ClauseJoined_StandsInTheOtherClause()
    {
        var thread = On("c2", MarkedText.Parse("They agreed to ⟦build a port⟧."));

        var placed = Assert.Single(PlacedComment.Of(Statement(Clause("c1", "They met. They agreed to build a port.")), [thread]));

        Assert.Equal(("c1", AnchorKind.Exact), (placed.ClauseId, placed.Anchor.Kind));
        Assert.Equal("build a port", placed.Anchor.Span!.Value.Of("They met. They agreed to build a port."));
    }

    [Fact]
    public void Of_ClauseGone_StaysWithItsWordsAndNoClause()
    {
        var thread = On("c2", MarkedText.Parse("They agreed to build ⟦a port⟧."));

        var placed = Assert.Single(PlacedComment.Of(Statement(Clause("c1", "They spoke of a port.")), [thread]));

        Assert.Equal((null, AnchorKind.Orphaned), (placed.ClauseId, placed.Anchor.Kind));
        Assert.Equal("a port", placed.Thread.Place.Words);
    }

    [Fact]
    public void Of_WordsInTwoOtherClauses_ChoosesNeither()
    {
        var thread = On("gone", MarkedText.Parse("⟦They met.⟧"));

        var placed = Assert.Single(PlacedComment.Of(Statement(Clause("c1", "They met."), Clause("c2", "They met. They left.")), [thread]));

        Assert.Null(placed.ClauseId);
    }

    [Fact]
    public void Of_Several_ComeInTheOrderOfTheStatement()
    {
        var statement = Statement(Clause("c1", "They met."), Clause("c2", "They spoke and left."));
        CommentThread[] threads =
        [
            On("gone", MarkedText.Parse("⟦Nothing⟧ here."), "t1"),
            On("c2", MarkedText.Parse("They spoke and ⟦left⟧."), "t2"),
            On("c2", MarkedText.Parse("They ⟦shouted⟧. They spoke and left."), "t3"),
            On("c2", MarkedText.Parse("They ⟦spoke⟧ and left."), "t4"),
            On("c1", MarkedText.Parse("They ⟦met⟧."), "t5"),
        ];

        Assert.Equal(["t5", "t4", "t2", "t3", "t1"], PlacedComment.Of(statement, threads).Select(placed => placed.Thread.Id));
    }

    private static CommentThread On(string clauseId, MarkedText words, string id = "t")
    {
        var act = new CommentAct(id, id, CommentActKind.Commented, "Is this so?", "the desk officer", default) { Place = new CommentPlace(clauseId, words.Text, words.Span) };
        return Assert.Single(CommentThread.Of([act]));
    }

    private static Clause Clause(string id, string text) => new(id, null, null, "Heading", text, ClauseStatus.Draft, 1, [], [], []);

    private static Statement Statement(params Clause[] clauses) => new("s", "Joint Statement", ["Portugal", "Chile"], [], null, null, [], [], clauses, 1);
}
