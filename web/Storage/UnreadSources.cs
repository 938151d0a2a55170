using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Reading;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>The sources that are yet to be read: those without a reading by the lists and rules as they are now. So nothing is queued that could
/// be lost, and after a restart it goes on where it was. Several nodes share the work by claims; at worst a source is read twice, to the same end.</summary>
public sealed class UnreadSources(IDbContextFactory<DraftContext> database, Catalogue catalogue, TimeProvider clock, ReadingSignal signal)
{
    /// <summary>The longest text that a page reads while somebody waits for it, in UTF-16 code units; about a quarter of a second of work.</summary>
    public const int AtOnce = 300_000;

    private const int MostAtATime = 20;

    /// <summary>After so long without a sign of life, a claim holds no longer.</summary>
    public static readonly TimeSpan Alive = TimeSpan.FromSeconds(30);

    public async Task<ReadingStand> StandAsync(CancellationToken cancellation = default)
    {
        var print = catalogue.Current.ReaderFingerprint;
        await using var db = await database.CreateDbContextAsync(cancellation);
        var (since, pause) = (clock.GetUtcNow() - Alive, await PausedByAsync(db, cancellation));
        var now = await (from claim in db.ReadingClaims
                         join source in db.Sources on claim.SourceId equals source.Id
                         where claim.SeenAt > since && source.Length > AtOnce
                         orderby source.Number
                         select new SourceStand(new SourceId(source.Id), source.Title, claim.Share, null)).FirstOrDefaultAsync(cancellation);
        return new ReadingStand(
            await db.Sources.CountAsync(cancellation),
            await db.Readings.CountAsync(reading => reading.ReaderFingerprint == print, cancellation),
            pause,
            now);
    }

    /// <summary>How far the reading of a long source has come; null where its facts are there, or read so fast that nobody need wait for a worker.</summary>
    public async Task<SourceStand?> StandAsync(Source source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var print = catalogue.Current.ReaderFingerprint;
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (source.Text.Length <= AtOnce || await db.Readings.AnyAsync(reading => reading.SourceId == source.Id.Value && reading.ReaderFingerprint == print, cancellation))
        {
            return null;
        }

        signal.Wake();
        var since = clock.GetUtcNow() - Alive;
        var claim = await db.ReadingClaims.AsNoTracking().SingleOrDefaultAsync(claim => claim.SourceId == source.Id.Value && claim.SeenAt > since, cancellation);
        return new SourceStand(source.Id, source.Details.Title, claim?.Share, await PausedByAsync(db, cancellation));
    }

    /// <summary>Those of these sources that are too long to read while somebody waits and have no facts yet.</summary>
    public async Task<IReadOnlyList<SourceStand>> StandAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellation = default)
    {
        var (print, wanted) = (catalogue.Current.ReaderFingerprint, ids.Select(id => id.Value).ToList());
        await using var db = await database.CreateDbContextAsync(cancellation);
        var unread = await db.Sources.AsNoTracking()
            .Where(source => wanted.Contains(source.Id) && source.Length > AtOnce && !db.Readings.Any(reading => reading.SourceId == source.Id && reading.ReaderFingerprint == print))
            .OrderBy(source => source.Number).Select(source => new { source.Id, source.Title }).ToListAsync(cancellation);
        if (unread.Count == 0)
        {
            return [];
        }

        signal.Wake();
        var since = clock.GetUtcNow() - Alive;
        var shares = await db.ReadingClaims.AsNoTracking().Where(claim => claim.SeenAt > since).ToDictionaryAsync(claim => claim.SourceId, claim => claim.Share, cancellation);
        var pausedBy = await PausedByAsync(db, cancellation);
        return [.. unread.Select(source => new SourceStand(new SourceId(source.Id), source.Title, shares.TryGetValue(source.Id, out var share) ? share : null, pausedBy))];
    }

    /// <summary>Takes the next sources for a worker: one long one, or several short ones. None where all is read, claimed by others, or paused.</summary>
    public async Task<IReadOnlyList<SourceId>> ClaimAsync(string worker, IReadOnlyCollection<string> except, CancellationToken cancellation = default)
    {
        var print = catalogue.Current.ReaderFingerprint;
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await PausedByAsync(db, cancellation) is not null)
        {
            return [];
        }

        var since = clock.GetUtcNow() - Alive;
        await db.ReadingClaims.Where(claim => claim.SeenAt <= since).ExecuteDeleteAsync(cancellation);
        var next = await db.Sources
            .Where(source => !db.Readings.Any(reading => reading.SourceId == source.Id && reading.ReaderFingerprint == print)
                && !db.ReadingClaims.Any(claim => claim.SourceId == source.Id) && !except.Contains(source.Id))
            .OrderBy(source => source.Number).Take(MostAtATime).Select(source => new { source.Id, source.Length }).ToListAsync(cancellation);
        var length = 0;
        var taken = next.TakeWhile((source, index) => (length += source.Length) <= AtOnce || index == 0).Select(source => source.Id).ToList();
        db.ReadingClaims.AddRange(taken.Select(id => new ReadingClaimRow { SourceId = id, Worker = worker, SeenAt = clock.GetUtcNow() }));
        try
        {
            await db.SaveChangesAsync(cancellation);
            return [.. taken.Select(id => new SourceId(id))];
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Another node took one of them in between; the next look finds what is left.
            return [];
        }
    }

    /// <summary>Renews a worker's claims and says how far it is; false where it should stop, because somebody paused.</summary>
    public async Task<bool> BeatAsync(string worker, SourceId source, double share, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.ReadingClaims.Where(claim => claim.Worker == worker).ExecuteUpdateAsync(set => set.SetProperty(claim => claim.SeenAt, now), cancellation);
        await db.ReadingClaims.Where(claim => claim.Worker == worker && claim.SourceId == source.Value)
            .ExecuteUpdateAsync(set => set.SetProperty(claim => claim.Share, share), cancellation);
        return await PausedByAsync(db, cancellation) is null;
    }

    /// <summary>Gives back what a worker has claimed and not read.</summary>
    public async Task ReleaseAsync(string worker, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.ReadingClaims.Where(claim => claim.Worker == worker).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Pauses the reading, on every node and over restarts, until somebody resumes it. What is half read is given up and read later from its start.</summary>
    public async Task PauseAsync(string by, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await PausedByAsync(db, cancellation) is null)
        {
            db.ReadingPauses.Add(new ReadingPauseRow { Number = 1, By = by, At = clock.GetUtcNow() });
            await SaveUnlessThereAsync(db, cancellation);
        }

        signal.StopReading();
    }

    public async Task ResumeAsync(CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await db.ReadingPauses.ExecuteDeleteAsync(cancellation);
        signal.Wake();
    }

    /// <summary>Stores what was read and gives back the claim. The same reading twice, or one that somebody stored in between, does no harm.</summary>
    public async Task KeepAsync(SourceId source, string print, SourceReading reading, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        await StoredReadings.KeepAsync(db, source, print, reading, cancellation);
        await db.ReadingClaims.Where(claim => claim.SourceId == source.Value).ExecuteDeleteAsync(cancellation);
    }

    private static async Task SaveUnlessThereAsync(DraftContext db, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Somebody else wrote the same row at the same time.
        }
    }

    private static Task<string?> PausedByAsync(DraftContext db, CancellationToken cancellation) =>
        db.ReadingPauses.OrderBy(pause => pause.Number).Select(pause => pause.By).FirstOrDefaultAsync(cancellation);
}
