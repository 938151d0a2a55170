using StatementDraft.Core.Clauses;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>A statement without its clauses.</summary>
public sealed class StatementRow
{
    public long Number { get; set; }

    public required string Id { get; set; }

    public required string Title { get; set; }

    public required IReadOnlyList<string> Parties { get; set; }

    public required IReadOnlyList<string> Participants { get; set; }

    public DateOnly? Date { get; set; }

    public string? Place { get; set; }

    /// <summary>The profile that orders its sections.</summary>
    public string ProfileId { get; set; } = StatementProfile.DefaultId;

    /// <summary>The statement that it accompanies.</summary>
    public string? CompanionOf { get; set; }

    /// <summary>The concurrency token: whoever saves must have seen the version before.</summary>
    public required int Version { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public List<StatementSourceRow> Sources { get; } = [];

    public List<ClauseRow> Clauses { get; } = [];
}
