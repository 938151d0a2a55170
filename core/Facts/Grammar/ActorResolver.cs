using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Turns the noun phrase that acts into full names. What is not certain stays unresolved.</summary>
internal sealed class ActorResolver(string text, DocumentNames names, ActorWords words)
{
    private readonly KnownName[] _buffer = new KnownName[24];

    /// <summary>Who "he" or "she" is at this point: the last person who acted alone.</summary>
    public string? LastPerson { get; private set; }

    /// <summary>Who "they" are at this point: the last several who acted together.</summary>
    public IReadOnlyList<string> LastSeveral { get; private set; } = [];

    /// <summary>What "it" is at this point: the last state that acted alone.</summary>
    public string? LastState { get; private set; }

    /// <summary>What "the company" is at this point: the last company or body that acted alone.</summary>
    public string? LastBody { get; private set; }

    /// <summary>Whether the text's own "we" is the parties; in other texts it is nobody known.</summary>
    public bool WeAreTheParties { get; init; }

    /// <summary>The document's names.</summary>
    public DocumentNames Names => names;

    /// <summary>The singulars of the heads of its noun phrases.</summary>
    public Singulars Singulars { get; } = new();

    /// <summary>Remembers who acted, for the pronouns that follow.</summary>
    public void Remember(IReadOnlyList<string> actors)
    {
        if (actors is ["We"])
        {
            return;
        }

        if (actors.Count > 1)
        {
            LastSeveral = actors;
        }
        else if (actors.Count == 1)
        {
            if (names.IsBody(actors[0]))
            {
                LastBody = actors[0];
            }
            else if (names.CountryOf(actors[0]) is not null || !names.IsState(actors[0]))
            {
                LastPerson = actors[0];
            }
            else
            {
                LastState = actors[0];
            }
        }
        else
        {
            // Something that is no actor stood as subject: "it" may mean that from here on.
            LastState = null;
        }
    }

    /// <summary>The full names behind the tokens of a subject; empty where it names nobody who could act.</summary>
    public IReadOnlyList<string> Resolve(ReadOnlySpan<Token> tokens, (int First, int End) range, Voice voice)
    {
        var (first, end) = Phrases.Trim(tokens, range);
        if (end <= first)
        {
            return [];
        }

        if (end - first == 1 && tokens[first].Tag == Tag.Pronoun)
        {
            return Pronoun(tokens[first], voice);
        }

        return Phrases.HasConjuncts(tokens, first, end) ? Conjuncts(tokens, first, end, voice) : Conjunct(tokens, first, end, voice);
    }

    private List<string> Conjuncts(ReadOnlySpan<Token> tokens, int first, int end, Voice voice)
    {
        var conjuncts = Phrases.Conjuncts(tokens, first, end);
        var (actors, titles) = (new List<string>(), new List<string>());
        foreach (var (from, to) in conjuncts)
        {
            var found = Conjunct(tokens, from, to, voice);
            if (found.Count == 1 && actors.Count == 1 && IsPerson(actors[0]) && !IsPerson(found[0]) && tokens[from - 1].Tag == Tag.Comma && !Phrases.HasCoordinator(tokens, first, end))
            {
                // "Jane Doe, chair of Example Group, Peru,": states and bodies that follow a person between commas say where that person belongs.
                continue;
            }

            if (found.Count == 0 && actors.Count == 0 && from == first)
            {
                // "efforts of Japan and the United States": what leads the phrase is no actor, so nothing in it is.
                return [];
            }

            if (found.Count == 0 && to == end && Phrases.HasPossessive(tokens, from, to))
            {
                // "France and Brazil's alliance": they own the subject, they are not it.
                return [];
            }

            if (IsTitleOnly(tokens, from, to) && found.Count == 1)
            {
                titles.Add(found[0]);
            }

            foreach (var actor in found)
            {
                if (!actors.Contains(actor))
                {
                    actors.Add(actor);
                }
            }
        }

        if (conjuncts.Count == 2 && actors.Count == 2 && tokens[conjuncts[0].To].Tag == Tag.Comma && tokens[conjuncts[1].From - 1].Tag == Tag.Comma && !names.IsState(actors[1]) && Phrases.HasLowerCase(tokens, conjuncts[0]))
        {
            // An apposition: "the council's director, Jane Doe,".
            return [actors[1]];
        }

        if (titles.Count > 0)
        {
            // "Prime Minister of Japan, Jane Doe": the title stands for the state only until the name comes.
            actors.RemoveAll(actor => titles.Contains(actor) && names.IsState(actor) && actors.Exists(other => other != actor && names.CountryOf(other) == actor));
        }

        return actors;
    }

