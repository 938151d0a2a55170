using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

/// <summary>What the store of statements promises, whatever the database: each provider adds a subclass that only makes one.</summary>
public abstract class StatementStoreContract : IAsyncLifetime
{
    private readonly FixedClock _clock = new();
    private IDbContextFactory<DraftContext> _database = null!;
    private StatementStore _store = null!;

    protected abstract Task<IDbContextFactory<DraftContext>> MakeDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    public async Task InitializeAsync()
    {
        _database = await MakeDatabaseAsync();
        _store = new StatementStore(_database, _clock, new StatementShelf());
    }

    public Task DisposeAsync() => DropDatabaseAsync();

    [Fact]
    public async Task Create_ThenFind_IsTheSameStatement()
    {
        var made = await _store.CreateAsync(Statements.Start() with { ProfileId = "fact-sheet" });

        var found = await _store.FindAsync(made.Id);

        Assert.Equal("fact-sheet", found!.ProfileId);
        Assert.Equal(StoredJson.Write(made), StoredJson.Write(found));
        Assert.Equal(1, made.Version);
    }

    [Fact]
    public async Task Create_WithASourceNobodyStored_Throws() =>
        await Assert.ThrowsAsync<DbUpdateException>(() => _store.CreateAsync(Statements.Start(new SourceId("nobody"))));

    [Fact]
    public async Task Find_AfterAnotherNodeSaved_IsWhatItSaved()
    {
        var statement = await WithTwoClausesAsync();
        Assert.Same(await _store.FindAsync(statement.Id), await _store.FindAsync(statement.Id));

        var another = new StatementStore(_database, _clock, new StatementShelf());
        await another.SaveAsync(statement.Writing("one", "Theirs."), statement.Version, "edited");

        Assert.Equal("Theirs.", (await _store.FindAsync(statement.Id))!.Find("one")!.Text);
    }

    [Fact]
    public async Task Find_UnknownId_IsNull() => Assert.Null(await _store.FindAsync("nobody"));

    [Fact]
    public async Task Save_EveryColumnOfAClause_ComesBack()
    {
        var statement = await _store.CreateAsync(Statements.Start());

        await SaveAsync(statement.Adding(Statements.Rich("one")), statement.Version);

        var clause = (await _store.FindAsync(statement.Id))!.Find("one")!;
        Assert.Equal(StoredJson.Write(Statements.Rich("one") with { Version = 2 }), StoredJson.Write(clause));
        Assert.Equal(Statements.Rich("one").Conflicts[0].Candidates[0].Id, clause.Conflicts[0].Candidates[0].Id);
    }

    [Fact]
    public async Task Save_AChangedClause_AddsARevisionForItAlone()
    {
        var statement = await WithTwoClausesAsync();
        _clock.Now += TimeSpan.FromHours(1);

        await SaveAsync(statement.Writing("one", "Better."), statement.Version, "edited");

        var revisions = await _store.RevisionsAsync(statement.Id, "one");
        Assert.Equal([(1, "First.", "drafted"), (2, "Better.", "edited")], revisions.Select(revision => (revision.Number, revision.Text, revision.Act)));
        Assert.Equal(_clock.Now, revisions[1].SavedAt);
        Assert.Single(await _store.RevisionsAsync(statement.Id, "two"));
    }

    [Fact]
    public async Task Save_NothingChanged_WritesNothing()
    {
        var statement = await WithTwoClausesAsync();

        var saved = await SaveAsync(statement.Writing("one", "First."), statement.Version);

        Assert.Equal(statement.Version, saved.Version);
        Assert.Single(await _store.RevisionsAsync(statement.Id, "one"));
    }

    [Fact]
    public async Task Undo_OfWhatWasTyped_GoesBackToWhereTheTypingBegan()
    {
        var statement = await WithTwoClausesAsync();
        var typed = statement;
        foreach (var text in new[] { "First w", "First wor", "First words." })
        {
            _clock.Now += TimeSpan.FromSeconds(2);
            typed = await SaveAsync(typed.Writing("one", text), typed.Version, Act.Typed);
        }

        await _store.UndoAsync(statement.Id, typed.Version);

        var found = (await _store.FindAsync(statement.Id))!;
        Assert.Equal("First.", found.Find("one")!.Text);
        var acts = await _store.ActsAsync(statement.Id);
        await _store.UndoAsync(statement.Id, acts.ToRedo!.Version);
        Assert.Equal("First words.", (await _store.FindAsync(statement.Id))!.Find("one")!.Text);
    }

