using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Checking.Review;

/// <summary>What became of a clause since a person last looked.</summary>
public enum StepFate
{
    /// <summary>Its words, heading or status are others.</summary>
    Changed,

    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It is not there any more.</summary>
    Removed,

    /// <summary>It stands elsewhere; nothing else of it changed.</summary>
    Moved,

    /// <summary>Its words are the same; the check says something else of them.</summary>
    CheckedOtherwise,
}

/// <summary>A claim of which the check says something else than before.</summary>
/// <param name="Words">The claim's words.</param>
/// <param name="Before">Null for a claim that was not made.</param>
/// <param name="Now">Null for a claim that is not made any more.</param>
public sealed record ClaimChange(string Words, Verdict? Before, Verdict? Now);

/// <summary>One clause that a person has to look at.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="HasMoved">Whether it stands elsewhere, among the clauses she saw.</param>
/// <param name="Before">As she saw it; null for what was added.</param>
/// <param name="Now">As it stands, with what people decided; null for what was removed.</param>
/// <param name="Redline">Its words before and now, an absent clause having none.</param>
/// <param name="Commitments">What became of its commitments, without those that are the same.</param>
/// <param name="Claims">Those of which the check says something else; none for a clause that was added or removed.</param>
/// <param name="NewFindings">Those the check did not have.</param>
/// <param name="GoneFindings">Those the check has no more.</param>
public sealed record ReviewStep(
    StepFate Fate, bool HasMoved, Clause? Before, ReviewedClause? Now, Redline Redline, IReadOnlyList<CommitmentChange> Commitments,
    IReadOnlyList<ClaimChange> Claims, IReadOnlyList<Finding> NewFindings, IReadOnlyList<Finding> GoneFindings)
{
    /// <summary>The clause.</summary>
    public string ClauseId => Now?.Clause.Id ?? Before!.Id;
}
