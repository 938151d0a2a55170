namespace StatementDraft.Core.Drafting.Comments;

/// <summary>A comment on words of a clause, with the answers to it.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="Place">What it is about, as it stood then.</param>
/// <param name="Said">The comment and its replies, the oldest first. Never empty.</param>
/// <param name="Resolved">Who closed it and when; null while it is open.</param>
public sealed record CommentThread(string Id, CommentPlace Place, IReadOnlyList<CommentAct> Said, CommentAct? Resolved)
{
    /// <summary>Whether it still asks for something.</summary>
    public bool IsOpen => Resolved is null;

    /// <summary>The threads that these acts make, the oldest first.</summary>
    /// <param name="acts">In the order in which they were done.</param>
    /// <exception cref="ArgumentException">An act belongs to no thread.</exception>
    public static IReadOnlyList<CommentThread> Of(IEnumerable<CommentAct> acts)
    {
        ArgumentNullException.ThrowIfNull(acts);
        return [.. acts.GroupBy(act => act.ThreadId).Select(thread => Of(thread.Key, [.. thread]))];
    }

    private static CommentThread Of(string id, IReadOnlyList<CommentAct> acts) => acts[0].Place is { } place
        ? new CommentThread(
            id,
            place,
            [.. acts.Where(act => act.Kind is CommentActKind.Commented or CommentActKind.Replied)],
            acts.LastOrDefault(act => act.Kind is CommentActKind.Resolved or CommentActKind.Reopened) is { Kind: CommentActKind.Resolved } last ? last : null)
        : throw new ArgumentException($"The thread '{id}' has no beginning.", nameof(acts));
}
