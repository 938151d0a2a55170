using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>The statements with all their revisions. Nothing that was saved is ever overwritten.</summary>
public sealed partial class StatementStore(IDbContextFactory<DraftContext> database, TimeProvider clock, StatementShelf shelf, IHttpContextAccessor? requests = null)
{
    /// <summary>Another node may save between our read and our write on a database that does not queue its writers; then the merge is made again.</summary>
    private const int Attempts = 5;

    /// <exception cref="DbUpdateException">A source id is unknown.</exception>
    public Task<Statement> CreateAsync(NewStatement start, CancellationToken cancellation = default) =>
        CreateAsync(NewId.Next(), start, cancellation);

    public async Task<Statement?> FindAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var version = await db.Statements.Where(row => row.Id == id).Select(row => (int?)row.Version).SingleOrDefaultAsync(cancellation);
        if (version is null)
        {
            return null;
        }

        // Another node may have saved, so that the database says which version it is.
        return shelf.Find(id, version.Value)
            ?? ((await LoadAsync(db.Statements.AsNoTracking(), id, cancellation)) is { } row ? shelf.Keep(row.ToStatement()) : null);
    }

    /// <summary>All statements, the one changed last first.</summary>
    public async Task<IReadOnlyList<StatementSummary>> ListAsync(CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Statements.AsNoTracking()
            .OrderByDescending(row => row.ChangedAt)
            .ThenByDescending(row => row.Number)
            .Select(row => new StatementSummary(
                row.Id, row.Title, row.Parties, row.Date, row.Place, row.Version, row.Clauses.Count, row.ChangedAt))
            .ToListAsync(cancellation);
    }

    /// <summary>Stores what a person made of the statement she read at <paramref name="readVersion"/>, together with what others saved to
    /// other clauses since, as one unit of work, with one revision for each clause that changed.</summary>
    /// <param name="changed">The statement as she wants it.</param>
    /// <param name="readVersion">The version that was on her screen. <paramref name="changed"/> may have been made from a later one.</param>
    /// <param name="act">What was done, for the history: "edited".</param>
    /// <param name="cancellation">Stops before anything is stored.</param>
    /// <exception cref="ArgumentException">There is no such statement.</exception>
    public Task<SaveOutcome> SaveAsync(Statement changed, int readVersion, string act, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(changed);
        return SaveAsync(changed, readVersion, act, undoes: null, cancellation);
    }

    private async Task<SaveOutcome> SaveAsync(Statement changed, int readVersion, string act, int? undoes, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TrySaveAsync(changed, readVersion, act, undoes, cancellation);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // The next attempt reads what the other one saved.
            }
        }
    }

    /// <summary>A clause's history, the first revision first.</summary>
    public async Task<IReadOnlyList<ClauseRevision>> RevisionsAsync(string statementId, string clauseId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Revisions.AsNoTracking()
            .Where(row => row.StatementId == statementId && row.ClauseId == clauseId)
            .OrderBy(row => row.Number)
            .Select(row => new ClauseRevision(row.Number, row.Text, row.Links, row.Gaps, row.Act, row.SavedAt, row.Version))
            .ToListAsync(cancellation);
    }

    internal async Task<Statement> CreateAsync(string id, NewStatement start, CancellationToken cancellation)
    {
        var statement = new Statement(
            id, start.Title, start.Parties, start.Participants, start.Date, start.Place, start.SourceIds, start.PrecedentIds, [], Version: 1)
        {
            ProfileId = start.ProfileId,
            CompanionOf = start.CompanionOf,
        };
        var now = clock.GetUtcNow();
        var row = new StatementRow { Id = id, Title = start.Title, Parties = [], Participants = [], Version = 1, ChangedAt = now };
        row.Take(statement, now);

        await using var db = await database.CreateDbContextAsync(cancellation);
        db.Statements.Add(row);
        db.StatementVersions.Add(VersionOf(statement, "created", now));
        await db.SaveChangesAsync(cancellation);
        return statement;
    }

    private async Task<SaveOutcome> TrySaveAsync(Statement changed, int readVersion, string act, int? undoes, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var row = await LoadAsync(db.Statements, changed.Id, cancellation)
            ?? throw new ArgumentException($"There is no statement '{changed.Id}'.", nameof(changed));
        var current = row.ToStatement();
        var read = readVersion == current.Version ? current : await AtVersionAsync(db, changed.Id, readVersion, cancellation);
        if (read is null || StatementMerge.Merge(read, current, changed) is not { } merged)
        {
            return new Stale(current);
        }

        if (current.LockedAgainst(merged) is { Count: > 0 } locked)
        {
            return new Locked(current, locked);
        }

        var isNew = merged.Version != current.Version;
        if (isNew)
        {
            var now = clock.GetUtcNow();
            row.Take(merged, now);
            db.StatementVersions.Add(VersionOf(merged, act, now, undoes));
            await AddRevisionsAsync(db, merged, act, now, cancellation);
            await db.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
        }

        return new Saved(merged, isNew);
    }

    private static async Task AddRevisionsAsync(DraftContext db, Statement merged, string act, DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var clause in merged.Clauses.Where(clause => clause.Version == merged.Version))
        {
            var last = await db.Revisions
                .Where(row => row.StatementId == merged.Id && row.ClauseId == clause.Id)
                .MaxAsync(row => (int?)row.Number, cancellation) ?? 0;
            db.Revisions.Add(RevisionRow.Of(merged.Id, last + 1, clause, act, now));
        }
    }

    private static async Task<Statement?> AtVersionAsync(DraftContext db, string id, int version, CancellationToken cancellation)
    {
        var row = await db.StatementVersions.AsNoTracking()
            .SingleOrDefaultAsync(row => row.StatementId == id && row.Version == version, cancellation);
        if (row is null)
        {
            return null;
        }

        var revisions = await db.Revisions.AsNoTracking()
            .Where(revision => revision.StatementId == id && revision.Version <= version)
            .ToListAsync(cancellation);
        var clauses = revisions.GroupBy(revision => revision.ClauseId).ToDictionary(group => group.Key, group => group.MaxBy(revision => revision.Number)!.ToClause());
        return row.Particulars with { Version = version, Clauses = [.. row.ClauseIds.Select(clauseId => clauses[clauseId])] };
    }

    private static Task<StatementRow?> LoadAsync(IQueryable<StatementRow> statements, string id, CancellationToken cancellation) =>
        statements.Include(row => row.Clauses).Include(row => row.Sources).AsSplitQuery().SingleOrDefaultAsync(row => row.Id == id, cancellation);

    private StatementVersionRow VersionOf(Statement statement, string act, DateTimeOffset now, int? undoes = null) => new()
    {
        StatementId = statement.Id,
        Version = statement.Version,
        Act = act,
        Undoes = undoes,
        By = Person.Of(requests?.HttpContext),
        SavedAt = now,
        Particulars = statement with { Clauses = [] },
        ClauseIds = [.. statement.Clauses.Select(clause => clause.Id)],
    };
}
