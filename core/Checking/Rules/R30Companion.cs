using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R30: a fact sheet or readout says what the statement says that it accompanies: R4, R9, R17, R18 and R25 against that text.</summary>
internal static class R30Companion
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R30", $"Companion texts agree with the statement", $"Two papers of one day are read side by side: another actor, another amount or another form of words in the fact sheet becomes the story.", Severity.Warn)
    {
        OfClause = InClause,
        OfDocument = InDocument,
        OfStatement = OfTopics,
    };

    private static IEnumerable<Finding> InClause(RuleInput input)
    {
        if (input.Setting.Companion is not { Sources: [var companion, ..] } text)
        {
            yield break;
        }

        foreach (var (span, message, evidence) in R04StatusQuo.Against(input.Text, [companion], input.Lists))
        {
            yield return Rule.At(span, $"Beside “{companion.Details.Title}” as the precedent: {message}", [evidence]);
        }

        foreach (var finding in input.Claims.SelectMany(claim => input.Again(claim, text).Findings).Where(finding => finding.Rule is "R17" or "R18"))
        {
            yield return Rule.At(finding.Span, $"Beside “{companion.Details.Title}” as the source: {finding.Message}", finding.Evidence);
        }
    }

    private static IEnumerable<Finding> InDocument(RuleInput input) => input.Setting.Companion is { Sources: [var companion, ..] }
        ? R09Denuclearization.Against(input, [companion]).Select(other => Rule.At(other.Span, other.Message, [other.Evidence]))
        : [];

    // A fact sheet is shorter than its statement: what it leaves out is told, what it adds is warned of.
    private static IEnumerable<Finding> OfTopics(RuleInput input)
    {
        if (input.Setting.Companion is not { Sources: [var companion, ..] } || string.IsNullOrWhiteSpace(input.Text))
        {
            return [];
        }

        return input.Lists.Omissions.Of(input.Text, [companion]).Topics.Select(topic => topic.Fate switch
        {
            TopicFate.Dropped => Rule.OnStatement($"“{companion.Details.Title}” has “{topic.Title}” among its topics; this text has not.", Quoted(topic), Severity.Inform),
            TopicFate.New => Rule.OnStatement($"This text has “{topic.Title}” among its topics; “{companion.Details.Title}” has not."),
            _ => null,
        }).OfType<Finding>();
    }

    private static IReadOnlyList<Evidence> Quoted(TopicReport topic) => [.. topic.Earlier.Take(1).Select(passage => new Evidence(passage.Quotation, AnchorKind.Exact))];
}
