using StatementDraft.Core.Comparing;

namespace StatementDraft.Web.Components.Comparing;

/// <summary>A text that the clause in hand can be compared with.</summary>
/// <param name="Key">As in the page's address: "template", "source:abc", "revision:3".</param>
/// <param name="Name">As the list names it: "Template", "Jiji Press, 6 February 2025".</param>
public sealed record ComparisonChoice(string Key, string Name);

/// <summary>The clause in hand against one other text: word by word, and commitment by commitment.</summary>
/// <param name="Choices">All texts it could be compared with.</param>
/// <param name="Chosen">The one it is compared with; null where there is none.</param>
/// <param name="Redline">Before is the other text, after is the clause; null with <paramref name="Chosen"/>.</param>
/// <param name="Changes">What became of the commitments.</param>
public sealed record ClauseComparison(
    IReadOnlyList<ComparisonChoice> Choices, ComparisonChoice? Chosen, Redline? Redline, IReadOnlyList<CommitmentChange> Changes);
