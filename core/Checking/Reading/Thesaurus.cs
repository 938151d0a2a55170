using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Reading;

/// <summary>Which words may stand for one another, which deny one another, and which are a kind of another.</summary>
internal sealed class Thesaurus
{
    private readonly Dictionary<string, List<int>> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Bases, int Meaning)>> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<string>> _members = [];
    private readonly Dictionary<string, HashSet<string>> _opposites = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _rivals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _otherFields = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _weaker = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _broader = new(StringComparer.Ordinal);
    private readonly BaseForms _forms;

    /// <summary>Reads the lists "synonyms", "antonyms", "rivals", "fields", "degrees" and "kinds".</summary>
    public Thesaurus(Lexicon lexicon, BaseForms forms)
    {
        _forms = forms;
        foreach (var group in Lines(lexicon, "synonyms"))
        {
            var meaning = _members.Count;
            _members[meaning] = [];
            foreach (var phrase in Split(group))
            {
                AddMeaning(phrase, meaning);
            }
        }

        foreach (var line in Lines(lexicon, "antonyms"))
        {
            AddOpposites(line);
        }

        foreach (var set in Lines(lexicon, "rivals").Select(line => Split(line).Select(_forms.BaseOf).Distinct(StringComparer.Ordinal).ToArray()))
        {
            foreach (var word in set)
            {
                Held(_rivals, word).UnionWith(set.Where(other => other != word));
            }
        }

        foreach (var fields in Lines(lexicon, "fields").Select(line => line.Split('|').Select(field => Split(field).Select(_forms.BaseOf).ToArray()).ToArray()))
        {
            foreach (var field in fields)
            {
                foreach (var word in field)
                {
                    Held(_otherFields, word).UnionWith(fields.Where(other => other != field).SelectMany(other => other));
                }
            }
        }

        foreach (var sides in Lines(lexicon, "degrees").Select(line => line.Split('<')).Where(sides => sides.Length == 2))
        {
            foreach (var stronger in Split(sides[1]).Select(_forms.BaseOf))
            {
                Held(_weaker, stronger).UnionWith(Split(sides[0]).Select(_forms.BaseOf));
            }
        }

        foreach (var line in Lines(lexicon, "kinds"))
        {
            AddKinds(line);
        }
    }

    /// <summary>The groups of a single word.</summary>
    public int[] MeaningsOf(string baseForm, string root) =>
        _meanings.TryGetValue(baseForm, out var direct) ? [.. direct]
        : _meanings.TryGetValue(root, out var derived) ? [.. derived]
        : [];

    /// <summary>Single words that may stand for the groups, as roots.</summary>
    public IEnumerable<string> RootsOf(int[] meanings) => meanings.SelectMany(meaning => _members[meaning]);

    /// <summary>What denies a word with this base and root, as bases; null for nothing.</summary>
    public IReadOnlySet<string>? OppositesOf(string baseForm, string root)
    {
        var (a, b) = (_opposites.GetValueOrDefault(baseForm), root == baseForm ? null : _opposites.GetValueOrDefault(root));
        return a is null ? b : b is null ? a : a.Union(b).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What the word with this base is a kind of, as bases; null for nothing.</summary>
    public IReadOnlySet<string>? BroaderThan(string baseForm) => _broader.GetValueOrDefault(baseForm);

    /// <summary>Listed phrases of several words that begin with this base.</summary>
    public IReadOnlyList<(string[] Bases, int Meaning)> PhrasesFrom(string baseForm) => _phrases.GetValueOrDefault(baseForm) ?? [];

    /// <summary>Whether the two words deny each other: by the list, or by a prefix ("able", "unable").</summary>
    public static bool AreOpposite(Term a, Term b) =>
        (a.Opposites is { } opposites && (opposites.Contains(b.Base) || opposites.Contains(b.Root))) || IsPrefixed(a.Lower, b.Lower) || IsPrefixed(b.Lower, a.Lower);

    /// <summary>Whether the two words exclude one another in one place ("yellow", "white").</summary>
    public bool AreRivals(Term a, Term b) => _rivals.TryGetValue(a.Base, out var found) && found.Contains(b.Base);

    /// <summary>Whether the two words belong to fields that are told apart ("economic", "military"); words that may stand for one another never do.</summary>
    public bool AreOfOtherFields(Term a, Term b) =>
        _otherFields.TryGetValue(a.Base, out var found) && found.Contains(b.Base) && !a.Meanings.Intersect(b.Meanings).Any();

    /// <summary>Whether the first word says more than the second of the same field ("stop", "reduce").</summary>
    public bool IsStronger(Term stronger, Term weaker) =>
        (_weaker.TryGetValue(stronger.Base, out var found) || _weaker.TryGetValue(stronger.Root, out found)) && (found.Contains(weaker.Base) || found.Contains(weaker.Root));

    /// <summary>Whether the second word is a kind of the first ("official", "minister").</summary>
    public static bool IsKind(Term broader, Term narrower) => narrower.Broader is { } found && found.Contains(broader.Base);

    private static bool IsPrefixed(string plain, string negative) =>
        plain.Length >= 4 && negative.Length > plain.Length && negative.EndsWith(plain, StringComparison.Ordinal)
        && negative[..^plain.Length] is "un" or "in" or "im" or "non" or "non-" or "dis" or "anti-" or "ir" or "il" or "mis";

    private static IEnumerable<string> Lines(Lexicon lexicon, string list) =>
        lexicon.WordLists.Where(entry => entry.Key == list || entry.Key.StartsWith(list + "/", StringComparison.Ordinal))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .SelectMany(entry => entry.Value);

    private static string[] Split(string line) => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private void AddMeaning(string phrase, int meaning)
    {
        var bases = phrase.Split(' ').Select(_forms.BaseOf).ToArray();
        if (bases.Length > 1)
        {
            Listed(_phrases, bases[0]).Add((bases, meaning));
            return;
        }

        Listed(_meanings, bases[0]).Add(meaning);
        _members[meaning].Add(_forms.RootOf(bases[0], _forms.BaseOf(bases[0])));
    }

    private void AddOpposites(string line)
    {
        var sides = line.Split('/');
        if (sides.Length != 2)
        {
            return;
        }

        foreach (var a in Split(sides[0]).Select(_forms.BaseOf))
        {
            foreach (var b in Split(sides[1]).Select(_forms.BaseOf).Where(b => b != a))
            {
                Held(_opposites, a).Add(b);
                Held(_opposites, b).Add(a);
            }
        }
    }

    private void AddKinds(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            return;
        }

        var broader = _forms.BaseOf(line[..colon].Trim());
        foreach (var narrower in Split(line[(colon + 1)..]).Select(_forms.BaseOf))
        {
            Held(_broader, narrower).Add(broader);
        }
    }

    private static List<T> Listed<T>(Dictionary<string, List<T>> map, string key) =>
        map.TryGetValue(key, out var found) ? found : map[key] = [];

    private static HashSet<string> Held(Dictionary<string, HashSet<string>> map, string key) =>
        map.TryGetValue(key, out var found) ? found : map[key] = new(StringComparer.Ordinal);
}
