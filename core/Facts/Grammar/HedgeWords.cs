using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>The words by which a source says that something is not so yet: "are expected to", "plans to".</summary>
public static class HedgeWords
{
    /// <summary>The words between who acts and the act, where they make the fact as firm as it is; null where the sentence says it otherwise
    /// (a bare "will", a hope that stands in another clause).</summary>
    public static string? Of(Source source, Fact fact, SentenceParser parser)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(parser);
        if (!fact.Quotation.StandsIn(source))
        {
            return null;
        }

        var sentence = fact.Sentence.Of(source.Text);
        var words = new TextSpan(fact.Span.Start - fact.Sentence.Start, fact.Span.End - fact.Sentence.Start);
        return parser.Parse(sentence)
            .Where(part => part.Operators.Count > 0 && part.Modality == fact.Modality && part.Span.Overlaps(words))
            .Select(part => part.Operators[0].Cover(part.Operators[^1]).Of(sentence))
            .FirstOrDefault();
    }
}
