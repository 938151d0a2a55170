namespace StatementDraft.Core.Text.Aligning;

/// <summary>Finds the partners, from the sure to the small: whole sentences, runs of words, words.</summary>
internal sealed class WordAligner : IDisposable
{
    /// <summary>Up to this many comparisons a gap between anchors goes to DiffPlex, which is exact but slow on unlike texts.</summary>
    private const int ShortGap = 160 * 160;

    /// <summary>The same where less than <see cref="VeryLike"/> is shared: an exact answer is dear there, and most of it would be taken apart again as chance.</summary>
    private const int ShortUnlikeGap = 40 * 40;

    private const double VeryLike = 0.5;

    /// <summary>Texts that share less can only have chance matches, which would be taken apart again: sure anchors or none.</summary>
    private const double Unlike = 0.25;

    /// <summary>The shortest run that is an anchor wherever it stands. Shorter ones are shared by chance too: they count where they are dense.</summary>
    private const int SureRun = 3;

    /// <summary>The share of the shorter text that short anchors must cover together.</summary>
    private const double Dense = 0.1;

    /// <summary>Anchors are looked for again between anchors, at most this deep: a text of endless near-repetition stays affordable.</summary>
    private const int Depth = 12;

    private static readonly int[] RunLengths = [5, 3, 2, 1];

    private readonly TokenizedText _before;
    private readonly TokenizedText _after;
    private readonly PooledTable<int> _partners = new();
    private readonly PooledTable<int> _partnersBack = new();
    private readonly Likeness _likeness;
    private readonly UniqueRuns _runs = new();
    private readonly List<(int Before, int After)> _pairs = [];

    internal WordAligner(TokenizedText before, TokenizedText after)
    {
        (_before, _after, _likeness) = (before, after, new Likeness(before.Vocabulary));
        _partners.Reserve(before.Count);
        _partnersBack.Reserve(after.Count);
        Partners.Fill(-1);
        PartnersBack.Fill(-1);
    }

    private Span<int> Partners => _partners.Items.AsSpan(0, _before.Count);

    private Span<int> PartnersBack => _partnersBack.Items.AsSpan(0, _after.Count);

    internal WordAlignment Align()
    {
        var moves = new MovedSentences(_before, _after);
        var unique = UniqueSentences.Of(_before, _after);
        var chain = HeaviestChain.Of(unique);
        AddCrossing(unique, chain, moves);

        var (i, j) = (0, 0);
        foreach (var pair in chain)
        {
            var (here, there) = (_before.Sentences[pair.Before], _after.Sentences[pair.After]);
            AlignGap(i, here.Start, j, there.Start, moves);
            for (var k = 0; k < here.Length; k++)
            {
                Join(here.Start + k, there.Start + k);
            }

            (i, j) = (here.End, there.End);
        }

        AlignGap(i, _before.Count, j, _after.Count, moves);
        ChanceMatches.Drop(_before, _after, Partners, PartnersBack);
        RunEnds.Lengthen(_before, _after, Partners, PartnersBack, moves);
        var passages = moves.Settle(Partners, PartnersBack);
        return new WordAlignment(_before, _after, _partners, _partnersBack, passages);
    }

    public void Dispose() => _runs.Dispose();

    // The chain is part of the pairs, in the same order.
    private static void AddCrossing(List<AnchorPair> unique, List<AnchorPair> chain, MovedSentences moves)
    {
        var next = 0;
        foreach (var pair in unique)
        {
            if (next < chain.Count && chain[next].Before == pair.Before)
            {
                next++;
            }
            else
            {
                moves.AddSame(pair.Before, pair.After);
            }
        }
    }

    private static int[] Free(TokenizedText text, int start, int end, Func<int, bool> sentenceIsMoved)
    {
        var (free, count) = (new int[end - start], 0);
        for (var (token, sentence) = (start, text.SentenceOf(start)); token < end; sentence++)
        {
            var last = Math.Min(end, text.Sentences[sentence].End);
            for (; token < last && !sentenceIsMoved(sentence); token++)
            {
                free[count++] = token;
            }

            token = last;
        }

        return free[..count];
    }

    private void Join(int before, int after) => (_partners.Items[before], _partnersBack.Items[after]) = (after, before);

    private void AlignGap(int start, int end, int startAfter, int endAfter, MovedSentences moves)
    {
        if (start == end || startAfter == endAfter)
        {
            return;
        }

        if (moves.IsEmpty)
        {
            AlignGap(new Gap(start, _before.Ids[start..end]), new Gap(startAfter, _after.Ids[startAfter..endAfter]), 0, 0);
            return;
        }

        var before = Free(_before, start, end, moves.HoldsBefore);
        var after = Free(_after, startAfter, endAfter, moves.HoldsAfter);
        if (before.Length > 0 && after.Length > 0)
        {
            var beforeIds = Array.ConvertAll(before, token => _before.Ids[token]);
            var afterIds = Array.ConvertAll(after, token => _after.Ids[token]);
            AlignGap(new Gap(0, beforeIds, before), new Gap(0, afterIds, after), 0, 0);
        }
    }

