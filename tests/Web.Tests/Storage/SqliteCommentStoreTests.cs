using Microsoft.EntityFrameworkCore;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

public sealed class SqliteCommentStoreTests : CommentStoreContract
{
    private readonly SqliteDatabase _database = new();

    protected override async Task<IDbContextFactory<DraftContext>> MakeDatabaseAsync()
    {
        await _database.MigrateAsync();
        return _database.Contexts;
    }

    protected override Task DropDatabaseAsync()
    {
        _database.Drop();
        return Task.CompletedTask;
    }
}
