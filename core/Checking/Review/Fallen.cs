namespace StatementDraft.Core.Checking.Review;

/// <summary>Why a waiver or a tick holds no longer although nobody took it back.</summary>
public enum Fall
{
    /// <summary>The clause is not in the statement any more.</summary>
    ClauseGone,

    /// <summary>The words that it was given for have changed.</summary>
    TextChanged,

    /// <summary>The claim's own words are there; other words of its clause have changed.</summary>
    ChangedBeside,

    /// <summary>The words are the same; what the check says of them, or by which passage, has changed.</summary>
    SaysOtherwise,

    /// <summary>The words are the same, and the check finds nothing there any more.</summary>
    NotFound,
}

/// <summary>A waiver that has fallen. It is kept in the record, and holds again when exactly what it was given for is there again.</summary>
public sealed record FallenWaiver(Waiver Waiver, Fall Why);

/// <summary>A tick that has fallen. It is kept in the record, and holds again when exactly what it was given for is there again.</summary>
public sealed record FallenTick(Tick Tick, Fall Why);
