namespace StatementDraft.Core.Text.Aligning;

/// <summary>Pairs sentences that are much alike and like no other, by the pairs of neighbouring words they share (Dice's coefficient).</summary>
internal static class LikeSentences
{
    private const double Alike = 0.6;

    /// <summary>No other candidate may come this near.</summary>
    private const double Rival = 0.45;

    internal static IEnumerable<(int Before, int After)> Pairs(
        TokenizedText before, List<int> beforeSentences, TokenizedText after, List<int> afterSentences)
    {
        using var wanted = new KeyFilter();
        wanted.Open(afterSentences.Sum(sentence => after.Sentences[sentence].Length));
        foreach (var sentence in afterSentences)
        {
            var tokens = after.TokensOf(sentence);
            for (var i = 0; i + 1 < tokens.Length; i++)
            {
                wanted.Add(RunKey.Of(tokens.Slice(i, 2)));
            }
        }

        using var index = new SentenceIndex(before, beforeSentences, wanted);
        var found = new List<(int Before, int After, double Likeness)>();
        foreach (var sentence in afterSentences)
        {
            foreach (var (holder, shared) in index.Sharing(after, sentence))
            {
                if (index.LikenessOf(shared, holder, after.Sentences[sentence]) is var likeness and >= Rival)
                {
                    found.Add((holder, sentence, likeness));
                }
            }
        }

        var rivalsBefore = found.CountBy(pair => pair.Before).ToDictionary();
        var rivalsAfter = found.CountBy(pair => pair.After).ToDictionary();
        return found
            .Where(pair => pair.Likeness >= Alike && rivalsBefore[pair.Before] == 1 && rivalsAfter[pair.After] == 1)
            .OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Before)
            .Select(pair => (pair.Before, pair.After));
    }
}
