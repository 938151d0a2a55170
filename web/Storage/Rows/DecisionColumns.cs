namespace StatementDraft.Web.Storage.Rows;

/// <summary>What a person decided about a statement. Never changed or removed: taking it back is noted beside it.</summary>
/// <typeparam name="TRecord">What was decided.</typeparam>
public abstract class DecisionColumns<TRecord>
    where TRecord : notnull
{
    /// <summary>Counts up in the order of deciding.</summary>
    public long Number { get; set; }

    public required string Id { get; set; }

    public required string StatementId { get; set; }

    public required TRecord Record { get; set; }

    public string? TakenBackBy { get; set; }

    public DateTimeOffset? TakenBackAt { get; set; }
}
