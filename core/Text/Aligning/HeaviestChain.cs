namespace StatementDraft.Core.Text.Aligning;

/// <summary>A place before and a place after that hold the same, and how much that says.</summary>
internal readonly record struct AnchorPair(int Before, int After, int Weight);

/// <summary>Picks, out of pairs that may cross, those that do not cross and weigh most together.</summary>
internal static class HeaviestChain
{
    /// <summary>The heaviest chain, in order; n log n.</summary>
    /// <param name="pairs">Ordered by <see cref="AnchorPair.Before"/>; no two share a place on either side.</param>
    internal static List<AnchorPair> Of(List<AnchorPair> pairs)
    {
        if (IsChain(pairs))
        {
            return pairs;
        }

        // A Fenwick tree over the places after, in order: for each prefix the pair at which the heaviest chain so far ends.
        var ranks = RanksAfter(pairs);
        var bestEnd = new int[pairs.Count + 1];
        Array.Fill(bestEnd, -1);
        var total = new long[pairs.Count];
        var previous = new int[pairs.Count];
        var last = -1;
        for (var i = 0; i < pairs.Count; i++)
        {
            previous[i] = -1;
            for (var at = ranks[i]; at > 0; at -= at & -at)
            {
                if (bestEnd[at] >= 0 && (previous[i] < 0 || total[bestEnd[at]] > total[previous[i]]))
                {
                    previous[i] = bestEnd[at];
                }
            }

            total[i] = pairs[i].Weight + (previous[i] < 0 ? 0 : total[previous[i]]);
            for (var at = ranks[i] + 1; at <= pairs.Count; at += at & -at)
            {
                if (bestEnd[at] < 0 || total[i] > total[bestEnd[at]])
                {
                    bestEnd[at] = i;
                }
            }

            last = last < 0 || total[i] > total[last] ? i : last;
        }

        var chain = new List<AnchorPair>();
        for (; last >= 0; last = previous[last])
        {
            chain.Add(pairs[last]);
        }

        chain.Reverse();
        return chain;
    }

    private static bool IsChain(List<AnchorPair> pairs)
    {
        for (var i = 1; i < pairs.Count; i++)
        {
            if (pairs[i].After <= pairs[i - 1].After)
            {
                return false;
            }
        }

        return true;
    }

    private static int[] RanksAfter(List<AnchorPair> pairs)
    {
        var (places, order, ranks) = (new int[pairs.Count], new int[pairs.Count], new int[pairs.Count]);
        for (var i = 0; i < order.Length; i++)
        {
            (places[i], order[i]) = (pairs[i].After, i);
        }

        Array.Sort(places, order);
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }
}
