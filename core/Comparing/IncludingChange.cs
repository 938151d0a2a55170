using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>What is named with "including": it was covered before, too, but now it is said, which counts.</summary>
internal static class IncludingChange
{
    private const string Word = "including ";

    internal static IEnumerable<CommitmentChange> Of(CommitmentPair pair)
    {
        var (before, after) = (SpanOf(pair.TextBefore, pair.Before), SpanOf(pair.TextAfter, pair.After));
        if (before is { } gone && !Holds(pair.TextAfter, pair.After, pair.WordsBefore(gone)))
        {
            yield return pair.Change(CommitmentFate.Weakened, CommitmentMessages.Dropped(pair.WordsBefore(gone)), gone);
        }

        if (after is { } come && !Holds(pair.TextBefore, pair.Before, pair.WordsAfter(come)))
        {
            yield return pair.Change(CommitmentFate.Strengthened, CommitmentMessages.Added(pair.WordsAfter(come)), null, come);
        }
    }

    /// <summary>From "including" to the end of what the act is about; null where nothing is named.</summary>
    internal static TextSpan? SpanOf(string text, Commitment commitment) =>
        text.IndexOf(Word, commitment.Span.Start, commitment.Span.Length, StringComparison.Ordinal) is var at and >= 0
            ? new TextSpan(at, commitment.Span.End)
            : null;

    private static bool Holds(string text, Commitment commitment, string words)
    {
        var held = ContentWords.Of(text, commitment.Span);
        return ContentWords.Without(ContentWords.Of(words[Word.Length..], new TextSpan(0, words.Length - Word.Length)), held).Count == 0;
    }
}
