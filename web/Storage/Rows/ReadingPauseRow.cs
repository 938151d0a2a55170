namespace StatementDraft.Web.Storage.Rows;

/// <summary>Stands where somebody has paused the reading in the background, for every node and over restarts.</summary>
public sealed class ReadingPauseRow
{
    /// <summary>Always 1: there is one pause or none.</summary>
    public required int Number { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }
}
