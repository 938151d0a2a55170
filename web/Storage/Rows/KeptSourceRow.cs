namespace StatementDraft.Web.Storage.Rows;

/// <summary>That a statement stays with the older version of a source, or that this is open again. Rows are only added; the last one counts.</summary>
public sealed class KeptSourceRow
{
    public long Number { get; set; }

    public required string StatementId { get; set; }

    public required string OlderId { get; set; }

    public required string NewerId { get; set; }

    public required bool Kept { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }
}
