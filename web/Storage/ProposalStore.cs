using Microsoft.EntityFrameworkCore;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>A text of the other side, or any pasted text, kept beside a statement to be compared with. It is no source: nothing may rest on it.</summary>
/// <param name="Id">Opaque.</param>
/// <param name="Name">As the list names it.</param>
/// <param name="Text">As pasted, with line ends as everywhere.</param>
/// <param name="AddedAt">When.</param>
public sealed record Proposal(string Id, string Name, string Text, DateTimeOffset AddedAt);

/// <summary>The texts kept beside statements.</summary>
public sealed class ProposalStore(IDbContextFactory<DraftContext> database, TimeProvider clock)
{
    /// <summary>Keeps a text; the same text twice is kept once, under its first name.</summary>
    /// <exception cref="DbUpdateException">There is no such statement.</exception>
    public async Task<Proposal> AddAsync(string statementId, string name, string text, CancellationToken cancellation = default)
    {
        if ((await ListAsync(statementId, cancellation)).FirstOrDefault(known => known.Text == text) is { } here)
        {
            return here;
        }

        var added = new Proposal(NewId.Next(), name, text, clock.GetUtcNow());
        await using var db = await database.CreateDbContextAsync(cancellation);
        db.Proposals.Add(new ProposalRow { Id = added.Id, StatementId = statementId, Name = name, Text = text, AddedAt = added.AddedAt });
        await db.SaveChangesAsync(cancellation);
        return added;
    }

    /// <summary>The texts kept beside a statement, the newest first.</summary>
    public async Task<IReadOnlyList<Proposal>> ListAsync(string statementId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.Proposals.AsNoTracking()
            .Where(row => row.StatementId == statementId)
            .OrderByDescending(row => row.Number)
            .Select(row => new Proposal(row.Id, row.Name, row.Text, row.AddedAt))
            .ToListAsync(cancellation);
    }
}
