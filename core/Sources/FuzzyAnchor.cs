using StatementDraft.Core.Text;

namespace StatementDraft.Core.Sources;

/// <summary>Finds the one sentence that holds nearly the same words in the same order.</summary>
internal static class FuzzyAnchor
{
    /// <summary>Below this share of words in order a sentence is another sentence.</summary>
    private const double Floor = 0.8;

    private const int FewestWords = 5;

    /// <summary>The sentence, or null where none comes near or two come equally near.</summary>
    internal static TextSpan? Find(string words, string text)
    {
        var wanted = Tokens(words, new TextSpan(0, words.Length));
        if (wanted.Count < FewestWords)
        {
            return null;
        }

        var must = wanted.Where(token => char.IsDigit(token[0]) || (char.IsUpper(token[0]) && token != wanted[0])).ToHashSet(StringComparer.Ordinal);
        var bag = wanted.ToHashSet(StringComparer.Ordinal);
        var (best, bestShare, tied) = ((TextSpan?)null, Floor, false);
        foreach (var sentence in Sentences.Of(text))
        {
            var there = Tokens(text, sentence);
            if (there.Count(bag.Contains) < Floor * wanted.Count || !must.IsSubsetOf(there))
            {
                continue;
            }

            var share = (double)InOrder(wanted, there) / Math.Max(wanted.Count, Math.Min(there.Count, wanted.Count * 2));
            if (share > bestShare)
            {
                (best, bestShare, tied) = (sentence, share, false);
            }
            else if (best is not null && share == bestShare)
            {
                tied = true;
            }
        }

        return tied ? null : best;
    }

    private static List<string> Tokens(string text, TextSpan within) =>
        [.. Words.Of(text, within).Where(word => word.Kind != WordKind.Mark).Select(word => FoldedText.Fold(word.Span.Of(text)))];

    /// <summary>The length of the longest common subsequence.</summary>
    private static int InOrder(List<string> a, List<string> b)
    {
        var row = new int[b.Count + 1];
        foreach (var token in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Count; j++)
            {
                var above = row[j];
                row[j] = token.Equals(b[j - 1], StringComparison.OrdinalIgnoreCase) ? diagonal + 1 : Math.Max(above, row[j - 1]);
                diagonal = above;
            }
        }

        return row[b.Count];
    }
}
