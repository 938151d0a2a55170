using DiffPlex;

namespace StatementDraft.Core.Text.Aligning;

/// <summary>A longest common subsequence of two short runs of tokens.</summary>
internal static class ShortDiff
{
    /// <summary>Up to this many comparisons a plain table (Wagner and Fischer 1974) is quicker than DiffPlex, which takes its time over two words
    /// against a thousand. Longer ones are sentences that were found to be much alike, which is what DiffPlex is quick at.</summary>
    private const int Table = 30_000;

    /// <summary>A table of so many cells fits on the stack.</summary>
    private const int Small = 1024;

    /// <summary>A table is filled only so far off the diagonal at first (Ukkonen 1985). What it finds is the longest of all where fewer words of the shorter
    /// side than this stay alone; if more do, it is filled again, wider.</summary>
    private const int Narrow = 8;

    private static readonly Differ Engine = new();

    /// <summary>The pairs of places that hold the same token, in order.</summary>
    internal static List<(int Before, int After)> Pairs(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        if ((before.Length + 1) * (long)(after.Length + 1) <= Table)
        {
            return FromTable(before, after);
        }

        // DiffPlex takes texts and cuts them itself. A text of one character a token lets it see our tokens and nothing else.
        var letters = new Dictionary<int, char>();
        var result = Engine.CreateCustomDiffs(
            Spell(before, letters), Spell(after, letters), ignoreWhiteSpace: false, ignoreCase: false, chunker: Cut);
        return PairsBetween(result.DiffBlocks, before.Length);
    }

    private static List<(int Before, int After)> FromTable(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var width = after.Length + 1;
        var cells = (before.Length + 1) * width;
        var longest = cells <= Small ? stackalloc short[cells] : new short[cells];
        var shorter = Math.Min(before.Length, after.Length);
        for (var band = Narrow; ; band *= 4)
        {
            Fill(longest, before, after, band);
            if (band >= shorter || shorter - longest[0] <= band)
            {
                return Trace(longest, before, after);
            }
        }
    }

    // The longest common subsequence from each place on, as far as paths go that leave the corner's diagonals by no more than the band.
    private static void Fill(Span<short> longest, ReadOnlySpan<int> before, ReadOnlySpan<int> after, int band)
    {
        var width = after.Length + 1;
        var (below, above) = (Math.Min(0, after.Length - before.Length) - band, Math.Max(0, after.Length - before.Length) + band);
        longest.Clear();
        for (var i = before.Length - 1; i >= 0; i--)
        {
            var first = Math.Max(0, i + below);
            for (var j = Math.Min(after.Length - 1, i + above); j >= first; j--)
            {
                longest[(i * width) + j] = before[i] == after[j]
                    ? (short)(longest[((i + 1) * width) + j + 1] + 1)
                    : Math.Max(longest[((i + 1) * width) + j], longest[(i * width) + j + 1]);
            }
        }
    }

    private static List<(int Before, int After)> Trace(ReadOnlySpan<short> longest, ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var width = after.Length + 1;
        var pairs = new List<(int, int)>(longest[0]);
        for (var (i, j) = (0, 0); pairs.Count < longest[0];)
        {
            if (before[i] == after[j])
            {
                pairs.Add((i++, j++));
            }
            else if (longest[((i + 1) * width) + j] >= longest[(i * width) + j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return pairs;
    }

    private static List<(int Before, int After)> PairsBetween(IList<DiffPlex.Model.DiffBlock> blocks, int beforeLength)
    {
        var pairs = new List<(int, int)>();
        var (i, j) = (0, 0);
        foreach (var block in blocks)
        {
            for (; i < block.DeleteStartA; i++, j++)
            {
                pairs.Add((i, j));
            }

            (i, j) = (block.DeleteStartA + block.DeleteCountA, block.InsertStartB + block.InsertCountB);
        }

        for (; i < beforeLength; i++, j++)
        {
            pairs.Add((i, j));
        }

        return pairs;
    }

    private static string Spell(ReadOnlySpan<int> tokens, Dictionary<int, char> letters)
    {
        var spelt = new char[tokens.Length];
        for (var i = 0; i < spelt.Length; i++)
        {
            if (!letters.TryGetValue(tokens[i], out spelt[i]))
            {
                letters[tokens[i]] = spelt[i] = (char)letters.Count;
            }
        }

        return new string(spelt);
    }

    private static string[] Cut(string spelt) => Array.ConvertAll(spelt.ToCharArray(), letter => letter.ToString());
}
