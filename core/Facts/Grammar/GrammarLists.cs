using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>The lexicon's lists in the shape the grammar looks them up.</summary>
internal sealed class GrammarLists(Lexicon lexicon)
{
    public Vocabulary Vocabulary { get; } = new(lexicon);

    public StanceList Stances { get; } = new(lexicon);

    public ActorWords Actors { get; } = new(lexicon);

    public IReadOnlySet<string> Speech { get; } = Set(lexicon, "speech-verbs");

    public IReadOnlySet<string> PureSpeech { get; } = Set(lexicon, "pure-speech-verbs");

    /// <summary>Verbs besides those of speech whose subject is quoted: "dismissed it as a 'joke'".</summary>
    public IReadOnlySet<string> Quoting { get; } = Set(lexicon, "quoting-verbs");

    public IReadOnlySet<string> Raising { get; } = Set(lexicon, "raising-verbs");

    public IReadOnlySet<string> ThatNouns { get; } = Set(lexicon, "that-nouns");

    public IReadOnlySet<string> Light { get; } = Set(lexicon, "light-verbs");

    /// <summary>The first entry of every listed person, by full name.</summary>
    public IReadOnlyDictionary<string, PersonEntry> Persons { get; } = lexicon.Persons.DistinctBy(person => person.Name).ToDictionary(person => person.Name, StringComparer.Ordinal);

    /// <summary>The names of all states.</summary>
    public IReadOnlySet<string> States { get; } = lexicon.States.Select(state => state.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Nouns before "is to ...": "the goal is to".</summary>
    public IReadOnlySet<string> HopedPurposes { get; } = Set(lexicon, "purpose-nouns/hoped");

    public IReadOnlySet<string> PlannedPurposes { get; } = Set(lexicon, "purpose-nouns/planned");

    public LemmaPhrases<Modality> Hedges { get; } = new(lexicon.Hedges.Select(hedge => (hedge.Phrase, hedge.Modality)));

    public LemmaPhrases<string> StancePhrases { get; } = new(lexicon.Stances.Where(stance => stance.Lemma.Contains(' ')).Select(stance => (stance.Lemma, stance.Lemma))
        .Concat(lexicon.WordLists.GetValueOrDefault("speech-verbs", []).Where(verb => verb.Contains(' ')).Select(verb => (verb, verb))));

    private static HashSet<string> Set(Lexicon lexicon, string name) => lexicon.WordLists.GetValueOrDefault(name, []).ToHashSet(StringComparer.Ordinal);
}
