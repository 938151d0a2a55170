using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Finds out whose words a sentence or a quotation is.</summary>
internal sealed class Speakers(string text, ActorResolver resolver, ActorWords words)
{
    private readonly KnownName[] _buffer = new KnownName[16];
    private Voice? _last;
    private readonly Dictionary<string, Voice> _described = new(StringComparer.OrdinalIgnoreCase);
    private Voice? _lastUnnamed;

    /// <summary>The voice behind a noun phrase that speaks; null where it is nobody's.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="subject">The phrase's tokens.</param>
    /// <param name="around">The voice that "I" and "we" are.</param>
    /// <param name="known">Whether only somebody listed, named or called an official counts.</param>
    public Voice? Of(ParsedSentence sentence, (int First, int End) subject, Voice around, bool known = false)
    {
        if (subject.End <= subject.First)
        {
            return null;
        }

        var tokens = sentence.Tokens.AsSpan();
        if (tokens[subject.First].Lemma is "some" or "many" or "others" or "several" or "critics" or "opponents" or "supporters" && sentence.SpanOf(subject) is var several && PersonIn(several) is null && resolver.CountryIn(tokens, subject) is null)
        {
            return _last = _lastUnnamed = new Voice(new Attribution(words.Analysts.Contains(HeadWord(sentence, subject)) ? AttributionKind.Analyst : AttributionKind.Anonymous, several.Of(text)), null, false);
        }

        if (subject.End - subject.First == 1 && tokens[subject.First].Tag == Tag.Pronoun)
        {
            return Pronoun(tokens[subject.First], around);
        }

        var phrase = sentence.SpanOf(subject);
        var head = HeadWord(sentence, subject);
        var person = PersonIn(phrase);
        if (person is not null)
        {
            var country = resolver.Names.CountryOf(person) ?? resolver.CountryIn(tokens, subject);
            return _last = Described(sentence, subject, new Voice(new Attribution(AttributionKind.Named, person), country, resolver.Names.Leaders.Contains(person) || resolver.Names.Leads(person)));
        }

        if (Meant(sentence, subject, head) is { } meant)
        {
            return _last = meant;
        }

        if (words.Analysts.Contains(head) || phrase.Of(text).Contains("think tank", StringComparison.OrdinalIgnoreCase))
        {
            return _last = _lastUnnamed = new Voice(new Attribution(AttributionKind.Analyst, Plain(phrase)), null, false);
        }

        if (words.Unnamed.Contains(head) && !(resolver.Resolve(tokens, subject, around) is [var holder] && !resolver.Names.IsState(holder)))
        {
            if (_lastUnnamed?.Attribution is { Kind: AttributionKind.Anonymous, Name: { } before } && Plain(phrase) is var brief
                && before.Length > brief.Length && brief.Split(' ').All(word => before.Contains(word, StringComparison.OrdinalIgnoreCase)) && before.EndsWith(brief[(brief.LastIndexOf(' ') + 1)..], StringComparison.OrdinalIgnoreCase))
            {
                // "the official added": the one whose full description came before.
                return _last = _lastUnnamed;
            }

            return _last = _lastUnnamed = new Voice(new Attribution(AttributionKind.Anonymous, Plain(phrase)), resolver.CountryIn(tokens, subject) ?? LastCountry(head), false);
        }

        var actors = resolver.Resolve(tokens, subject, around);
        if (actors.Count > 0)
        {
            if (actors[0] is "We")
            {
                return around;
            }

            var name = string.Join("; ", actors);
            var state = actors.Count == 1 ? resolver.Names.IsState(name) ? name : resolver.Names.CountryOf(name) : null;
            return _last = new Voice(new Attribution(AttributionKind.Named, name), state, resolver.Names.Leads(name));
        }

        return known || words.Writings.Contains(head) ? null : Unlisted(sentence, subject);
    }

