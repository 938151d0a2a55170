using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage.Sqlite;

/// <summary>The words of passages in an FTS5 table without content: the texts are in the sources, and only once.</summary>
/// <remarks>Stored and asked words are cut by <see cref="SearchTokens"/>, so they hold nothing but letters and digits: whatever somebody types, no operator of FTS5 can come of it.</remarks>
internal static class SqlitePassages
{
    internal static async Task KeepAsync(DraftContext db, IReadOnlyList<PassageRow> passages, IReadOnlyList<string> words, CancellationToken cancellation)
    {
        await using var insert = await CommandAsync(db, """INSERT INTO "Passages" ("Number", "SourceNumber", "Start", "End", "Topics") VALUES ($number, $source, $start, $end, $topics)""", cancellation);
        await using var index = await CommandAsync(db, """INSERT INTO "PassageWords" (rowid, words) VALUES ($number, $words)""", cancellation);
        foreach (var name in new[] { "$number", "$source", "$start", "$end", "$topics" })
        {
            insert.Parameters.Add(new SqliteParameter(name, null));
        }

        index.Parameters.Add(new SqliteParameter("$number", null));
        index.Parameters.Add(new SqliteParameter("$words", null));
        for (var i = 0; i < passages.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var row = passages[i];
            (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value, insert.Parameters[3].Value, insert.Parameters[4].Value) =
                (row.Number, row.SourceNumber, row.Start, row.End, row.Topics);
            await insert.ExecuteNonQueryAsync(cancellation);
            (index.Parameters[0].Value, index.Parameters[1].Value) = (row.Number, words[i]);
            await index.ExecuteNonQueryAsync(cancellation);
        }
    }

    internal static async Task<PassageMatches> MatchAsync(DraftContext db, PassageQuery query, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        try
        {
            var from = From(query);
            await using var count = await CommandAsync(db, $"SELECT COUNT(*) FROM (SELECT 1 {from} LIMIT {PassageQuery.MostRanked + 1})", cancellation);
            AddTo(count, query);
            var found = Convert.ToInt32(await count.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);

            var order = found > PassageQuery.MostRanked ? "word.rowid DESC" : "word.rank, word.rowid DESC";
            await using var select = await CommandAsync(
                db, $"""SELECT passage."Number", passage."SourceNumber", passage."Start", passage."End", passage."Topics" {from} ORDER BY {order} LIMIT $take OFFSET $skip""", cancellation);
            AddTo(select, query);
            select.Parameters.AddWithValue("$take", query.Take);
            select.Parameters.AddWithValue("$skip", query.Skip);
            var passages = new List<PassageRow>();
            await using var reader = await select.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                passages.Add(new PassageRow { Number = reader.GetInt64(0), SourceNumber = reader.GetInt64(1), Start = reader.GetInt32(2), End = reader.GetInt32(3), Topics = reader.GetString(4) });
            }

            return new PassageMatches(found, passages);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static string From(PassageQuery query) =>
        """FROM "PassageWords" AS word JOIN "Passages" AS passage ON passage."Number" = word.rowid JOIN "IndexedSources" AS source ON source."SourceNumber" = passage."SourceNumber" WHERE word."PassageWords" MATCH $words"""
        + (query.Topic is null ? "" : """ AND instr(passage."Topics", $topic) > 0""")
        + (query.Party is null ? "" : """ AND instr(source."Parties", $party) > 0""")
        + (query.Year is null ? "" : """ AND source."PublishedOn" BETWEEN $first AND $last""")
        + (query.Kind is null ? "" : """ AND source."Kind" = $kind""");

    private static void AddTo(SqliteCommand command, PassageQuery query)
    {
        command.Parameters.AddWithValue("$words", Expression(query.Words));
        Add("$topic", query.Topic is null ? null : $" {query.Topic} ");
        Add("$party", query.Party is null ? null : StoredJson.Write(query.Party));
        Add("$first", query.Year is { } year ? FormattableString.Invariant($"{year:0000}-01-01") : null);
        Add("$last", query.Year is { } same ? FormattableString.Invariant($"{same:0000}-12-31") : null);
        Add("$kind", query.Kind?.ToString());

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                command.Parameters.AddWithValue(name, value);
            }
        }
    }

    private static string Expression(SearchQuery words) =>
        string.Join(" AND ", words.Terms.Select(term => $"\"{string.Join(' ', term.Keys)}\"{(term.IsBeginning ? " *" : "")}"));

    private static async Task<SqliteCommand> CommandAsync(DraftContext db, string sql, CancellationToken cancellation)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        if (connection.State != System.Data.ConnectionState.Open)
        {
            await db.Database.OpenConnectionAsync(cancellation);
        }

        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is put together of constants above; what people type goes in as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
