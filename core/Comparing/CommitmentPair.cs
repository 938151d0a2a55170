using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>One commitment in two texts.</summary>
internal sealed record CommitmentPair(string TextBefore, Commitment Before, string TextAfter, Commitment After)
{
    internal CommitmentChange Change(CommitmentFate fate, Wording message, TextSpan? wordsBefore = null, TextSpan? wordsAfter = null) =>
        new(fate, After.Topic ?? Before.Topic, Before, After, message) { BeforeWords = wordsBefore, AfterWords = wordsAfter };

    internal string WordsBefore(TextSpan span) => span.Of(TextBefore);

    internal string WordsAfter(TextSpan span) => span.Of(TextAfter);
}
