namespace StatementDraft.Web.Components.Clauses;

/// <summary>A clause as it stood after one act.</summary>
public sealed record RevisionLine(int Number, string Act, string Text, DateTimeOffset SavedAt);
