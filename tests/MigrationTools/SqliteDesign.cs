using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using StatementDraft.Web.Storage.Sqlite;

namespace StatementDraft.MigrationTools;

/// <summary>Gives <c>dotnet ef</c> the model without starting the site; no database is opened to write a migration.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteDraftContext>
{
    public SqliteDraftContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDraftContext>().UseSqlite("Data Source=design.db").Options);
}
