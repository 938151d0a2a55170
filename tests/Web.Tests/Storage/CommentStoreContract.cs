using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

/// <summary>What the store of comments promises, whatever the database.</summary>
public abstract class CommentStoreContract : IAsyncLifetime
{
    private static readonly CommentPlace Place = new("one", "They met.", new TextSpan(5, 8));

    private readonly FixedClock _clock = new();
    private CommentStore _store = null!;
    private string _statement = "";

    protected abstract Task<IDbContextFactory<DraftContext>> MakeDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    public async Task InitializeAsync()
    {
        var database = await MakeDatabaseAsync();
        _store = new CommentStore(database, _clock);
        _statement = (await new StatementStore(database, _clock, new StatementShelf()).CreateAsync(Statements.Start())).Id;
    }

    public Task DisposeAsync() => DropDatabaseAsync();

    [Fact]
    public async Task Comment_ThenRead_IsTheSameToTheLetter()
    {
        var said = await _store.CommentAsync(_statement, Place, "Is this so?", "the desk officer");

        Assert.Equal(said, Assert.Single(await _store.ActsAsync(_statement)));
        Assert.Equal((Place, "Is this so?", "the desk officer", _clock.Now), (said.Place, said.Words, said.By, said.At));
    }

    [Fact]
    public async Task Follow_InOrder_KeepsEveryAct()
    {
        var said = await _store.CommentAsync(_statement, Place, "Is this so?", "the desk officer");

        Assert.NotNull(await _store.FollowAsync(_statement, said.Id, CommentActKind.Replied, "It is.", "the legal adviser"));
        Assert.NotNull(await _store.FollowAsync(_statement, said.Id, CommentActKind.Resolved, "", "the desk officer"));
        Assert.Null(await _store.FollowAsync(_statement, said.Id, CommentActKind.Resolved, "", "the legal adviser"));
        Assert.NotNull(await _store.FollowAsync(_statement, said.Id, CommentActKind.Reopened, "", "the legal adviser"));
        Assert.Null(await _store.FollowAsync(_statement, said.Id, CommentActKind.Reopened, "", "the legal adviser"));

        Assert.Equal(
            [CommentActKind.Commented, CommentActKind.Replied, CommentActKind.Resolved, CommentActKind.Reopened],
            (await _store.ActsAsync(_statement)).Select(act => act.Kind));
    }

    [Fact]
    public async Task Follow_OfAnotherStatement_DoesNothing()
    {
        var said = await _store.CommentAsync(_statement, Place, "Is this so?", "the desk officer");

        Assert.Null(await _store.FollowAsync("another", said.Id, CommentActKind.Replied, "It is.", "the legal adviser"));
    }

    [Fact]
    public async Task Comment_OnAStatementNobodyStored_Throws() =>
        await Assert.ThrowsAsync<DbUpdateException>(() => _store.CommentAsync("nobody", Place, "Is this so?", "the desk officer"));
}
