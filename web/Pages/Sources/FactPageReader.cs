using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Sources;

/// <summary>Reads what the pages of a source show of its facts.</summary>
public sealed class FactPageReader(SourceStore sources, UnreadSources queue, Catalogue catalogue)
{
    public IReadOnlyDictionary<string, string> Titles => catalogue.Lexicon.Topics.ToDictionary(topic => topic.Id, topic => topic.Title);

    /// <summary>Whether the facts of a long source are not there yet: its page says how far the reading has come.</summary>
    public async Task<bool> IsBeingReadAsync(string id, CancellationToken cancellation) => await queue.StandAsync([new SourceId(id)], cancellation) is not [];

    public async Task<SourceFacts?> FindAsync(string id, FactFilter filter, CancellationToken cancellation) =>
        await sources.FindAsync(new SourceId(id), cancellation) is { } source ? await ReadAsync(source, filter, cancellation) : null;

    public async Task<SourceFacts> ReadAsync(Source source, FactFilter filter, CancellationToken cancellation)
    {
        var (machine, applied) = await sources.ReadWithRecordsAsync(source, cancellation);
        return new SourceFacts(
            source,
            NumberedFact.Of(applied.Facts, applied.Standing),
            machine.Furniture,
            [.. applied.Standing.Where(record => record.Decision == FactDecision.Rejected)],
            applied.Adrift,
            Titles,
            filter);
    }
}
