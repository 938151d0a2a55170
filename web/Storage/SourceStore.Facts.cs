using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;

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
        var machine = await ReadByRulesAsync(source, cancellation);
        await using var db = await database.CreateDbContextAsync(cancellation);
        return (machine, AppliedFacts.Of(source, machine.Facts, await FactRecordStore.StandingAsync(db, source.Id, cancellation)));
    }

    /// <summary>The sources with these ids and the facts of each: all that drafting and checking ask for.</summary>
    public async Task<SourceMaterial> LoadAsync(IReadOnlyList<SourceId> ids, CancellationToken cancellation = default)
    {
        var sources = await FindAsync(ids, cancellation);
        var facts = new Dictionary<SourceId, IReadOnlyList<Fact>>();
        var decisions = new List<FactRecord>();
        foreach (var source in sources)
        {
            var (_, applied) = await ReadWithRecordsAsync(source, cancellation);
            facts[source.Id] = applied.Facts;
            decisions.AddRange(applied.Standing);
        }

        return new SourceMaterial(sources, facts) { Decisions = decisions };
    }

    // Read once, stored, and read anew when the lists or the rules have changed since.
    private async Task<SourceReading> ReadByRulesAsync(Source source, CancellationToken cancellation)
    {
        var lists = catalogue.Current;
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
