using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Web.Components.Comments;
using StatementDraft.Web.Components.Review;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Storage;

/// <summary>Gathers what people did to a statement and decided about it, from wherever it is kept.</summary>
public sealed class DecisionLogReader(StatementStore statements, ConflictPickStore picks, ReviewStore reviews, CommentStore comments)
{
    /// <summary>Everything, in no order.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="layout">What its clauses are called.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<IReadOnlyList<LogEntry>> ReadAsync(Statement statement, StatementLayout layout, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var acts = await statements.ActsAsync(statement.Id, cancellation);
        return
        [
            .. acts.NewestFirst.Select(act => EntryOf(act, acts, layout)),
            .. (await picks.ListAsync(statement.Id, cancellation)).Select(EntryOf),
            .. CommentEntries.Of(await comments.ActsAsync(statement.Id, cancellation), statement, layout),
            .. ReviewEntries.Of(await reviews.ReadAsync(statement.Id, cancellation), statement, layout),
            .. (await reviews.LooksAsync(statement.Id, cancellation)).Select(look => new LogEntry(look.At, look.By, $"saw everything up to version {look.Version}")),
        ];
    }

    private static LogEntry EntryOf(Act act, Acts acts, StatementLayout layout)
    {
        var what = act.Undoes is { } version && acts.At(version) is { } undone ? $"took back version {version}: {ActWording.Of(undone, layout)}" : ActWording.Of(act, layout);
        return new LogEntry(act.At, act.By, what, TakenBack: !acts.Stands(act)) { Version = act.Version };
    }

    private static LogEntry EntryOf(ConflictPick pick) => new(
        pick.At,
        pick.By,
        pick.TakenBack ? "took back a decision between sources that disagree"
            : pick.Words is { } words ? $"chose “{words}” where sources disagree"
            : "kept open what sources disagree about",
        pick.Reason);
}
