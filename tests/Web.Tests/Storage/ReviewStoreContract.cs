using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

/// <summary>What the store of waivers, ticks and releases promises, whatever the database.</summary>
public abstract class ReviewStoreContract : IAsyncLifetime
{
    private static readonly FindingKey Finding = new(
        "R21", "one", Fingerprint.Of("They met."), new TextSpan(5, 8), "met", "The source says only “may”.", Fingerprint.Of("evidence"));

    private static readonly ClaimKey Claim = new("one", Fingerprint.Of("They met."), new TextSpan(0, 9), "They met.", Fingerprint.Of("evidence"));

    private readonly FixedClock _clock = new();
    private ReviewStore _store = null!;
    private string _statement = "";

    protected abstract Task<IDbContextFactory<DraftContext>> MakeDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    public async Task InitializeAsync()
    {
        var database = await MakeDatabaseAsync();
        _store = new ReviewStore(database, _clock);
        _statement = (await new StatementStore(database, _clock, new StatementShelf()).CreateAsync(Statements.Start())).Id;
    }

    public Task DisposeAsync() => DropDatabaseAsync();

    [Fact]
    public async Task Read_NothingDecided_IsEmpty()
    {
        var record = await _store.ReadAsync(_statement);

        Assert.Empty(record.Waivers);
        Assert.Empty(record.Ticks);
        Assert.Empty(record.Releases);
    }

    [Fact]
    public async Task Waive_ThenRead_IsTheSameToTheLetter()
    {
        var given = await _store.WaiveAsync(_statement, Finding, " Agreed on the phone. ", "the desk officer");

        Assert.Equal(given, Assert.Single((await _store.ReadAsync(_statement)).Waivers));
        Assert.Equal((Finding, "Agreed on the phone.", "the desk officer", _clock.Now), (given!.About, given.Reason, given.By, given.At));
    }

    [Fact]
    public async Task Waive_WithoutAReason_Throws() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _store.WaiveAsync(_statement, Finding, " ", "the desk officer"));

    [Fact]
    public async Task Waive_WhatIsWaived_KeepsTheFirstReason()
    {
        await _store.WaiveAsync(_statement, Finding, "First.", "the desk officer");

        Assert.Null(await _store.WaiveAsync(_statement, Finding, "Second.", "the legal adviser"));
        Assert.Equal("First.", Assert.Single((await _store.ReadAsync(_statement)).Waivers).Reason);
    }

    [Fact]
    public async Task Tick_TwiceByOnePerson_IsOneTick_ByTwoPeopleTwo()
    {
        Assert.Equal(1, await _store.TickAsync(_statement, [Claim], "the desk officer"));
        Assert.Equal(0, await _store.TickAsync(_statement, [Claim], "the desk officer"));
        Assert.Equal(1, await _store.TickAsync(_statement, [Claim], "the legal adviser"));

        Assert.Equal(["the desk officer", "the legal adviser"], (await _store.ReadAsync(_statement)).Ticks.Select(tick => tick.By));
        Assert.All((await _store.ReadAsync(_statement)).Ticks, tick => Assert.Equal(Claim, tick.About));
    }

    [Fact]
    public async Task TakeBack_KeepsTheRecordWithWhoAndWhen()
    {
        await _store.TickAsync(_statement, [Claim], "the desk officer");
        var tick = Assert.Single((await _store.ReadAsync(_statement)).Ticks);
        _clock.Now = _clock.Now.AddHours(1);

        Assert.True(await _store.TakeBackAsync(_statement, tick.Id, "the legal adviser"));

        Assert.Equal(tick with { TakenBack = new TakenBack("the legal adviser", _clock.Now) }, Assert.Single((await _store.ReadAsync(_statement)).Ticks));
        Assert.False(await _store.TakeBackAsync(_statement, tick.Id, "the desk officer"));
        Assert.Equal(1, await _store.TickAsync(_statement, [Claim], "the desk officer"));
    }

    [Fact]
    public async Task TakeBack_OfAnotherStatement_DoesNothing()
    {
        await _store.TickAsync(_statement, [Claim], "the desk officer");
        var tick = Assert.Single((await _store.ReadAsync(_statement)).Ticks);

        Assert.False(await _store.TakeBackAsync("another", tick.Id, "the desk officer"));
        Assert.Null(Assert.Single((await _store.ReadAsync(_statement)).Ticks).TakenBack);
    }

    [Fact]
    public async Task Release_ThenRead_IsTheSameText()
    {
        var release = await _store.ReleaseAsync(_statement, "Joint Statement\n\nThey met.\n", 3, "the desk officer");

        Assert.Equal(release, Assert.Single((await _store.ReadAsync(_statement)).Releases));
        Assert.True(await _store.TakeBackAsync(_statement, release.Id, "the desk officer"));
        Assert.NotNull(Assert.Single((await _store.ReadAsync(_statement)).Releases).TakenBack);
    }

    [Fact]
    public async Task Add_ToAStatementNobodyStored_Throws()
    {
        await Assert.ThrowsAsync<DbUpdateException>(() => _store.WaiveAsync("nobody", Finding, "Why.", "the desk officer"));
        await Assert.ThrowsAsync<DbUpdateException>(() => _store.TickAsync("nobody", [Claim], "the desk officer"));
    }
}