    [Fact]
    public async Task Save_TwoPeopleTwoClauses_KeepsBoth()
    {
        var read = await WithTwoClausesAsync();
        await SaveAsync(read.Writing("one", "Theirs."), read.Version);

        var saved = await SaveAsync(read.Writing("two", "Mine."), read.Version);

        Assert.Equal(["Theirs.", "Mine."], saved.Clauses.Select(clause => clause.Text));
        Assert.Equal(StoredJson.Write(saved), StoredJson.Write(await _store.FindAsync(read.Id)));
    }

    [Fact]
    public async Task Save_TwoPeopleOneClause_TellsTheSecondAndStoresNothing()
    {
        var read = await WithTwoClausesAsync();
        await SaveAsync(read.Writing("one", "Theirs."), read.Version);

        var outcome = await _store.SaveAsync(read.Writing("one", "Mine."), read.Version, "edited");

        var stale = Assert.IsType<Stale>(outcome);
        Assert.Equal("Theirs.", stale.Current.Find("one")!.Text);
        Assert.Equal(2, (await _store.RevisionsAsync(read.Id, "one")).Count);
    }

    [Fact]
    public async Task Save_OldFormOverAReloadedStatement_IsStaleAllTheSame()
    {
        var read = await WithTwoClausesAsync();
        var reloaded = await SaveAsync(read.Writing("one", "Theirs."), read.Version);

        Assert.IsType<Stale>(await _store.SaveAsync(reloaded.Writing("one", "Mine."), read.Version, "edited"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(99)]
    public async Task Save_AVersionThatNeverWas_IsStale(int version)
    {
        var read = await WithTwoClausesAsync();

        Assert.IsType<Stale>(await _store.SaveAsync(read.Writing("one", "Mine."), version, "edited"));
    }

    [Fact]
    public async Task Save_AClauseRemoved_KeepsItsRevisions()
    {
        var read = await WithTwoClausesAsync();

        var saved = await SaveAsync(read with { Clauses = [read.Clauses[1]] }, read.Version, "removed");

        Assert.Null((await _store.FindAsync(read.Id))!.Find("one"));
        Assert.Equal(read.Version + 1, saved.Version);
        Assert.Single(await _store.RevisionsAsync(read.Id, "one"));
    }

    [Fact]
    public async Task Save_TwentyPeopleAtOnce_LosesNobodysWords()
    {
        var start = await _store.CreateAsync(Statements.Start());
        var read = await SaveAsync(start.Adding([.. Enumerable.Range(0, 20).Select(i => Statements.Clause($"c{i}", "Old."))]), start.Version);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(i =>
            Task.Run(() => _store.SaveAsync(read.Writing($"c{i}", $"New {i}."), read.Version, "edited"))));

        Assert.All(outcomes, outcome => Assert.IsType<Saved>(outcome));
        var now = (await _store.FindAsync(read.Id))!;
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"New {i}."), now.Clauses.Select(clause => clause.Text));
        Assert.Equal(read.Version + 20, now.Version);
    }

    [Fact]
    public async Task List_TheOneChangedLastComesFirst()
    {
        var first = await WithTwoClausesAsync();
        _clock.Now += TimeSpan.FromMinutes(1);
        var second = await _store.CreateAsync(Statements.Start());
        _clock.Now += TimeSpan.FromMinutes(1);
        await SaveAsync(first.Writing("one", "Again."), first.Version);

        var list = await _store.ListAsync();

        Assert.Equal([first.Id, second.Id], list.Select(statement => statement.Id));
        Assert.Equal((2, 3, _clock.Now), (list[0].ClauseCount, list[0].Version, list[0].ChangedAt));
    }

    private async Task<Statement> WithTwoClausesAsync()
    {
        var start = await _store.CreateAsync(Statements.Start());
        return await SaveAsync(start.Adding(Statements.Clause("one", "First."), Statements.Clause("two", "Second.")), start.Version, "drafted");
    }

    private async Task<Statement> SaveAsync(Statement changed, int readVersion, string act = "edited") =>
        Assert.IsType<Saved>(await _store.SaveAsync(changed, readVersion, act)).Statement;
}
