using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Checking;

/// <summary>The check of one clause of a statement.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Result">Its claims and findings; among these what only the whole statement shows, such as an acronym spelled out in an earlier clause or in none.</param>
public sealed record ClauseCheck(Clause Clause, CheckResult Result);

/// <summary>The check of a whole statement.</summary>
/// <param name="Clauses">One result a clause, in order.</param>
/// <param name="Findings">What concerns the statement and no clause of it, such as its title; their spans are empty.</param>
public sealed record StatementCheck(IReadOnlyList<ClauseCheck> Clauses, IReadOnlyList<Finding> Findings);
