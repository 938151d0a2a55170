using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>What was decided about alternatives that stood in brackets.</summary>
/// <param name="Item">Where the alternatives stand in the clause, from the first bracket to the last.</param>
/// <param name="Decision">What was decided, in words; null where nobody wrote it down.</param>
/// <param name="On">The day of the decision; null where nobody wrote it down.</param>
public sealed record AlternativeDecision(TextSpan Item, string? Decision, DateOnly? On);
