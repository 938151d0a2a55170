using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage.Sqlite;

/// <summary>Makes the database file, or brings it to the model of this version. Two processes starting on one file take turns.</summary>
public sealed partial class SqliteMigration(IDbContextFactory<SqliteDraftContext> database, ILogger<SqliteMigration> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="SettingsException">The file cannot be used; the message says why.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { Length: > 0 } folder)
        {
            DataFolder.Create(folder);
        }

        try
        {
            await using var turn = await TakeTurnAsync(file + ".lock", cancellation);
            await MigrateAsync(db, file, cancellation);
        }
        catch (SqliteException problem)
        {
            throw new SettingsException($"The database file {file} cannot be used: {problem.Message}");
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new SettingsException($"The database file {file} cannot be used: {problem.Message}");
        }
    }

    private async Task MigrateAsync(SqliteDraftContext db, string file, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToList();
        var unknown = (await db.Database.GetAppliedMigrationsAsync(cancellation)).Except(known).ToList();
        if (unknown.Count > 0)
        {
            throw new SettingsException($"The database file {file} was made by a newer version of StatementDraft ({unknown[^1]}). Start that version, or name another file.");
        }

        var pending = (await db.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (pending.Count == 0)
        {
            return;
        }

        // EF's own lock is a row that a killed process leaves behind for ever; whoever has the turn here may clear it.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\";", cancellation);
        await db.Database.MigrateAsync(cancellation);
        LogMigrated(pending.Count, file);
    }

    /// <summary>Opens a file that only one process can hold; the operating system lets go of it when that process ends, however it ends.
    /// The file stays: deleting it would let two processes hold two files of one name.</summary>
    private static async Task<FileStream> TakeTurnAsync(string path, CancellationToken cancellation)
    {
        var since = DateTime.UtcNow;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (DateTime.UtcNow - since < Patience)
            {
                await Task.Delay(100, cancellation);
            }
            catch (IOException problem)
            {
                throw new SettingsException($"Another process has been preparing the database for a minute, or its folder cannot be written: {problem.Message}");
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Brought the database {File} up to date ({Count} migrations).")]
    private partial void LogMigrated(int count, string file);
}
