using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Review;

/// <summary>One value that changes when the passages do that a person saw, or what was said of them.</summary>
internal static class EvidencePrint
{
    private const char Between = '\u001F';

    /// <summary>The print of passages by source and exact words: where in the source they stand does not matter.</summary>
    /// <param name="said">What else a person saw with them.</param>
    /// <param name="evidence">The passages, in order.</param>
    public static Fingerprint Of(string said, IEnumerable<Evidence> evidence) =>
        Joined([said, .. evidence.SelectMany(passage => new[] { passage.Quotation.SourceId.Value, passage.Quotation.Words })]);

    /// <summary>The print of several words together; moving a letter from one to the next changes it.</summary>
    public static Fingerprint Joined(IEnumerable<string?> words) => Fingerprint.Of(string.Join(Between, words));
}
