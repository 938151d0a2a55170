using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R3: no word of statehood near Taiwan; the phrases on participation, one China and independence as the parties use them.</summary>
internal static partial class R03TaiwanStatus
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R3", $"No word of statehood near Taiwan", $"The text takes no position on the status of Taiwan, and each party has its own words on one China, participation and independence.", Severity.Block)
    {
        OfClause = Find,
    };

    private const int Reach = 6;

    /// <summary>Blocks a word of statehood right before or after Taiwan ("the country of Taiwan", "Taiwan's government"), warns of one within six words.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        if (!input.Mentions("Taiwan") && !input.Mentions("one China") && !input.Mentions("one-China"))
        {
            yield break;
        }

        var words = Words.Of(input.Text);
        var never = input.List("taiwan-never");
        for (var at = 0; at < words.Count; at++)
        {
            if (!never.Contains(words[at].Span.Of(input.Text), StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (Distance(input.Text, words, at) is { } distance and <= Reach)
            {
                var word = words[at].Span.Of(input.Text);
                yield return Rule.At(words[at].Span, $"“{word}” stands too near to Taiwan; the text takes no position on its status.", null, distance <= 2 ? Severity.Block : Severity.Warn);
            }
        }

        foreach (Match match in Phrases().Matches(input.Text))
        {
            yield return Rule.On(match, Advice(match), Severity.Warn);
        }
    }

    private static Wording Advice(Match match) =>
        match.Groups["participation"].Success ? (Wording)$"The agreed phrase is “meaningful participation in international organizations”."
        : match.Groups["principle"].Success ? (Wording)$"“One China principle” is Beijing's term; the United States speaks of its “one China policy”."
        : match.Groups["recognize"].Success ? (Wording)$"The communiques “acknowledge” the Chinese position; they do not “recognize” it."
        : (Wording)$"The phrase in use is “does not support Taiwan independence”; “oppose” is another position.";

    private static int? Distance(string text, IReadOnlyList<Word> words, int at)
    {
        for (var step = 1; step <= Reach; step++)
        {
            if (IsTaiwan(at - step) || IsTaiwan(at + step))
            {
                return step;
            }
        }

        return null;

        bool IsTaiwan(int index) => index >= 0 && index < words.Count && words[index].Span.Of(text).StartsWith("Taiwan", StringComparison.Ordinal)
            && !(index + 1 < words.Count && words[index + 1].Span.Of(text) == "Strait");
    }

    [GeneratedRegex(@"(?<participation>Taiwan's (?:full )?(?:membership|participation) in (?:the )?(?:United Nations|international bodies))|(?<principle>one[- ]China principle)|(?<recognize>recogni[sz]e[sd]? (?:that )?(?:Taiwan|the Chinese position))|(?<oppose>oppos(?:e|es|ed|ing) Taiwan(?:'s|’s)? independence)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Phrases();
}
