using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Reading;

/// <summary>Words that are grammar only where they stand together: "thanks to", "so far", "at first". No source is asked for them.</summary>
internal sealed class PhraseWords
{
    private readonly Dictionary<string, List<string[]>> _phrases = new(StringComparer.Ordinal);

    /// <summary>Takes the phrases from the lexicon's list "function-phrases".</summary>
    public PhraseWords(Lexicon lexicon)
    {
        foreach (var words in lexicon.WordLists.Where(list => list.Key.StartsWith("function-phrases/", StringComparison.Ordinal)).SelectMany(list => list.Value).Select(phrase => phrase.Split(' ')))
        {
            if (!_phrases.TryGetValue(words[0], out var found))
            {
                _phrases[words[0]] = found = [];
            }

            found.Add(words);
        }
    }

    /// <summary>Makes grammar of the terms of such phrases; a phrase with a name in it is none.</summary>
    public void Read(IReadOnlyList<Term> terms)
    {
        for (var at = 0; at < terms.Count; at++)
        {
            var longest = _phrases.TryGetValue(terms[at].Lower, out var phrases) ? phrases.Where(words => Stands(terms, at, words)).Select(words => words.Length).DefaultIfEmpty(0).Max() : 0;
            foreach (var term in terms.Skip(at).Take(longest))
            {
                (term.Kind, term.Quantity) = (TermKind.Function, null);
            }
        }
    }

    private static bool Stands(IReadOnlyList<Term> terms, int at, string[] words) =>
        at + words.Length <= terms.Count && !words.Where((word, index) => terms[at + index].Lower != word || terms[at + index].Name is not null).Any();
}
