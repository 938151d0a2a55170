using System.Collections.Concurrent;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>The lists of conventions.yml, made ready for searching once.</summary>
internal sealed class ConventionLists(Lexicon lexicon)
{
    private readonly ConcurrentDictionary<(string List, bool ExactCase), PhraseMatcher<bool>> _matchers = new();

    /// <summary>The lists.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The words of a list; empty where the desk has taken it out.</summary>
    public IReadOnlyList<string> Words(string list) => lexicon.WordLists.GetValueOrDefault("conventions/" + list) ?? [];

    /// <summary>Where the words of a list stand in a text.</summary>
    public IReadOnlyList<TextSpan> Find(string list, bool exactCase, string text) =>
        [.. _matchers.GetOrAdd((list, exactCase), key => new PhraseMatcher<bool>(Words(key.List).Select(phrase => (phrase, true, key.ExactCase)))).Find(text).Select(match => match.Span)];
}
