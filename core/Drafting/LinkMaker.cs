using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Makes evidence links of a filled clause's segments.</summary>
internal static class LinkMaker
{
    // Fewer of the template's own words ("applies to", "the importance of") would be found anywhere and prove nothing: they rest on the whole passage.
    private const int FewestWords = 4;

    /// <summary>One link for each stretch that rests on a fact. Where the clause's very words stand in the fact's passage, the link quotes
    /// them there and is <see cref="LinkState.Exact"/>; else it quotes the fact and is <see cref="LinkState.Folded"/>: the same fact in
    /// another notation, or the template's wording of the same point.</summary>
    public static IReadOnlyList<EvidenceLink> Of(FilledClause filled, IReadOnlyDictionary<SourceId, Source> sources)
    {
        var links = new List<EvidenceLink>();
        foreach (var segment in filled.Segments.OfType<FactWords>())
        {
            var words = segment.Span.Of(filled.Text);
            var quotation = Quote(words, segment, sources);
            var state = quotation.Words == words ? LinkState.Exact : LinkState.Folded;
            links.Add(new EvidenceLink(segment.Span, words, segment.Slot.Name, segment.Fact.Id, quotation, state)
            {
                Modality = segment.Fact.Modality,
                Wording = state == LinkState.Exact ? LinkWording.Source : segment.Rests ? LinkWording.Template : LinkWording.Notation,
            });
        }

        return links;
    }

    private static Quotation Quote(string words, FactWords segment, IReadOnlyDictionary<SourceId, Source> sources)
    {
        var fact = segment.Fact;
        var own = fact.Quotation;
        var tooFew = segment.Rests && words.Split(' ').Length < FewestWords;
        if (own.Words == words || tooFew || !sources.TryGetValue(own.SourceId, out var source) || !own.StandsIn(source))
        {
            return own;
        }

        // A position is its own passage; anything else may be told by the rest of its sentence ("SoftBank", "over the next four years").
        var passage = fact.Kind is FactKind.Position or FactKind.Quote ? own.Span : fact.Sentence.Cover(own.Span);
        return FindWhole(source.Text, words, passage) is { } span ? source.Quote(span) : own;
    }

    private static TextSpan? FindWhole(string text, string words, TextSpan passage)
    {
        if (passage.End > text.Length)
        {
            return null;
        }

        for (var at = text.IndexOf(words, passage.Start, passage.Length, StringComparison.Ordinal); at >= 0;
             at = text.IndexOf(words, at + 1, passage.End - at - 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return TextSpan.At(at, words.Length);
            }
        }

        return null;
    }
}
