using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>What is known of one form.</summary>
/// <param name="Lemma">The lemma: of the verb where the form can be one.</param>
/// <param name="Classes">Everything it can be.</param>
internal readonly record struct VocabularyEntry(string Lemma, WordClass Classes);

/// <summary>Every form the grammar knows: closed classes, and the verbs, noun-verbs and adverbs of the lexicon with their inflections.</summary>
/// <remarks>A form that no list has is a noun, name or adjective: nothing that ends a noun phrase. Case is ignored.</remarks>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, VocabularyEntry> _forms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, VocabularyEntry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _compounds;

    public Vocabulary(Lexicon lexicon)
    {
        _bySpan = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _compounds = lexicon.WordLists.GetValueOrDefault("compound-nouns", [])
            .SelectMany(compound => new[] { compound, Plural(compound) })
            .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (form, lemma, classes) in ClosedClasses.All())
        {
            Add(form, lemma, classes);
        }

        var irregular = lexicon.WordLists.GetValueOrDefault("irregular-verbs", [])
            .Select(line => line.Split(' ')).Where(parts => parts.Length == 3).DistinctBy(parts => parts[0]).ToDictionary(parts => parts[0]);
        var nouns = lexicon.WordLists.GetValueOrDefault("noun-verbs", []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var verbs = lexicon.WordLists.GetValueOrDefault("verbs", []).Concat(nouns).Concat(irregular.Keys)
            .Concat(lexicon.Stances.Select(stance => stance.Lemma).Where(lemma => !lemma.Contains(' ')));
        foreach (var verb in verbs.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            AddVerb(verb, nouns.Contains(verb) ? WordClass.Noun : WordClass.None, irregular.GetValueOrDefault(verb));
        }

        foreach (var noun in lexicon.WordLists.GetValueOrDefault("ing-nouns", []))
        {
            Add(noun, noun, WordClass.Noun);
        }

        foreach (var adjective in lexicon.WordLists.GetValueOrDefault("adjective-verbs", []).Where(_forms.ContainsKey))
        {
            _forms[adjective] = _forms[adjective] with { Classes = _forms[adjective].Classes | WordClass.Adjective };
        }

        foreach (var state in lexicon.WordLists.GetValueOrDefault("state-participles", []).Where(_forms.ContainsKey))
        {
            _forms[state] = _forms[state] with { Classes = _forms[state].Classes | WordClass.State };
        }

        foreach (var adverb in lexicon.WordLists.GetValueOrDefault("adverbs", []))
        {
            Add(adverb, adverb, WordClass.Adverb);
        }
    }

    /// <summary>What is known of <paramref name="form"/>, which may be in any case and with a curly apostrophe.</summary>
    public bool TryFind(ReadOnlySpan<char> form, out VocabularyEntry entry) => _bySpan.TryGetValue(form, out entry);

    /// <summary>Whether two words and the blank between them are two nouns for one thing ("supply chains").</summary>
    public bool IsCompound(ReadOnlySpan<char> words) => _compounds.Contains(words);

    private static string Plural(string noun) => Inflection.Regular(noun).Present;

    private void AddVerb(string verb, WordClass noun, string[]? irregular)
    {
        if (verb is "will" or "shall" or "may" or "can")
        {
            return;
        }

        var (present, past, ing) = Inflection.Regular(verb);
        Add(verb, verb, WordClass.Base | noun);
        Add(present, verb, WordClass.Present | noun);
        Add(ing, verb, WordClass.Ing);
        if (irregular is null)
        {
            Add(past, verb, WordClass.Past | WordClass.Participle);
            return;
        }

        foreach (var form in irregular[1].Split('/'))
        {
            Add(form, verb, WordClass.Past | (form == verb ? noun : WordClass.None));
        }

        foreach (var form in irregular[2].Split('/'))
        {
            Add(form, verb, WordClass.Participle | (form == verb ? noun : WordClass.None));
        }
    }

    // "left" and "found" are verbs of their own and pasts of others: the first lemma stays, the classes add up.
    private void Add(string form, string lemma, WordClass classes)
    {
        _forms[form] = _forms.TryGetValue(form, out var known) && known.Classes != 0
            ? new VocabularyEntry(PreferredLemma(known, lemma, classes), known.Classes | classes)
            : new VocabularyEntry(lemma, classes);
    }

    private static string PreferredLemma(VocabularyEntry known, string lemma, WordClass classes)
    {
        var closed = (known.Classes & ~(WordClass.Verb | WordClass.Noun)) != 0;
        return !closed && (classes & WordClass.Base) == 0 && (known.Classes & WordClass.Base) != 0 && known.Lemma is "found" or "saw" or "lay" or "fell" or "bore" or "wound"
            ? lemma
            : known.Lemma;
    }
}
