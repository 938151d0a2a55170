using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R16: "reaffirm", "continue" and their kin say that something was so before, and need a precedent.</summary>
internal static class R16Presupposition
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R16", $"“Reaffirm” needs an earlier text", $"“Reaffirm”, “reiterate” and “continue” say that it was so before. Without an earlier text that says so, the word makes a claim of its own.", Severity.Warn)
    {
        OfClause = Find,
    };

    /// <summary>Flags one such word in a claim that neither a statement or treaty among the sources nor a chosen precedent carries at least in part, of the same actor.</summary>
    private static IEnumerable<Finding> Find(RuleInput input)
    {
        var told = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        foreach (var (span, severity) in input.Find("presupposing").Select(span => (span, Severity.Warn)).Concat(input.Find("presupposing-weakly").Select(span => (span, Severity.Inform))))
        {
            if (input.Claims.FirstOrDefault(claim => claim.Span.Contains(span)) is { } claim && told.Add(claim) && !HasPrecedent(input, claim))
            {
                yield return Rule.At(span, $"“{span.Of(input.Text)}” says that it was so before; neither the precedents nor an earlier statement among the sources show it.", null, severity);
            }
        }
    }

    private static bool HasPrecedent(RuleInput input, Claim claim) =>
        claim.Evidence.Any(evidence => IsPrecedent(input, evidence))
        || (input.Setting.Precedents is { } precedents && input.Again(claim, precedents) is { Verdict: not Verdict.NotFound } earlier
            && !earlier.Findings.Any(finding => finding.Rule is "R17" or "polarity"));

    private static bool IsPrecedent(RuleInput input, Evidence evidence) =>
        input.Sources.Sources.Any(source => source.Id == evidence.Quotation.SourceId && source.Details.Kind is SourceKind.Statement or SourceKind.Treaty);
}
