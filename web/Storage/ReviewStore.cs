using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>What people decided about the checks of statements: waivers, ticks and releases. Checks are never stored, so checking anew loses nothing of it.</summary>
public sealed partial class ReviewStore(IDbContextFactory<DraftContext> database, TimeProvider clock)
{
    /// <summary>All decisions about a statement, with those taken back.</summary>
    public async Task<ReviewRecord> ReadAsync(string statementId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var waivers = await Of<WaiverRow, Waiver>(db, statementId).ToListAsync(cancellation);
        var ticks = await Of<TickRow, Tick>(db, statementId).ToListAsync(cancellation);
        var releases = await Of<ReleaseRow, ReleasedText>(db, statementId).ToListAsync(cancellation);
        var objections = await Of<ObjectionRow, Objection>(db, statementId).ToListAsync(cancellation);
        return new ReviewRecord(
            [.. waivers.Select(row => row.Record with { TakenBack = TakenBackOf(row) })],
            [.. ticks.Select(row => row.Record with { TakenBack = TakenBackOf(row) })],
            [.. releases.Select(row => row.Record with { TakenBack = TakenBackOf(row) })])
        {
            Objections = [.. objections.Select(ObjectionOf)],
        };
    }

    /// <summary>Records that a finding may stand; null where it is waived already, with the reason given then.</summary>
    /// <exception cref="DbUpdateException">There is no such statement.</exception>
    public async Task<Waiver?> WaiveAsync(string statementId, FindingKey about, string reason, string by, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        await using var db = await database.CreateDbContextAsync(cancellation);
        if ((await Of<WaiverRow, Waiver>(db, statementId).Where(row => row.TakenBackAt == null).ToListAsync(cancellation)).Exists(row => row.Record.About == about))
        {
            return null;
        }

        var waiver = new Waiver(NewId.Next(), about, reason.Trim(), by, clock.GetUtcNow());
        db.Waivers.Add(new WaiverRow { Id = waiver.Id, StatementId = statementId, Record = waiver });
        await db.SaveChangesAsync(cancellation);
        return waiver;
    }

    /// <summary>Records ticks; what this person has ticked already is not ticked twice.</summary>
    /// <returns>How many claims were ticked.</returns>
    /// <exception cref="DbUpdateException">There is no such statement.</exception>
    public async Task<int> TickAsync(string statementId, IReadOnlyList<ClaimKey> claims, string by, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        await using var db = await database.CreateDbContextAsync(cancellation);
        var standing = await Of<TickRow, Tick>(db, statementId).Where(row => row.TakenBackAt == null).ToListAsync(cancellation);
        var now = clock.GetUtcNow();
        var ticks = claims.Where(claim => !standing.Exists(row => row.Record.By == by && row.Record.About == claim))
            .Select(claim => new Tick(NewId.Next(), claim, by, now)).ToList();
        db.Ticks.AddRange(ticks.Select(tick => new TickRow { Id = tick.Id, StatementId = statementId, Record = tick }));
        await db.SaveChangesAsync(cancellation);
        return ticks.Count;
    }

    /// <summary>Records that a text was released.</summary>
    /// <exception cref="DbUpdateException">There is no such statement.</exception>
    public async Task<ReleasedText> ReleaseAsync(string statementId, string text, int version, string by, CancellationToken cancellation = default)
    {
        var release = new ReleasedText(NewId.Next(), text, version, by, clock.GetUtcNow());
        await using var db = await database.CreateDbContextAsync(cancellation);
        db.Releases.Add(new ReleaseRow { Id = release.Id, StatementId = statementId, Record = release });
        await db.SaveChangesAsync(cancellation);
        return release;
    }

    /// <summary>Takes a waiver, a tick or a release back; false where there is none with this id or somebody took it back before.</summary>
    public async Task<bool> TakeBackAsync(string statementId, string id, string by, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await TakeBackAsync<WaiverRow, Waiver>(db, statementId, id, by, cancellation)
            || await TakeBackAsync<TickRow, Tick>(db, statementId, id, by, cancellation)
            || await TakeBackAsync<ReleaseRow, ReleasedText>(db, statementId, id, by, cancellation);
    }

    private async Task<bool> TakeBackAsync<TRow, TRecord>(DraftContext db, string statementId, string id, string by, CancellationToken cancellation)
        where TRow : DecisionColumns<TRecord>
        where TRecord : notnull
    {
        var now = clock.GetUtcNow();
        return await db.Set<TRow>().Where(row => row.Id == id && row.StatementId == statementId && row.TakenBackAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.TakenBackBy, by).SetProperty(row => row.TakenBackAt, now), cancellation) > 0;
    }

    private static IQueryable<TRow> Of<TRow, TRecord>(DraftContext db, string statementId)
        where TRow : DecisionColumns<TRecord>
        where TRecord : notnull =>
        db.Set<TRow>().AsNoTracking().Where(row => row.StatementId == statementId).OrderBy(row => row.Number);

    private static TakenBack? TakenBackOf<TRecord>(DecisionColumns<TRecord> row)
        where TRecord : notnull =>
        row is { TakenBackBy: { } by, TakenBackAt: { } at } ? new TakenBack(by, at) : null;
}
