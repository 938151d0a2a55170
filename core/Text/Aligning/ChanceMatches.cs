namespace StatementDraft.Core.Text.Aligning;

/// <summary>Takes apart partners that are the same by chance: "the" and "Japan" in two sentences that say different things.</summary>
internal static class ChanceMatches
{
    /// <summary>A sentence's words stay partners where at least this share of the lighter sentence's weight is shared.</summary>
    private const double Share = 0.35;

    /// <summary>The least share of the heavier sentence, unless the lighter one is shared nearly whole.</summary>
    private const double ShareOfHeavier = 0.12;

    private const double NearlyWhole = 0.7;

    /// <summary>A run of this many words in a row stays in any company. Shorter ones are stock phrases ("peace, security, and prosperity") that say
    /// nothing where all round them is new.</summary>
    private const int LongRun = 7;

    /// <summary>The words of content among them.</summary>
    private const int ContentOfLongRun = 3;

    /// <summary>Takes them apart. Partners must be in order on both sides, so moved sentences come later.</summary>
    internal static void Drop(TokenizedText before, TokenizedText after, Span<int> partners, Span<int> partnersBack)
    {
        var pairs = SentencePairs(before, after, partners);
        var pair = 0;
        for (var start = 0; start < partners.Length;)
        {
            var end = RunEnd(partners, start);
            if (partners[start] >= 0 && !IsLongRun(before, start, end))
            {
                for (var i = start; i < end; i++)
                {
                    while (pairs[pair].End <= i)
                    {
                        pair++;
                    }

                    if (!pairs[pair].IsKept)
                    {
                        partnersBack[partners[i]] = -1;
                        partners[i] = -1;
                    }
                }
            }

            start = end;
        }
    }

    // Partners are in order on both sides, so all that two sentences share stands in one stretch.
    private static List<(int End, bool IsKept)> SentencePairs(TokenizedText before, TokenizedText after, Span<int> partners)
    {
        var (beforeWeights, afterWeights) = (WeightsOf(before), WeightsOf(after));
        var pairs = new List<(int End, bool IsKept)>(before.Sentences.Length);
        var (here, there) = (0, 0);
        for (var i = 0; i < partners.Length;)
        {
            if (partners[i] < 0)
            {
                i++;
                continue;
            }

            (here, there) = (SentenceAt(before, here, i), SentenceAt(after, there, partners[i]));
            var (end, endAfter, weight) = (before.Sentences[here].End, after.Sentences[there].End, 0);
            for (; i < partners.Length && (partners[i] < 0 || (i < end && partners[i] < endAfter)); i++)
            {
                weight += partners[i] < 0 ? 0 : before.WeightOf(i);
            }

            pairs.Add((i, IsEnough(weight, beforeWeights[here], afterWeights[there])));
        }

        return pairs;
    }

    // The sentence of a token, from an earlier sentence on.
    private static int SentenceAt(TokenizedText text, int sentence, int token)
    {
        while (text.Sentences[sentence].End <= token)
        {
            sentence++;
        }

        return sentence;
    }

    private static bool IsEnough(int shared, int one, int other)
    {
        var (lighter, heavier) = (Math.Min(one, other), Math.Max(one, other));
        return shared >= Share * lighter && (shared >= ShareOfHeavier * heavier || shared >= NearlyWhole * lighter);
    }

    private static int RunEnd(Span<int> partners, int start)
    {
        var end = start + 1;
        while (end < partners.Length && partners[start] >= 0 && partners[end] == partners[end - 1] + 1)
        {
            end++;
        }

        return end;
    }

    private static bool IsLongRun(TokenizedText text, int start, int end)
    {
        var (words, content) = (0, 0);
        for (var i = start; i < end; i++)
        {
            words += text.Words[i].Kind == WordKind.Mark ? 0 : 1;
            content += text.WeightOf(i) == WordWeight.OfContent ? 1 : 0;
        }

        return words >= LongRun && content >= ContentOfLongRun;
    }

    private static int[] WeightsOf(TokenizedText text)
    {
        var weights = new int[text.Sentences.Length];
        for (var sentence = 0; sentence < weights.Length; sentence++)
        {
            foreach (var token in text.TokensOf(sentence))
            {
                weights[sentence] += text.Vocabulary.WeightOf(token);
            }
        }

        return weights;
    }
}
