using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R34: a supported claim rests on an official text or transcript (tier 3 or better), or on two newspapers or agencies that are not copies of each other.</summary>
internal static class R34SourceTier
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R34", $"An official source, or two independent ones", $"A claim that only one newspaper carries is not yet safe; two copies of one agency story count once.", Severity.Warn)
    {
        OfClause = Find,
    };

    /// <summary>Flags a supported claim with less. Sources of unknown tier count by their kind: statement, treaty 1; readout, fact sheet 2; briefing 3; news 4; other 5.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (var claim in input.Claims.Where(claim => claim.Verdict is Verdict.Supported or Verdict.Verbatim))
        {
            var supporting = claim.Supporting.Distinct().Select(id => input.Sources.Sources.First(source => source.Id == id)).ToList();
            if (supporting.Count == 0 || supporting.Any(source => SourceHeader.TierOf(source.Details) <= 3))
            {
                continue;
            }

            // Two copies of one story count once, and so do two stories of one publisher.
            var wires = supporting.Where(source => SourceHeader.TierOf(source.Details) == 4).DistinctBy(source => input.Sources.Independence.OriginalOf(source.Id))
                .Select(source => source.Details.Publisher ?? source.Id.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count();
            if (wires < 2)
            {
                yield return Rule.At(claim.Span, $"Only “{supporting[0].Details.Title}” says this; a second independent source or an official one is missing.", [.. claim.Evidence.Take(1)]);
            }
        }
    }
}
