using Microsoft.Extensions.Caching.Memory;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>An earlier agreed text as a clause taken from it names it.</summary>
/// <param name="Details">Title, date, publisher.</param>
/// <param name="Parties">Who agreed on it, where its first words say so.</param>
public sealed record PrecedentName(SourceDetails Details, IReadOnlyList<string> Parties);

/// <summary>Names the precedents of statements; what the first words of one say is kept for a while.</summary>
public sealed class PrecedentNames(SourceStore sources, Catalogue catalogue, IMemoryCache cache)
{
    /// <summary>Who agreed is said at the beginning of a statement.</summary>
    private const int Opening = 5000;

    private static readonly TimeSpan s_kept = TimeSpan.FromHours(1);

    /// <summary>The precedents of a statement by id; what is no agreed text, or not there any more, is left out.</summary>
    public async Task<IReadOnlyDictionary<SourceId, PrecedentName>> OfAsync(Statement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if (statement.PrecedentIds.Count == 0)
        {
            return new Dictionary<SourceId, PrecedentName>();
        }

        var found = await sources.FindAsync(statement.PrecedentIds, cancellation);
        return found.Where(source => AgreedLanguage.IsAgreed(source.Details)).ToDictionary(source => source.Id, NameOf);
    }

    private PrecedentName NameOf(Source source)
    {
        var lists = catalogue.Current;
        return cache.GetOrCreate($"precedent {lists.ReaderFingerprint} {source.Id.Value}", entry =>
        {
            entry.SlidingExpiration = s_kept;
            return new PrecedentName(source.Details, lists.Parser.Read(source.Text[..Math.Min(Opening, source.Text.Length)]).Parties);
        })!;
    }
}
