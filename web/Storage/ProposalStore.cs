using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>A text of the other side, or any pasted text, kept beside a statement to be compared with. It is no source: nothing may rest on it.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="Name">As the list names it.</param>
/// <param name="Text">As pasted, with line ends as everywhere.</param>
/// <param name="AddedAt">When.</param>
/// <param name="PutAwayAt">When somebody put it away; null while it is offered for comparison.</param>
public sealed record Proposal(string Id, string Name, string Text, DateTimeOffset AddedAt, DateTimeOffset? PutAwayAt = null);

/// <summary>The texts kept beside statements. None is ever destroyed: what is put away is only not offered any more, and can be brought back.</summary>
public sealed class ProposalStore(IDbContextFactory<DraftContext> database, TimeProvider clock)
{
    /// <summary>Keeps a text; the same text twice is kept once, under its first name, and brought back where it was put away.</summary>
    /// <exception cref="DbUpdateException">There is no such statement.</exception>
    public async Task<Proposal> AddAsync(string statementId, string name, string text, CancellationToken cancellation = default)
    {
        if ((await ReadAsync(row => row.StatementId == statementId, cancellation)).FirstOrDefault(known => known.Text == text) is { } here)
        {
            return here.PutAwayAt is null ? here : await BringBackAsync(statementId, here.Id, cancellation) ?? here;
        }

        var added = new Proposal(NewId.Next(), name, text, clock.GetUtcNow());
        await using var db = await database.CreateDbContextAsync(cancellation);
        db.Proposals.Add(new ProposalRow { Id = added.Id, StatementId = statementId, Name = name, Text = text, AddedAt = added.AddedAt });
        await db.SaveChangesAsync(cancellation);
        return added;
    }

    /// <summary>The texts kept beside a statement and not put away, the newest first.</summary>
    public async Task<IReadOnlyList<Proposal>> ListAsync(string statementId, CancellationToken cancellation = default) =>
        await ReadAsync(row => row.StatementId == statementId && row.PutAwayAt == null, cancellation);

    /// <summary>The texts that were put away, the one put away last first.</summary>
    public async Task<IReadOnlyList<Proposal>> PutAwayListAsync(string statementId, CancellationToken cancellation = default) =>
        [.. (await ReadAsync(row => row.StatementId == statementId && row.PutAwayAt != null, cancellation)).OrderByDescending(text => text.PutAwayAt)];

    /// <summary>Puts a text away. What already lies away stays as it is.</summary>
    /// <returns>The text; null where the statement has none of this id.</returns>
    public Task<Proposal?> PutAwayAsync(string statementId, string id, CancellationToken cancellation = default) =>
        SetAsync(statementId, id, was => was ?? clock.GetUtcNow(), cancellation);

    /// <summary>Offers a text again that was put away.</summary>
    /// <returns>The text; null where the statement has none of this id.</returns>
    public Task<Proposal?> BringBackAsync(string statementId, string id, CancellationToken cancellation = default) =>
        SetAsync(statementId, id, _ => null, cancellation);

    private async Task<Proposal?> SetAsync(string statementId, string id, Func<DateTimeOffset?, DateTimeOffset?> change, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        if (await db.Proposals.SingleOrDefaultAsync(row => row.StatementId == statementId && row.Id == id, cancellation) is not { } row)
        {
            return null;
        }

        row.PutAwayAt = change(row.PutAwayAt);
        await db.SaveChangesAsync(cancellation);
        return new Proposal(row.Id, row.Name, row.Text, row.AddedAt, row.PutAwayAt);
    }

    private async Task<List<Proposal>> ReadAsync(Expression<Func<ProposalRow, bool>> which, CancellationToken cancellation)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Proposals.AsNoTracking()
            .Where(which)
            .OrderByDescending(row => row.Number)
            .Select(row => new Proposal(row.Id, row.Name, row.Text, row.AddedAt, row.PutAwayAt))
            .ToListAsync(cancellation);
    }
}
