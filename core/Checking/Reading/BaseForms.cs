namespace StatementDraft.Core.Checking.Reading;

/// <summary>Leads the inflections of a word to one base and its regular derivations to one root.</summary>
/// <remarks>Bases and roots are for comparing only; they are not always words ("mak" for make, making, made). Irregular forms come from the
/// lists "derivations" and "irregular-verbs" of the lexicon.</remarks>
internal sealed class BaseForms
{
    private static readonly string[] Suffixes =
    [
        // Bases have lost their final e: "ativ" is -ative, "anc" is -ance.
        "ization", "isation", "ational", "iveness", "fulness", "ousness", "ability", "ibility", "ation", "ition", "ativ", "itiv",
        "ement", "ment", "ness", "ship", "abl", "ibl", "anc", "enc", "ancy", "ency", "ism", "ist", "ity", "iv", "ous",
        "ful", "ical", "ial", "ion", "iz", "is", "ify", "ant", "ent", "at", "al", "ic", "er", "or", "ly", "ty", "y", "ur",
    ];

    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouy");

    private readonly Dictionary<string, string> _irregular = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _roots = new(StringComparer.Ordinal);

    /// <summary>Makes the forms from lines "base: form, form" and "base past participle".</summary>
    public BaseForms(IEnumerable<string> derivations, IEnumerable<string> irregularVerbs)
    {
        foreach (var line in irregularVerbs)
        {
            var forms = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var form in forms.Skip(1).SelectMany(form => form.Split('/')))
            {
                _irregular.TryAdd(form, Inflected(forms[0]));
            }
        }

        foreach (var line in derivations)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                continue;
            }

            var head = BaseOf(line[..colon].Trim());
            _roots.TryAdd(head, head);
            foreach (var form in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                _roots.TryAdd(form, head);
                _roots.TryAdd(BaseOf(form), head);
            }
        }
    }

    /// <summary>The base of a word in lower case.</summary>
    public string BaseOf(string lower) => _irregular.TryGetValue(lower, out var known) ? known : Inflected(lower);

    /// <summary>The root of a word in lower case and its base.</summary>
    public string RootOf(string lower, string baseForm)
    {
        if (_roots.TryGetValue(lower, out var listed) || _roots.TryGetValue(baseForm, out listed))
        {
            return listed;
        }

        var root = baseForm;
        for (var round = 0; round < 2; round++)
        {
            var suffix = Array.Find(Suffixes, suffix => root.Length - suffix.Length >= 4 && root.EndsWith(suffix, StringComparison.Ordinal));
            if (suffix is null)
            {
                break;
            }

            root = Undouble(root[..^suffix.Length]);

            // "immediately" leaves "immediate", whose base has no final e either.
            root = root.Length > 4 && root[^1] == 'e' ? root[..^1] : root;
        }

        return root;
    }

    private static string Inflected(string word)
    {
        var stem = word;
        if (stem.Length > 3)
        {
            stem = Cut(stem);
        }

        return stem.Length > 3 && stem[^1] == 'e' ? Undouble(stem[..^1]) : Undouble(stem);
    }

    private static string Cut(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal))
        {
            return word.Length > 4 ? word[..^3] + "y" : word[..^1];
        }

        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal))
        {
            return word[..^2];
        }

        if (word[^1] == 's')
        {
            return word[^2] is 's' or 'u' or 'i' ? word : word[..^1];
        }

        if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5 && HasVowel(word.AsSpan(0, word.Length - 3)))
        {
            return word[..^3];
        }

        if (word.EndsWith("eed", StringComparison.Ordinal) && word.Length > 5)
        {
            return word[..^1];
        }

        return word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 && HasVowel(word.AsSpan(0, word.Length - 2)) && word[^3] != 'e'
            ? word[..^2]
            : word;
    }

    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('e' or 'o') ? stem[..^1] : stem;

    private static bool HasVowel(ReadOnlySpan<char> stem) => stem.ContainsAny(Vowels);
}
