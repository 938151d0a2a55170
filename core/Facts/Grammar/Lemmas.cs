using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>The base form of a word: of a verb by the lexicon's lists, of any other word by the regular plural.</summary>
/// <remarks>"reaffirmed", "reaffirms" and "reaffirming" are reaffirm; "tariffs" is tariff; "took" is take. What no rule changes comes back in
/// lower case. A word that may be noun or verb ("plans", "talks") has one lemma for both, so that comparing needs no parse.</remarks>
public sealed class Lemmas
{
    private readonly Vocabulary _vocabulary;

    /// <summary>Reads the verb lists of <paramref name="lexicon"/>.</summary>
    public Lemmas(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _vocabulary = new Vocabulary(lexicon);
    }

    internal Lemmas(Vocabulary vocabulary) => _vocabulary = vocabulary;

    /// <summary>The lemma of <paramref name="word"/> in lower case; a final 's is left out first.</summary>
    public string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var bare = WithoutPossessive(word);
        if (_vocabulary.TryFind(bare, out var entry))
        {
            return entry.Lemma;
        }

        var lower = bare.ToString().ToLowerInvariant();
        return char.IsUpper(word.Length > 0 ? word[0] : ' ') ? lower : Inflection.Singular(lower);
    }

    private static ReadOnlySpan<char> WithoutPossessive(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? word.AsSpan(0, word.Length - 2)
        : word.Length > 2 && word[^1] is '\'' or '’' ? word.AsSpan(0, word.Length - 1)
        : word;
}
