namespace StatementDraft.Core.Checking.Rules;

/// <summary>All conventions rules, in order. A new rule is one file and one line here.</summary>
internal static class ConventionRules
{
    private static readonly Func<RuleInput, IEnumerable<Finding>>[] Clause =
    [
        R01TaiwanPhrase.Find, R02StraitSpelling.Find, R03TaiwanStatus.Find, R04StatusQuo.Find, R05ArticleFive.Find, R06SenkakuAdministration.Find,
        R10Persons.Find, R11StateNames.Find, R13Brackets.Find, R15Unfinished.Find, R16Presupposition.Find, R19Conflicts.Find, R20Dates.Find,
        R23Sums.Find, R29Binding.Find, R34SourceTier.Find,
    ];

    private static readonly Func<RuleInput, IEnumerable<Finding>>[] Document =
        [R08TreatyName.Find, R09Denuclearization.Find, R12Alternat.Find, R22Acronyms.Find, R31HouseStyle.Find, R32Narration.Find, R33References.Find];

    /// <summary>What a clause shows by itself.</summary>
    public static IEnumerable<Finding> OfClause(RuleInput input) => Clause.SelectMany(rule => rule(input));

    /// <summary>What only the whole text shows: one form throughout, a name in full before it is shortened.</summary>
    public static IEnumerable<Finding> OfDocument(RuleInput input) => Document.SelectMany(rule => rule(input));
}
