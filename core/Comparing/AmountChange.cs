using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Amounts and the words that go with them: "up to" dropped promises the whole, "at least" dropped promises no floor.</summary>
internal static class AmountChange
{
    internal static IEnumerable<CommitmentChange> Of(CommitmentPair pair)
    {
        var before = In(pair.Before).ToList();
        var after = In(pair.After).ToList();

        // The same amount first, then the same unit: what is left over was dropped or added.
        foreach (var (one, other) in Matched(before, after))
        {
            if (one.Value != other.Value)
            {
                var fate = one.Value < other.Value ? CommitmentFate.Strengthened : CommitmentFate.Weakened;
                yield return pair.Change(fate, CommitmentMessages.Became(pair.WordsBefore(one.Bare), pair.WordsAfter(other.Bare)), one.Bare, other.Bare);
            }

            if (Firmness(one.Qualifier) != Firmness(other.Qualifier))
            {
                yield return QualifierChange(pair, one, other);
            }
        }

        foreach (var one in before)
        {
            yield return pair.Change(CommitmentFate.Weakened, CommitmentMessages.Dropped(pair.WordsBefore(one.Span)), one.Span);
        }

        foreach (var other in after)
        {
            yield return pair.Change(CommitmentFate.Strengthened, CommitmentMessages.Added(pair.WordsAfter(other.Span)), null, other.Span);
        }
    }

    /// <summary>The amounts of a commitment; "the two leaders" who make it are none.</summary>
    internal static IEnumerable<SaidAmount> In(Commitment commitment) => commitment.Figures.Amounts
        .Where(amount => commitment.Proposition.ActorSpan is not { } actor || !actor.Overlaps(amount.Span));

    private static CommitmentChange QualifierChange(CommitmentPair pair, SaidAmount one, SaidAmount other)
    {
        TextSpan? was = one.Qualifier is null ? null : new TextSpan(one.Span.Start, one.Bare.Start - 1);
        TextSpan? isNow = other.Qualifier is null ? null : new TextSpan(other.Span.Start, other.Bare.Start - 1);
        var fate = Firmness(other.Qualifier) > Firmness(one.Qualifier) ? CommitmentFate.Strengthened : CommitmentFate.Weakened;
        var message = (was, isNow) switch
        {
            ({ } gone, null) => CommitmentMessages.Dropped(pair.WordsBefore(gone)),
            (null, { } come) => CommitmentMessages.Added(pair.WordsAfter(come)),
            ({ } gone, { } come) => CommitmentMessages.Became(pair.WordsBefore(gone), pair.WordsAfter(come)),
            _ => CommitmentMessages.Same,
        };
        return pair.Change(fate, message, was, isNow);
    }

    private static int Firmness(Qualifier? qualifier) => qualifier switch { Qualifier.UpTo => 0, Qualifier.About => 1, null => 2, _ => 3 };

    private static List<(SaidAmount Before, SaidAmount After)> Matched(List<SaidAmount> before, List<SaidAmount> after)
    {
        var matched = new List<(SaidAmount, SaidAmount)>();
        Match((one, other) => one.Unit == other.Unit && one.Value == other.Value);
        Match((one, other) => one.Value == other.Value);
        Match((one, other) => one.Unit == other.Unit);
        return matched;

        void Match(Func<SaidAmount, SaidAmount, bool> isSame)
        {
            foreach (var one in before.ToList())
            {
                if (after.Find(other => isSame(one, other)) is { } found)
                {
                    matched.Add((one, found));
                    before.Remove(one);
                    after.Remove(found);
                }
            }
        }
    }
}
