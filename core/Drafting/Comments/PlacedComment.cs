using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Drafting.Comments;

/// <summary>A thread of comments in the statement as it stands. None is ever left out: what has lost its words says so.</summary>
/// <param name="Thread">The thread.</param>
/// <param name="ClauseId">The clause it stands in now; null where its clause is gone and its words stand nowhere else.</param>
/// <param name="Anchor">Where in that clause, and how surely.</param>
public sealed record PlacedComment(CommentThread Thread, string? ClauseId, Anchor Anchor)
{
    /// <summary>The threads in the order of the statement; in each clause those that have lost their words come last, and those without a clause after all.</summary>
    public static IReadOnlyList<PlacedComment> Of(Statement statement, IEnumerable<CommentThread> threads)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(threads);
        var order = statement.Clauses.Index().ToDictionary(clause => clause.Item.Id, clause => clause.Index);
        return
        [
            .. threads.Select(thread => Of(statement, thread))
                .OrderBy(placed => placed.ClauseId is { } id ? order[id] : int.MaxValue)
                .ThenBy(placed => placed.Anchor.Span?.Start ?? int.MaxValue),
        ];
    }

    private static PlacedComment Of(Statement statement, CommentThread thread)
    {
        var own = statement.Find(thread.Place.ClauseId);
        var anchor = own is null ? new Anchor(AnchorKind.Orphaned, null) : CommentAnchor.In(own.Text, thread.Place);
        if (anchor.Kind != AnchorKind.Orphaned)
        {
            return new PlacedComment(thread, own!.Id, anchor);
        }

        var others = statement.Clauses.Where(clause => clause != own)
            .Select(clause => (clause.Id, Anchor: CommentAnchor.InOther(clause.Text, thread.Place)))
            .Where(found => found.Anchor is not null).Take(2).ToList();
        return others is [var (id, only)] ? new PlacedComment(thread, id, only!.Value) : new PlacedComment(thread, own?.Id, anchor);
    }
}
