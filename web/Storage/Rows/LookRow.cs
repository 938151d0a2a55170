namespace StatementDraft.Web.Storage.Rows;

/// <summary>That a person has seen a statement at a version. Rows are only added; the last counts.</summary>
public sealed class LookRow
{
    public long Number { get; set; }

    public required string StatementId { get; set; }

    public required string By { get; set; }

    public required int Version { get; set; }

    public required DateTimeOffset At { get; set; }
}
