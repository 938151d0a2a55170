using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>The index of passages. A source comes into it in the transaction that adds it; what was added by an older version, or indexed by other lists of topics, is caught up with.</summary>
public sealed class PassageIndexing(IDbContextFactory<DraftContext> database, Catalogue catalogue)
{
    private const int AtATime = 20;

    internal static async Task AddAsync(DraftContext db, IReadOnlyList<(long Number, PassageEntry Entry)> sources, CancellationToken cancellation)
    {
        db.IndexedSources.AddRange(sources.Select(one => one.Entry.Row(one.Number)));
        await db.SaveChangesAsync(cancellation);
        foreach (var (number, entry) in sources)
        {
            await db.KeepPassagesAsync([.. entry.Rows(number)], entry.Words, cancellation);
        }
    }

    /// <summary>Indexes the next few sources that are not in the index, or are by other lists; says how many.</summary>
    public async Task<int> CatchUpAsync(CancellationToken cancellation = default)
    {
        var lists = catalogue.Current;
        await using var db = await database.CreateDbContextAsync(cancellation);
        var missing = await db.Sources.AsNoTracking().Where(source => !db.IndexedSources.Any(row => row.SourceNumber == source.Number))
            .OrderBy(source => source.Number).Take(AtATime).ToListAsync(cancellation);
        if (missing.Count > 0)
        {
            await AddMissingAsync(db, [.. missing.Select(row => (row.Number, PassageEntry.Of(SourceStore.ToSource(row), lists)))], cancellation);
            return missing.Count;
        }

        var stale = await db.IndexedSources.Where(row => row.TopicsPrint != lists.TopicsPrint).OrderBy(row => row.SourceNumber).Take(AtATime).ToListAsync(cancellation);
        foreach (var row in stale)
        {
            var source = SourceStore.ToSource(await db.Sources.AsNoTracking().SingleAsync(source => source.Number == row.SourceNumber, cancellation));
            await RenewAsync(db, row, source, lists, cancellation);
        }

        return stale.Count;
    }

    // Another node may be doing the same: inside the transaction only one is.
    private static async Task AddMissingAsync(DraftContext db, IReadOnlyList<(long Number, PassageEntry Entry)> sources, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var numbers = sources.Select(one => one.Number).ToList();
        var there = await db.IndexedSources.AsNoTracking().Where(row => numbers.Contains(row.SourceNumber)).Select(row => row.SourceNumber).ToListAsync(cancellation);
        await AddAsync(db, [.. sources.Where(one => !there.Contains(one.Number))], cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // The words stay; what lists decide is decided again, except for what a person said.
    private static async Task RenewAsync(DraftContext db, IndexedSourceRow row, Source source, CatalogueSnapshot lists, CancellationToken cancellation)
    {
        foreach (var passage in await db.Passages.Where(passage => passage.SourceNumber == row.SourceNumber).ToListAsync(cancellation))
        {
            passage.Topics = PassageEntry.TopicsOf(source.Text[passage.Start..passage.End], lists);
        }

        row.Parties = row.PartiesBy is null ? PassageEntry.PartiesOf(source, lists) : row.Parties;
        row.TopicsPrint = lists.TopicsPrint;
        await db.SaveChangesAsync(cancellation);
    }
}
