using System.Collections.Concurrent;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>The lists of conventions.yml, made ready for searching once.</summary>
internal sealed class ConventionLists(Lexicon lexicon)
{
    private readonly ConcurrentDictionary<(string List, bool ExactCase), PhraseMatcher<bool>> _matchers = new();

    /// <summary>The names of states, short and long, each standing for the one name of the lexicon.</summary>
    public PhraseMatcher<string> States { get; } = new(lexicon.States.SelectMany(state =>
        new[] { state.Name, state.Short, state.Code }.Concat(state.Forms).Where(form => form.Length > 0).Distinct().Select(form => (form, state.Name, true))));

    /// <summary>For each line of the list of styles a matcher over its forms, which stand for their number; with their capitals as listed, for names keep their own spelling.</summary>
    public IReadOnlyList<PhraseMatcher<int>> StylePairs { get; } =
    [
        .. (lexicon.WordLists.GetValueOrDefault("conventions/one-style") ?? [])
            .Select(line => new PhraseMatcher<int>(line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select((form, number) => (form, number, true)))),
    ];

    /// <summary>The lists.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The words of a list; empty where the desk has taken it out.</summary>
    public IReadOnlyList<string> Words(string list) => lexicon.WordLists.GetValueOrDefault("conventions/" + list) ?? [];

    /// <summary>Where the words of a list stand in a text.</summary>
    public IReadOnlyList<TextSpan> Find(string list, bool exactCase, string text) =>
        [.. _matchers.GetOrAdd((list, exactCase), key => new PhraseMatcher<bool>(Words(key.List).Select(phrase => (phrase, true, key.ExactCase)))).Find(text).Select(match => match.Span)];
}
