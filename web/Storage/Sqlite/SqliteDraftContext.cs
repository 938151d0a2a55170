using Microsoft.EntityFrameworkCore;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage.Sqlite;

/// <summary>The database as a SQLite file.</summary>
public sealed class SqliteDraftContext(DbContextOptions<SqliteDraftContext> options) : DraftContext(options)
{
    /// <inheritdoc/>
    public override Task KeepPassagesAsync(IReadOnlyList<PassageRow> passages, IReadOnlyList<string> words, CancellationToken cancellation) =>
        SqlitePassages.KeepAsync(this, passages, words, cancellation);

    /// <inheritdoc/>
    public override Task<PassageMatches> MatchAsync(PassageQuery query, CancellationToken cancellation) => SqlitePassages.MatchAsync(this, query, cancellation);
}
