using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>Between a statement and the rows it is kept in.</summary>
public static class StatementRows
{
    public static Statement ToStatement(this StatementRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new Statement(
            row.Id,
            row.Title,
            row.Parties,
            row.Participants,
            row.Date,
            row.Place,
            Ids(row, SourceRole.Evidence),
            Ids(row, SourceRole.Precedent),
            [.. row.Clauses.OrderBy(clause => clause.Position).Select(clause => clause.ToClause())],
            row.Version)
        {
            ProfileId = row.ProfileId,
            CompanionOf = row.CompanionOf,
        };
    }

    /// <summary>Makes the row hold <paramref name="statement"/>. Rows that stay the same are left alone, so that only real changes are written.</summary>
    public static void Take(this StatementRow row, Statement statement, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(statement);
        row.Title = statement.Title;
        row.Parties = statement.Parties;
        row.Participants = statement.Participants;
        row.Date = statement.Date;
        row.Place = statement.Place;
        row.ProfileId = statement.ProfileId;
        row.CompanionOf = statement.CompanionOf;
        row.Version = statement.Version;
        row.ChangedAt = now;
        TakeSources(row, SourceRole.Evidence, statement.SourceIds);
        TakeSources(row, SourceRole.Precedent, statement.PrecedentIds);
        TakeClauses(row, statement);
    }

    private static void TakeSources(StatementRow row, SourceRole role, IReadOnlyList<SourceId> ids)
    {
        row.Sources.RemoveAll(source => source.Role == role && source.Position >= ids.Count);
        for (var i = 0; i < ids.Count; i++)
        {
            if (row.Sources.Find(source => source.Role == role && source.Position == i) is { } source)
            {
                source.SourceId = ids[i].Value;
            }
            else
            {
                row.Sources.Add(new StatementSourceRow { StatementId = row.Id, Role = role, Position = i, SourceId = ids[i].Value });
            }
        }
    }

    private static void TakeClauses(StatementRow row, Statement statement)
    {
        row.Clauses.RemoveAll(clause => statement.Find(clause.ClauseId) is null);
        for (var i = 0; i < statement.Clauses.Count; i++)
        {
            var clause = statement.Clauses[i];
            if (row.Clauses.Find(old => old.ClauseId == clause.Id) is { } stands)
            {
                stands.Take(clause, i);
            }
            else
            {
                row.Clauses.Add(ClauseRow.Of(row.Id, i, clause));
            }
        }
    }

    private static IReadOnlyList<SourceId> Ids(StatementRow row, SourceRole role) =>
        [.. row.Sources.Where(source => source.Role == role).OrderBy(source => source.Position).Select(source => new SourceId(source.SourceId))];
}
