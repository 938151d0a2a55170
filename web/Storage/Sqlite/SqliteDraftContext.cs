using Microsoft.EntityFrameworkCore;

namespace StatementDraft.Web.Storage.Sqlite;

/// <summary>The database as a SQLite file.</summary>
public sealed class SqliteDraftContext(DbContextOptions<SqliteDraftContext> options) : DraftContext(options);
