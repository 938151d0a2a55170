using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Storage.Sqlite;

namespace StatementDraft.Web.Tests.Storage;

/// <summary>A SQLite file in a folder of its own, migrated as at the start of the site, deleted at the end.</summary>
internal sealed class SqliteDatabase : IDbContextFactory<SqliteDraftContext>
{
    private readonly string _folder = Directory.CreateTempSubdirectory("statementdraft-").FullName;

    public string File => Path.Combine(_folder, "new", "statementdraft.db");

    public IDbContextFactory<DraftContext> Contexts => new SqliteContexts(this);

    public SqliteDraftContext CreateDbContext() => new(
        new DbContextOptionsBuilder<SqliteDraftContext>().UseSqlite($"Data Source={File}").AddInterceptors(new SqlitePragmas()).Options);

    public Task MigrateAsync() => new SqliteMigration(this, NullLogger<SqliteMigration>.Instance).RunAsync(CancellationToken.None);

    public void Drop()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
