namespace StatementDraft.Core.Text.Aligning;

/// <summary>A word of content in a form in which notation does not count: lower case, no plural, no possessive, no adverb's ending.</summary>
/// <param name="Key">What is compared.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct ContentWord(string Key, TextSpan Span);

/// <summary>Reads the words of content out of a stretch of text.</summary>
internal static class ContentWords
{
    internal static IReadOnlyList<ContentWord> Of(string text, TextSpan within) =>
    [
        .. Words.Of(text, within)
            .Where(word => WordWeight.Of(text, word) == WordWeight.OfContent || IsEastern(text[word.Span.Start]))
            .Select(word => new ContentWord(KeyOf(word.Span.Of(text)), word.Span)),
    ];

    /// <summary>How much two stretches share: twice the shared words by the sum of both (Dice); 0 where either has none.</summary>
    internal static double Likeness(IReadOnlyList<ContentWord> one, IReadOnlyList<ContentWord> other) =>
        one.Count + other.Count == 0 ? 0 : 2.0 * (one.Count - Without(one, other).Count) / (one.Count + other.Count);

    /// <summary>The words of the one that the other lacks, counted, in order.</summary>
    internal static IReadOnlyList<ContentWord> Without(IReadOnlyList<ContentWord> of, IReadOnlyList<ContentWord> without)
    {
        var left = without.CountBy(word => word.Key).ToDictionary();
        var lacking = new List<ContentWord>();
        foreach (var word in of)
        {
            if (left.GetValueOrDefault(word.Key) > 0)
            {
                left[word.Key]--;
            }
            else
            {
                lacking.Add(word);
            }
        }

        return lacking;
    }

    internal static string KeyOf(string word)
    {
        var key = word.ToLowerInvariant().Replace('’', '\'');
        key = key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2] : key.TrimEnd('\'');
        key = key.Length > 5 && key.EndsWith("ly", StringComparison.Ordinal) ? key[..^2] : key;
        key = key.Length > 3 && key[^1] == 's' && !key.EndsWith("ss", StringComparison.Ordinal) ? key.EndsWith("ies", StringComparison.Ordinal) ? key[..^3] + "y" : key[..^1] : key;
        return OneSpelling(key);
    }

    // "labour" and "labor", "emphasise" and "emphasize", "defence" and "defense", "programme" and "program" are one word in two spellings.
    private static string OneSpelling(string key)
    {
        if (key.Length < 6)
        {
            return key;
        }

        foreach (var (british, american) in (ReadOnlySpan<(string, string)>)
            [("our", "or"), ("oured", "ored"), ("ouring", "oring"), ("ise", "ize"), ("ised", "ized"), ("ising", "izing"), ("isation", "ization"), ("yse", "yze"), ("ysed", "yzed"), ("tre", "ter"), ("fence", "fense"), ("ogue", "og"), ("gramme", "gram")])
        {
            if (key.EndsWith(british, StringComparison.Ordinal))
            {
                return string.Concat(key.AsSpan(0, key.Length - british.Length), american);
            }
        }

        return key;
    }

    private static bool IsEastern(char c) => c is >= '\u3041' and <= '\u9FFF';
}
