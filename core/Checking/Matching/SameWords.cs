using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>The words that a claim and a sentence have in one order, and what stands between them: the phrases of one that stand in the place of the other's.</summary>
internal sealed class SameWords
{
    // So many words may stand in the place of so many others.
    private const int Most = 4;

    // So many words must be the same right before and right behind the place, together.
    private const int Around = 4;

    private const int Weighed = 100;

    private readonly IReadOnlyList<Term> _passage;
    private readonly List<int> _mine;
    private readonly List<int> _theirs;
    private readonly List<(int Claim, int Passage)> _same;

    /// <summary>Finds the longest common row of words; marks are passed over.</summary>
    public SameWords(IReadOnlyList<Term> claim, IReadOnlyList<Term> passage, Range sentence)
    {
        _passage = passage;
        _mine = [.. Enumerable.Range(0, claim.Count).Where(at => claim[at].Kind != TermKind.Mark)];
        _theirs = [.. Enumerable.Range(sentence.Start.Value, sentence.End.Value - sentence.Start.Value).Where(at => passage[at].Kind != TermKind.Mark)];
        _same = Longest(claim, passage);
    }

    /// <summary>Phrases in one place, as positions of the claim's and of the passage's words.</summary>
    public IEnumerable<(IReadOnlyList<int> Mine, IReadOnlyList<int> Theirs)> Exchanged()
    {
        var (last, before) = (-1, -1);
        for (var at = 0; at <= _same.Count; at++)
        {
            var (next, behind) = at < _same.Count ? _same[at] : (_mine.Count, _theirs.Count);
            if (next - last > 1 && next - last - 1 <= Most)
            {
                // Before the claim's first words and behind its last ones the source may go on: up to the end of the phrase it is the same place.
                var from = last < 0 && at < _same.Count ? PhraseBefore(behind) : before + 1;
                var to = next == _mine.Count && at > 0 ? PhraseBehind(before) : behind;
                if (to - from is > 0 and <= Most && IsHeld(at, last, next, last < 0 || (next == _mine.Count && !EndsAt(to - 1))))
                {
                    yield return (_mine[(last + 1)..next], _theirs[from..to]);
                }
            }

            (last, before) = (next, behind);
        }
    }

    // Where one side is open, more must be the same on the other.
    private bool IsHeld(int at, int last, int next, bool open)
    {
        var (left, right) = (Run(at - 1, -1), Run(at, 1));
        return left + right >= (open ? Around + 1 : Around) && (left > 0 || last < 0) && (right > 0 || next == _mine.Count);
    }

    /// <summary>How many words from here on follow one another in both.</summary>
    private int Run(int at, int step)
    {
        var run = 0;
        while (at >= 0 && at < _same.Count && (run == 0 || _same[at] == (_same[at - step].Claim + step, _same[at - step].Passage + step)))
        {
            run++;
            at += step;
        }

        return run;
    }

    // Whether a mark or the passage's end follows.
    private bool EndsAt(int place) => place + 1 >= _theirs.Count || _theirs[place + 1] != _theirs[place] + 1 || _passage[_theirs[place + 1]].FirstOfSentence;

    private int PhraseBefore(int place)
    {
        var from = place;
        while (from > 0 && (from == place || (_theirs[from - 1] == _theirs[from] - 1 && _passage[_theirs[from - 1]].Kind != TermKind.Function)))
        {
            from--;
        }

        return from;
    }

    private int PhraseBehind(int place)
    {
        var to = place + 1;
        while (to < _theirs.Count && (to == place + 1 || (_theirs[to] == _theirs[to - 1] + 1 && _passage[_theirs[to]].Kind != TermKind.Function)))
        {
            to++;
        }

        return to;
    }

    private List<(int Claim, int Passage)> Longest(IReadOnlyList<Term> claim, IReadOnlyList<Term> passage)
    {
        // One row more than there are words: behind the last word nothing follows.
        var width = _theirs.Count + 1;
        var length = new int[(_mine.Count + 1) * width];
        var joined = new int[length.Length];
        for (var a = _mine.Count - 1; a >= 0; a--)
        {
            var word = claim[_mine[a]];
            for (var b = _theirs.Count - 1; b >= 0; b--)
            {
                // Of two rows of as many words the one that is broken less often is taken.
                var (here, next) = ((a * width) + b, ((a + 1) * width) + b + 1);
                joined[here] = AreSame(word, passage[_theirs[b]]) ? length[next] + Weighed + (joined[next] > 0 ? 1 : 0) : 0;
                length[here] = Math.Max(joined[here], Math.Max(length[next - 1], length[here + 1]));
            }
        }

        var found = new List<(int, int)>();
        for (int a = 0, b = 0; a < _mine.Count && b < _theirs.Count;)
        {
            var here = (a * width) + b;
            if (joined[here] > 0 && joined[here] == length[here])
            {
                found.Add((a++, b++));
            }
            else if (length[here + width] >= length[here + 1])
            {
                a++;
            }
            else
            {
                b++;
            }
        }

        return found;
    }

    private static bool AreSame(Term a, Term b) => a.Lower == b.Lower || (a.Kind != TermKind.Function && a.Base == b.Base);
}
