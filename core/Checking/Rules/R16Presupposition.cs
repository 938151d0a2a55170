using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R16: "reaffirm", "continue" and their kin say that something was so before, and need a precedent among the sources.</summary>
internal static class R16Presupposition
{
    /// <summary>Flags one such word in a claim that no precedent carries. A precedent carries it when a passage of a statement is among the claim's evidence.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        var told = new HashSet<Claim>(ReferenceEqualityComparer.Instance);
        foreach (var (span, severity) in input.Find("presupposing").Select(span => (span, Severity.Warn)).Concat(input.Find("presupposing-weakly").Select(span => (span, Severity.Inform))))
        {
            var claim = input.Claims.FirstOrDefault(claim => claim.Span.Contains(span));
            if (claim is not null && told.Add(claim) && !claim.Evidence.Any(evidence => IsPrecedent(input, evidence)))
            {
                yield return new Finding("R16", severity, span, $"“{span.Of(input.Text)}” says that it was so before; no earlier statement among the sources shows it.", []);
            }
        }
    }

    private static bool IsPrecedent(RuleInput input, Evidence evidence) =>
        input.Sources.Sources.Any(source => source.Id == evidence.Quotation.SourceId && source.Details.Kind is SourceKind.Statement or SourceKind.Treaty);
}
