using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Another article is another obligation; another date is another time, and a later deadline a weaker promise.</summary>
internal static class ReferenceChange
{
    internal static IEnumerable<CommitmentChange> Of(CommitmentPair pair) =>
    [
        .. Of(pair, pair.Before.Figures.Articles, pair.After.Figures.Articles),
        .. Of(pair, pair.Before.Figures.Dates, pair.After.Figures.Dates),
    ];

    /// <summary>The references of a commitment: other comparisons leave their words alone.</summary>
    internal static IEnumerable<TextSpan> SpansOf(Commitment commitment) => commitment.Figures.Articles.Concat(commitment.Figures.Dates).Select(reference => reference.Span);

    private static IEnumerable<CommitmentChange> Of(CommitmentPair pair, IReadOnlyList<SaidReference> before, IReadOnlyList<SaidReference> after)
    {
        var lost = before.Where(one => after.All(other => other.Key != one.Key)).ToList();
        var gained = after.Where(other => before.All(one => one.Key != other.Key)).ToList();
        for (var i = 0; i < Math.Max(lost.Count, gained.Count); i++)
        {
            yield return (i < lost.Count ? lost[i] : null, i < gained.Count ? gained[i] : null) switch
            {
                ({ } one, { } other) => Became(pair, one, other),
                ({ } one, null) => pair.Change(CommitmentFate.Weakened, CommitmentMessages.Dropped(pair.WordsBefore(one.Span)), one.Span),
                (null, { } other) => pair.Change(CommitmentFate.Strengthened, CommitmentMessages.Added(pair.WordsAfter(other.Span)), null, other.Span),
                _ => throw new InvalidOperationException("Neither side has a reference left."),
            };
        }
    }

    private static CommitmentChange Became(CommitmentPair pair, SaidReference one, SaidReference other)
    {
        var (was, isNow) = (pair.WordsBefore(one.Span), pair.WordsAfter(other.Span));
        if (!one.IsDeadline || !other.IsDeadline || one.Key.StartsWith('-') != other.Key.StartsWith('-'))
        {
            return pair.Change(CommitmentFate.DifferentKind, CommitmentMessages.Became(was, isNow), one.Span, other.Span);
        }

        var isLater = string.CompareOrdinal(one.Key, other.Key) < 0;
        return pair.Change(isLater ? CommitmentFate.Weakened : CommitmentFate.Strengthened, CommitmentMessages.Deadline(was, isNow, isLater), one.Span, other.Span);
    }
}
