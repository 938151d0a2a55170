using System.Buffers;
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

    /// <summary>Finds the pairs of places that hold the same token, in order.</summary>
    /// <param name="before">The tokens of the one side.</param>
    /// <param name="after">Those of the other.</param>
    /// <param name="pairs">Receives the pairs and nothing else.</param>
    internal static void Find(ReadOnlySpan<int> before, ReadOnlySpan<int> after, List<(int Before, int After)> pairs)
    {
        pairs.Clear();
        if ((before.Length + 1) * (long)(after.Length + 1) <= Table)
        {
            FindInTable(before, after, pairs);
            return;
        }

        // DiffPlex takes texts and cuts them itself. A text of one character a token lets it see our tokens and nothing else.
        var letters = new Dictionary<int, char>();
        var result = Engine.CreateCustomDiffs(
            Spell(before, letters), Spell(after, letters), ignoreWhiteSpace: false, ignoreCase: false, chunker: Cut);
        AddBetween(result.DiffBlocks, before.Length, pairs);
    }

    private static void FindInTable(ReadOnlySpan<int> before, ReadOnlySpan<int> after, List<(int Before, int After)> pairs)
    {
        var cells = (before.Length + 1) * (after.Length + 1);
        var rented = cells <= Small ? null : ArrayPool<short>.Shared.Rent(cells);
        var longest = rented is null ? stackalloc short[Small] : rented.AsSpan(0, cells);
        var shorter = Math.Min(before.Length, after.Length);
        for (var band = Narrow; ; band *= 4)
        {
            Fill(longest[..cells], before, after, band);
            if (band >= shorter || shorter - longest[0] <= band)
            {
                Trace(longest, before, after, pairs);
                break;
            }
        }

        if (rented is not null)
        {
            ArrayPool<short>.Shared.Return(rented);
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
            var row = longest.Slice(i * width, width);
            var under = longest.Slice((i + 1) * width, width);
            var (first, last) = (Math.Max(0, i + below), Math.Min(after.Length - 1, i + above));
            var (token, best) = (before[i], row[last + 1]);
            for (var j = last; j >= first; j--)
            {
                best = token == after[j] ? (short)(under[j + 1] + 1) : Math.Max(under[j], best);
                row[j] = best;
            }
        }
    }

    private static void Trace(ReadOnlySpan<short> longest, ReadOnlySpan<int> before, ReadOnlySpan<int> after, List<(int Before, int After)> pairs)
    {
        var width = after.Length + 1;
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
    }

    private static void AddBetween(IList<DiffPlex.Model.DiffBlock> blocks, int beforeLength, List<(int Before, int After)> pairs)
    {
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
