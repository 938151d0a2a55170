using System.Collections.Frozen;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Reads "a free press is indispensable, the two leaders stressed" as "the two leaders stressed that a free press is indispensable".</summary>
internal sealed class SpokenLast
{
    private const string That = " that ";

    /// <summary>More words than this behind the last comma name no speaker.</summary>
    private const int LongestTail = 8;

    /// <summary>How much of the text before is read along, so that those who act are known.</summary>
    private const int Context = 2000;

    private static readonly string[] Families = ["shared-view", "emphasis", "concern"];

    // "While they talked, the ministers agreed" says who agreed and not what they said.
    private static readonly string[] Openers = ["while", "as", "if", "when", "after", "although", "though", "because", "since", "before", "once", "until", "unless", "where", "whereas"];

    private readonly SentenceParser _parser;
    private readonly FrozenSet<string> _verbs;

    internal SpokenLast(Lexicon lexicon, SentenceParser parser)
    {
        _parser = parser;
        _verbs = lexicon.Stances.Where(stance => stance.Family is { } family && Families.Contains(family)).Select(stance => stance.Lemma)
            .Concat(lexicon.WordsOf("speech-verbs")).Where(lemma => !lemma.Contains(' '))
            .SelectMany(FormsOf).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The propositions of such a sentence, with their spans where its words stand; null for any other sentence.</summary>
    internal IReadOnlyList<Proposition>? Read(string text, TextSpan sentence)
    {
        if (PartsOf(text, sentence) is not var (main, tail))
        {
            return null;
        }

        var context = Math.Max(0, sentence.Start - Context);
        var (front, said) = (tail.Of(text), main.Of(text));
        var opens = Words.Of(said)[0];
        said = WordWeight.Of(said, opens) == WordWeight.OfGrammar ? char.ToLowerInvariant(said[0]) + said[1..] : said;
        var turned = $"{text[context..sentence.Start]}{char.ToUpperInvariant(front[0])}{front[1..]}{That}{said}.";
        var start = sentence.Start - context;
        var propositions = _parser.Parse(turned).Where(proposition => proposition.Sentence.Start == start)
            .Select(proposition => Placed(proposition, sentence, span => Place(span, start, context, main, tail))).ToList();
        return propositions.Exists(proposition => main.Contains(proposition.VerbSpan)) && propositions.Exists(proposition => tail.Contains(proposition.VerbSpan)) ? propositions : null;
    }

    private static IEnumerable<string> FormsOf(string lemma) => lemma == "say" ? ["said", "say", "says"] : Inflection.Regular(lemma) is var (present, past, _) ? [lemma, present, past] : [];

    private (TextSpan Main, TextSpan Tail)? PartsOf(string text, TextSpan sentence)
    {
        var words = Words.Of(text, sentence);
        var end = words.Count - (words.Count > 0 && words[^1].Span.Of(text) == "." ? 1 : 0);
        var comma = end - 1;
        while (comma > 0 && comma > end - 2 - LongestTail && words[comma].Span.Of(text) != ",")
        {
            comma--;
        }

        if (comma < 3 || end - comma < 3 || words[comma].Span.Of(text) != "," || words.Any(word => word.Span.Of(text) is "“" or "”" or "\""))
        {
            return null;
        }

        var first = words[comma + 1].Span.Of(text);
        var isActor = char.IsUpper(first[0]) || first is "the" or "both" or "we" or "they" or "our";
        return isActor && _verbs.Contains(words[end - 1].Span.Of(text)) && !Openers.Contains(words[0].Span.Of(text).ToLowerInvariant())
            ? (new TextSpan(sentence.Start, words[comma].Span.Start), words[comma + 1].Span.Cover(words[end - 1].Span))
            : null;
    }

    private static Proposition Placed(Proposition proposition, TextSpan sentence, Func<TextSpan, TextSpan> place) => proposition with
    {
        Sentence = sentence,
        Span = place(proposition.Span),
        ActorSpan = proposition.ActorSpan is { } actor ? place(actor) : null,
        VerbSpan = place(proposition.VerbSpan),
        ObjectSpan = proposition.ObjectSpan is { } said ? place(said) : null,
        Operators = [.. proposition.Operators.Select(place)],
        Modifiers = [.. proposition.Modifiers.Select(place)],
        Adjuncts = [.. proposition.Adjuncts.Select(adjunct => adjunct with { Span = place(adjunct.Span) })],
    };

    // Back to where the words stand: the speaker's came to the front, and "that" stands nowhere. What holds both is the whole sentence.
    private static TextSpan Place(TextSpan span, int start, int context, TextSpan main, TextSpan tail)
    {
        var front = start + tail.Length;
        if (span.Start < start)
        {
            return span.Shift(context);
        }

        if (span.End <= front)
        {
            return span.Shift(tail.Start - start);
        }

        return span.Start < front ? main.Cover(tail) : new TextSpan(InMain(span.Start), InMain(span.End));

        int InMain(int at) => Math.Clamp(main.Start + at - front - That.Length, main.Start, main.End);
    }
}
