using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>The stance: stronger or weaker inside its family, and between families another kind, never ranked.</summary>
internal sealed class ActChange
{
    /// <summary>Not to support comes below every opposition (conventions of joint statements, ladder of opposition).</summary>
    private const int RankOfNoSupport = 10;

    // From the firmest to the loosest.
    private static readonly Modality[] FromFirmToLoose =
        [Modality.Stated, Modality.Planned, Modality.Expected, Modality.Hoped, Modality.Considered, Modality.Conditional];

    private const string Commitment = "commitment";

    private readonly Dictionary<string, int> _commitmentRanks;

    internal ActChange(Lexicon lexicon) => _commitmentRanks = lexicon.Stances
        .Where(stance => stance is { Family: Commitment, Rank: not null })
        .DistinctBy(stance => stance.Lemma.TrimEnd('e'))
        .ToDictionary(stance => stance.Lemma.TrimEnd('e'), stance => stance.Rank!.Value);

    internal IEnumerable<CommitmentChange> Of(CommitmentPair pair)
    {
        var (before, after) = (pair.Before.Proposition, pair.After.Proposition);
        var (one, other) = (ActPhrase.Of(pair.TextBefore, before), ActPhrase.Of(pair.TextAfter, after));
        if (SaidOutright(pair.TextBefore, before, pair.TextAfter, after))
        {
            yield return pair.Change(CommitmentFate.DifferentKind, CommitmentMessages.DroppedFrame(one.Words), one.Span);
            yield break;
        }

        if (SaidOutright(pair.TextAfter, after, pair.TextBefore, before))
        {
            yield return pair.Change(CommitmentFate.DifferentKind, CommitmentMessages.AddedFrame(other.Words), null, other.Span);
            yield break;
        }

        if (FateOf(pair) is not { } found)
        {
            if (FrameChange(pair) is { } framed)
            {
                yield return framed;
            }

            yield break;
        }

        var message = found.IsReversed ? CommitmentMessages.Reversed(one.Words, other.Words)
            : found.Fate == CommitmentFate.DifferentKind ? CommitmentMessages.AnotherKind(one.Words, other.Words)
            : CommitmentMessages.Became(one.Words, other.Words);
        yield return pair.Change(found.Fate, message, one.Span, other.Span);
    }

    // "We emphasize that our positions remain unchanged", and "our positions remain unchanged": the one is said, the other is.
    private static bool SaidOutright(string text, Proposition saying, string otherText, Proposition other) =>
        saying.Family is "emphasis" or "shared-view" && saying.Stance != other.Stance && !other.Passive && other.Operators.Count == 0
        && saying.ObjectSpan is { IsEmpty: false } said && said.Of(text).StartsWith("that ", StringComparison.Ordinal)
        && Words.Of(text, said).Any(word => word.Span.Of(text).Equals(other.VerbSpan.Of(otherText), StringComparison.OrdinalIgnoreCase));

    private (CommitmentFate Fate, bool IsReversed)? FateOf(CommitmentPair pair)
    {
        var (before, after) = (pair.Before.Proposition, pair.After.Proposition);

        // "Does not support" has a place on the ladder of opposition, but beside "supports" it is the opposite.
        return before.Stance == after.Stance && before.Negated != after.Negated
            ? (CommitmentFate.Lost, true)
            : FateOf(StanceOf(pair.TextBefore, before), StanceOf(pair.TextAfter, after));
    }

    // The same act, once affirmed and once reaffirmed.
    private static CommitmentChange? FrameChange(CommitmentPair pair)
    {
        if (pair.Before.Frame is not { Rank: { } rank } before || pair.After.Frame is not { Rank: { } now } after || before.Family != after.Family || rank == now)
        {
            return null;
        }

        return pair.Change(
            rank < now ? CommitmentFate.Strengthened : CommitmentFate.Weakened,
            CommitmentMessages.Became(pair.WordsBefore(before.VerbSpan), pair.WordsAfter(after.VerbSpan)), before.VerbSpan, after.VerbSpan);
    }

    private static (CommitmentFate Fate, bool IsReversed)? FateOf(Stance before, Stance after)
    {
        if (before.Family is not null && before.Family == after.Family && before.IsNegated == after.IsNegated && before.Rank is { } rank && after.Rank is { } now)
        {
            return rank == now ? null : (rank < now != before.IsNegated ? CommitmentFate.Strengthened : CommitmentFate.Weakened, false);
        }

        if (before.Lemma == after.Lemma)
        {
            return before.Firmness == after.Firmness ? null
                : (after.Firmness < before.Firmness ? CommitmentFate.Strengthened : CommitmentFate.Weakened, false);
        }

        return before.IsUnranked && after.IsUnranked && before.Family == after.Family && before.Family is not null
            ? null
            : (CommitmentFate.DifferentKind, false);
    }

    private Stance StanceOf(string text, Proposition proposition)
    {
        var firmness = Math.Max(0, Array.IndexOf(FromFirmToLoose, proposition.Modality));
        if (proposition is { Negated: true, Family: "reception", Rank: >= 50 })
        {
            return new Stance(proposition.Stance, "opposition", RankOfNoSupport, false, firmness);
        }

        // "Will", "intends to", "is determined to" have ranks of their own on the ladder of commitment.
        return proposition.Operators.Count > 0 && RankOf(proposition.Operators[^1].Of(text)) is { } rank
            ? new Stance(proposition.Stance, Commitment, rank, proposition.Negated, firmness)
            : new Stance(proposition.Stance, proposition.Family, proposition.Rank, proposition.Negated, firmness);
    }

    private int? RankOf(string words)
    {
        foreach (var word in words.ToLowerInvariant().Split(' '))
        {
            foreach (var ending in (ReadOnlySpan<string>)["", "s", "es", "d", "ed", "ted"])
            {
                if (word.EndsWith(ending, StringComparison.Ordinal) && _commitmentRanks.TryGetValue(word[..^ending.Length].TrimEnd('e'), out var rank))
                {
                    return rank;
                }
            }
        }

        return null;
    }

    private sealed record Stance(string Lemma, string? Family, int? Rank, bool IsNegated, int Firmness)
    {
        internal bool IsUnranked => Rank is null;
    }
}
