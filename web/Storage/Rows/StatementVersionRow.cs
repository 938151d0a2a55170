using StatementDraft.Core.Drafting;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>One line of the statement's history: what was done, and how the statement stood after it.</summary>
public sealed class StatementVersionRow
{
    public required string StatementId { get; set; }

    public required int Version { get; set; }

    public required string Act { get; set; }

    /// <summary>The act took back what led to this version; null for an act of its own.</summary>
    public int? Undoes { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset SavedAt { get; set; }

    /// <summary>Title, parties, date and the like; its clauses are in <see cref="RevisionRow"/>.</summary>
    public required Statement Particulars { get; set; }

    public required IReadOnlyList<string> ClauseIds { get; set; }
}
