using System.Buffers;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Gives every quotation its speaker: from the clause beside it, else from the quotation before it.</summary>
internal sealed class QuoteSpeakers(string text, Speakers speakers, ActorResolver resolver, GrammarLists lists, Func<TextSpan, Voice> transcript)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",.;:!?\n“\"(");

    /// <summary>The voices of <paramref name="quotes"/>, one each.</summary>
    public List<Voice> Find(List<QuotedStretch> quotes, List<ParsedSentence> sentences)
    {
        var voices = new List<Voice>(quotes.Count);
        var byQuote = new Voice?[quotes.Count];
        var governed = new Voice?[quotes.Count];
        var low = 0;
        foreach (var sentence in sentences)
        {
            while (low < quotes.Count && quotes[low].Outer.End <= sentence.Span.Start)
            {
                low++;
            }

            ReadSentence(sentence, quotes, low, byQuote, governed);
        }

        for (var i = 0; i < quotes.Count; i++)
        {
            byQuote[i] ??= Beside(quotes[i]);
            voices.Add(byQuote[i] ?? Chained(quotes, byQuote, voices, i) ?? governed[i] ?? Voice.Document);
        }

        return voices;
    }

    private void ReadSentence(ParsedSentence sentence, List<QuotedStretch> quotes, int low, Voice?[] byQuote, Voice?[] governed)
    {
        var around = transcript(sentence.Span);
        foreach (var clause in sentence.Clauses)
        {
            var verb = sentence.Tokens[clause.Verb.Verb];
            var subject = SubjectOf(clause);
            var voice = !clause.Embedded && sentence.Speaks(clause, lists.Speech) ? speakers.Of(sentence, subject, around) : null;
            for (var q = low; q < quotes.Count && quotes[q].Outer.Start < sentence.Span.End; q++)
            {
                if (quotes[q].Outer.Contains(verb.Start))
                {
                    continue;
                }

                var after = verb.Start >= quotes[q].Outer.End && sentence.Span.Contains(quotes[q].Outer.End - 1);
                if (voice is not null && (after || verb.End <= quotes[q].Outer.Start) && (byQuote[q] is null || (!after && clause.Verb.Verb > 0)))
                {
                    byQuote[q] = voice;
                }
                else if (voice is null && !clause.Embedded && verb.End <= quotes[q].Outer.Start)
                {
                    governed[q] = Governing(sentence, clause, subject, around) ?? governed[q];
                }
            }

            if (!clause.Embedded && clause.HasSubject)
            {
                resolver.Remember(resolver.Resolve(sentence.Tokens, clause.Subject, around));
            }
        }

        if (low < quotes.Count && quotes[low].Outer.Start < sentence.Span.End && AccordingTo(sentence, around) is { } source)
        {
            for (var q = low; q < quotes.Count && quotes[q].Outer.Start < sentence.Span.End; q++)
            {
                governed[q] ??= source;
            }
        }
    }

    // "According to Jane Doe, the mayor, 'the bridge is safe'": whoever is named or an official; a report speaks for nobody.
    private Voice? AccordingTo(ParsedSentence sentence, Voice around)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Lemma is "according" && tokens[i + 1].Lemma is "to" && Subjects.NounPhraseAfter(tokens, i + 2) is var phrase && phrase.End > phrase.First)
            {
                return speakers.Of(sentence, phrase, around, known: true);
            }
        }

        return null;
    }

    // "...," Jane Doe, of the power company - which ... - told reporters: the name that follows the mark, however far off its verb is.
    private Voice? Beside(QuotedStretch quote)
    {
        if (text[quote.Inner.End - 1] is not (',' or '?' or '!') || quote.Outer.End >= text.Length)
        {
            return null;
        }

        var within = new TextSpan(quote.Outer.End, Math.Min(text.Length, quote.Outer.End + 90));
        foreach (var name in resolver.Names.In(within, new KnownName[4]))
        {
            var between = text.AsSpan(within.Start, name.Span.Start - within.Start);
            if (between.ContainsAny(Breaks) || !between.StartsWith(" "))
            {
                return null;
            }

            if (name.Kind == NameKind.Person)
            {
                return new Voice(new Attribution(AttributionKind.Named, name.Name), resolver.Names.CountryOf(name.Name) ?? name.Country, resolver.Names.Leads(name.Name));
            }
        }

        return null;
    }

    private static (int First, int End) SubjectOf(Clause clause)
    {
        var at = clause;
        for (var steps = 0; steps < 8 && !at.HasSubject && at.Sibling is { } sibling; steps++)
        {
            at = sibling;
        }

        return at.Subject;
    }

    // A person or official whose act the quoted words are part of: "declined to 'get ahead' of the talks".
    private Voice? Governing(ParsedSentence sentence, Clause clause, (int First, int End) subject, Voice around)
    {
        if (clause.Verb.Passive)
        {
            // "was hailed as 'historic' by the minister".
            subject = Agent(sentence, clause);
        }
        else if (clause.Kind == ClauseKind.Participle && !clause.HasSubject)
        {
            var main = sentence.Clauses.Find(c => c.HasSubject && !c.Embedded && !c.Reporting);
            subject = main?.Subject ?? subject;
        }

        var spoken = lists.Speech.Contains(clause.Verb.Lemma) || lists.Quoting.Contains(clause.Verb.Lemma);
        return spoken && subject.End > subject.First ? speakers.Of(sentence, subject, around, known: !lists.PureSpeech.Contains(clause.Verb.Lemma)) : null;
    }

    private static (int First, int End) Agent(ParsedSentence sentence, Clause clause)
    {
        var by = clause.Verb.End;
        while (by < sentence.Tokens.Length && sentence.Tokens[by].Lemma is not "by")
        {
            by++;
        }

        return by + 1 < sentence.Tokens.Length ? Subjects.NounPhraseAfter(sentence.Tokens, by + 1) : (0, 0);
    }

    // A quotation that stands by itself goes on with the voice before it in the same paragraph or the one above.
    private Voice? Chained(List<QuotedStretch> quotes, Voice?[] byQuote, List<Voice> voices, int i)
    {
        var standsAlone = StandsAlone(quotes[i].Outer);
        if (standsAlone && i > 0 && LinesBetween(quotes[i - 1].Outer.End, quotes[i].Outer.Start) is var lines && lines >= 0
            && voices[i - 1].Attribution.Kind != AttributionKind.None && (lines == 0 || standsAlone))
        {
            return voices[i - 1];
        }

        // The paragraph that runs on is named by the quotation that closes it.
        return text[quotes[i].Outer.End - 1] is not ('”' or '"') && i + 1 < quotes.Count ? byQuote[i + 1] : null;
    }

    private bool StandsAlone(TextSpan outer)
    {
        var before = outer.Start - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        return before < 0 || text[before] is '\n' or '.' or '!' or '?' or '”' or '"' or '…' or ':';
    }

    // 0 on the same line, 1 where only the paragraph changes, -1 where other text stands between for more than a sentence.
    private int LinesBetween(int from, int to)
    {
        var between = text.AsSpan(from, Math.Max(0, to - from));
        var breaks = between.Count('\n');
        return breaks == 0 ? (between.Length < 400 ? 0 : -1) : between.Trim().Length < 160 && breaks <= 2 ? 1 : -1;
    }
}
