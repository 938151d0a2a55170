using StatementDraft.Core.Drafting.Comments;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>A comment, a reply to it, or that it was resolved or opened again. Rows are only added.</summary>
public sealed class CommentActRow
{
    public long Number { get; set; }

    public required string Id { get; set; }

    public required string StatementId { get; set; }

    public required CommentAct Record { get; set; }
}
