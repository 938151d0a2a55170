using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Pages.Statements;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>Checks a stored statement: loads its sources and what was decided about their conflicts, and makes the one core call.</summary>
public sealed class StatementChecking(SourceStore sources, ConflictPickStore picks, Catalogue catalogue, EvidenceShelf shelf)
{
    /// <summary>The check of the whole statement, or of one clause in view of the whole.</summary>
    public async Task<StatementCheck> CheckAsync(Statement statement, string? clauseId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var lists = catalogue.Current;
        var chosen = await sources.LoadAsync(statement.SourceIds, cancellation);
        var disagreements = await picks.ReadAsync(statement, chosen, cancellation);
        return lists.Checker.Check(statement, shelf.For(lists, chosen.Sources), disagreements, clauseId);
    }
}
