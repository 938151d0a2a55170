using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Tests.Drafting;

/// <summary>Adding, removing, moving, splitting and joining clauses.</summary>
public sealed class StatementEditorTests
{
    private static readonly Statement Three = new("s", "Joint Statement", ["Portugal", "Chile"], [], null, null, [], [], [Plain("a"), Plain("b"), Plain("c")], 4);

    [Theory]
    [InlineData(null, "n a b c")]
    [InlineData("b", "a b n c")]
    [InlineData("c", "a b c n")]
    public void Insert_AfterAClause_StandsThereInTheNextVersion(string? after, string order)
    {
        var inserted = StatementEditor.Insert(Three, Plain("n"), after);

        Assert.Equal(order, Order(inserted));
        Assert.Equal((5, 5, 1), (inserted.Version, inserted.Find("n")!.Version, inserted.Find("a")!.Version));
    }

    [Fact]
    public void Insert_IdThatIsThere_Throws() => Assert.Throws<ArgumentException>(() => StatementEditor.Insert(Three, Plain("a"), null));

    [Fact]
    public void Remove_AClause_LeavesTheOthersAsTheyWere()
    {
        var removed = StatementEditor.Remove(Three, "b");

        Assert.Equal("a c", Order(removed));
        Assert.Equal([1, 1], removed.Clauses.Select(clause => clause.Version));
    }

    [Theory]
    [InlineData("a", 1, "b a c")]
    [InlineData("c", -1, "a c b")]
    [InlineData("a", 9, "b c a")]
    [InlineData("c", -9, "c a b")]
    public void Move_SomePlaces_StopsAtTheEnds(string id, int places, string order) => Assert.Equal(order, Order(StatementEditor.Move(Three, id, places)));

    [Fact]
    public void Move_AtTheEndAlready_IsTheStatementItself() => Assert.Same(Three, StatementEditor.Move(Three, "a", -1));

    [Theory]
    [InlineData("b c", null, "b c a")]
    [InlineData("c a", "b", "b a c")]
    [InlineData("a", "c", "b c a")]
    public void MoveTogether_SomeClauses_KeepTheirOrder(string ids, string? after, string order) =>
        Assert.Equal(order, Order(StatementEditor.MoveTogether(Three, ids.Split(' '), after)));

    [Fact]
    public void MoveTogether_WhereTheyAre_IsTheStatementItself() => Assert.Same(Three, StatementEditor.MoveTogether(Three, ["b"], "a"));

    [Fact]
    public void MoveTogether_BehindOneOfThem_Throws() => Assert.Throws<ArgumentException>(() => StatementEditor.MoveTogether(Three, ["a", "b"], "b"));

    [Fact]
    public void Split_BetweenSentences_LinksStayWithTheirWords()
    {
        var clause = LinkedClause.Parse("They met in ⟦Lisbon⟧. They will meet in ⟦Santiago⟧ again.") with { Heading = "Meetings", TemplateId = "meeting" };
        var statement = Three with { Clauses = [clause, Plain("z")] };

        var split = StatementEditor.Split(statement, "c1", StatementEditor.SplitPoints(clause).Single(), "new");

        Assert.Equal("c1 new z", Order(split));
        Assert.Equal("They met in ⟦Lisbon⟧.", LinkedClause.Write(split.Find("c1")!));
        Assert.Equal("They will meet in ⟦Santiago⟧ again.", LinkedClause.Write(split.Find("new")!));
        Assert.Equal(("Meetings", "meeting", "", null), (split.Find("c1")!.Heading, split.Find("c1")!.TemplateId, split.Find("new")!.Heading, split.Find("new")!.TemplateId));
        Assert.Equal((5, 5, 1), (split.Find("c1")!.Version, split.Find("new")!.Version, split.Find("z")!.Version));
    }

    [Fact]
    public void Split_InsideALink_TheLargerPartKeepsItAsAltered()
    {
        var clause = LinkedClause.Parse("The ⟦port of Lisbon grows⟧ every year.");

        var split = StatementEditor.Split(Three with { Clauses = [clause] }, "c1", "The port of ".Length, "new");

        Assert.Equal("The port of", LinkedClause.Write(split.Find("c1")!));
        Assert.Equal("⟦Lisbon grows⟧ every year.", LinkedClause.Write(split.Find("new")!));
        Assert.Equal("s1:Altered", LinkedClause.States(split.Find("new")!));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(99)]
    public void Split_NoWordsOnOneSideOrInsideAGap_Throws(int offset)
    {
        var clause = Plain("a") with { Text = "In [a place]. ", Gaps = [new Gap("place", new(3, 12), "a place")] };

        Assert.False(StatementEditor.CanSplit(clause, offset));
        Assert.Throws<ArgumentException>(() => StatementEditor.Split(Three with { Clauses = [clause] }, "a", offset, "new"));
    }

    [Fact]
    public void Join_WithTheNext_IsOneTextAndTheLowerStatus()
    {
        var first = LinkedClause.Parse("They met in ⟦Lisbon⟧. ") with { Status = ClauseStatus.Proposed };
        var second = LinkedClause.Parse("They will meet in ⟦Santiago⟧.") with { Id = "c2", Heading = "Next meeting" };

        var joined = StatementEditor.Join(Three with { Clauses = [first, second, Plain("z")] }, "c1");

        Assert.Equal("c1 z", Order(joined));
        Assert.Equal("They met in ⟦Lisbon⟧. They will meet in ⟦Santiago⟧.", LinkedClause.Write(joined.Find("c1")!));
        Assert.Equal(("Next meeting", ClauseStatus.Draft), (joined.Find("c1")!.Heading, joined.Find("c1")!.Status));
    }

    [Fact]
    public void Join_AfterASplit_GivesTheClauseBack()
    {
        var clause = LinkedClause.Parse("They met in ⟦Lisbon⟧. They will meet in ⟦Santiago⟧ again.");
        var split = StatementEditor.Split(Three with { Clauses = [clause] }, "c1", StatementEditor.SplitPoints(clause).Single(), "new");

        Assert.Equal(LinkedClause.Write(clause), LinkedClause.Write(StatementEditor.Join(split, "c1").Clauses.Single()));
    }

    [Fact]
    public void Join_TheLastClause_Throws() => Assert.Throws<ArgumentException>(() => StatementEditor.Join(Three, "c"));

    [Fact]
    public void LockedAgainst_AgreedClause_OnlyWhereItsWordsChange()
    {
        var agreed = Three with { Clauses = [Plain("a") with { Status = ClauseStatus.Agreed }, Plain("b")] };

        Assert.Empty(agreed.LockedAgainst(StatementEditor.Move(agreed, "a", 1)));
        Assert.Empty(agreed.LockedAgainst(agreed.With(agreed.Find("a")! with { Status = ClauseStatus.Draft })));
        Assert.Empty(agreed.LockedAgainst(agreed.With(agreed.Find("b")! with { Text = "Other." })));
        Assert.Equal(["a"], agreed.LockedAgainst(agreed.With(agreed.Find("a")! with { Text = "Other." })).Select(clause => clause.Id));
        Assert.Equal(["a"], agreed.LockedAgainst(StatementEditor.Remove(agreed, "a")).Select(clause => clause.Id));
    }

    private static Clause Plain(string id) => new(id, null, null, "", $"Words of {id}.", ClauseStatus.Draft, 1, [], [], []);

    private static string Order(Statement statement) => string.Join(' ', statement.Clauses.Select(clause => clause.Id));
}
