using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Clauses;

namespace StatementDraft.Web.Components.Comments;

/// <summary>The comments on a statement, for every part of a page that tells of them.</summary>
/// <param name="All">In the order of the statement.</param>
public sealed record CommentBoard(IReadOnlyList<PlacedComment> All)
{
    public static CommentBoard Empty { get; } = new([]);

    /// <summary>All that are open.</summary>
    public IReadOnlyList<PlacedComment> AllOpen => [.. All.Where(placed => placed.Thread.IsOpen)];

    /// <summary>The open ones of a clause, in the order of its words: by their places in this list, from 1, text and card name each other.</summary>
    public IReadOnlyList<PlacedComment> Open(string clauseId) => [.. All.Where(placed => placed.ClauseId == clauseId && placed.Thread.IsOpen)];

    public IReadOnlyList<PlacedComment> Resolved(string clauseId) => [.. All.Where(placed => placed.ClauseId == clauseId && !placed.Thread.IsOpen)];

    /// <summary>Those whose clause is gone and whose words stand nowhere else.</summary>
    public IReadOnlyList<PlacedComment> WithoutClause => [.. All.Where(placed => placed.ClauseId is null)];

    /// <summary>The words of a clause that an open comment is about.</summary>
    public IEnumerable<(TextSpan Span, ClauseMark Mark)> Marks(string clauseId) =>
        from one in Open(clauseId).Index()
        where one.Item.Anchor.Span is not null
        select (one.Item.Anchor.Span!.Value, new ClauseMark(IdOf(one.Item), ClauseMark.Commented, Texts.Of("comment {0}", one.Index + 1)));

    /// <summary>Names its entry in the page.</summary>
    public static string IdOf(PlacedComment placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return $"comment-{placed.Thread.Id}";
    }
}