    // "Jane Doe, a spokeswoman for the ministry, said ...": from here on "the spokeswoman" is she, and an analyst by trade speaks as one.
    private Voice Described(ParsedSentence sentence, (int First, int End) subject, Voice voice)
    {
        var name = voice.Attribution.Name!;
        for (var at = subject.First; at < sentence.Tokens.Length && (at < subject.End || at < subject.First + 16); at++)
        {
            if (at >= subject.End && sentence.Tokens[at].Tag is not (Tag.Nominal or Tag.Determiner or Tag.Preposition or Tag.Comma or Tag.Possessive))
            {
                break;
            }

            if (sentence.Tokens[at] is { Tag: Tag.Nominal } token)
            {
                var word = text[token.Start..token.End];
                voice = words.Analysts.Contains(word) ? voice with { Attribution = new Attribution(AttributionKind.Analyst, name) } : voice;
                if (words.Unnamed.Contains(word) || words.Analysts.Contains(word))
                {
                    _described[word] = voice;
                }
            }
        }

        if (voice.Attribution.Kind == AttributionKind.Analyst)
        {
            _described[name] = voice;
        }

        return _described.GetValueOrDefault(name, voice);
    }

    // "the spokeswoman", "the Home Secretary", "the company": whom or what the text has named so before.
    private Voice? Meant(ParsedSentence sentence, (int First, int End) subject, string head)
    {
        if (sentence.Tokens[subject.First].Lemma is not "the" || subject.End - subject.First > 5 || head.Length == 0)
        {
            return null;
        }

        if (subject.End - subject.First == 2 && _described.TryGetValue(head, out var voice) && text.AsSpan(sentence.Tokens[subject.End - 1].Start).StartsWith(head, StringComparison.OrdinalIgnoreCase) && text[sentence.Tokens[subject.End - 1].End - 1] is not 's')
        {
            return voice;
        }

        if (subject.End - subject.First == 2 && words.Bodies.Contains(head) && resolver.LastBody is { } body)
        {
            return new Voice(new Attribution(AttributionKind.Named, body), null, false);
        }

        var title = sentence.SpanOf((subject.First + 1, subject.End)).Of(text);
        title = title.StartsWith("former ", StringComparison.Ordinal) || title.StartsWith("then ", StringComparison.Ordinal) ? title[(title.IndexOf(' ') + 1)..] : title;
        return resolver.Names.Titled(title, resolver.CountryIn(sentence.Tokens, subject)) is { } holder
            ? new Voice(new Attribution(AttributionKind.Named, holder), resolver.Names.CountryOf(holder), resolver.Names.Leads(holder))
            : null;
    }

    // Whoever speaks is a voice, known or not: by name where the phrase ends in capitals, else unnamed ("one resident").
    private Voice Unlisted(ParsedSentence sentence, (int First, int End) subject)
    {
        // "Doe's lawyer, Jane Example": the part between commas that is nothing but capitals is the name.
        foreach (var (from, to) in Phrases.Conjuncts(sentence.Tokens, subject.First, subject.End))
        {
            if (to - from is 2 or 3 && Array.TrueForAll(sentence.Tokens[from..to], token => token is { Capital: true, Tag: Tag.Nominal }))
            {
                return _last = new Voice(new Attribution(AttributionKind.Named, sentence.SpanOf((from, to)).Of(text)), null, false);
            }
        }

        var end = subject.First;
        while (end < subject.End && sentence.Tokens[end].Tag is not (Tag.Preposition or Tag.Comma or Tag.Relative or Tag.Verb or Tag.Possessive))
        {
            end++;
        }

        var first = end;
        while (first > subject.First && sentence.Tokens[first - 1] is { Capital: true, Tag: Tag.Nominal } && text[sentence.Tokens[first - 1].Start] is var c && char.IsLetter(c))
        {
            first--;
        }

        // "McCarthy said" inside a sentence; "any arguments Doe said": capitals at the end of the phrase, no preposition before them.
        var named = end - first >= 1 && (first > subject.First || end - first > 1 || (sentence.Tokens[first].Start > sentence.Span.Start && sentence.Tokens[first].Capital && first == subject.First));
        if (!named && TrailingName(sentence, subject) is { End: > 0 } trailing)
        {
            (first, end, named) = (trailing.First, trailing.End, true);
        }

        var name = sentence.SpanOf((first, end)).Of(text);
        return _last = named
            ? new Voice(new Attribution(AttributionKind.Named, resolver.Names.FullName(name) ?? name), null, false)
            : _lastUnnamed = new Voice(new Attribution(AttributionKind.Anonymous, Plain(sentence.SpanOf(subject))), null, false);
    }

