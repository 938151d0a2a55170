using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>A modal verb inside what is said: "stressed that it must stop" and "stressed that it should stop" are one act, but ask for more and less.</summary>
internal static class ModalChange
{
    // From the loosest to the firmest; the closed class of English.
    private static readonly string[][] FromLooseToFirm = [["may", "might", "could"], ["can"], ["would"], ["should", "ought"], ["will"], ["must", "shall"]];

    internal static IEnumerable<CommitmentChange> Of(CommitmentPair pair)
    {
        if (In(pair.TextBefore, pair.Before.Proposition) is not { } one || In(pair.TextAfter, pair.After.Proposition) is not { } other)
        {
            yield break;
        }

        var (was, isNow) = (pair.WordsBefore(one.Span), pair.WordsAfter(other.Span));
        if (one.IsDenied != other.IsDenied)
        {
            yield return pair.Change(CommitmentFate.Lost, CommitmentMessages.Reversed(was, isNow), one.Span, other.Span);
        }
        else if (one.Rank != other.Rank)
        {
            yield return pair.Change(one.Rank < other.Rank ? CommitmentFate.Strengthened : CommitmentFate.Weakened, CommitmentMessages.Became(was, isNow), one.Span, other.Span);
        }
    }

    /// <summary>The words told here: other comparisons leave them alone.</summary>
    internal static IEnumerable<TextSpan> SpansOf(string text, Commitment commitment) => In(text, commitment.Proposition) is { } modal ? [modal.Span] : [];

    // Where several stand, nobody can tell which became which.
    private static Modal? In(string text, Proposition proposition)
    {
        if (proposition.ObjectSpan is not { } said)
        {
            return null;
        }

        var words = Words.Of(text, said);
        Modal? found = null;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Span.Of(text);
            var rank = Array.FindIndex(FromLooseToFirm, step => step.Contains(word));
            if (word == "cannot" || rank >= 0)
            {
                if (found is not null)
                {
                    return null;
                }

                var isDenied = word == "cannot" || (i + 1 < words.Count && words[i + 1].Span.Of(text) is "not" or "never");
                found = new Modal(isDenied && word != "cannot" ? words[i].Span.Cover(words[i + 1].Span) : words[i].Span, Math.Max(rank, 1), isDenied);
            }
        }

        return found;
    }

    private sealed record Modal(TextSpan Span, int Rank, bool IsDenied);
}
