using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

public sealed partial class SourceStore
{
    /// <summary>The facts of a source with what people decided about them: what drafting and checking use.</summary>
    public async Task<SourceReading> ReadAsync(Source source, CancellationToken cancellation = default)
    {
        var (machine, applied) = await ReadWithRecordsAsync(source, cancellation);
        return machine with { Facts = applied.Facts };
    }

    /// <summary>What the rules read out of a source, and the same with what people decided about it.</summary>
    public async Task<(SourceReading Machine, AppliedFacts Applied)> ReadWithRecordsAsync(Source source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var machine = await ReadByRulesAsync(source, catalogue.Current, cancellation);
        await using var db = await database.CreateDbContextAsync(cancellation);
        return (machine, AppliedFacts.Of(source, machine.Facts, await FactRecordStore.StandingAsync(db, source.Id, cancellation)));
    }

    /// <summary>The sources with these ids and the facts of each: all that drafting and checking ask for.</summary>
    public async Task<SourceMaterial> LoadAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellation = default)
    {
        var sources = await FindAsync(ids, cancellation);
        var facts = new Dictionary<SourceId, IReadOnlyList<Fact>>();
        var decisions = new List<FactRecord>();
        var decided = await DecidedAsync(sources, cancellation);
        var lists = catalogue.Current;
        foreach (var source in sources)
        {
            var applied = _shelf.FindFacts(source.Id, DependsOn(lists, decided[source.Id])) ?? await ApplyAsync(source, lists, cancellation);
            facts[source.Id] = applied.Facts;
            decisions.AddRange(applied.Standing);
        }

        return new SourceMaterial(sources, facts) { Decisions = decisions };
    }

    // Kept under the decisions that were applied: there may be one more by now.
    private async Task<AppliedFacts> ApplyAsync(Source source, CatalogueSnapshot lists, CancellationToken cancellation)
    {
        var machine = await ReadByRulesAsync(source, lists, cancellation);
        await using var db = await database.CreateDbContextAsync(cancellation);
        var records = await FactRecordStore.StandingAsync(db, source.Id, cancellation);
        return _shelf.KeepFacts(source, DependsOn(lists, records.Select(record => record.Id)), AppliedFacts.Of(source, machine.Facts, records));
    }

    private static string DependsOn(CatalogueSnapshot lists, IEnumerable<string> decisions) => $"{lists.ReaderFingerprint} {string.Join(' ', decisions)}";

    // By their ids: what a decision says never changes, and one that was taken back is not among them.
    private async Task<ILookup<SourceId, string>> DecidedAsync(IReadOnlyList<Source> sources, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var ids = sources.Select(source => source.Id.Value).ToList();
        return (await db.FactRecords.AsNoTracking().Where(row => ids.Contains(row.SourceId) && row.TakenBackAt == null)
            .OrderBy(row => row.Number).Select(row => new { row.SourceId, row.Id }).ToListAsync(cancellation)).ToLookup(row => new SourceId(row.SourceId), row => row.Id);
    }

    // Read once, stored, and read anew when the lists or the rules have changed since.
    private async Task<SourceReading> ReadByRulesAsync(Source source, CatalogueSnapshot lists, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var stored = await db.Readings.AsNoTracking().SingleOrDefaultAsync(reading => reading.SourceId == source.Id.Value, cancellation);
        if (stored?.ReaderFingerprint == lists.ReaderFingerprint)
        {
            return stored.Reading;
        }

        var fresh = lists.Extractor.Read(source, null, cancellation);
        await StoredReadings.KeepAsync(db, source.Id, lists.ReaderFingerprint, fresh, cancellation);
        return fresh;
    }
}
