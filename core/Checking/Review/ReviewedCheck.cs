using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Checking.Review;

/// <summary>A check with what people decided about it. The check reports, people decide: neither changes the other.</summary>
/// <param name="Statement">The statement as it was checked.</param>
/// <param name="Findings">Those on the statement as a whole.</param>
/// <param name="Clauses">The clauses that were checked, in order.</param>
/// <param name="FallenWaivers">Those of the statement as a whole and of clauses that are gone.</param>
/// <param name="FallenTicks">Those of clauses that are gone.</param>
public sealed record ReviewedCheck(
    Statement Statement, IReadOnlyList<ReviewedFinding> Findings, IReadOnlyList<ReviewedClause> Clauses,
    IReadOnlyList<FallenWaiver> FallenWaivers, IReadOnlyList<FallenTick> FallenTicks)
{
    /// <summary>Objections that still stand although their clause is gone.</summary>
    public IReadOnlyList<Objection> LostObjections { get; init; } = [];

    /// <summary>Applies <paramref name="record"/> to a check of <paramref name="statement"/>, or of one clause of it, which tells nothing of the statement as a whole.</summary>
    public static ReviewedCheck Of(Statement statement, StatementCheck check, ReviewRecord record)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(record);
        var waivers = record.Waivers.Where(waiver => waiver.TakenBack is null && waiver.About.ClauseId is null).ToList();
        IReadOnlyList<ReviewedFinding> findings =
        [
            .. from finding in check.Findings
               let key = FindingKey.Of(statement, finding)
               select new ReviewedFinding(finding, key, waivers.LastOrDefault(waiver => waiver.About == key), IsOpenWords: false),
        ];
        var isWhole = check.Clauses.Count == statement.Clauses.Count;
        return new ReviewedCheck(
            statement,
            findings,
            [.. check.Clauses.Select(clause => ReviewedClause.Of(clause, record))],
            [
                .. isWhole ? Falls.OfWaivers(statement, findings, waivers) : [],
                .. record.Waivers.Where(waiver => waiver.TakenBack is null && IsGone(waiver.About.ClauseId)).Select(waiver => new FallenWaiver(waiver, Fall.ClauseGone)),
            ],
            [.. record.Ticks.Where(tick => tick.TakenBack is null && IsGone(tick.About.ClauseId)).Select(tick => new FallenTick(tick, Fall.ClauseGone))])
        {
            LostObjections = [.. record.Objections.Where(objection => objection.Ended is null && IsGone(objection.ClauseId))],
        };

        bool IsGone(string? clauseId) => clauseId is not null && statement.Find(clauseId) is null;
    }

    /// <summary>The clause with this id among those checked, or null.</summary>
    public ReviewedClause? Find(string? clauseId) => Clauses.FirstOrDefault(clause => clause.Clause.Id == clauseId);

    /// <summary>All findings, those of the statement as a whole first.</summary>
    public IEnumerable<ReviewedFinding> All => Findings.Concat(Clauses.SelectMany(clause => clause.Findings));
}
