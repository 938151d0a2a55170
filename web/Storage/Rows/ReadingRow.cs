using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>What was read out of a source, and by which lists and rules: others make it out of date.</summary>
public sealed class ReadingRow
{
    public required string SourceId { get; set; }

    public required string ReaderFingerprint { get; set; }

    public required SourceReading Reading { get; set; }
}
