using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

public sealed class StatementMergeTests
{
    private static readonly Statement Read = new Statement("s", "Title", ["A", "B"], [], null, null, [], [], [], Version: 1)
        .Adding(Statements.Clause("one", "First."), Statements.Clause("two", "Second."));

    [Fact]
    public void Merge_OtherClausesChanged_KeepsBoth()
    {
        var current = Read.Writing("one", "Theirs.");

        var merged = StatementMerge.Merge(Read, current, Read.Writing("two", "Mine."));

        Assert.Equal(["Theirs.", "Mine."], merged!.Clauses.Select(clause => clause.Text));
        Assert.Equal([3, 4], merged.Clauses.Select(clause => clause.Version));
        Assert.Equal(4, merged.Version);
    }

    [Fact]
    public void Merge_TheSameClauseChanged_IsStale() =>
        Assert.Null(StatementMerge.Merge(Read, Read.Writing("one", "Theirs."), Read.Writing("one", "Mine.")));

    [Fact]
    public void Merge_TheSameClauseMadeTheSame_ChangesNothing()
    {
        var current = Read.Writing("one", "Same.");

        Assert.Same(current, StatementMerge.Merge(Read, current, Read.Writing("one", "Same.")));
    }

    [Fact]
    public void Merge_MadeFromALaterVersionThanRead_IsStillStaleForTheClauseOthersChanged()
    {
        var current = Read.Writing("one", "Theirs.");

        Assert.Null(StatementMerge.Merge(Read, current, current.Writing("one", "Mine.")));
        Assert.NotNull(StatementMerge.Merge(Read, current, current.Writing("two", "Mine.")));
    }

    [Fact]
    public void Merge_ClauseAddedOnBothSides_KeepsBoth()
    {
        var merged = StatementMerge.Merge(
            Read, Read.Adding(Statements.Clause("theirs", "T.")), Read with { Clauses = [Read.Clauses[0], Statements.Clause("mine", "M."), Read.Clauses[1]] });

        Assert.Equal(["one", "mine", "two", "theirs"], merged!.Clauses.Select(clause => clause.Id));
    }

    [Fact]
    public void Merge_OneTemplateDraftedOnBothSides_IsStale() => Assert.Null(StatementMerge.Merge(
        Read, Read.Adding(Statements.Clause("theirs", "T.", "energy")), Read.Adding(Statements.Clause("mine", "M.", "energy"))));

    [Fact]
    public void Merge_RemovedHereChangedThere_IsStale()
    {
        var removed = Read with { Clauses = [Read.Clauses[1]] };

        Assert.Null(StatementMerge.Merge(Read, Read.Writing("one", "Theirs."), removed));
        Assert.Null(StatementMerge.Merge(Read, removed, Read.Writing("one", "Mine.")));
        Assert.Equal(["two"], StatementMerge.Merge(Read, Read.Writing("two", "Theirs."), removed)!.Clauses.Select(clause => clause.Id));
    }

    [Fact]
    public void Merge_MovedHereAddedThere_IsStale()
    {
        var moved = Read with { Clauses = [Read.Clauses[1], Read.Clauses[0]] };

        Assert.Equal(["two", "one"], StatementMerge.Merge(Read, Read, moved)!.Clauses.Select(clause => clause.Id));
        Assert.Null(StatementMerge.Merge(Read, Read.Adding(Statements.Clause("theirs", "T.")), moved));
    }

    [Fact]
    public void Merge_TitleChangedHereClauseThere_KeepsBoth()
    {
        var merged = StatementMerge.Merge(Read, Read.Writing("one", "Theirs."), Read with { Title = "Mine", Version = 3 });

        Assert.Equal("Mine", merged!.Title);
        Assert.Equal("Theirs.", merged.Find("one")!.Text);
    }

    [Fact]
    public void Merge_TitleChangedOnBothSides_IsStale() =>
        Assert.Null(StatementMerge.Merge(Read, Read with { Title = "Theirs", Version = 3 }, Read with { Title = "Mine", Version = 3 }));
}
