using System.Runtime.InteropServices;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>A word that stands in both texts.</summary>
/// <param name="Before">Its number before.</param>
/// <param name="After">Its number after.</param>
/// <param name="Move">The number of the move it belongs to; 0 where it stayed.</param>
internal readonly record struct WordPair(int Before, int After, int Move);

/// <summary>Merges changes that stand so near each other that a person reads them as one: "[-deplore the attack-]{+condemn the attacks+}"
/// says more than the same with "the" standing alone between four changes. Nothing is merged across the end of a sentence.</summary>
internal static class ReadableHunks
{
    /// <summary>The longest run of equal tokens that may be given up.</summary>
    private const int LongestRun = 3;

    /// <summary>A run of no more weight says nothing alone: marks and at most two words of grammar. A mark parts changes, though, unless both are replacements.</summary>
    private const int Slight = 2 * WordWeight.OfGrammar;

    /// <summary>A run that says something is given up only between replacements at least this many times its weight.</summary>
    private const int Outweighed = 2;

    internal static List<WordPair> Of(WordAlignment alignment)
    {
        var moveOf = new int[alignment.BeforeWords.Count];
        for (var number = 1; number <= alignment.Moves.Count; number++)
        {
            var move = alignment.Moves[number - 1];
            Array.Fill(moveOf, number, move.BeforeStart, move.BeforeEnd - move.BeforeStart);
        }

        var pairs = new List<WordPair>(moveOf.Length);
        for (var i = 0; i < moveOf.Length; i++)
        {
            if (alignment.PartnerOf(i) is var partner and >= 0)
            {
                pairs.Add(new WordPair(i, partner, moveOf[i]));
            }
        }

        return alignment.Moves.Count == 0
            ? Merge(alignment, pairs, moveOf)
            : [.. pairs.ToLookup(pair => pair.Move).SelectMany(region => Merge(alignment, [.. region], moveOf))];
    }

    private static List<WordPair> Merge(WordAlignment alignment, List<WordPair> pairs, int[] moveOf)
    {
        var runs = RunsOf(pairs);
        var kept = new List<WordPair>(pairs.Count);
        for (var run = 0; run < runs.Count; run++)
        {
            var (start, end) = runs[run];
            var inside = run > 0 && run + 1 < runs.Count && kept.Count > 0;
            if (!inside || !IsGivenUp(alignment, pairs, start, end, kept[^1], pairs[end], moveOf))
            {
                kept.AddRange(CollectionsMarshal.AsSpan(pairs)[start..end]);
            }
        }

        return kept;
    }

    private static List<(int Start, int End)> RunsOf(List<WordPair> pairs)
    {
        var runs = new List<(int, int)>();
        for (var start = 0; start < pairs.Count;)
        {
            var end = start + 1;
            while (end < pairs.Count && pairs[end].Before == pairs[end - 1].Before + 1 && pairs[end].After == pairs[end - 1].After + 1)
            {
                end++;
            }

            runs.Add((start, end));
            start = end;
        }

        return runs;
    }

    private static bool IsGivenUp(
        WordAlignment alignment, List<WordPair> pairs, int start, int end, WordPair last, WordPair next, int[] moveOf)
    {
        if (end - start > LongestRun)
        {
            return false;
        }

        var (first, final) = (pairs[start], pairs[end - 1]);
        var (weight, holdsMark) = (0, false);
        for (var i = first.Before; i <= final.Before; i++)
        {
            weight += alignment.WeightBefore(i);
            holdsMark |= alignment.BeforeWord(i).Kind == WordKind.Mark;
            if (alignment.EndsSentence(i))
            {
                return false;
            }
        }

        var left = Change.Between(alignment, last, first, moveOf);
        var right = Change.Between(alignment, final, next, moveOf);
        if (left.HoldsMove || right.HoldsMove || left.EndsSentence || right.EndsSentence)
        {
            return false;
        }

        return weight <= Slight
            ? (left.IsReplacement || right.IsReplacement) && (!holdsMark || (left.IsReplacement && right.IsReplacement)) && (left.Deleted + right.Deleted > weight) && (left.Inserted + right.Inserted > weight)
            : Math.Min(left.Least, right.Least) >= Outweighed * weight;
    }

    /// <summary>What stands between two words that stayed, by weight.</summary>
    private readonly record struct Change(int Deleted, int Inserted, bool HoldsMove, bool EndsSentence)
    {
        internal bool IsReplacement => Deleted > 0 && Inserted > 0;

        internal int Least => Math.Min(Deleted, Inserted);

        internal static Change Between(WordAlignment alignment, WordPair last, WordPair next, int[] moveOf)
        {
            var (deleted, holdsMove, endsSentence) = (0, false, false);
            for (var i = last.Before + 1; i < next.Before; i++)
            {
                deleted += alignment.WeightBefore(i);
                holdsMove |= moveOf[i] != last.Move;
                endsSentence |= alignment.EndsSentence(i);
            }

            var inserted = 0;
            for (var j = last.After + 1; j < next.After; j++)
            {
                inserted += alignment.WeightAfter(j);
                holdsMove |= last.Move == 0 && alignment.PartnerBack(j) is >= 0 and var back && moveOf[back] > 0;
            }

            return new Change(deleted, inserted, holdsMove, endsSentence);
        }
    }
}
