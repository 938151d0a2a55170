using System.Globalization;
using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R19: the same figure of the same matter has other values in other sources; a person must choose.</summary>
internal static class R19Conflicts
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R19", $"One figure for one fact", $"Where two sources give different figures, days or articles, a person must pick one, and no source may be corrected in silence.", Severity.Block)
    {
        OfClause = Find,
        Departs = departure => departure.Kind is DepartureKind.Number or DepartureKind.Date,
    };

    /// <summary>Flags a claim whose figure is one side of a conflict between the sources, and says what a person decided about it; and a figure
    /// of a claim that one source carries while another source's nearest passage has another figure in its place.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (var claim in input.Claims)
        {
            var known = input.Disagreements.Conflicts.Select(conflict => Of(claim, conflict, input)).OfType<Finding>().ToList();
            foreach (var finding in known)
            {
                yield return finding;
            }

            foreach (var near in claim.Conflicts.Where(near => !known.Exists(finding => SameSource(finding, near))))
            {
                yield return Rule.At(near.Span, near.Message, near.Evidence);
            }
        }
    }

    private static bool SameSource(Finding one, Finding other) =>
        one.Evidence.Any(evidence => other.Evidence.Any(found => found.Quotation.SourceId == evidence.Quotation.SourceId));

    private static Finding? Of(Claim claim, Conflict conflict, RuleInput input)
    {
        if (conflict.Difference == DifferenceKind.Exactness || conflict.Sides.FirstOrDefault(side => side.Facts.Any(fact => Says(claim, fact))) is not { } own)
        {
            return null;
        }

        var other = conflict.Sides.First(side => side != own).Facts[0];
        var decision = input.Disagreements.DecisionOn(conflict);
        (Severity Severity, Wording Message) told = decision switch
        {
            null => (conflict.Difference == DifferenceKind.Value ? Severity.Block : Severity.Warn, $"The sources disagree: “{Title(other, input)}” has “{other.Quotation.Words}”. Pick one of the values among the sources of this statement."),
            { FactId: null } => (Severity.Warn, $"The sources disagree: “{Title(other, input)}” has “{other.Quotation.Words}”. {Upper(decision.By)} keeps both open ({When(decision)})."),
            _ when own.Facts.Any(fact => fact.Id == decision.FactId) => (Severity.Inform, $"“{Title(other, input)}” has “{other.Quotation.Words}”; {decision.By} picked “{decision.Words}” ({When(decision)})."),
            _ => (Severity.Block, $"{Upper(decision.By)} picked “{decision.Words}”, and this says otherwise ({When(decision)})."),
        };
        var source = input.Sources.Sources.First(source => source.Id == other.Quotation.SourceId);
        return Rule.At(claim.Span, told.Message, [new Evidence(source.Quote(other.Sentence), AnchorKind.Exact)], told.Severity);
    }

    // The claim rests on the passage and has its figure, in whatever notation.
    private static bool Says(Claim claim, Fact fact) =>
        claim.Evidence.Any(evidence => evidence.Quotation.SourceId == fact.Quotation.SourceId && evidence.Quotation.Span.Overlaps(fact.Span))
        && (fact.Value switch
        {
            MoneyValue { Amount: { } amount } => claim.Amounts.Contains(amount),
            CountValue { Amount: { } amount } => claim.Amounts.Contains(amount),
            PercentValue percent => claim.Amounts.Contains(percent.Amount),
            _ => claim.Text.Contains(fact.Quotation.Words, StringComparison.OrdinalIgnoreCase),
        });

    private static string Title(Fact fact, RuleInput input) => input.Sources.Sources.First(source => source.Id == fact.Quotation.SourceId).Details.Title;

    private static string When(ConflictPick decision) =>
        decision.At.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) + (decision.Reason is { } reason ? $": {reason}" : "");

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
