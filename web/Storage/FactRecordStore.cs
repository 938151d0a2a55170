using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>What people decided about the facts of sources. Readings are stored apart, so reading anew loses nothing of it.</summary>
public sealed class FactRecordStore(IDbContextFactory<DraftContext> database, TimeProvider clock)
{
    /// <summary>The decisions about a source that nobody took back, the oldest first.</summary>
    public async Task<IReadOnlyList<FactRecord>> ListAsync(SourceId source, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await StandingAsync(db, source, cancellation);
    }

    internal static async Task<List<FactRecord>> StandingAsync(DraftContext db, SourceId source, CancellationToken cancellation) =>
        await db.FactRecords.AsNoTracking().Where(row => row.SourceId == source.Value && row.TakenBackAt == null)
            .OrderBy(row => row.Number).Select(row => row.Record).ToListAsync(cancellation);

    /// <summary>Records a decision.</summary>
    /// <param name="decision">What was decided.</param>
    /// <param name="fact">See <see cref="FactRecord.Fact"/>.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="reason">Why, where she said so.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<FactRecord> AddAsync(FactDecision decision, Fact fact, string by, string? reason, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var record = new FactRecord(NewId.Next(), decision, fact, by, clock.GetUtcNow(), string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        await using var db = await database.CreateDbContextAsync(cancellation);
        db.FactRecords.Add(new FactRecordRow { Id = record.Id, SourceId = fact.Quotation.SourceId.Value, Record = record });
        await db.SaveChangesAsync(cancellation);
        return record;
    }

    /// <summary>Takes a decision back; null where the source has no such decision or somebody took it back before.</summary>
    public async Task<FactRecord?> TakeBackAsync(SourceId source, string id, string by, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var row = await db.FactRecords.SingleOrDefaultAsync(row => row.Id == id && row.SourceId == source.Value && row.TakenBackAt == null, cancellation);
        if (row is null)
        {
            return null;
        }

        (row.TakenBackBy, row.TakenBackAt) = (by, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return row.Record;
    }
}
