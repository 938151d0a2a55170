namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Phrases listed by lemma ("be expected to", "call on"), found at a place of a tagged sentence. Adverbs between the words are passed over.</summary>
internal sealed class LemmaPhrases<T>
{
    private readonly Dictionary<string, List<(string[] Lemmas, T Value)>> _byFirst = new(StringComparer.Ordinal);

    public LemmaPhrases(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var (phrase, value) in phrases)
        {
            var lemmas = phrase.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (lemmas.Length == 0)
            {
                continue;
            }

            if (!_byFirst.TryGetValue(lemmas[0], out var list))
            {
                _byFirst[lemmas[0]] = list = [];
            }

            list.Add((lemmas, value));
        }

        foreach (var list in _byFirst.Values)
        {
            list.Sort((a, b) => b.Lemmas.Length.CompareTo(a.Lemmas.Length));
        }
    }

    /// <summary>The longest phrase that begins at <paramref name="at"/> and passes <paramref name="fits"/>; <c>End</c> is the token after it.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, Func<string[], bool> fits, out int end, out string[] lemmas, out T? value)
    {
        (end, lemmas, value) = (at, [], default);
        if (tokens[at].Lemma is not { } first || !_byFirst.TryGetValue(first, out var list))
        {
            return false;
        }

        foreach (var (phrase, held) in list)
        {
            if (fits(phrase) && EndOf(text, tokens, at, phrase) is var found and > 0)
            {
                (end, lemmas, value) = (found, phrase, held);
                return true;
            }
        }

        return false;
    }

    private static int EndOf(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, string[] phrase)
    {
        var part = 1;
        var i = at + 1;
        for (; i < tokens.Length && part < phrase.Length; i++)
        {
            if (Is(text, tokens[i], phrase[part]))
            {
                part++;
            }
            else if (tokens[i].Tag is not (Tag.Adverb or Tag.Negation))
            {
                return 0;
            }
        }

        return part == phrase.Length ? i : 0;
    }

    private static bool Is(ReadOnlySpan<char> text, Token token, string lemma) =>
        token.Lemma is { } known && string.Equals(known, lemma, StringComparison.Ordinal)
        || text[token.Start..token.End].Equals(lemma, StringComparison.OrdinalIgnoreCase);
}
