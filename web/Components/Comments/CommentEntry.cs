namespace StatementDraft.Web.Components.Comments;

/// <summary>A comment as it was sent.</summary>
/// <param name="Quote">The words it is about; empty for the whole clause.</param>
/// <param name="Before">What stands before them in the clause, where they were selected: it tells which of several mentions is meant.</param>
/// <param name="Words">The comment.</param>
public sealed record CommentEntry(string Quote, string Before, string Words);
