using Microsoft.Extensions.Caching.Memory;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>What is worked out of a set of sources, kept for a while under what it depends on: source texts never change, so what was worked out once holds.</summary>
public sealed class EvidenceShelf : IDisposable
{
    // Counted in characters of the sources; what was used longest ago goes first.
    private const long Room = 60_000_000;

    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(20);

    private readonly MemoryCache _cache = new(new MemoryCacheOptions { SizeLimit = Room });

    public void Dispose() => _cache.Dispose();

    /// <summary>The sources made ready for evidence search.</summary>
    public EvidenceBase For(CatalogueSnapshot lists, IReadOnlyList<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return Keep(EvidenceKey(lists, sources), sources, () => lists.Checker.Index(sources));
    }

    /// <summary>Whether they are ready, so that a check need not wait for it.</summary>
    public bool IsReady(CatalogueSnapshot lists, IReadOnlyList<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return _cache.TryGetValue(EvidenceKey(lists, sources), out _);
    }

    /// <summary>The sources held against each other: by their texts, the lists, and what people decided about their facts.</summary>
    public SourceComparison Compare(CatalogueSnapshot lists, SourceMaterial material)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(material);
        var decided = string.Join(' ', material.Decisions.Select(decision => decision.Id));
        return Keep($"compared {Key(lists, material.Sources)} decided {decided}", material.Sources, () => SourceComparison.Of(material.Sources, material.Facts));
    }

    private static string EvidenceKey(CatalogueSnapshot lists, IReadOnlyList<Source> sources) => $"evidence {Key(lists, sources)}";

    private static string Key(CatalogueSnapshot lists, IReadOnlyList<Source> sources) => $"{lists.ReaderFingerprint} {string.Join(' ', sources.Select(source => source.Id.Value))}";

    private T Keep<T>(string key, IReadOnlyList<Source> sources, Func<T> make) =>
        _cache.GetOrCreate(key, entry =>
        {
            entry.SlidingExpiration = s_kept;
            entry.Size = 1 + sources.Sum(source => (long)source.Text.Length);
            return make();
        })!;
}
