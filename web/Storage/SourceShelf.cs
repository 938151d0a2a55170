using Microsoft.Extensions.Caching.Memory;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>Sources and their facts, kept for a while: a source never changes, and its facts only with the lists or with what people decide, which is part of their key.</summary>
public sealed class SourceShelf : IDisposable
{
    // Counted in characters of the sources; what was used longest ago goes first.
    private const long Room = 30_000_000;

    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(20);

    private readonly MemoryCache _sources = new(new MemoryCacheOptions { SizeLimit = Room });
    private readonly MemoryCache _facts = new(new MemoryCacheOptions { SizeLimit = Room });

    public void Dispose()
    {
        _sources.Dispose();
        _facts.Dispose();
    }

    internal Source? Find(SourceId id) => _sources.Get<Source>(id.Value);

    internal Source Keep(Source source) => Keep(_sources, source.Id.Value, source, source);

    internal AppliedFacts? FindFacts(SourceId id, string dependsOn) => _facts.Get<AppliedFacts>($"{id.Value} {dependsOn}");

    internal AppliedFacts KeepFacts(Source source, string dependsOn, AppliedFacts facts) => Keep(_facts, $"{source.Id.Value} {dependsOn}", source, facts);

    private static T Keep<T>(MemoryCache cache, string key, Source source, T value) =>
        cache.Set(key, value, new MemoryCacheEntryOptions { SlidingExpiration = s_kept, Size = 1 + source.Text.Length });
}
