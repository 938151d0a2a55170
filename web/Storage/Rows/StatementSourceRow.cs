namespace StatementDraft.Web.Storage.Rows;

/// <summary>What a statement uses a source for.</summary>
public enum SourceRole
{
    Evidence,
    Precedent,
}

/// <summary>A statement may rely on a source.</summary>
public sealed class StatementSourceRow
{
    public required string StatementId { get; set; }

    public required SourceRole Role { get; set; }

    public required int Position { get; set; }

    public required string SourceId { get; set; }
}
