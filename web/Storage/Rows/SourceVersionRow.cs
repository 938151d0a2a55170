namespace StatementDraft.Web.Storage.Rows;

/// <summary>That one source replaces another: sources themselves never change. Never removed: taking it back is noted beside it.</summary>
public sealed class SourceVersionRow
{
    /// <summary>Counts up in the order of noting.</summary>
    public long Number { get; set; }

    public required string OlderId { get; set; }

    public required string NewerId { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }

    public string? TakenBackBy { get; set; }

    public DateTimeOffset? TakenBackAt { get; set; }
}
