using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Every stretch between quotation marks, with its speaker. Words of four or fewer are told apart as scare quotes.</summary>
public static class QuoteRule
{
    /// <summary>The rule's name in facts.</summary>
    public const string Name = "quote";

    /// <summary>The quotes of a source.</summary>
    public static IEnumerable<Fact> Find(Source source, ParsedText parsed, TopicWords topics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(topics);
        var sentence = 0;
        foreach (var quote in parsed.Quotes)
        {
            while (sentence + 1 < parsed.Sentences.Count && parsed.Sentences[sentence].End <= quote.Span.Start)
            {
                sentence++;
            }

            yield return new Fact(
                source.Quote(quote.Span),
                parsed.Sentences[sentence],
                new QuoteValue(quote.Speaker.Name, quote.Speaker.Kind, quote.Scare),
                topics.In(quote.Span),
                Modality.Stated,
                quote.Speaker,
                Name);
        }
    }
}
