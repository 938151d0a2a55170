using System.Runtime.CompilerServices;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Setup;

namespace StatementDraft.Web.Storage;

/// <summary>A check and the texts that it quotes: the sources it was made against, the precedents, and the statement it accompanies.</summary>
public sealed record CheckedStatement(StatementCheck Check, IReadOnlyDictionary<SourceId, Source> Sources);

/// <summary>Checks a stored statement: loads its sources, its precedents, the statement it accompanies and what was decided about conflicts, and makes the one core call.</summary>
public sealed class StatementChecking(SourceStore sources, StatementStore statements, ConflictPickStore picks, Catalogue catalogue, EvidenceShelf shelf, CheckShelf checks)
{
    // Every page of the desk asks what its statement's check depends on.
    private static readonly ConditionalWeakTable<Statement, string> s_written = [];

    /// <summary>The check of the whole statement, or of one clause in view of the whole.</summary>
    public async Task<CheckedStatement> CheckAsync(Statement statement, string? clauseId = null, CancellationToken cancellation = default)
    {
        var material = await MaterialAsync(statement, cancellation);
        var check = checks.Find(material.Print) switch
        {
            { } whole when clauseId is null => whole,
            { } whole => new StatementCheck([.. whole.Clauses.Where(one => one.Clause.Id == clauseId)], []),
            null when clauseId is null => checks.Keep(material.Print, material.Check(null)),
            null => material.Check(clauseId),
        };
        return new CheckedStatement(
            check, material.Sources.Concat(material.Precedents).Concat(material.Companion is { } companion ? [companion] : []).DistinctBy(source => source.Id).ToDictionary(source => source.Id));
    }

    /// <summary>The check of the whole statement where it is at hand or quickly made; null where its sources would have to be made ready first.</summary>
    public async Task<StatementCheck?> FindAsync(Statement statement, CancellationToken cancellation = default)
    {
        var material = await MaterialAsync(statement, cancellation);
        return checks.Find(material.Print) ?? (material.IsReady ? checks.Keep(material.Print, material.Check(null)) : null);
    }

    private async Task<Material> MaterialAsync(Statement statement, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var lists = catalogue.Current;
        var chosen = await sources.LoadAsync(statement.SourceIds, cancellation);
        var disagreements = await picks.ReadAsync(statement, shelf.Compare(lists, chosen), cancellation);
        var precedents = await sources.FindAsync(statement.PrecedentIds, cancellation);
        var companion = statement.CompanionOf is { } other && await statements.FindAsync(other, cancellation) is { } accompanied
            ? CompanionText.Of(accompanied, CompanionIds.Of(other)) : null;
        return new Material(statement, lists, shelf, chosen.Sources, precedents, companion, disagreements, string.Join(' ', chosen.Decisions.Select(decision => decision.Id)));
    }

    private sealed record Material(
        Statement Statement, CatalogueSnapshot Lists, EvidenceShelf Shelf, IReadOnlyList<Source> Sources, IReadOnlyList<Source> Precedents, Source? Companion, Disagreements Disagreements, string Decided)
    {
        // Sources never change, so that their ids in the statement stand for them.
        public Fingerprint Print { get; } = Fingerprint.Of(string.Join('\n',
            Lists.FilesFingerprint.Hex, Lists.ReaderFingerprint, s_written.GetValue(Statement, StoredJson.Write), StoredJson.Write(Disagreements.Decisions), Decided, Companion?.Text));

        public bool IsReady => Shelf.IsReady(Lists, Sources) && (Precedents.Count == 0 || Shelf.IsReady(Lists, Precedents));

        private StatementProfile? Profile => Lists.ProfileOf(Statement.ProfileId);

        public StatementCheck Check(string? clauseId) => Lists.Checker.Check(
            Statement,
            Shelf.For(Lists, Sources),
            Disagreements,
            clauseId,
            new StatementSetting
            {
                Precedents = Precedents.Count == 0 ? null : Shelf.For(Lists, Precedents),
                // Its words change with every edit, so that it is not kept.
                Companion = Companion is null ? null : Lists.Checker.Index([Companion]),
                Severities = RuleSeverities.Of(Profile),
                Style = Profile?.Style,
                Topics = Profile?.TopicsIn(Lists.Templates),
            });
    }
}
