using StatementDraft.Core.Checking.Matching;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>All conventions, in order: the one catalogue that the check, the profiles, the exports and the pages read. A new rule is one file and one word here.</summary>
/// <remarks>The numbers are those of the drafting conventions collected for this project; R2 of the gallery and R26 to R28 concern parallel Japanese text, which is not read yet.
/// The rules without a number tell departures from a source that no convention names.</remarks>
public static class ConventionRules
{
    /// <summary>The catalogue.</summary>
    public static IReadOnlyList<ConventionRule> All { get; } =
    [
        R01TaiwanPhrase.Rule, R02StraitSpelling.Rule, R03TaiwanStatus.Rule, R04StatusQuo.Rule, R05ArticleFive.Rule, R06SenkakuAdministration.Rule, R07Placement.Rule,
        R08TreatyName.Rule, R09Denuclearization.Rule, R10Persons.Rule, R11StateNames.Rule, R12Alternat.Rule, R13Brackets.Rule, R14Alternatives.Rule, R15Unfinished.Rule,
        R16Presupposition.Rule, R17Actors.Rule, R18Money.Rule, R19Conflicts.Rule, R20Dates.Rule, R21Modality.Rule, R22Acronyms.Rule, R23Sums.Rule, R24Quotations.Rule,
        R25Omissions.Rule, R29Binding.Rule, R30Companion.Rule, R31HouseStyle.Rule, R32Narration.Rule, R33References.Rule, R34SourceTier.Rule,
        SourceAttribution.Rule, SourceNames.Rule, SourcePolarity.Rule, SourceScope.Rule,
    ];

    private static readonly Dictionary<string, ConventionRule> ById = All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rule of an id, or null.</summary>
    public static ConventionRule? Find(string id) => ById.GetValueOrDefault(id);

    internal static IEnumerable<Finding> OfClause(RuleInput input) => All.SelectMany(rule => rule.OfClause?.Invoke(input) ?? []);

    internal static IEnumerable<Finding> OfDocument(RuleInput input) => All.SelectMany(rule => rule.OfDocument?.Invoke(input) ?? []);

    internal static IEnumerable<Finding> OfStatement(RuleInput input) => All.SelectMany(rule => rule.OfStatement?.Invoke(input) ?? []);

    /// <summary>The departure as a finding; null where it is none by itself, such as a word no source carries.</summary>
    internal static Finding? Of(Departure departure, Evidence evidence) =>
        All.FirstOrDefault(rule => rule.Departs?.Invoke(departure) == true)?.At(departure.Span, departure.Message, [evidence]);
}
