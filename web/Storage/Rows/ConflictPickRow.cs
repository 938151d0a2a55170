using StatementDraft.Core.Facts.Across;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>One decision about a conflict between sources. Rows are only added: taking back is a decision too.</summary>
public sealed class ConflictPickRow
{
    public long Number { get; set; }

    public required string StatementId { get; set; }

    public required string ConflictId { get; set; }

    public required IReadOnlyList<PickedSide> Sides { get; set; }

    public string? FactId { get; set; }

    public string? Words { get; set; }

    public string? Reason { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }

    public required bool TakenBack { get; set; }
}
