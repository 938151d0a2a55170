using Microsoft.EntityFrameworkCore;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Tests.Storage;

public sealed class SqliteMigrationTests : IDisposable
{
    private readonly SqliteDatabase _database = new();

    public void Dispose() => _database.Drop();

    [Fact]
    public async Task Run_FiveProcessesAtOnceOnANewFile_AllSucceed()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(_database.MigrateAsync)));

        await using var db = _database.CreateDbContext();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Run_AfterAProcessWasKilledInTheMiddle_DoesNotWaitForIt()
    {
        await _database.MigrateAsync();
        await using var db = _database.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsLock\"(\"Id\", \"Timestamp\") VALUES(1, '2025-01-01');");
        await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsHistory\"; DROP TABLE \"PassageWords\"; DROP TABLE \"Passages\"; DROP TABLE \"IndexedSources\"; DROP TABLE \"KeptSources\"; DROP TABLE \"SourceVersions\"; DROP TABLE \"ConflictPicks\"; DROP TABLE \"Proposals\"; DROP TABLE \"Waivers\"; DROP TABLE \"Ticks\"; DROP TABLE \"Releases\"; DROP TABLE \"CommentActs\"; DROP TABLE \"Objections\"; DROP TABLE \"Looks\"; DROP TABLE \"Readings\"; DROP TABLE \"FactRecords\"; DROP TABLE \"ReadingClaims\"; DROP TABLE \"ReadingPauses\"; DROP TABLE \"StatementSources\"; DROP TABLE \"Sources\";"
            + "DROP TABLE \"Clauses\"; DROP TABLE \"Revisions\"; DROP TABLE \"StatementVersions\"; DROP TABLE \"Statements\"; DROP TABLE \"Keys\";");

        await _database.MigrateAsync().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task Run_AFileOfANewerVersion_SaysSo()
    {
        await _database.MigrateAsync();
        await using var db = _database.CreateDbContext();
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES('29991231000000_Later', '99');");

        var problem = await Assert.ThrowsAsync<SettingsException>(_database.MigrateAsync);

        Assert.Equal(
            $"The database file {_database.File} was made by a newer version of StatementDraft (29991231000000_Later). Start that version, or name another file.",
            problem.Message);
    }

    [Fact]
    public async Task Run_AFileThatIsNoDatabase_SaysSo()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_database.File)!);
        await File.WriteAllTextAsync(_database.File, new string('x', 5000));

        var problem = await Assert.ThrowsAsync<SettingsException>(_database.MigrateAsync);

        Assert.StartsWith($"The database file {_database.File} cannot be used: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_TheModelHasNoChangesWithoutAMigration()
    {
        await _database.MigrateAsync();
        await using var db = _database.CreateDbContext();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Connection_OfAMigratedFile_IsInWalModeWithReferencesHeld()
    {
        await _database.MigrateAsync();
        await using var db = _database.CreateDbContext();

        Assert.Equal("wal", await PragmaAsync(db, "journal_mode"));
        Assert.Equal("10000", await PragmaAsync(db, "busy_timeout"));
        Assert.Equal("1", await PragmaAsync(db, "foreign_keys"));
    }

    private static async Task<string?> PragmaAsync(DbContext db, string name)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The name is one of the three above.
        command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
