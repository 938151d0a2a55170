using Microsoft.Extensions.Caching.Memory;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Storage;

/// <summary>Statements read lately, by id and version: what stood at one version never changes.</summary>
public sealed class StatementShelf : IDisposable
{
    private const long Most = 100;

    private static readonly TimeSpan s_kept = TimeSpan.FromMinutes(20);

    private readonly MemoryCache _statements = new(new MemoryCacheOptions { SizeLimit = Most });

    public void Dispose() => _statements.Dispose();

    internal Statement? Find(string id, int version) => _statements.Get<Statement>((id, version));

    internal Statement Keep(Statement statement) =>
        _statements.Set((statement.Id, statement.Version), statement, new MemoryCacheEntryOptions { SlidingExpiration = s_kept, Size = 1 });
}
