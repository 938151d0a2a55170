using StatementDraft.Core.Comparing;

namespace StatementDraft.Web.Components.Comparing;

/// <summary>A text that a clause or a statement can be compared with.</summary>
/// <param name="Key">As in the page's address.</param>
/// <param name="Name">As the list names it: "Template", "Jiji Press, 6 February 2025".</param>
/// <param name="IsNear">Whether it belongs to the clause itself; the others are listed behind one more press.</param>
public sealed record ComparisonChoice(ComparisonKey Key, string Name, bool IsNear = true);

/// <summary>A change of a redline as it is shown and decided.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Key">Names it by its words, the same as long as they are: a form decides what its reader saw, or nothing.</param>
/// <param name="Change">The change.</param>
/// <param name="IsSettled">Whether it was decided without changing a word.</param>
public sealed record ShownChange(int Number, string Key, RedlineChange Change, bool IsSettled);

/// <summary>A clause's words against others, with what can be decided about each change.</summary>
/// <param name="ClauseId">The clause; null where there is nothing to decide.</param>
/// <param name="Key">The other text, to its paragraph.</param>
/// <param name="Redline">The clause stands before where the other text is a proposal, after otherwise.</param>
/// <param name="Changes">In order.</param>
public sealed record DecidableRedline(string? ClauseId, ComparisonKey Key, Redline Redline, IReadOnlyList<ShownChange> Changes)
{
    /// <summary>What stands before the compared words in the paragraph they were taken from; empty where it is compared whole.</summary>
    public string Lead { get; init; } = "";

    /// <summary>What stands behind them.</summary>
    public string Tail { get; init; } = "";

    /// <summary>Begins the ids of its changes in the page.</summary>
    public string Prefix => ClauseId is null ? "change" : $"change-{ClauseId}";

    public IReadOnlyList<ShownChange> Open => [.. Changes.Where(change => !change.IsSettled)];

    public string IdOf(ShownChange change) => $"{Prefix}-{change.Number}";

    public string ItemIdOf(ShownChange change) => $"item-{Prefix}-{change.Number}";
}

/// <summary>The clause in hand against one other text: word by word, and commitment by commitment.</summary>
/// <param name="Choices">All texts it could be compared with.</param>
/// <param name="Chosen">The one it is compared with; null where there is none.</param>
/// <param name="Redline">The comparison; null with <paramref name="Chosen"/>.</param>
/// <param name="Passages">The paragraphs of the other text, where it has several to choose from.</param>
/// <param name="Changes">What became of the commitments.</param>
public sealed record ClauseComparison(
    IReadOnlyList<ComparisonChoice> Choices, ComparisonChoice? Chosen, DecidableRedline? Redline, IReadOnlyList<string> Passages, IReadOnlyList<CommitmentChange> Changes);
