using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Pages.Statements;

/// <summary>What every act on a clause begins and ends with.</summary>
internal static class StatementActing
{
    /// <summary>The statement and its clause; null where one of them is not there.</summary>
    public static async Task<(Statement Statement, Clause Clause)?> FindClauseAsync(this StatementStore statements, string id, string clauseId, CancellationToken cancellation) =>
        await statements.FindAsync(id, cancellation) is { } statement && statement.Find(clauseId) is { } clause ? (statement, clause) : null;

    /// <summary>Saves what was made of the statement that was read at <paramref name="readVersion"/>.</summary>
    public static async Task<ActOutcome> ActAsync(this StatementStore statements, Statement changed, int readVersion, string act, CancellationToken cancellation) =>
        ActOutcome.Of(await statements.SaveAsync(changed, readVersion, act, cancellation));
}
