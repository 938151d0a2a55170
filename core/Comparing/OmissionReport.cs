using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>What became of a topic of the earlier texts.</summary>
public enum TopicFate
{
    /// <summary>Said as before.</summary>
    Kept,

    /// <summary>Said otherwise.</summary>
    Changed,

    /// <summary>Not said any more.</summary>
    Dropped,

    /// <summary>Not said before.</summary>
    New,
}

/// <summary>Words of an earlier text.</summary>
/// <param name="Source">The text.</param>
/// <param name="Quotation">The exact sentence.</param>
public sealed record EarlierPassage(Source Source, Quotation Quotation);

/// <summary>One topic, then and now.</summary>
/// <param name="Id">The topic's id, or the name of the checklist's item.</param>
/// <param name="Title">For people.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Earlier">The sentences that speak of it, in the order in which the earlier texts were given and then of the text.</param>
/// <param name="Now">The sentences of the text that speak of it.</param>
/// <param name="Changes">What became of the commitments of the first earlier text that speaks of it; nothing where it was dropped or is new.</param>
public sealed record TopicReport(
    string Id, string Title, TopicFate Fate, IReadOnlyList<EarlierPassage> Earlier, IReadOnlyList<TextSpan> Now, IReadOnlyList<CommitmentChange> Changes);

/// <summary>A stock sentence that is gone: one of the list, or a commitment that more than one earlier text has.</summary>
/// <param name="Words">The words listed, or the commitment's as the first of the earlier texts has them.</param>
/// <param name="Earlier">Where it stood.</param>
public sealed record DroppedSentence(string Words, IReadOnlyList<EarlierPassage> Earlier);

/// <summary>A text beside the earlier texts.</summary>
/// <param name="Topics">Each topic that any of them speaks of, the checklist's items first and in its order.</param>
/// <param name="Stock">The stock sentences that are gone though their topic is not.</param>
public sealed record OmissionReport(IReadOnlyList<TopicReport> Topics, IReadOnlyList<DroppedSentence> Stock);
