using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage;

/// <summary>How far the reading of all sources has come.</summary>
/// <param name="Total">All sources.</param>
/// <param name="Read">Those read by the lists and rules as they are now.</param>
/// <param name="PausedBy">Who paused it; null where it goes on.</param>
/// <param name="Now">What is being read, where that takes long enough to be seen.</param>
public sealed record ReadingStand(int Total, int Read, string? PausedBy, SourceStand? Now)
{
    public bool IsDone => Read >= Total;
}

/// <summary>How far the reading of one source has come.</summary>
/// <param name="Id">The source.</param>
/// <param name="Title">Its title.</param>
/// <param name="Share">From 0 to 1; null where it waits its turn.</param>
/// <param name="PausedBy">Who paused the reading.</param>
public sealed record SourceStand(SourceId Id, string Title, double? Share, string? PausedBy = null);
