using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Finds the names that can act: states with their demonyms and capitals, persons, organizations. One pass over the text.</summary>
/// <remarks>A person is known by a listed full name, by a listed family name, or by a title before two or three capitalised words
/// ("Ambassador Jane Doe"); after that the family name alone will do. The fact rules know more; this is what the grammar needs by itself.</remarks>
internal sealed class NameFinder
{
    private readonly PhraseMatcher<KnownName> _matcher;
    private readonly Dictionary<string, string> _familyOf;
    private readonly Dictionary<string, string?> _countryOf;
    private readonly HashSet<string> _ambiguous;
    private readonly HashSet<string> _titleEnds;
    private readonly HashSet<string> _notNames;
    private readonly HashSet<string> _given;

    public NameFinder(Lexicon lexicon, Vocabulary vocabulary)
    {
        var persons = lexicon.Persons.DistinctBy(person => person.Name).ToList();
        _familyOf = persons.ToDictionary(person => person.Name, person => person.Family, StringComparer.Ordinal);
        _countryOf = persons.ToDictionary(person => person.Name, person => person.Offices.Count > 0 ? person.Offices[^1].Country : null, StringComparer.Ordinal);

        // "He", "May", "Long" are words, "Kim" is half a nation: alone they name somebody only after the full name.
        _ambiguous = persons.GroupBy(person => person.Family, StringComparer.Ordinal)
            .Where(group => group.Count() > 2 || group.Key.Length < 3 || vocabulary.TryFind(group.Key, out _)).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        _matcher = new PhraseMatcher<KnownName>(Entries(lexicon));
        _titleEnds = lexicon.WordLists.GetValueOrDefault("titles/offices", [])
            .Select(title => title[(title.LastIndexOf(' ') + 1)..]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _given = lexicon.WordLists.Where(list => list.Key == "given-names" || list.Key.StartsWith("given-names/", StringComparison.Ordinal))
            .SelectMany(list => list.Value).Where(name => !vocabulary.TryFind(name, out _)).ToHashSet(StringComparer.Ordinal);
        _notNames = lexicon.States.SelectMany(state => state.Demonyms.Append(state.Name)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The names in order, none overlapping another.</summary>
    public List<KnownName> Find(string text, IReadOnlyList<TextSpan> sentences, IReadOnlyList<KnownName>? found = null)
    {
        var listed = Listed(text);
        if (found is not null)
        {
            // Whoever found the persons of the text knows which "Collins" it names.
            listed.RemoveAll(name => name.Kind == NameKind.Person);
            return Merge(found, listed);
        }

        var titled = Titled(text, sentences);
        if (titled.Count == 0)
        {
            return listed;
        }

        var families = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var person in titled)
        {
            families.TryAdd(person.Name[(person.Name.LastIndexOf(' ') + 1)..], person);
        }

        var later = new PhraseMatcher<KnownName>(families.Select(pair => (pair.Key, pair.Value, true)))
            .Find(text).Select(match => match.Value with { Span = match.Span });
        return Merge(titled, Merge(listed, [.. later]));
    }

    // Both in order; where two overlap, the first list's stays, so that "Secretary Jane Doe Smith" is not cut up by a listed "Smith".
    private static List<KnownName> Merge(IReadOnlyList<KnownName> first, List<KnownName> second)
    {
        var merged = new List<KnownName>(first.Count + second.Count);
        var (i, j) = (0, 0);
        while (i < first.Count || j < second.Count)
        {
            if (j >= second.Count || (i < first.Count && first[i].Span.Start <= second[j].Span.Start))
            {
                merged.Add(first[i++]);
            }
            else if ((i < first.Count && first[i].Span.Overlaps(second[j].Span)) || (merged.Count > 0 && merged[^1].Span.Overlaps(second[j].Span)))
            {
                j++;
            }
            else
            {
                merged.Add(second[j++]);
            }
        }

        return merged;
    }

    // A family name alone means whoever the text names in full; where it names nobody, the one who is listed first.
    private List<KnownName> Listed(string text)
    {
        var found = _matcher.Find(text);
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var match in found)
        {
            if (match.Value.Kind == NameKind.Person && _familyOf.TryGetValue(match.Value.Name, out var family) && match.Span.Length > family.Length)
            {
                named.TryAdd(family, match.Value.Name);
            }
        }

        var names = new List<KnownName>(found.Count);
        foreach (var match in found)
        {
            var name = match.Value with { Span = match.Span };
            if (name.Kind == NameKind.Person && _familyOf.TryGetValue(name.Name, out var family) && match.Span.Length == family.Length)
            {
                if (named.TryGetValue(family, out var full))
                {
                    name = name with { Name = full, Country = _countryOf.GetValueOrDefault(full) };
                }
                else if (_ambiguous.Contains(family))
                {
                    continue;
                }
            }

            names.Add(name);
        }

        return names;
    }

    private static IEnumerable<(string, KnownName, bool)> Entries(Lexicon lexicon)
    {
        var none = default(TextSpan);
        foreach (var state in lexicon.States)
        {
            foreach (var form in state.Forms.Append(state.Name).Append(state.Short).Append(state.Capital).Where(form => !string.IsNullOrWhiteSpace(form)).Distinct())
            {
                yield return (form!, new KnownName(none, state.Name, NameKind.State, state.Name), true);
            }

            foreach (var demonym in state.Demonyms)
            {
                yield return (demonym, new KnownName(none, state.Name, NameKind.Demonym, state.Name), true);
            }
        }

        foreach (var place in lexicon.Places.Where(place => place.Government is not null))
        {
            foreach (var form in place.Forms.Append(place.Name))
            {
                yield return (form, new KnownName(none, place.Government!, NameKind.State, place.Government), true);
            }
        }

        foreach (var person in lexicon.Persons)
        {
            var country = person.Offices.Count > 0 ? person.Offices[^1].Country : null;
            foreach (var form in person.Forms.Append(person.Name).Append(person.Family).Distinct())
            {
                yield return (form, new KnownName(none, person.Name, NameKind.Person, country), true);
            }
        }

        foreach (var body in lexicon.Organizations.Where(body => body.Kind != "news"))
        {
            foreach (var form in body.Forms.Append(body.Name))
            {
                var government = body.Government ?? (body.Kind is "ministry" or "agency" or "force" or "parliament" ? body.Country : null);
                yield return (form, government is null ? new KnownName(none, body.Name, NameKind.Organization, body.Country) : new KnownName(none, government, NameKind.State, government), true);
            }
        }
    }

    private List<KnownName> Titled(string text, IReadOnlyList<TextSpan> sentences)
    {
        var found = new List<KnownName>();
        foreach (var sentence in sentences)
        {
            var words = Words.Of(text, sentence);
            for (var i = 0; i + 2 < words.Count; i++)
            {
                if (words[i].Kind != WordKind.Letters)
                {
                    continue;
                }

                var word = words[i].Span.Of(text);
                var given = _given.Contains(word);
                if (!given && !_titleEnds.Contains(word))
                {
                    continue;
                }

                var first = given ? i : NameAfterTitle(text, words, i);
                var end = first;
                while (end < words.Count && end < first + 3 && IsNamePart(text, words[end]))
                {
                    end++;
                }

                if (end - first >= 2)
                {
                    var span = words[first].Span.Cover(words[end - 1].Span);
                    span = WithoutPossessive(text, span);
                    found.Add(new KnownName(span, span.Of(text), NameKind.Person, null));
                    i = end - 1;
                }
            }
        }

        return found;
    }

    // "director for Asia, Jane Doe, ...": the name may stand behind the comma that ends the title's phrase.
    private static int NameAfterTitle(string text, IReadOnlyList<Word> words, int title)
    {
        for (var i = title + 1; i < words.Count && i < title + 6; i++)
        {
            if (words[i].Kind == WordKind.Mark)
            {
                return text[words[i].Span.Start] == ',' && i > title + 1 ? i + 1 : title + 1;
            }
        }

        return title + 1;
    }

    private bool IsNamePart(string text, Word word)
    {
        var letters = word.Span.Of(text);
        return word.Kind == WordKind.Letters && char.IsUpper(letters[0]) && !_titleEnds.Contains(letters) && !_notNames.Contains(letters)
            && letters is not ("The" or "And" or "Of" or "For" or "In" or "On" or "At" or "To");
    }

    private static TextSpan WithoutPossessive(string text, TextSpan span) =>
        span.Length > 2 && text[span.End - 1] == 's' && text[span.End - 2] is '\'' or '’' ? new TextSpan(span.Start, span.End - 2) : span;
}
