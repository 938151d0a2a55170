using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>A passage that carries or contradicts a claim.</summary>
/// <param name="SourceId">The stored source, or the id that was sent with a source.</param>
/// <param name="SourceIndex">Which of the sources that came with the question.</param>
public sealed record EvidenceShape(string? SourceId, int? SourceIndex, SpanShape Span, string Quote, AnchorKind Anchor);

/// <summary>Something a drafter should know.</summary>
public sealed record FindingShape(string Rule, Severity Severity, SpanShape Span, string Message, IReadOnlyList<EvidenceShape>? Evidence)
{
    public static FindingShape Of(Finding finding, Func<Evidence, EvidenceShape> evidence)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new FindingShape(finding.Rule, finding.Severity, SpanShape.Of(finding.Span), finding.Message, finding.Evidence.Count == 0 ? null : [.. finding.Evidence.Select(evidence)]);
    }
}

/// <summary>A claim and what the sources say of it.</summary>
/// <param name="Anticipated">The sources only expect, hope, plan or consider it.</param>
/// <param name="Explanation">One sentence that says why.</param>
/// <param name="Findings">Places in the list of findings beside the claims.</param>
/// <param name="Missing">Words of the claim that no source carries.</param>
public sealed record ClaimShape(
    SpanShape Span,
    string Text,
    Verdict Verdict,
    bool Anticipated,
    string Explanation,
    IReadOnlyList<EvidenceShape> Evidence,
    IReadOnlyList<int> Findings,
    IReadOnlyList<SpanShape> Missing);

/// <summary>The check of one text.</summary>
public sealed record CheckShape(IReadOnlyList<ClaimShape> Claims, IReadOnlyList<FindingShape> Findings)
{
    public static CheckShape Of(CheckResult result, Func<Evidence, EvidenceShape> evidence)
    {
        ArgumentNullException.ThrowIfNull(result);
        // A claim's findings are among those of the text; one that were not would be lost, so it is added.
        List<Finding> findings = [.. result.Findings];
        findings.AddRange(result.Claims.SelectMany(claim => claim.Findings).Where(finding => IndexOf(findings, finding) < 0));
        return new CheckShape(
            [.. result.Claims.Select(claim => new ClaimShape(
                SpanShape.Of(claim.Span),
                claim.Text,
                claim.Verdict,
                claim.Anticipated,
                claim.Explanation,
                [.. claim.Evidence.Select(evidence)],
                [.. claim.Findings.Select(finding => IndexOf(findings, finding)).Distinct()],
                [.. claim.Missing.Select(SpanShape.Of)]))],
            [.. findings.Select(finding => FindingShape.Of(finding, evidence))]);
    }

    private static int IndexOf(List<Finding> findings, Finding finding) => findings.FindIndex(other =>
        ReferenceEquals(other, finding) || (other.Rule, other.Span, other.Message) == (finding.Rule, finding.Span, finding.Message));
}

/// <summary>The check of one clause.</summary>
public sealed record ClauseCheckShape(string ClauseId, IReadOnlyList<ClaimShape> Claims, IReadOnlyList<FindingShape> Findings);

/// <summary>The check of a statement; the findings beside the clauses concern it as a whole.</summary>
public sealed record StatementCheckShape(IReadOnlyList<ClauseCheckShape> Clauses, IReadOnlyList<FindingShape> Findings)
{
    public static StatementCheckShape Of(StatementCheck check, Func<Evidence, EvidenceShape> evidence)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new StatementCheckShape(
            [.. check.Clauses.Select(clause =>
            {
                var shape = CheckShape.Of(clause.Result, evidence);
                return new ClauseCheckShape(clause.Clause.Id, shape.Claims, shape.Findings);
            })],
            [.. check.Findings.Select(finding => FindingShape.Of(finding, evidence))]);
    }
}
