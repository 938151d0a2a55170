using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Merges changes that stand so near each other that a person reads them as one: "[-deplore the attack-]{+condemn the attacks+}"
/// says more than the same with "the" standing alone between four changes. Nothing is merged across the end of a sentence.</summary>
internal sealed class ReadableHunks
{
    /// <summary>The longest run of equal tokens that may be given up.</summary>
    private const int LongestRun = 3;

    /// <summary>A run of no more weight says nothing alone: marks and at most two words of grammar. A mark parts changes, though, unless both are replacements.</summary>
    private const int Slight = 2 * WordWeight.OfGrammar;

    /// <summary>A run that says something is given up only between replacements at least this many times its weight.</summary>
    private const int Outweighed = 2;

    private readonly WordAlignment _alignment;
    private readonly MoveNumbers _moves;
    private readonly List<int> _givenUp = [];

    private ReadableHunks(WordAlignment alignment, MoveNumbers moves) => (_alignment, _moves) = (alignment, moves);

    /// <summary>Parts the partners of an alignment that stand alone between changes.</summary>
    internal static void Merge(WordAlignment alignment, MoveNumbers moves)
    {
        var hunks = new ReadableHunks(alignment, moves);
        hunks.Merge(0, alignment.BeforeWords.Count, 0);
        for (var number = 1; number <= alignment.Moves.Count; number++)
        {
            hunks.Merge(alignment.Moves[number - 1].BeforeStart, alignment.Moves[number - 1].BeforeEnd, number);
        }

        // What stands between two runs is weighed as the aligner left it.
        foreach (var word in hunks._givenUp)
        {
            alignment.Part(word);
        }
    }

    private void Merge(int start, int end, int move)
    {
        var kept = -1;
        for (var run = NextRun(start, end, move); run.Length > 0;)
        {
            var next = NextRun(run.End, end, move);
            if (kept >= 0 && next.Length > 0 && run.Length <= LongestRun && IsGivenUp(kept, run, next.Start))
            {
                for (var word = run.Start; word < run.End; word++)
                {
                    _givenUp.Add(word);
                }
            }
            else
            {
                kept = run.End - 1;
            }

            run = next;
        }
    }

    // Words that follow each other on both sides.
    private TokenRange NextRun(int from, int limit, int move)
    {
        var partners = _alignment.Partners;
        var start = from;
        while (start < limit && (partners[start] < 0 || _moves.Of(start) != move))
        {
            start++;
        }

        var end = start;
        while (end < limit && partners[end] >= 0 && (end == start || partners[end] == partners[end - 1] + 1) && _moves.Of(end) == move)
        {
            end++;
        }

        return new TokenRange(start, end);
    }

    private bool IsGivenUp(int last, TokenRange run, int next)
    {
        var (weight, holdsMark) = (0, false);
        for (var i = run.Start; i < run.End; i++)
        {
            weight += _alignment.WeightBefore(i);
            holdsMark |= _alignment.BeforeWord(i).Kind == WordKind.Mark;
        }

        if (_alignment.EndsSentence(run.Start, run.End))
        {
            return false;
        }

        var left = Between(last, run.Start);
        var right = Between(run.End - 1, next);
        if (left.HoldsMove || right.HoldsMove || left.EndsSentence || right.EndsSentence)
        {
            return false;
        }

        return weight <= Slight
            ? (left.IsReplacement || right.IsReplacement) && (!holdsMark || (left.IsReplacement && right.IsReplacement)) && (left.Deleted + right.Deleted > weight) && (left.Inserted + right.Inserted > weight)
            : Math.Min(left.Least, right.Least) >= Outweighed * weight;
    }

    private Change Between(int last, int next)
    {
        var move = _moves.Of(last);
        var (deleted, holdsMove) = (0, false);
        for (var i = last + 1; i < next; i++)
        {
            deleted += _alignment.WeightBefore(i);
            holdsMove |= _moves.Of(i) != move;
        }

        var inserted = 0;
        for (var j = _alignment.PartnerOf(last) + 1; j < _alignment.PartnerOf(next); j++)
        {
            inserted += _alignment.WeightAfter(j);
            holdsMove |= move == 0 && _alignment.PartnerBack(j) is >= 0 and var back && _moves.Of(back) > 0;
        }

        return new Change(deleted, inserted, holdsMove, _alignment.EndsSentence(last + 1, next));
    }

    /// <summary>What stands between two words that stayed, by weight.</summary>
    private readonly record struct Change(int Deleted, int Inserted, bool HoldsMove, bool EndsSentence)
    {
        internal bool IsReplacement => Deleted > 0 && Inserted > 0;

        internal int Least => Math.Min(Deleted, Inserted);
    }
}