    /// <summary>The state that the noun phrase speaks for: "Japanese government sources".</summary>
    public string? CountryIn(ReadOnlySpan<Token> tokens, (int First, int End) range)
    {
        var (first, end) = Phrases.Trim(tokens, range);
        if (end <= first)
        {
            return null;
        }

        foreach (var name in names.In(new TextSpan(tokens[first].Start, tokens[end - 1].End), _buffer))
        {
            var country = name.Country ?? names.CountryOf(name.Name);
            if (country is not null)
            {
                return country;
            }
        }

        for (var i = first; i < end; i++)
        {
            if (Text(tokens[i]).Equals("administration", StringComparison.OrdinalIgnoreCase))
            {
                return words.Administration;
            }
        }

        return null;
    }

    private IReadOnlyList<string> Pronoun(Token token, Voice voice)
    {
        switch (token.Lemma)
        {
            case "i":
                return voice.Attribution.Kind == AttributionKind.Named && voice.Attribution.Name is { } speaker ? [speaker] : voice.Country is { } own ? [own] : [];
            case "we" or "us":
                return We(voice);
            case "he" or "she":
                return LastPerson is { } person ? [person] : [];
            case "they":
                return LastSeveral;
            case "it":
                return LastState is { } state ? [state] : [];
            default:
                return [];
        }
    }

    private IReadOnlyList<string> We(Voice voice) => voice switch
    {
        { Leads: true, Attribution.Name: { } leader } => [leader],
        { Country: { } country } => [country],
        { Attribution: { Kind: AttributionKind.Named, Name: { } name } } => [name],
        { Attribution.Kind: AttributionKind.Anonymous } => words.Administration is { } state && names.All.Contains(state) ? [state] : [],
        _ => names.All.Count > 0 && (names.All.Count > 1 || !names.IsState(names.All[0])) && WeAreTheParties ? names.All : ["We"],
    };

    private IReadOnlyList<string> Conjunct(ReadOnlySpan<Token> tokens, int from, int to, Voice voice)
    {
        var headEnd = from;
        while (headEnd < to && tokens[headEnd].Tag is not (Tag.Preposition or Tag.Break or Tag.Verb or Tag.To or Tag.OpenQuote))
        {
            headEnd++;
        }

        while (headEnd > from && tokens[headEnd - 1].Tag is Tag.Possessive or Tag.Adverb)
        {
            headEnd--;
        }

        if (headEnd == from)
        {
            return [];
        }

        if (headEnd - from == 1 && tokens[from].Tag == Tag.Pronoun)
        {
            return Pronoun(tokens[from], voice);
        }

        var head = tokens[headEnd - 1];
        var region = names.In(new TextSpan(tokens[from].Start, head.End), _buffer);
        if (region.Length > 0 && region[^1].Span.End == head.End && region[^1].Kind != NameKind.Demonym)
        {
            return [region[^1].Name];
        }

        var country = region.Length > 0 ? region[^1].Country ?? names.CountryOf(region[^1].Name) : null;
        var word = Singulars.Of(Text(head));
        if (Counted(tokens, from, headEnd, voice, word) is { } parties)
        {
            return parties;
        }

        if (headEnd - from == 2 && tokens[from].Lemma is "the" && word is "country" or "nation" or "kingdom" or "republic" && LastState is { } meant)
        {
            return [meant];
        }

        if ((words.Leaders.Contains(word) || words.Parties.Contains(word) || word is "member") && region.Length == 1 && region[0].Kind == NameKind.Organization && region[0].Span.End == tokens[headEnd - 2].End)
        {
            // "The Quad leaders", "ASEAN members".
            return [region[0].Name];
        }

        if (words.BodiesOf.Contains(word) && Body(tokens, from, headEnd, to, region) is { } body)
        {
            return [body];
        }

        if (words.Acts.Contains(word) && Owner(tokens, from, headEnd) is { } owner)
        {
            return [owner];
        }

        if (!words.Officials.Contains(word))
        {
            return [];
        }

        country ??= headEnd < to && tokens[headEnd].Lemma is "of" or "in" or "from" or "to" ? CountryIn(tokens, (headEnd + 1, to)) : null;
        return Official(tokens, from, headEnd, word, country, voice);
    }

