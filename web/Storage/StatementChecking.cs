using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>A check and the sources it was made against.</summary>
public sealed record CheckedStatement(StatementCheck Check, IReadOnlyDictionary<SourceId, Source> Sources);

/// <summary>Checks a stored statement: loads its sources and what was decided about their conflicts, and makes the one core call.</summary>
public sealed class StatementChecking(SourceStore sources, ConflictPickStore picks, Catalogue catalogue, EvidenceShelf shelf)
{
    /// <summary>The check of the whole statement, or of one clause in view of the whole.</summary>
    public async Task<CheckedStatement> CheckAsync(Statement statement, string? clauseId = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var lists = catalogue.Current;
        var chosen = await sources.LoadAsync(statement.SourceIds, cancellation);
        var disagreements = await picks.ReadAsync(statement, shelf.Compare(lists, chosen), cancellation);
        return new CheckedStatement(
            lists.Checker.Check(statement, shelf.For(lists, chosen.Sources), disagreements, clauseId), chosen.Sources.ToDictionary(source => source.Id));
    }
}
