namespace StatementDraft.Core.Checking.Review;

/// <summary>A person objects to a clause. It stands between the text and its release until she withdraws it or somebody resolves it, whatever becomes of the words.</summary>
/// <param name="Id">Opaque; by it the objection is withdrawn or resolved.</param>
/// <param name="ClauseId">The clause.</param>
/// <param name="Text">Its words as she saw them.</param>
/// <param name="Reason">Why, in her words; never blank.</param>
/// <param name="By">Who: words that stand in a sentence ("the desk officer").</param>
/// <param name="At">When.</param>
public sealed record Objection(string Id, string ClauseId, string Text, string Reason, string By, DateTimeOffset At)
{
    /// <summary>How it ended; null while it stands.</summary>
    public ObjectionEnd? Ended { get; init; }
}

/// <summary>How an objection ended.</summary>
/// <param name="By">Who ended it.</param>
/// <param name="At">When.</param>
/// <param name="Resolution">What was done about it; null where it was withdrawn.</param>
public sealed record ObjectionEnd(string By, DateTimeOffset At, string? Resolution);

/// <summary>That a person has seen a statement.</summary>
/// <param name="By">Who.</param>
/// <param name="Version">The version she saw.</param>
/// <param name="At">When she said so.</param>
public sealed record Look(string By, int Version, DateTimeOffset At);
