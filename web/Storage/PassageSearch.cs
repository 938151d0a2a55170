using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Storage;

/// <summary>A passage that a search found.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Span">The paragraph.</param>
/// <param name="Hits">The words that were asked for.</param>
/// <param name="Parties">Who issued the source.</param>
/// <param name="Topics">What the paragraph speaks of.</param>
public sealed record FoundPassage(Source Source, TextSpan Span, IReadOnlyList<TextSpan> Hits, IReadOnlyList<string> Parties, IReadOnlyList<string> Topics);

/// <summary>What a search found; <paramref name="Count"/> goes up to one more than <see cref="PassageQuery.MostRanked"/>.</summary>
public sealed record FoundPassages(int Count, IReadOnlyList<FoundPassage> Passages);

/// <summary>What a search can be narrowed to.</summary>
public sealed record SearchChoices(IReadOnlyList<string> Parties, IReadOnlyList<int> Years);

/// <summary>Searches the passages of all sources.</summary>
public sealed class PassageSearch(IDbContextFactory<DraftContext> database, SourceStore sources)
{
    /// <exception cref="ArgumentException">Nothing is searched for.</exception>
    public async Task<FoundPassages> FindAsync(PassageQuery query, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Words.IsEmpty)
        {
            throw new ArgumentException("A search has words.", nameof(query));
        }

        await using var db = await database.CreateDbContextAsync(cancellation);
        var matches = await db.MatchAsync(query, cancellation);
        var numbers = matches.Passages.Select(passage => passage.SourceNumber).Distinct().ToList();
        var indexed = await db.IndexedSources.AsNoTracking().Where(row => numbers.Contains(row.SourceNumber)).ToDictionaryAsync(row => row.SourceNumber, cancellation);
        var texts = (await sources.FindAsync([.. indexed.Values.Select(row => new SourceId(row.SourceId))], cancellation)).ToDictionary(source => source.Id.Value);
        return new FoundPassages(matches.Count, [
            .. from passage in matches.Passages
               let row = indexed[passage.SourceNumber]
               let source = texts[row.SourceId]
               let span = new TextSpan(passage.Start, passage.End)
               select new FoundPassage(source, span, query.Words.Find(source.Text, span), row.Parties, passage.Topics.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);
    }

    public async Task<SearchChoices> ChoicesAsync(CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        var parties = await db.IndexedSources.AsNoTracking().Select(row => row.Parties).Distinct().ToListAsync(cancellation);
        var years = await db.IndexedSources.AsNoTracking().Where(row => row.PublishedOn != null).Select(row => row.PublishedOn!.Value.Year).Distinct().ToListAsync(cancellation);
        return new SearchChoices(
            [.. parties.SelectMany(names => names).Distinct().Order(StringComparer.OrdinalIgnoreCase)], [.. years.OrderDescending()]);
    }
}
