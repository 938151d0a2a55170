using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>Objections, and what each person has seen.</summary>
public sealed partial class ReviewStore
{
    /// <summary>Records an objection to a clause; null where this person objects to the same words already.</summary>
    /// <exception cref="DbUpdateException">There is no such statement.</exception>
    public async Task<Objection?> ObjectAsync(string statementId, string clauseId, string text, string reason, string by, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        await using var db = await database.CreateDbContextAsync(cancellation);
        var standing = await Of<ObjectionRow, Objection>(db, statementId).Where(row => row.TakenBackAt == null).ToListAsync(cancellation);
        if (standing.Exists(row => row.Record.ClauseId == clauseId && row.Record.Text == text && row.Record.By == by && row.Record.Reason == reason.Trim()))
        {
            return null;
        }

        var objection = new Objection(NewId.Next(), clauseId, text, reason.Trim(), by, clock.GetUtcNow());
        db.Objections.Add(new ObjectionRow { Id = objection.Id, StatementId = statementId, Record = objection });
        await db.SaveChangesAsync(cancellation);
        return objection;
    }

    /// <summary>The objections that stand, the oldest first.</summary>
    public async Task<IReadOnlyList<Objection>> ObjectionsAsync(string statementId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return [.. (await Of<ObjectionRow, Objection>(db, statementId).Where(row => row.TakenBackAt == null).ToListAsync(cancellation)).Select(ObjectionOf)];
    }

    /// <summary>Ends an objection; false where there is none with this id or it has ended before.</summary>
    /// <param name="statementId">The statement.</param>
    /// <param name="id">The objection.</param>
    /// <param name="by">Who ends it.</param>
    /// <param name="resolution">What was done about it; null where it is withdrawn.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<bool> EndObjectionAsync(string statementId, string id, string by, string? resolution, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var now = clock.GetUtcNow();
        return await db.Objections.Where(row => row.Id == id && row.StatementId == statementId && row.TakenBackAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.TakenBackBy, by).SetProperty(row => row.TakenBackAt, now).SetProperty(row => row.Resolution, resolution), cancellation) > 0;
    }

    /// <summary>All looks at a statement, the oldest first.</summary>
    public async Task<IReadOnlyList<Look>> LooksAsync(string statementId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Looks.AsNoTracking().Where(row => row.StatementId == statementId).OrderBy(row => row.Number)
            .Select(row => new Look(row.By, row.Version, row.At)).ToListAsync(cancellation);
    }

    /// <summary>Records that a person has seen everything up to a version.</summary>
    /// <exception cref="DbUpdateException">There is no such statement.</exception>
    public async Task LookAsync(string statementId, string by, int version, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        db.Looks.Add(new LookRow { StatementId = statementId, By = by, Version = version, At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancellation);
    }

    private static Objection ObjectionOf(ObjectionRow row) =>
        TakenBackOf(row) is { } ended ? row.Record with { Ended = new ObjectionEnd(ended.By, ended.At, row.Resolution) } : row.Record;
}
