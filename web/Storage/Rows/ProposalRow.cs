namespace StatementDraft.Web.Storage.Rows;

/// <summary>A text that was put beside a statement. Rows are only added.</summary>
public sealed class ProposalRow
{
    public long Number { get; set; }

    public required string Id { get; set; }

    public required string StatementId { get; set; }

    public required string Name { get; set; }

    public required string Text { get; set; }

    public required DateTimeOffset AddedAt { get; set; }
}
