using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Across;

/// <summary>Which of a set of sources speak for themselves. Two copies of one story count once; so do two sources that rest on the same words of one speaker.</summary>
public sealed class Independence
{
    private readonly Dictionary<SourceId, SourceId> _originals;
    private readonly Dictionary<SourceId, List<Fact>> _quotes;

    private Independence(IReadOnlyList<CopyOf> copies, Dictionary<SourceId, List<Fact>> quotes)
    {
        Copies = copies;
        _originals = copies.ToDictionary(copy => copy.Copy, copy => copy.Original);
        _quotes = quotes;
    }

    /// <summary>The sources that repeat another one.</summary>
    public IReadOnlyList<CopyOf> Copies { get; }

    /// <summary>Reads the sources once. Time is linear in their texts.</summary>
    /// <param name="sources">The sources; their order does not matter.</param>
    /// <param name="facts">The facts of each, for the quotations among them; without them only copies are known.</param>
    public static Independence Of(IReadOnlyList<Source> sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>>? facts = null)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var quotes = sources.ToDictionary(
            source => source.Id,
            source => (facts?.GetValueOrDefault(source.Id) ?? []).Where(fact => fact.Value is QuoteValue { Scare: false }).ToList());
        return new Independence(Across.Copies.Find(sources), quotes);
    }

    /// <summary>The source that this one repeats; itself where it repeats none.</summary>
    public SourceId OriginalOf(SourceId id) => _originals.GetValueOrDefault(id, id);

    /// <summary>How many of the sources are no copies of each other.</summary>
    public int Count(IEnumerable<SourceId> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.Select(OriginalOf).Distinct().Count();
    }

    /// <summary>How many voices carry the facts: copies count once, and so do passages that quote the same words of one speaker.</summary>
    /// <param name="facts">Facts that say the same.</param>
    public int Count(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var voices = facts.Select(fact => (Source: OriginalOf(fact.Quotation.SourceId), Words: QuotedWords(fact))).Distinct().ToList();
        var speaking = voices.Where(voice => voice.Words is null).Select(voice => voice.Source).ToHashSet();
        var count = speaking.Count;

        // A quotation is one more voice only where none of those who print it says the same in its own words or prints words counted already.
        foreach (var group in OfOneQuotation(voices.Where(voice => voice.Words is not null).Select(voice => (voice.Source, voice.Words!))))
        {
            count += group.Any(speaking.Contains) ? 0 : 1;
            speaking.UnionWith(group);
        }

        return count;
    }

    // Words cut out of longer ones are the same words: the longest stand for all.
    private static List<HashSet<SourceId>> OfOneQuotation(IEnumerable<(SourceId Source, string Words)> quoted)
    {
        var groups = new List<(string Words, HashSet<SourceId> Sources)>();
        foreach (var (source, words) in quoted.OrderByDescending(voice => voice.Words.Length).ThenBy(voice => voice.Words, StringComparer.Ordinal).ThenBy(voice => voice.Source.Value, StringComparer.Ordinal))
        {
            var group = groups.Find(found => found.Words.Contains(words, StringComparison.Ordinal));
            if (group.Sources is null)
            {
                groups.Add(group = (words, []));
            }

            group.Sources.Add(source);
        }

        return [.. groups.Select(group => group.Sources)];
    }

    // The quotation that holds the fact; a short cut of a quotation is the quotation.
    private string? QuotedWords(Fact fact)
    {
        if (!_quotes.TryGetValue(fact.Quotation.SourceId, out var quotes)
            || quotes.Find(quote => quote.Span.Contains(fact.Span)) is not { } holder)
        {
            return null;
        }

        // The sentence of the quotation that holds the fact: two papers seldom stop quoting at the same place.
        var start = Math.Max(holder.Span.Start, fact.Kind == FactKind.Quote ? 0 : fact.Sentence.Start);
        var end = Math.Min(holder.Span.End, fact.Kind == FactKind.Quote ? int.MaxValue : fact.Sentence.End);
        return start < end ? Shingles.Line(new TextSpan(start - holder.Span.Start, end - holder.Span.Start).Of(holder.Quotation.Words)) : null;
    }
}
