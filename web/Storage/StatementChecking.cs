using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>A check and the texts that it quotes: the sources it was made against, the precedents, and the statement it accompanies.</summary>
public sealed record CheckedStatement(StatementCheck Check, IReadOnlyDictionary<SourceId, Source> Sources);

/// <summary>Checks a stored statement: loads its sources, its precedents, the statement it accompanies and what was decided about conflicts, and makes the one core call.</summary>
public sealed class StatementChecking(SourceStore sources, StatementStore statements, ConflictPickStore picks, Catalogue catalogue, EvidenceShelf shelf)
{
    /// <summary>The check of the whole statement, or of one clause in view of the whole.</summary>
    public async Task<CheckedStatement> CheckAsync(Statement statement, string? clauseId = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var lists = catalogue.Current;
        var chosen = await sources.LoadAsync(statement.SourceIds, cancellation);
        var disagreements = await picks.ReadAsync(statement, shelf.Compare(lists, chosen), cancellation);
        var precedents = await sources.FindAsync(statement.PrecedentIds, cancellation);
        var companion = statement.CompanionOf is { } other && await statements.FindAsync(other, cancellation) is { } accompanied
            ? CompanionText.Of(accompanied, CompanionIds.Of(other)) : null;
        var profile = lists.ProfileOf(statement.ProfileId);
        var setting = new StatementSetting
        {
            Precedents = precedents.Count == 0 ? null : shelf.For(lists, precedents),
            // Its words change with every edit, so that it is not kept.
            Companion = companion is null ? null : lists.Checker.Index([companion]),
            Severities = RuleSeverities.Of(profile),
            Style = profile?.Style,
            Topics = profile?.TopicsIn(lists.Templates),
        };
        return new CheckedStatement(
            lists.Checker.Check(statement, shelf.For(lists, chosen.Sources), disagreements, clauseId, setting),
            chosen.Sources.Concat(precedents).Concat(companion is null ? [] : [companion]).DistinctBy(source => source.Id).ToDictionary(source => source.Id));
    }
}
