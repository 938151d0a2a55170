namespace StatementDraft.Web.Storage.Rows;

/// <summary>A text that was put beside a statement. Rows are only added; what is put away stays.</summary>
public sealed class ProposalRow
{
    public long Number { get; set; }

    public required string Id { get; set; }

    public required string StatementId { get; set; }

    public required string Name { get; set; }

    public required string Text { get; set; }

    public required DateTimeOffset AddedAt { get; set; }

    /// <summary>When it was put away; null while it is offered for comparison.</summary>
    public DateTimeOffset? PutAwayAt { get; set; }
}
