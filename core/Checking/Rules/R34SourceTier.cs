using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R34: a supported claim rests on an official text or transcript (tier 3 or better), or on two newspapers or agencies that are not copies of each other.</summary>
internal static class R34SourceTier
{
    /// <summary>Flags a supported claim with less. Sources of unknown tier count by their kind: statement, treaty 1; readout, fact sheet 2; briefing 3; news 4; other 5.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (var claim in input.Claims.Where(claim => claim.Verdict is Verdict.Supported or Verdict.Verbatim))
        {
            var supporting = claim.Supporting.Distinct().Select(id => input.Sources.Sources.First(source => source.Id == id)).ToList();
            if (supporting.Count == 0 || supporting.Any(source => TierOf(source) <= 3))
            {
                continue;
            }

            var wires = supporting.Where(source => TierOf(source) == 4).Select(source => source.Details.Publisher ?? source.Id.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count();
            if (wires < 2)
            {
                yield return new Finding("R34", Severity.Warn, claim.Span, $"Only “{supporting[0].Details.Title}” says this; a second independent source or an official one is missing.", claim.Evidence.Take(1).ToList());
            }
        }
    }

    private static int TierOf(Source source) => source.Details.Tier ?? source.Details.Kind switch
    {
        SourceKind.Statement or SourceKind.Treaty => 1,
        SourceKind.Readout or SourceKind.FactSheet => 2,
        SourceKind.Briefing => 3,
        SourceKind.News => 4,
        _ => 5,
    };
}
