namespace StatementDraft.Core.Text.Aligning;

/// <summary>Finds the sentences that stand exactly once in either text.</summary>
internal static class UniqueSentences
{
    /// <summary>The sentences that stand once in either text, as pairs of sentence numbers weighted by length, ordered by place before.</summary>
    internal static List<AnchorPair> Of(TokenizedText before, TokenizedText after)
    {
        using var table = new RunTable();
        table.Open(before.Sentences.Length);
        var keys = new ulong[before.Sentences.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = RunKey.Of(before.TokensOf(i));
            table.AddBefore(keys[i], i);
        }

        for (var j = 0; j < after.Sentences.Length; j++)
        {
            table.AddAfter(RunKey.Of(after.TokensOf(j)), j);
        }

        var pairs = new List<AnchorPair>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (table.OnlyPlaceAfter(keys[i]) is var j and >= 0 && before.TokensOf(i).SequenceEqual(after.TokensOf(j)))
            {
                pairs.Add(new AnchorPair(i, j, before.Sentences[i].Length));
            }
        }

        return pairs;
    }
}
