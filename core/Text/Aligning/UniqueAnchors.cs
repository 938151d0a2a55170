namespace StatementDraft.Core.Text.Aligning;

/// <summary>Finds what stands exactly once on either side: a run of words, or a whole sentence. Such places align texts without comparing
/// everything with everything (the idea of Bram Cohen's patience diff, here over runs of words).</summary>
internal static class UniqueAnchors
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>The runs of <paramref name="length"/> tokens that stand once in either list, ordered by place before.</summary>
    internal static List<AnchorPair> Runs(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int length)
    {
        var keys = KeysOf(before, length);
        var table = new RunTable(keys.Length);
        for (var i = 0; i < keys.Length; i++)
        {
            table.AddBefore(keys[i], i);
        }

        var keysAfter = KeysOf(after, length);
        for (var j = 0; j < keysAfter.Length; j++)
        {
            table.AddAfter(keysAfter[j], j);
        }

        var pairs = new List<AnchorPair>();
        for (var i = 0; i < keys.Length; i++)
        {
            // Two runs may share a key by accident; the tokens decide.
            if (table.OnlyPlaceAfter(keys[i]) is var j and >= 0 && before.Slice(i, length).SequenceEqual(after.Slice(j, length)))
            {
                pairs.Add(new AnchorPair(i, j, 1));
            }
        }

        return pairs;
    }

    /// <summary>The sentences that stand once in either text, as pairs of sentence numbers weighted by length, ordered by place before.</summary>
    internal static List<AnchorPair> Sentences(TokenizedText before, TokenizedText after)
    {
        var table = new RunTable(before.Sentences.Length);
        for (var i = 0; i < before.Sentences.Length; i++)
        {
            table.AddBefore(KeyOf(before.TokensOf(i)), i);
        }

        for (var j = 0; j < after.Sentences.Length; j++)
        {
            table.AddAfter(KeyOf(after.TokensOf(j)), j);
        }

        var pairs = new List<AnchorPair>();
        for (var i = 0; i < before.Sentences.Length; i++)
        {
            if (table.OnlyPlaceAfter(KeyOf(before.TokensOf(i))) is var j and >= 0 && before.TokensOf(i).SequenceEqual(after.TokensOf(j)))
            {
                pairs.Add(new AnchorPair(i, j, before.Sentences[i].Length));
            }
        }

        return pairs;
    }

    private static ulong[] KeysOf(ReadOnlySpan<int> tokens, int length)
    {
        var keys = new ulong[Math.Max(0, tokens.Length - length + 1)];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = KeyOf(tokens.Slice(i, length));
        }

        return keys;
    }

    private static ulong KeyOf(ReadOnlySpan<int> run)
    {
        var key = (ulong)run.Length;
        foreach (var token in run)
        {
            key = (key ^ (uint)token) * Multiplier;
            key ^= key >> 29;
        }

        return key;
    }
}
