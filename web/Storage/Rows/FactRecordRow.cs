using StatementDraft.Core.Facts.Records;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>What a person decided about a fact. Never changed or removed: taking it back is noted beside it.</summary>
public sealed class FactRecordRow
{
    /// <summary>Counts up in the order of deciding.</summary>
    public long Number { get; set; }

    public required string Id { get; set; }

    public required string SourceId { get; set; }

    public required FactRecord Record { get; set; }

    public string? TakenBackBy { get; set; }

    public DateTimeOffset? TakenBackAt { get; set; }
}
