using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Facts.Across;

/// <summary>The same words, put into two persons' mouths.</summary>
internal static class SpeakerConflicts
{
    // Shorter quotations are stock phrases that anybody may use.
    private const int FewestWords = 6;

    /// <summary>The quotations of the same words that two sources give to different speakers, one list for each.</summary>
    public static IEnumerable<List<Fact>> Find(IReadOnlyList<Source> sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts) =>
        from fact in sources.SelectMany(source => facts.GetValueOrDefault(source.Id, []))
        where fact.Value is QuoteValue { Speaker: not null, Scare: false }
        let line = Shingles.Line(fact.Quotation.Words)
        where line.Count(c => c == ' ') >= FewestWords - 1
        group fact by line into same
        where same.DistinctBy(fact => fact.Quotation.Fingerprint).Skip(1).Any()
        select same.OrderBy(fact => fact.Quotation.Fingerprint.Hex, StringComparer.Ordinal).ThenBy(fact => fact.Span).ToList();
}
