namespace StatementDraft.Core.Checking.Rules;

/// <summary>All conventions rules, in order. A new rule is one file and one line here.</summary>
internal static class ConventionRules
{
    private static readonly Func<RuleInput, IEnumerable<Finding>>[] All =
    [
        R01TaiwanPhrase.Find, R02StraitSpelling.Find, R03TaiwanStatus.Find, R04StatusQuo.Find, R05ArticleFive.Find, R06SenkakuAdministration.Find, R09Denuclearization.Find,
        R10Persons.Find, R11StateNames.Find, R13Brackets.Find, R15Unfinished.Find, R16Presupposition.Find, R19Conflicts.Find, R20Dates.Find, R22Acronyms.Find,
        R23Sums.Find, R29Binding.Find, R32Narration.Find, R34SourceTier.Find,
    ];

    /// <summary>The findings of every rule, in order of place, then of rule.</summary>
    public static IReadOnlyList<Finding> Run(RuleInput input) =>
        [.. All.SelectMany(rule => rule(input)).OrderBy(finding => finding.Span).ThenBy(finding => finding.Rule, StringComparer.Ordinal)];
}
