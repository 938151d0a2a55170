using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Storage;

/// <summary>Taking back, as one more version: nothing is ever lost, and what was taken back can be had again.</summary>
public sealed partial class StatementStore
{
    /// <summary>Takes back what was done when the statement came to <paramref name="version"/>; what others did since stays.
    /// What was typed is taken back with all of its run. Null where there is no such statement or version; <see cref="Stale"/> where somebody has changed the same thing since.</summary>
    public async Task<SaveOutcome?> UndoAsync(string id, int version, CancellationToken cancellation = default)
    {
        var acts = await ActsAsync(id, cancellation);
        var run = acts.At(version) is { } act ? acts.RunTo(act) : [];
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (run.Count == 0 || await AtVersionAsync(db, id, version, cancellation) is not { } led || await AtVersionAsync(db, id, run[^1].Version - 1, cancellation) is not { } before)
        {
            return null;
        }

        // Of a run only its clause goes back: what others did to other clauses in between stays.
        var changed = run.Count > 1 && before.Find(run[0].ClauseIds[0]) is { } clause ? led.With(clause) : before;
        return await SaveAsync(changed, version, "taken back", undoes: version, cancellation);
    }

    /// <summary>All that was done to a statement, and what of it can be taken back.</summary>
    public async Task<Acts> ActsAsync(string id, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var versions = await db.StatementVersions.AsNoTracking().Where(row => row.StatementId == id)
            .Select(row => new { row.Version, row.Act, row.By, row.SavedAt, row.Undoes }).ToListAsync(cancellation);
        var changed = (await db.Revisions.AsNoTracking().Where(row => row.StatementId == id)
            .Select(row => new { row.Version, row.ClauseId }).ToListAsync(cancellation)).ToLookup(row => row.Version, row => row.ClauseId);
        return new Acts(versions.Select(row => new Act(row.Version, row.Act, row.By, row.SavedAt, row.Undoes, [.. changed[row.Version]])));
    }

    /// <summary>A clause as it stood at one revision; null where there is no such revision.</summary>
    public async Task<Clause?> ClauseAtAsync(string statementId, string clauseId, int number, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return (await db.Revisions.FindAsync([statementId, clauseId, number], cancellation))?.ToClause();
    }

    /// <summary>The whole statement as it stood at one version; null where there is no such version.</summary>
    public async Task<Statement?> FindAtAsync(string id, int version, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await AtVersionAsync(db, id, version, cancellation);
    }
}
