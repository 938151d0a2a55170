using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

/// <summary>Pasted texts beside a statement: put away, brought back, never destroyed.</summary>
public sealed class SqliteProposalStoreTests : IAsyncLifetime
{
    private readonly SqliteDatabase _database = new();
    private readonly FixedClock _clock = new();
    private ProposalStore _store = default!;
    private string _statement = "";

    public async Task InitializeAsync()
    {
        await _database.MigrateAsync();
        _store = new ProposalStore(_database.Contexts, _clock);
        _statement = (await new StatementStore(_database.Contexts, _clock, new StatementShelf()).CreateAsync(new NewStatement("Talks", ["Norway", "Denmark"], [], null, null, [], []))).Id;
    }

    public Task DisposeAsync()
    {
        _database.Drop();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task PutAway_AText_LeavesTheListAndKeepsItsWords()
    {
        var first = await _store.AddAsync(_statement, "First", "They will build a ferry.");
        var second = await _store.AddAsync(_statement, "Second", "They may build a ferry.");

        var away = await _store.PutAwayAsync(_statement, first.Id);

        Assert.Equal(_clock.GetUtcNow(), away!.PutAwayAt);
        Assert.Equal([second], await _store.ListAsync(_statement));
        Assert.Equal([first with { PutAwayAt = _clock.GetUtcNow() }], await _store.PutAwayListAsync(_statement));
    }

    [Fact]
    public async Task BringBack_AText_StandsWhereItStood()
    {
        var first = await _store.AddAsync(_statement, "First", "They will build a ferry.");
        var second = await _store.AddAsync(_statement, "Second", "They may build a ferry.");
        await _store.PutAwayAsync(_statement, first.Id);

        Assert.Equal(first, await _store.BringBackAsync(_statement, first.Id));

        Assert.Equal([second, first], await _store.ListAsync(_statement));
        Assert.Empty(await _store.PutAwayListAsync(_statement));
    }

    [Fact]
    public async Task Add_ATextThatWasPutAway_BringsItBackUnderItsFirstName()
    {
        var first = await _store.AddAsync(_statement, "First", "They will build a ferry.");
        await _store.PutAwayAsync(_statement, first.Id);

        Assert.Equal(first, await _store.AddAsync(_statement, "Again", "They will build a ferry."));

        Assert.Equal([first], await _store.ListAsync(_statement));
    }

    [Fact]
    public async Task PutAway_Twice_KeepsTheFirstMoment()
    {
        var text = await _store.AddAsync(_statement, "First", "They will build a ferry.");
        var away = await _store.PutAwayAsync(_statement, text.Id);
        _clock.Now = _clock.Now.AddHours(1);

        Assert.Equal(away, await _store.PutAwayAsync(_statement, text.Id));
    }

    [Fact]
    public async Task PutAway_ATextOfAnotherStatement_IsNotThere()
    {
        var text = await _store.AddAsync(_statement, "First", "They will build a ferry.");

        Assert.Null(await _store.PutAwayAsync("another", text.Id));
        Assert.Null(await _store.BringBackAsync("another", text.Id));
        Assert.Equal([text], await _store.ListAsync(_statement));
    }
}
