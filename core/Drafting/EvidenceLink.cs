using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>What has become of an evidence link.</summary>
public enum LinkState
{
    /// <summary>The linked words are the source's words, letter for letter.</summary>
    Exact,

    /// <summary>The same fact in other words; <see cref="EvidenceLink.Wording"/> says whose.</summary>
    Folded,

    /// <summary>A person changed the linked words.</summary>
    Altered,

    /// <summary>The source no longer holds the quoted words.</summary>
    Orphaned,
}

/// <summary>Whose words a link's words were when it was made.</summary>
public enum LinkWording
{
    /// <summary>The source's, letter for letter.</summary>
    Source,

    /// <summary>The fact's, in the notation of the statement: "Article V" for "Article 5".</summary>
    Notation,

    /// <summary>The template's, which only rest on the fact: "the importance of peace and stability" for a passage that speaks of it.</summary>
    Template,

    /// <summary>A person's, who named the passage they rest on.</summary>
    Person,
}

/// <summary>Which span of a clause came from which words of a source.</summary>
/// <param name="Span">In the clause's text; may be empty where the words were deleted.</param>
/// <param name="Words">The clause's words when the link was made; they tell an altered link what it was.</param>
/// <param name="Slot">The slot it filled.</param>
/// <param name="FactId">The fact.</param>
/// <param name="Quotation">The source's exact words.</param>
/// <param name="State">What has become of it.</param>
public sealed record EvidenceLink(TextSpan Span, string Words, string? Slot, string? FactId, Quotation Quotation, LinkState State)
{
    /// <summary>How firmly the source says so; null where that is not known (words a person linked by hand).</summary>
    public Modality? Modality { get; init; }

    /// <summary>Whose words they were when the link was made.</summary>
    public LinkWording Wording { get; init; } = State == LinkState.Exact ? LinkWording.Source : LinkWording.Notation;

    /// <summary>Whether the source only expects, hopes, plans or considers it: the statement says it as its own act, and no source states it yet.</summary>
    public bool IsAnticipated => Modality is not (null or Facts.Modality.Stated or Facts.Modality.Denied);
}
