using StatementDraft.Core.Checking.Rules;
using StatementDraft.Core.Clauses;

namespace StatementDraft.Core.Checking;

/// <summary>How much each rule matters: as the rule says, or as the profile of the statement says.</summary>
/// <remarks>A rule gives some findings its full weight and others less. Those of full weight take the severity that is set; the lighter ones keep theirs,
/// but never weigh more than what is set. A rule that is off finds nothing.</remarks>
public sealed class RuleSeverities
{
    private readonly IReadOnlyDictionary<string, RuleWeight> _set;

    private RuleSeverities(IReadOnlyDictionary<string, RuleWeight> set) => _set = set;

    /// <summary>Every rule as it says itself.</summary>
    public static RuleSeverities Default { get; } = new(new Dictionary<string, RuleWeight>());

    /// <summary>As the profile says; where it says nothing, or there is none, as the rule says.</summary>
    public static RuleSeverities Of(StatementProfile? profile) => profile is { Severities.Count: > 0 } ? new RuleSeverities(profile.Severities) : Default;

    /// <summary>The severity of a rule here; null where it is off.</summary>
    public Severity? Of(ConventionRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return _set.TryGetValue(rule.Id, out var weight) ? SeverityOf(weight) : rule.Severity;
    }

    internal IEnumerable<Finding> Weigh(IEnumerable<Finding> findings) => findings.Select(Weigh).OfType<Finding>();

    internal Claim Weigh(Claim claim) => _set.Count == 0 || claim.Findings.Count == 0 ? claim : claim with { Findings = [.. Weigh(claim.Findings)] };

    private Finding? Weigh(Finding finding)
    {
        if (!_set.TryGetValue(finding.Rule, out var weight) || ConventionRules.Find(finding.Rule) is not { } rule)
        {
            return finding;
        }

        // Severities count up from the gravest.
        return SeverityOf(weight) is not { } set ? null : finding with { Severity = finding.Severity <= rule.Severity ? set : (Severity)Math.Max((int)set, (int)finding.Severity) };
    }

    private static Severity? SeverityOf(RuleWeight weight) => weight switch
    {
        RuleWeight.Block => Severity.Block,
        RuleWeight.Warn => Severity.Warn,
        RuleWeight.Inform => Severity.Inform,
        _ => null,
    };
}
