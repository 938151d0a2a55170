using System.Globalization;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R25: what the last texts between these parties said and this one does not is left out on purpose, or not at all.</summary>
internal static class R25Omissions
{
    /// <summary>So many of the precedents are looked at, the newest.</summary>
    internal const int Last = 3;

    /// <summary>The convention. Its findings depend on the earlier texts alone, so that one is the same finding until its sentence comes back.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R25", $"Nothing dropped by accident", $"A topic or a stock sentence that the last statements had and this one has not makes news, whether it was meant or not. Somebody must have meant it.", Severity.Warn)
    {
        OfStatement = Find,
    };

    private static IEnumerable<Finding> Find(RuleInput input)
    {
        var earlier = input.Lists.Omissions.Between(input.Parties, input.Precedents, Last);
        if (earlier.Count == 0 || string.IsNullOrWhiteSpace(input.Text))
        {
            return [];
        }

        var report = input.Lists.Omissions.Of(input.Text, earlier);
        return report.Topics.Where(topic => topic.Fate == TopicFate.Dropped && IsExpected(topic.Earlier, input)).Select(OnTopic)
            .Concat(report.Stock.Where(sentence => IsExpected(sentence.Earlier, input)).Select(OnSentence));
    }

    // A paper on energy need not say what the last leaders' statement said of everything else.
    private static bool IsExpected(IReadOnlyList<EarlierPassage> earlier, RuleInput input) =>
        input.Setting.Topics is not { } expected || earlier.Any(passage => input.Lists.Topics.Of(passage.Quotation.Words).Any(expected.Contains));

    internal static Finding OnTopic(TopicReport topic) => Rule.OnStatement(
        $"{Named(topic.Earlier[0].Source)} has “{topic.Title}” among its topics; this statement has not. If that is intended, say why.", Quoted(topic.Earlier));

    internal static Finding OnSentence(DroppedSentence sentence) => Rule.OnStatement(
        $"“{sentence.Words}” stood in {Named(sentence.Earlier[0].Source)}, and nothing here says it. If that is intended, say why.", Quoted(sentence.Earlier));

    private static IReadOnlyList<Evidence> Quoted(IReadOnlyList<EarlierPassage> passages) => [new Evidence(passages[0].Quotation, AnchorKind.Exact)];

    private static string Named(Source source) => source.Details.PublishedOn is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"“{source.Details.Title}” of {day:d MMMM yyyy}")
        : $"“{source.Details.Title}”";
}
