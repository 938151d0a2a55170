using System.Runtime.InteropServices;

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

    internal static void Drop(TokenizedText before, TokenizedText after, int[] partners, int[] partnersBack)
    {
        var (beforeWeights, afterWeights) = (WeightsOf(before), WeightsOf(after));
        var shared = SharedWeights(before, after, partners);

        for (var start = 0; start < partners.Length;)
        {
            var end = RunEnd(partners, start);
            if (partners[start] >= 0 && !IsLongRun(before, start, end))
            {
                var (here, there, isKept) = (-1, -1, true);
                for (var i = start; i < end; i++)
                {
                    if (before.SentenceOf[i] != here || after.SentenceOf[partners[i]] != there)
                    {
                        (here, there) = (before.SentenceOf[i], after.SentenceOf[partners[i]]);
                        isKept = IsEnough(shared[(here, there)], beforeWeights[here], afterWeights[there]);
                    }

                    if (!isKept)
                    {
                        partnersBack[partners[i]] = -1;
                        partners[i] = -1;
                    }
                }
            }

            start = end;
        }
    }

    // Neighbours mostly stand in the same two sentences, so the table is asked once for a row of them and not for every word.
    private static Dictionary<(int, int), int> SharedWeights(TokenizedText before, TokenizedText after, int[] partners)
    {
        var shared = new Dictionary<(int, int), int>(before.Sentences.Length);
        for (var i = 0; i < partners.Length;)
        {
            if (partners[i] < 0)
            {
                i++;
                continue;
            }

            var (here, there, weight) = (before.SentenceOf[i], after.SentenceOf[partners[i]], 0);
            for (; i < partners.Length && before.SentenceOf[i] == here && (partners[i] < 0 || after.SentenceOf[partners[i]] == there); i++)
            {
                weight += partners[i] < 0 ? 0 : before.WeightOf(i);
            }

            CollectionsMarshal.GetValueRefOrAddDefault(shared, (here, there), out _) += weight;
        }

        return shared;
    }

    private static bool IsEnough(int shared, int one, int other)
    {
        var (lighter, heavier) = (Math.Min(one, other), Math.Max(one, other));
        return shared >= Share * lighter && (shared >= ShareOfHeavier * heavier || shared >= NearlyWhole * lighter);
    }

    private static int RunEnd(int[] partners, int start)
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
        for (var i = 0; i < text.Words.Count; i++)
        {
            weights[text.SentenceOf[i]] += text.WeightOf(i);
        }

        return weights;
    }
}
