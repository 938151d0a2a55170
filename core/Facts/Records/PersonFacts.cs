using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Records;

/// <summary>Makes the facts that a person states herself.</summary>
public static class PersonFacts
{
    /// <summary>A passage of <paramref name="source"/> as a fact, in the sentences it stands in.</summary>
    /// <param name="source">The source.</param>
    /// <param name="span">The passage; widened to whole words, without white space at its ends.</param>
    /// <param name="value">What it says.</param>
    /// <param name="modality">How firmly it is said.</param>
    /// <param name="topics">The main topic first; may be empty.</param>
    /// <exception cref="ArgumentException">The passage holds nothing but white space.</exception>
    public static Fact Mark(Source source, TextSpan span, FactValue value, Modality modality, IReadOnlyList<string> topics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(topics);
        var words = WholeWords(source.Text, span);
        return new Fact(source.Quote(words), SentencesAt(source.Text, words), value, topics, modality, AttributionOf(value), Fact.ByPerson);
    }

    /// <summary>The fact with what a person says it should be, and what the rules had read beside it.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is of another kind: such a fact is rejected, and the right one marked.</exception>
    public static Fact Correct(Fact fact, FactValue value, Modality modality, IReadOnlyList<string> topics)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(value);
        if (value.Kind != fact.Kind)
        {
            throw new ArgumentException($"A fact of the kind {fact.Kind} cannot become one of the kind {value.Kind}.", nameof(value));
        }

        var machine = fact.IsByPerson ? fact.Machine : fact.Value;
        return fact with { Value = value, Modality = modality, Topics = topics, Rule = Fact.ByPerson, Machine = machine };
    }

    /// <summary>The span without white space at its ends, and with the rest of every word that it cuts.</summary>
    /// <exception cref="ArgumentException">Nothing is left.</exception>
    public static TextSpan WholeWords(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = new TextSpan(span.Start, Math.Min(span.End, text.Length)).Trimmed(text);
        var (start, end) = (trimmed.Start, trimmed.End);
        if (start >= end)
        {
            throw new ArgumentException("The passage holds no words.", nameof(span));
        }

        while (start > 0 && Folding.IsWordPart(text[start]) && Folding.IsWordPart(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && Folding.IsWordPart(text[end]) && Folding.IsWordPart(text[end - 1]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    internal static TextSpan SentencesAt(string text, TextSpan span)
    {
        // A sentence never crosses a line, so the lines that the span touches are all that has to be read.
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', span.End);
        end = end < 0 ? text.Length : end;
        return Sentences.Of(text[start..end]).Select(sentence => sentence.Shift(start)).Where(sentence => sentence.Overlaps(span))
            .Aggregate(span, (all, sentence) => all.Cover(sentence));
    }

    private static Attribution AttributionOf(FactValue value) => value switch
    {
        QuoteValue quote => new Attribution(quote.Attribution, quote.Speaker),
        PositionValue position => new Attribution(position.Attribution),
        _ => Attribution.Document,
    };
}
