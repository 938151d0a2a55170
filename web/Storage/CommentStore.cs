using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>The comments on statements. Where their words stand is worked out when they are read, so that no edit can lose one.</summary>
public sealed class CommentStore(IDbContextFactory<DraftContext> database, TimeProvider clock)
{
    /// <summary>All that was said and done, the oldest first.</summary>
    public async Task<IReadOnlyList<CommentAct>> ActsAsync(string statementId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await Of(db, statementId).Select(row => row.Record).ToListAsync(cancellation);
    }

    /// <summary>The comments where their words stand now.</summary>
    public async Task<IReadOnlyList<PlacedComment>> ReadAsync(Statement statement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return PlacedComment.Of(statement, CommentThread.Of(await ActsAsync(statement.Id, cancellation)));
    }

    /// <summary>Begins a thread.</summary>
    /// <exception cref="DbUpdateException">There is no such statement.</exception>
    public async Task<CommentAct> CommentAsync(string statementId, CommentPlace place, string words, string by, CancellationToken cancellation = default)
    {
        var id = NewId.Next();
        return await AddAsync(statementId, new CommentAct(id, id, CommentActKind.Commented, words, by, clock.GetUtcNow()) { Place = place }, cancellation);
    }

    /// <summary>Answers, resolves or opens again; null where there is no such thread, or it is resolved or open already.</summary>
    public async Task<CommentAct?> FollowAsync(string statementId, string threadId, CommentActKind kind, string words, string by, CancellationToken cancellation = default)
    {
        var thread = CommentThread.Of(await ActsAsync(statementId, cancellation)).FirstOrDefault(thread => thread.Id == threadId);
        var fits = kind switch
        {
            CommentActKind.Replied => thread is not null,
            CommentActKind.Resolved => thread is { IsOpen: true },
            CommentActKind.Reopened => thread is { IsOpen: false },
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "That begins a thread."),
        };
        return fits ? await AddAsync(statementId, new CommentAct(NewId.Next(), threadId, kind, words, by, clock.GetUtcNow()), cancellation) : null;
    }

    private async Task<CommentAct> AddAsync(string statementId, CommentAct act, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        db.CommentActs.Add(new CommentActRow { Id = act.Id, StatementId = statementId, Record = act });
        await db.SaveChangesAsync(cancellation);
        return act;
    }

    private static IQueryable<CommentActRow> Of(DraftContext db, string statementId) =>
        db.CommentActs.AsNoTracking().Where(row => row.StatementId == statementId).OrderBy(row => row.Number);
}
