namespace StatementDraft.Core.Drafting.Comments;

/// <summary>What somebody did to a thread of comments.</summary>
public enum CommentActKind
{
    /// <summary>Began it.</summary>
    Commented,

    /// <summary>Answered.</summary>
    Replied,

    /// <summary>Closed it: what it asked for is done, or needs no doing.</summary>
    Resolved,

    /// <summary>Opened it again.</summary>
    Reopened,
}

/// <summary>One act on a thread of comments. Acts are only added: what was said stays said.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="ThreadId">The id of the act that began the thread.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Words">What was said; empty for <see cref="CommentActKind.Resolved"/> and <see cref="CommentActKind.Reopened"/>.</param>
/// <param name="By">Who: words that stand in a sentence ("the desk officer").</param>
/// <param name="At">When.</param>
public sealed record CommentAct(string Id, string ThreadId, CommentActKind Kind, string Words, string By, DateTimeOffset At)
{
    /// <summary>What it is about; not null exactly where it began the thread.</summary>
    public CommentPlace? Place { get; init; }
}
