namespace StatementDraft.Core.Text.Aligning;

/// <summary>Pairs sentences that are much alike and like no other, by the pairs of neighbouring words they share (Dice's coefficient).</summary>
internal static class LikeSentences
{
    private const double Alike = 0.6;

    /// <summary>No other candidate may come this near.</summary>
    private const double Rival = 0.45;

    /// <summary>A pair of words in more sentences than this says nothing, and would make the search quadratic.</summary>
    private const int MostSentences = 16;

    internal static IEnumerable<(int Before, int After)> Pairs(
        TokenizedText before, List<int> beforeSentences, TokenizedText after, List<int> afterSentences)
    {
        var index = new Dictionary<(int, int), List<int>>();
        foreach (var sentence in beforeSentences)
        {
            foreach (var pair in WordPairs(before, sentence))
            {
                (index.TryGetValue(pair, out var holders) ? holders : index[pair] = []).Add(sentence);
            }
        }

        var found = new List<(int Before, int After, double Likeness)>();
        foreach (var sentence in afterSentences)
        {
            var shared = new Dictionary<int, int>();
            foreach (var pair in WordPairs(after, sentence))
            {
                if (index.TryGetValue(pair, out var holders) && holders.Count <= MostSentences)
                {
                    holders.ForEach(holder => shared[holder] = shared.GetValueOrDefault(holder) + 1);
                }
            }

            found.AddRange(shared
                .Select(other => (other.Key, sentence, LikenessOf(other.Value, before.Sentences[other.Key], after.Sentences[sentence])))
                .Where(candidate => candidate.Item3 >= Rival));
        }

        var rivalsBefore = found.CountBy(pair => pair.Before).ToDictionary();
        var rivalsAfter = found.CountBy(pair => pair.After).ToDictionary();
        return found
            .Where(pair => pair.Likeness >= Alike && rivalsBefore[pair.Before] == 1 && rivalsAfter[pair.After] == 1)
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Before)
            .Select(pair => (pair.Before, pair.After));
    }

    private static double LikenessOf(int shared, TokenRange one, TokenRange other) => 2.0 * shared / (one.Length + other.Length - 2);

    private static HashSet<(int, int)> WordPairs(TokenizedText text, int sentence)
    {
        var pairs = new HashSet<(int, int)>();
        for (var i = text.Sentences[sentence].Start; i + 1 < text.Sentences[sentence].End; i++)
        {
            pairs.Add((text.Ids[i], text.Ids[i + 1]));
        }

        return pairs;
    }
}
