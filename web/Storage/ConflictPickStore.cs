using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>What was decided about conflicts between the sources of statements.</summary>
public sealed class ConflictPickStore(IDbContextFactory<DraftContext> database)
{
    /// <exception cref="DbUpdateException">There is no such statement.</exception>
    public async Task AddAsync(string statementId, ConflictPick pick, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pick);
        await using var db = await database.CreateDbContextAsync(cancellation);
        db.ConflictPicks.Add(new ConflictPickRow
        {
            StatementId = statementId,
            ConflictId = pick.ConflictId,
            Sides = pick.Sides,
            FactId = pick.FactId,
            Words = pick.Words,
            Reason = pick.Reason,
            By = pick.By,
            At = pick.At,
            TakenBack = pick.TakenBack,
        });
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>All decisions of a statement, the oldest first.</summary>
    public async Task<IReadOnlyList<ConflictPick>> ListAsync(string statementId, CancellationToken cancellation = default)
    {
        await using var db = await database.CreateDbContextAsync(cancellation);
        return await db.ConflictPicks.AsNoTracking()
            .Where(row => row.StatementId == statementId)
            .OrderBy(row => row.Number)
            .Select(row => new ConflictPick(row.ConflictId, row.Sides, row.FactId, row.Words, row.Reason, row.By, row.At, row.TakenBack))
            .ToListAsync(cancellation);
    }

    /// <summary>Where these sources disagree, and what was decided about it for this statement.</summary>
    public async Task<Disagreements> ReadAsync(Statement statement, SourceComparison comparison, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(comparison);
        return new Disagreements(comparison.Conflicts, await ListAsync(statement.Id, cancellation));
    }
}
