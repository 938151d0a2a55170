using System.Collections.Frozen;

namespace StatementDraft.Core.Text.Aligning;

/// <summary>How much it says that a token stands in both texts: a mark nothing, a word of grammar little, a word of content much.</summary>
public static class WordWeight
{
    /// <summary>A mark.</summary>
    public const int OfMark = 0;

    /// <summary>A word of grammar, a single kanji, one or two kana.</summary>
    public const int OfGrammar = 1;

    /// <summary>Any other word, and every number.</summary>
    public const int OfContent = 3;

    private const int LongestOfGrammar = 5;

    // Articles, prepositions, conjunctions, pronouns and forms of be and have: the closed classes of English grammar.
    private static readonly FrozenSet<string> Grammar = FrozenSet.ToFrozenSet(
        [
            "a", "an", "the", "and", "or", "but", "nor", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "into", "than", "then",
            "that", "this", "these", "those", "which", "who", "whom", "whose", "it", "its", "he", "his", "she", "her", "they", "their", "them",
            "we", "our", "us", "i", "you", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "also", "both", "such",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Grammar.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The weight of one token of <paramref name="text"/>.</summary>
    public static int Of(string text, Word word)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (word.Kind != WordKind.Letters)
        {
            return word.Kind == WordKind.Mark ? OfMark : OfContent;
        }

        var letters = text.AsSpan(word.Span.Start, word.Span.Length);
        if (letters.Length > LongestOfGrammar)
        {
            return OfContent;
        }

        var east = letters[0] is >= '\u3041' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
        return (east ? letters.Length <= 2 : Lookup.Contains(letters)) ? OfGrammar : OfContent;
    }
}