    private (int First, int End) TrailingName(ParsedSentence sentence, (int First, int End) subject)
    {
        var first = subject.End;
        while (first > subject.First && sentence.Tokens[first - 1] is { Capital: true, Tag: Tag.Nominal } && char.IsLetter(text[sentence.Tokens[first - 1].Start]))
        {
            first--;
        }

        return first < subject.End && first > subject.First && sentence.Tokens[first - 1].Tag == Tag.Nominal ? (first, subject.End) : (0, 0);
    }

    // "the official added" after "a senior administration official said": the same one, whose state was said before.
    private string? LastCountry(string head) => _lastUnnamed?.Attribution is { Name: { } name } && name.Contains(head, StringComparison.OrdinalIgnoreCase) ? _lastUnnamed.Country : null;

    private Voice? Pronoun(Token token, Voice around)
    {
        if (token.Lemma == "they" && _lastUnnamed is not null)
        {
            return _last = _lastUnnamed;
        }

        if (token.Lemma is "he" or "she" && _last is { Attribution.Kind: AttributionKind.Anonymous or AttributionKind.Analyst })
        {
            return _last;
        }

        if (token.Lemma is "he" or "she" && (resolver.LastPerson ?? resolver.Names.PersonBefore(token.Start)) is { } person)
        {
            return _last = new Voice(new Attribution(AttributionKind.Named, person), resolver.Names.CountryOf(person), resolver.Names.Leads(person));
        }

        if (token.Lemma == "they" && resolver.LastSeveral.Count > 0)
        {
            return new Voice(new Attribution(AttributionKind.Named, string.Join("; ", resolver.LastSeveral)), null, false);
        }

        return token.Lemma is "it" && resolver.LastState is { } state ? new Voice(new Attribution(AttributionKind.Named, state), state, false)
            : token.Lemma is "i" or "we" ? around : null;
    }

    private string? PersonIn(TextSpan phrase)
    {
        string? person = null;
        foreach (var name in resolver.Names.In(phrase, _buffer))
        {
            // "Trump administration officials", "Trump's aides": the name only says whose officials they are.
            var after = text.AsSpan(name.Span.End, phrase.End - name.Span.End);
            if (name.Kind == NameKind.Person && (after.IsEmpty || after[0] is ',' or '(' || after.StartsWith(" of ") || after.StartsWith(" in ") || after.StartsWith(" from ")))
            {
                person = name.Name;
            }
        }

        return person;
    }

    private string HeadWord(ParsedSentence sentence, (int First, int End) subject)
    {
        var end = subject.First;
        while (end < subject.End && sentence.Tokens[end].Tag is not (Tag.Preposition or Tag.Comma or Tag.Relative or Tag.Verb))
        {
            end++;
        }

        while (end > subject.First && sentence.Tokens[end - 1].Tag is not (Tag.Nominal or Tag.Pronoun))
        {
            end--;
        }

        return end > subject.First ? resolver.Singulars.Of(text.AsSpan(sentence.Tokens[end - 1].Start, sentence.Tokens[end - 1].End - sentence.Tokens[end - 1].Start)) : "";
    }

    /// <summary>"The official" and "a senior official" are quoted as they stand, without the article.</summary>
    private string Plain(TextSpan phrase)
    {
        var said = phrase.Of(text);
        foreach (var article in (ReadOnlySpan<string>)["The ", "the ", "A ", "a ", "An ", "an ", "One ", "one ", "Some ", "some "])
        {
            if (said.StartsWith(article, StringComparison.Ordinal))
            {
                return InSingular(said[article.Length..]);
            }
        }

        return InSingular(said);
    }

    // One voice of several officials is told like one official.
    private static string InSingular(string phrase)
    {
        var last = phrase.LastIndexOf(' ') + 1;
        return phrase[..last] + Inflection.Singular(phrase[last..]);
    }
}
