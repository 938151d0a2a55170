using System.Text.RegularExpressions;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Every stretch between quotation marks, with its speaker. Words of four or fewer are told apart as scare quotes.</summary>
public static partial class QuoteRule
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

            if (quote.Speaker.Kind == AttributionKind.None && ((IsWork(source.Text, quote.Span) && IsTitle(source.Text, quote.Span)) || IsDefinedTerm(source.Text, quote.Span)))
            {
                continue;
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

    // The song "...", the film "...": the word before the marks says that it is a title.
    private static bool IsWork(string text, TextSpan span)
    {
        var before = text.AsSpan(Math.Max(0, span.Start - 20), Math.Min(20, span.Start)).TrimEnd("\"“‘' ");
        return before[(before.LastIndexOf(' ') + 1)..] is "song" or "songs" or "single" or "album" or "track" or "film" or "movie" or "book" or "novel" or "series" or "show" or "drama" or "comedy" or "episode" or "musical" or "poem" or "hit" or "sketch" or "Song" or "Album" or "Film";
    }

    // "The Lady of the Lake": where nobody is quoted, two words or more that all have capitals are what something is called.
    private static bool IsTitle(string text, TextSpan span)
    {
        var capitals = 0;
        foreach (var word in Words.Of(text, span))
        {
            if (word.Kind != WordKind.Letters)
            {
                continue;
            }

            if (char.IsUpper(text[word.Span.Start]))
            {
                capitals++;
            }
            else if (word.Span.Length > 4)
            {
                return false;
            }
        }

        return capitals >= 2 && char.IsUpper(text[span.Start]) && !EndsSentence(text[span.End - 1]);
    }

    private static bool EndsSentence(char last) => last is '.' or '!' or '?';

    // "(together, the "Participants")", "(the "Fund" or the "Facility")": what a text calls something from there on.
    private static bool IsDefinedTerm(string text, TextSpan span)
    {
        var from = Math.Max(0, span.Start - 60);
        var open = text.AsSpan(from, span.Start - from).LastIndexOf('(');
        if (open < 0)
        {
            return false;
        }

        var before = text.AsSpan(from + open + 1, span.Start - from - open - 1).Trim("\"“ ");
        return before.Length == 0 || Defining().IsMatch(before);
    }

    [GeneratedRegex(@"^(?:together|collectively|each|hereinafter|hereafter|individually)?,?(?: ?referred to as)? ?(?:the|a|an)?(?: ?[“""][^”""]{1,40}[”""],? (?:or|and)(?: the)?)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Defining();
}
