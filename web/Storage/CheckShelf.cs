using Microsoft.Extensions.Caching.Memory;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Storage;

/// <summary>Whole checks made lately, by the fingerprint of all that they depend on: check page, release, matrix, outline and exports of one state of a statement share one.</summary>
public sealed class CheckShelf : IDisposable
{
    private const long Most = 60;

    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(20);

    private readonly MemoryCache _checks = new(new MemoryCacheOptions { SizeLimit = Most });

    public void Dispose() => _checks.Dispose();

    internal StatementCheck? Find(Fingerprint dependsOn) => _checks.Get<StatementCheck>(dependsOn.Hex);

    internal StatementCheck Keep(Fingerprint dependsOn, StatementCheck check) =>
        _checks.Set(dependsOn.Hex, check, new MemoryCacheEntryOptions { SlidingExpiration = s_kept, Size = 1 });
}
