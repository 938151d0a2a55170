using System.Collections.Concurrent;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>The lists of conventions.yml, made ready for searching once.</summary>
internal sealed class ConventionLists(Lexicon lexicon)
{
    private readonly ConcurrentDictionary<(string List, bool ExactCase), PhraseMatcher<bool>> _matchers = new();
    private readonly Lazy<FactExtractor> _facts = new(() => new FactExtractor(lexicon));

    /// <summary>The names of states, short and long, each standing for the one name of the lexicon.</summary>
    public PhraseMatcher<string> States { get; } = new(lexicon.States.SelectMany(state =>
        new[] { state.Name, state.Short, state.Code }.Concat(state.Forms).Where(form => form.Length > 0).Distinct().Select(form => (form, state.Name, true))));

    /// <summary>The names of states and of places that are no states ("East China Sea"), the longest first.</summary>
    public PhraseMatcher<string> Named { get; } = new(
        lexicon.States.SelectMany(state => new[] { state.Name }.Concat(state.Forms).Concat(state.Demonyms).Distinct().Select(form => (form, state.Name, true)))
            .Concat(lexicon.Places.SelectMany(place => new[] { place.Name }.Concat(place.Forms).Distinct().Select(form => (form, place.Name, true)))));

    /// <summary>For each person with two orders of the names a form of each order, standing for the person and itself.</summary>
    public PhraseMatcher<(string Name, string Form)> NameOrders { get; } = new(
        from person in lexicon.Persons
        let turned = Turned(person)
        where person.Forms.Contains(turned)
        from form in new[] { person.Name, turned }
        select (form, (person.Name, form), false));

    /// <summary>For each line of the list of styles a matcher over its forms, which stand for their number; with their capitals as listed, for names keep their own spelling.</summary>
    public IReadOnlyList<PhraseMatcher<int>> StylePairs { get; } = [.. Lines(lexicon, "one-style").Select(forms => Numbered(forms))];

    /// <summary>The house styles of house-styles.yml by their names.</summary>
    public IReadOnlyDictionary<string, HouseStyle> HouseStyles { get; } =
        lexicon.ListsOf("house-styles").ToDictionary(name => name, name => new HouseStyle(name, lexicon.WordsOf("house-styles/" + name)), StringComparer.Ordinal);

    /// <summary>For each state with two names in use a matcher over them, an acronym and its words ("PRC = People's Republic of China") being one; -1 is a longer name that holds one of them ("East China Sea").</summary>
    public IReadOnlyList<PhraseMatcher<int>> StateNamePairs { get; } =
    [
        .. Lines(lexicon, "one-name").Select(names => new PhraseMatcher<int>(
            names.SelectMany((forms, number) => forms.Split('=', StringSplitOptions.TrimEntries).Select(form => (form, number, true))).Concat(lexicon.Places.Select(place => (place.Name, -1, true))).Concat((lexicon.WordLists.GetValueOrDefault("conventions/other-names") ?? []).Select(name => (name, -1, true))))),
    ];

    /// <summary>The atoms of the status-quo sentence: the name of each, and its forms.</summary>
    public IReadOnlyList<(string Name, PhraseMatcher<int> Forms)> StatusQuo { get; } = [.. Lines(lexicon, "status-quo").Select(forms => (forms[0], Numbered(forms, exactCase: false)))];

    /// <summary>What money is given as, each line of the list by its number.</summary>
    public PhraseMatcher<int> Instruments { get; } = new(Lines(lexicon, "money-instruments").SelectMany((forms, number) => forms.Select(form => (form, number, false))));

    /// <summary>What acronyms stand for.</summary>
    public IReadOnlyDictionary<string, string> Acronyms { get; } = (lexicon.WordLists.GetValueOrDefault("conventions/acronyms") ?? [])
        .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries)).Where(parts => parts.Length == 2 && parts[0].Length > 0)
        .DistinctBy(parts => parts[0], StringComparer.Ordinal).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    /// <summary>Tells what earlier texts said that a text lacks.</summary>
    public Omissions Omissions { get; } = new(lexicon);

    /// <summary>Says what a passage speaks of.</summary>
    public TopicTagger Topics { get; } = new(lexicon);

    /// <summary>Reads facts, where a rule needs an amount taken apart.</summary>
    public FactExtractor Facts => _facts.Value;

    /// <summary>The lists.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The words of a list; empty where the desk has taken it out.</summary>
    public IReadOnlyList<string> Words(string list) => lexicon.WordLists.GetValueOrDefault("conventions/" + list) ?? [];

    /// <summary>Where the words of a list stand in a text.</summary>
    public IReadOnlyList<TextSpan> Find(string list, bool exactCase, string text) =>
        [.. _matchers.GetOrAdd((list, exactCase), key => new PhraseMatcher<bool>(Words(key.List).Select(phrase => (phrase, true, key.ExactCase)))).Find(text).Select(match => match.Span)];

    // "a | b": the forms of one thing.
    private static IEnumerable<string[]> Lines(Lexicon lexicon, string list) =>
        (lexicon.WordLists.GetValueOrDefault("conventions/" + list) ?? [])
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(forms => forms.Length > 0);

    private static PhraseMatcher<int> Numbered(string[] forms, bool exactCase = true) => new(forms.Select((form, number) => (form, number, exactCase)));

    private static string Turned(PersonEntry person) => person.Name.EndsWith(' ' + person.Family, StringComparison.Ordinal)
        ? $"{person.Family} {person.Name[..^(person.Family.Length + 1)]}"
        : person.Name.StartsWith(person.Family + ' ', StringComparison.Ordinal) ? $"{person.Name[(person.Family.Length + 1)..]} {person.Family}" : "";
}
