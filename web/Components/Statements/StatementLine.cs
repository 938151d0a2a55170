namespace StatementDraft.Web.Components.Statements;

/// <summary>A statement in a list.</summary>
public sealed record StatementLine(
    string Id, string Title, IReadOnlyList<string> Parties, DateOnly? Date, string? Place, int ClauseCount, DateTimeOffset ChangedAt);
