using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>Which source replaces which, and which statements stay with the older one.</summary>
public sealed class SourceVersionStore(IDbContextFactory<DraftContext> database, SourceStore sources, TimeProvider clock)
{
    /// <summary>Notes that one source is a newer version of another. False, and nothing noted, where it is an older version of it, or the same text.</summary>
    public async Task<bool> AddAsync(SourceId older, SourceId newer, string by, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var notes = await StandingAsync(db, cancellation);
        if (older == newer || Later(newer, notes).Contains(older))
        {
            return false;
        }

        if (!notes.Exists(note => note.Older == older && note.Newer == newer))
        {
            db.SourceVersions.Add(new SourceVersionRow { OlderId = older.Value, NewerId = newer.Value, By = by, At = clock.GetUtcNow() });
            await db.SaveChangesAsync(cancellation);
        }

        return true;
    }

    /// <summary>Takes back that one source replaces another; false where nobody says so any more.</summary>
    public async Task<bool> TakeBackAsync(SourceId older, SourceId newer, string by, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var row = await db.SourceVersions.FirstOrDefaultAsync(row => row.OlderId == older.Value && row.NewerId == newer.Value && row.TakenBackAt == null, cancellation);
        if (row is null)
        {
            return false;
        }

        (row.TakenBackBy, row.TakenBackAt) = (by, clock.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>Records that a statement stays with the older version, or that this is open again.</summary>
    public async Task KeepAsync(string statementId, SourceId older, SourceId newer, bool kept, string by, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        db.KeptSources.Add(new KeptSourceRow { StatementId = statementId, OlderId = older.Value, NewerId = newer.Value, Kept = kept, By = by, At = clock.GetUtcNow() });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The sources of a statement, precedents among them, that have a newer version; each with the newest one.</summary>
    public async Task<IReadOnlyList<PendingUpdate>> OfAsync(Statement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        await using var db = await database.CreateDbContextAsync(cancellation);
        var notes = await StandingAsync(db, cancellation);
        var updates = statement.SourceIds.Union(statement.PrecedentIds)
            .Select(id => (Older: id, Newer: Later(id, notes).Select(later => (SourceId?)later).LastOrDefault()))
            .Where(pair => pair.Newer is not null).ToList();
        if (updates.Count == 0)
        {
            return [];
        }

        var names = await sources.DetailsAsync([.. updates.SelectMany(pair => new[] { pair.Older, pair.Newer!.Value })], cancellation);
        var kept = await db.KeptSources.AsNoTracking().Where(row => row.StatementId == statement.Id).OrderBy(row => row.Number).ToListAsync(cancellation);
        return
        [
            .. from pair in updates
               let newer = pair.Newer!.Value
               let decision = kept.FindLast(row => row.OlderId == pair.Older.Value && row.NewerId == newer.Value)
               select new PendingUpdate(
                   pair.Older, names[pair.Older], newer, names[newer], notes.Last(note => note.Newer == newer),
                   decision is { Kept: true } ? new KeptNote(decision.By, decision.At) : null),
        ];
    }

    /// <summary>What the page of a source tells of its versions.</summary>
    public async Task<SourceLineage> AroundAsync(SourceId id, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var notes = await StandingAsync(db, cancellation);
        var replaces = notes.FindLast(note => note.Newer == id);
        var later = Later(id, notes).Select(newer => notes.Last(note => note.Newer == newer)).Reverse().ToList();
        var outdated = (later.Count > 0 ? [id] : Earlier(id, notes)).Select(older => older.Value).ToList();
        var users = await (from link in db.Set<StatementSourceRow>().AsNoTracking()
                           join statement in db.Statements.AsNoTracking() on link.StatementId equals statement.Id
                           where outdated.Contains(link.SourceId)
                           orderby statement.Number
                           select new { statement.Id, statement.Title, link.SourceId }).Distinct().ToListAsync(cancellation);
        return new SourceLineage(
            replaces,
            later,
            await sources.DetailsAsync([.. later.Select(note => note.Newer), .. replaces is null ? [] : new[] { replaces.Older }], cancellation),
            [.. users.Select(user => new SourceUser(user.Id, user.Title, new SourceId(user.SourceId)))]);
    }

    private static async Task<List<VersionNote>> StandingAsync(DraftContext db, CancellationToken cancellation) =>
        await db.SourceVersions.AsNoTracking().Where(row => row.TakenBackAt == null).OrderBy(row => row.Number)
            .Select(row => new VersionNote(new SourceId(row.OlderId), new SourceId(row.NewerId), row.By, row.At)).ToListAsync(cancellation);

    // The last note counts where two texts were said to replace the same one. Adding refuses circles, but two nodes may have added at once.
    private static List<SourceId> Later(SourceId id, List<VersionNote> notes)
    {
        var later = new List<SourceId>();
        for (var at = id; notes.FindLast(note => note.Older == at) is { } note && note.Newer != id && !later.Contains(note.Newer); at = note.Newer)
        {
            later.Add(note.Newer);
        }

        return later;
    }

    private static List<SourceId> Earlier(SourceId id, List<VersionNote> notes) =>
        [.. notes.Select(note => note.Older).Distinct().Where(older => Later(older, notes).LastOrDefault() == id)];
}
