namespace StatementDraft.Web.Tests.Storage;

/// <summary>A clock that a test sets by hand.</summary>
public sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2025, 2, 7, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