    private void AlignGap(Gap before, Gap after, int step, int depth)
    {
        var (head, tail) = JoinCommonEnds(before, after);
        before = before.Part(head, before.Length - tail);
        after = after.Part(head, after.Length - tail);
        if (before.Length == 0 || after.Length == 0)
        {
            return;
        }

        if (before.Length == 1 || after.Length == 1)
        {
            JoinLone(before, after);
            return;
        }

        var likeness = _likeness.Of(before.Ids, after.Ids);
        var isLike = likeness >= Unlike;
        if (isLike && (long)before.Length * after.Length <= (likeness >= VeryLike ? ShortGap : ShortUnlikeGap))
        {
            ShortDiff.Find(before.Ids, after.Ids, _pairs);
            foreach (var (i, j) in _pairs)
            {
                Join(before.Token(i), after.Token(j));
            }

            return;
        }

        for (; step < RunLengths.Length && (isLike || RunLengths[step] >= SureRun); step++)
        {
            var length = RunLengths[step];
            var chain = HeaviestChain.Of(_runs.Of(before.Ids, after.Ids, length));
            if (chain.Count > 0 && (length >= SureRun || chain.Count >= Dense * Math.Min(before.Length, after.Length)))
            {
                // Where anchors are few, the gaps between them are hardly smaller: to look there for the same again would cost a round and find next to nothing.
                var isDense = (long)chain.Count * length >= Dense * Math.Min(before.Length, after.Length);
                AlignBetween(before, after, chain, length, isDense && depth < Depth ? step : step + 1, depth + 1);
                return;
            }
        }
    }

    // One word against several is the first of them that is the same, or none.
    private void JoinLone(Gap before, Gap after)
    {
        var place = before.Length == 1 ? after.Ids.IndexOf(before.Ids[0]) : before.Ids.IndexOf(after.Ids[0]);
        if (place >= 0)
        {
            Join(before.Token(before.Length == 1 ? 0 : place), after.Token(before.Length == 1 ? place : 0));
        }
    }

    private void AlignBetween(Gap before, Gap after, List<AnchorPair> chain, int length, int step, int depth)
    {
        var (i, j) = (0, 0);
        foreach (var pair in chain)
        {
            // Runs overlap: of each only what lies beyond the last is new, and only on the same diagonal.
            var taken = Math.Max(0, Math.Max(i - pair.Before, j - pair.After));
            if (taken >= length || (taken > 0 && i - pair.Before != j - pair.After))
            {
                continue;
            }

            AlignGap(before.Part(i, pair.Before + taken), after.Part(j, pair.After + taken), step, depth);
            for (var k = taken; k < length; k++)
            {
                Join(before.Token(pair.Before + k), after.Token(pair.After + k));
            }

            (i, j) = (pair.Before + length, pair.After + length);
        }

        AlignGap(before.Part(i, before.Length), after.Part(j, after.Length), step, depth);
    }

    private (int Head, int Tail) JoinCommonEnds(Gap before, Gap after)
    {
        var most = Math.Min(before.Length, after.Length);
        var head = before.Ids.CommonPrefixLength(after.Ids);
        var tail = 0;
        while (tail < most - head && before.Ids[before.Length - 1 - tail] == after.Ids[after.Length - 1 - tail])
        {
            tail++;
        }

        for (var k = 0; k < head; k++)
        {
            Join(before.Token(k), after.Token(k));
        }

        for (var k = 1; k <= tail; k++)
        {
            Join(before.Token(before.Length - k), after.Token(after.Length - k));
        }

        return (head, tail);
    }

    /// <summary>Tokens not yet aligned, with their numbers: in a row from a first one on, or one by one where moved sentences are left out.</summary>
    private readonly ref struct Gap(int first, ReadOnlySpan<int> ids, ReadOnlySpan<int> tokens = default)
    {
        private readonly ReadOnlySpan<int> _tokens = tokens;

        internal ReadOnlySpan<int> Ids { get; } = ids;

        internal int Length => Ids.Length;

        internal int Token(int place) => _tokens.IsEmpty ? first + place : _tokens[place];

        internal Gap Part(int start, int end) => _tokens.IsEmpty ? new(first + start, Ids[start..end]) : new(0, Ids[start..end], _tokens[start..end]);
    }
}
