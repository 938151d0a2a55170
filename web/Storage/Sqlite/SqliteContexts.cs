using Microsoft.EntityFrameworkCore;

namespace StatementDraft.Web.Storage.Sqlite;

/// <summary>Hands out the SQLite context to whoever asks for the database: EF's factory of a subclass is no factory of its base.</summary>
public sealed class SqliteContexts(IDbContextFactory<SqliteDraftContext> contexts) : IDbContextFactory<DraftContext>
{
    public DraftContext CreateDbContext() => contexts.CreateDbContext();
}