    private IReadOnlyList<string> Official(ReadOnlySpan<Token> tokens, int from, int headEnd, string word, string? country, Voice voice)
    {
        var title = TitleAt(tokens, from, headEnd, word);
        if (title is not null && names.HolderOf(title, country ?? voice.Country) is { } holder)
        {
            return [holder];
        }

        if (title is not null && country is null && names.HolderOf(title, null) is { } only)
        {
            return [only];
        }

        if (country is not null)
        {
            return [country];
        }

        if (word is "leader" or "minister" or "president" or "side" or "team" || title is not null)
        {
            return [];
        }

        return word == "administration" || HasWord(tokens, from, headEnd, "administration")
            ? words.Administration is { } state ? [state] : []
            : voice.Country is { } own ? [own]
            : word is "official" && words.Administration is { } usual && names.All.Contains(usual) ? [usual] : [];
    }

    // "both countries", "the two leaders", "our two nations", "the three leaders".
    private IReadOnlyList<string>? Counted(ReadOnlySpan<Token> tokens, int from, int headEnd, Voice voice, string word)
    {
        var leaders = words.Leaders.Contains(word) || (word == "minister" && HasWord(tokens, from, headEnd, "prime"));
        if (!leaders && !words.Parties.Contains(word))
        {
            return null;
        }

        var (two, three, our) = (HasWord(tokens, from, headEnd, "both") || HasWord(tokens, from, headEnd, "two"), HasWord(tokens, from, headEnd, "three"), HasWord(tokens, from, headEnd, "our"));
        if (!two && !three && !(our && Text(tokens[headEnd - 1])[^1] == 's') && !(leaders && Text(tokens[headEnd - 1]).Equals("leaders", StringComparison.OrdinalIgnoreCase) && headEnd - from <= 2))
        {
            return null;
        }

        var states = three ? names.All : two ? names.Two : names.All;
        IReadOnlyList<string> persons = names.Leaders.Count >= 2 && (!three || names.Leaders.Count >= 3) ? names.Leaders : [];
        var found = leaders && persons.Count > 0 ? persons : states;
        _ = voice;
        return found.Count >= 2 ? found : [new TextSpan(tokens[from].Start, tokens[headEnd - 1].End).Of(text)];
    }

    private string? Body(ReadOnlySpan<Token> tokens, int from, int headEnd, int to, ReadOnlySpan<KnownName> region)
    {
        foreach (var name in region)
        {
            if (name.Kind == NameKind.Organization)
            {
                return name.Name;
            }
        }

        if (headEnd + 1 >= to || tokens[headEnd].Lemma is not "of")
        {
            return null;
        }

        foreach (var name in names.In(new TextSpan(tokens[headEnd + 1].Start, tokens[to - 1].End), _buffer))
        {
            if (name.Kind == NameKind.Organization)
            {
                return name.Name;
            }
        }

        _ = from;
        return null;
    }

    private string? Owner(ReadOnlySpan<Token> tokens, int from, int headEnd)
    {
        for (var i = headEnd - 2; i > from; i--)
        {
            if (tokens[i].Tag == Tag.Possessive)
            {
                var found = names.In(new TextSpan(tokens[from].Start, tokens[i - 1].End), _buffer);
                return found.Length > 0 && found[^1].Span.End == tokens[i - 1].End ? found[^1].Name : null;
            }
        }

        return null;
    }

    private string? TitleAt(ReadOnlySpan<Token> tokens, int from, int headEnd, string word)
    {
        if (headEnd - from >= 2)
        {
            var two = new TextSpan(tokens[headEnd - 2].Start, tokens[headEnd - 1].End).Of(text);
            if (words.Titles.Contains(two))
            {
                return two;
            }
        }

        return words.Titles.Contains(word) && Text(tokens[headEnd - 1])[^1] != 's' ? word : null;
    }

    private bool IsTitleOnly(ReadOnlySpan<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Tag == Tag.Nominal && words.IsOfficial(Text(tokens[i])))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPerson(string name) => !names.IsState(name) && !names.IsBody(name);

    private bool HasWord(ReadOnlySpan<Token> tokens, int from, int to, string word)
    {
        for (var i = from; i < to; i++)
        {
            if (Text(tokens[i]).Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private ReadOnlySpan<char> Text(Token token) => text.AsSpan(token.Start, token.End - token.Start);
}
