using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Matrix;

/// <summary>Clauses against sources: what rests on what.</summary>
/// <param name="Sources">In the order given.</param>
/// <param name="Rows">One for each clause, in order.</param>
/// <param name="Independence">Which sources are copies of which.</param>
public sealed record SourceMatrix(IReadOnlyList<Source> Sources, IReadOnlyList<MatrixRow> Rows, Independence Independence)
{
    /// <summary>Counts for every clause what it has from every source.</summary>
    /// <param name="check">The check of the statement.</param>
    /// <param name="sources">The sources, with those that only links lead to; each once.</param>
    public static SourceMatrix Of(StatementCheck check, IReadOnlyList<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(sources);
        var independence = Independence.Of(sources);
        return new SourceMatrix(sources, [.. check.Clauses.Select(clause => RowOf(clause, sources, independence))], independence);
    }

    private static MatrixRow RowOf(ClauseCheck check, IReadOnlyList<Source> sources, Independence independence)
    {
        var claims = check.Result.Claims;
        List<MatrixCell> cells = [.. sources.Select(source => CellOf(check.Clause, claims, source.Id))];
        var carriers = cells.Where(cell => cell.Carries).Select(cell => cell.Source).ToList();
        var independent = independence.Count(carriers);
        var resting = (carriers.Count, independent) switch
        {
            (0, _) => Resting.OnNone,
            (1, _) => Resting.OnOne,
            (_, 1) => Resting.OnCopies,
            _ => Resting.OnSeveral,
        };
        return new MatrixRow(
            check.Clause, cells, resting, independent, claims.Count,
            claims.Count(claim => independence.Count(CarriersOf(claim)) == 1),
            claims.Count(claim => !CarriersOf(claim).Any()));
    }

    private static MatrixCell CellOf(Clause clause, IReadOnlyList<Claim> claims, SourceId source)
    {
        var links = clause.Links.Where(link => link.Quotation.SourceId == source).ToList();
        var standing = links.Count(link => link.State is LinkState.Exact or LinkState.Folded);
        return new MatrixCell(
            source,
            claims.Count(claim => IsSaid(claim) && CarriersOf(claim).Contains(source)),
            claims.Count(claim => !IsSaid(claim) && CarriersOf(claim).Contains(source)),
            claims.Count(claim => IsAgainst(claim, source)),
            standing,
            links.Count - standing);
    }

    private static bool IsSaid(Claim claim) => claim.Verdict is Verdict.Verbatim or Verdict.Supported;

    // The nearest passage of a partly supported claim is the one it has its part from; that of a claim not found carries nothing.
    private static IEnumerable<SourceId> CarriersOf(Claim claim) => claim.Verdict switch
    {
        Verdict.Verbatim or Verdict.Supported => claim.Supporting.Concat(claim.Evidence.Take(1).Select(evidence => evidence.Quotation.SourceId)).Distinct(),
        Verdict.PartlySupported => claim.Evidence.Take(1).Select(evidence => evidence.Quotation.SourceId),
        _ => [],
    };

    private static bool IsAgainst(Claim claim, SourceId source) =>
        (claim.Verdict == Verdict.Contradicted && claim.Evidence is [var first, ..] && first.Quotation.SourceId == source)
        || claim.Conflicts.Any(conflict => conflict.Evidence.Any(evidence => evidence.Quotation.SourceId == source));
}
