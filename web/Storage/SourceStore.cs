using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Reading;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>The sources. How they are added and what was read out of each is in the other parts of this class.</summary>
public sealed partial class SourceStore(IDbContextFactory<DraftContext> database, Catalogue catalogue, TimeProvider clock, ReadingSignal? signal = null, SourceShelf? shelf = null)
{
    private readonly SourceShelf _shelf = shelf ?? new SourceShelf();

    public async Task<Source?> FindAsync(SourceId id, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var row = await db.Sources.AsNoTracking().SingleOrDefaultAsync(source => source.Id == id.Value, cancellation);
        return row is null ? null : ToSource(row);
    }

    /// <summary>The sources with these ids, in the order of <paramref name="ids"/>; what is not known is left out.</summary>
    public async Task<IReadOnlyList<Source>> FindAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellation = default)
    {
        var wanted = ids.Distinct().ToList();
        var found = wanted.Select(_shelf.Find).OfType<Source>().ToDictionary(source => source.Id);
        if (wanted.Where(id => !found.ContainsKey(id)).Select(id => id.Value).ToList() is { Count: > 0 } unread)
        {
            await using var db = await database.CreateDbContextAsync(cancellation);
            foreach (var row in await db.Sources.AsNoTracking().Where(source => unread.Contains(source.Id)).ToListAsync(cancellation))
            {
                found[new SourceId(row.Id)] = _shelf.Keep(ToSource(row));
            }
        }

        return [.. wanted.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>What is known of the sources with these ids, without reading their texts.</summary>
    public async Task<IReadOnlyDictionary<SourceId, SourceDetails>> DetailsAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var wanted = ids.Select(id => id.Value).Distinct().ToList();
        return await db.Sources.AsNoTracking().Where(source => wanted.Contains(source.Id))
            .Select(source => new
            {
                source.Id,
                Details = new SourceDetails(source.Title, source.Kind, source.Publisher, source.PublishedOn, source.Tier, source.Language, source.Url),
            })
            .ToDictionaryAsync(source => new SourceId(source.Id), source => source.Details, cancellation);
    }

    /// <summary>All sources in the order of adding, without their texts.</summary>
    public async Task<IReadOnlyList<SourceSummary>> ListAsync(CancellationToken cancellation = default) =>
        await ListAsync(null, int.MaxValue, cancellation) ?? [];

    /// <summary>At most <paramref name="limit"/> sources added after the one named; null where there is no such source.</summary>
    public async Task<IReadOnlyList<SourceSummary>?> ListAsync(SourceId? after, int limit, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var past = 0L;
        if (after is { } id)
        {
            past = await db.Sources.Where(source => source.Id == id.Value).Select(source => source.Number).SingleOrDefaultAsync(cancellation);
            if (past == 0)
            {
                return null;
            }
        }

        return await db.Sources.AsNoTracking()
            .Where(source => source.Number > past)
            .OrderBy(source => source.Number)
            .Take(limit)
            .Select(source => new SourceSummary(
                new SourceId(source.Id),
                new SourceDetails(source.Title, source.Kind, source.Publisher, source.PublishedOn, source.Tier, source.Language, source.Url),
                source.Length,
                new Fingerprint(source.Fingerprint),
                source.AddedAt))
            .ToListAsync(cancellation);
    }

    private async Task<Source?> FindAsync(Fingerprint fingerprint, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var row = await db.Sources.AsNoTracking().SingleOrDefaultAsync(source => source.Fingerprint == fingerprint.Hex, cancellation);
        return row is null ? null : ToSource(row);
    }

    internal static Source ToSource(SourceRow row) => new(
        new SourceId(row.Id),
        row.Text,
        new SourceDetails(row.Title, row.Kind, row.Publisher, row.PublishedOn, row.Tier, row.Language, row.Url));

    private SourceRow ToRow(Source source) => new()
    {
        Id = source.Id.Value,
        Fingerprint = source.Fingerprint.Hex,
        Text = source.Text,
        Length = source.Text.Length,
        Title = source.Details.Title,
        Kind = source.Details.Kind,
        Publisher = source.Details.Publisher,
        PublishedOn = source.Details.PublishedOn,
        Tier = source.Details.Tier,
        Language = source.Details.Language,
        Url = source.Details.Url,
        AddedAt = clock.GetUtcNow(),
    };
}
