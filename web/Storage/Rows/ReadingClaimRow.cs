namespace StatementDraft.Web.Storage.Rows;

/// <summary>Who is reading a source in the background at this moment. A claim that nobody has renewed for a while holds no longer.</summary>
public sealed class ReadingClaimRow
{
    public required string SourceId { get; set; }

    public required string Worker { get; set; }

    /// <summary>How far the reading has come, from 0 to 1.</summary>
    public double Share { get; set; }

    public required DateTimeOffset SeenAt { get; set; }
}
