using Microsoft.Extensions.Caching.Memory;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>Sources made ready for evidence search, kept for a while: source texts never change, so what was indexed once holds.</summary>
public sealed class EvidenceShelf(IMemoryCache cache)
{
    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(20);

    public EvidenceBase For(CatalogueSnapshot lists, IReadOnlyList<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var key = $"evidence {lists.ReaderFingerprint} {string.Join(' ', sources.Select(source => source.Id.Value))}";
        return cache.GetOrCreate(key, entry =>
        {
            entry.SlidingExpiration = s_kept;
            return lists.Checker.Index(sources);
        })!;
    }
}
