using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>The strength ladders of <c>stances.yml</c> and the modifiers of <c>modifiers.yml</c>, for looking up.</summary>
public sealed class StanceList
{
    private readonly Dictionary<string, StanceEntry> _byLemma;
    private readonly Dictionary<string, StanceEntry> _byNoun;
    private readonly Dictionary<string, int> _modifiers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _modifierSpans;

    /// <summary>Reads the lists of <paramref name="lexicon"/>.</summary>
    public StanceList(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _byLemma = lexicon.Stances.DistinctBy(stance => stance.Lemma).ToDictionary(stance => stance.Lemma, StringComparer.OrdinalIgnoreCase);
        _byNoun = lexicon.Stances.SelectMany(stance => stance.Nouns, (stance, noun) => (noun, stance)).DistinctBy(pair => pair.noun)
            .ToDictionary(pair => pair.noun, pair => pair.stance, StringComparer.OrdinalIgnoreCase);
        _modifierSpans = _modifiers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lexicon.WordLists.GetValueOrDefault("modifiers", []))
        {
            var parts = line.Split('=', StringSplitOptions.TrimEntries);
            _modifiers[parts[0]] = parts.Length > 1 && int.TryParse(parts[1], out var rank) ? rank : 1;
        }
    }

    /// <summary>The stance of a verb, by lemma; null where unlisted.</summary>
    public StanceEntry? OfVerb(string lemma) => _byLemma.GetValueOrDefault(lemma);

    /// <summary>The stance that a noun carries ("opposition" is oppose); null where unlisted.</summary>
    public StanceEntry? OfNoun(ReadOnlySpan<char> noun) => _byNoun.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(noun, out var stance) ? stance : null;

    /// <summary>The rank of a modifier, higher is stronger; 0 for a word that is none.</summary>
    public int ModifierRank(ReadOnlySpan<char> word) => _modifierSpans.TryGetValue(word, out var rank) ? rank : 0;

    /// <summary>How much a modifier right at the act adds to its rank: ladders go in tens, "strongly oppose" lies one step above "oppose",
    /// "grave concern" two above "concern".</summary>
    public static int Raise(int modifierRank) => modifierRank switch { >= 4 => 20, 3 => 10, 2 => 10, _ => 0 };
}
