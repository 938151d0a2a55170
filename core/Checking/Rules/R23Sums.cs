using System.Globalization;
using System.Text.RegularExpressions;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R23: a share is no more than the whole, the parts of a sum no more than the sum, and "three areas: a, b and c" names three.</summary>
internal static partial class R23Sums
{
    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven"];

    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R23", $"Figures that add up", $"A reader adds up what is listed; parts larger than the whole, or two areas of which three are named, show that nobody did.", Severity.Warn)
    {
        OfClause = input => Shares(input).Concat(Counts(input)).Concat(Totals(input)),
    };

    // Growth may be more than the whole ("by 150 percent").
    private static IEnumerable<Finding> Shares(RuleInput input) =>
        Share().Matches(input.Text).Where(match => decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) > 100)
            .Select(match => Rule.On(match, $"A share cannot be more than 100 percent."));

    private static IEnumerable<Finding> Counts(RuleInput input)
    {
        foreach (Match match in List().Matches(input.Text))
        {
            var said = Array.IndexOf(Numbers, match.Groups["number"].Value.ToLowerInvariant());
            var items = match.Groups["items"].Value;
            var count = items.Contains(';', StringComparison.Ordinal) ? items.Split(';').Length : Items().Count(items) + 1;
            if (said != count && count > 1)
            {
                yield return Rule.On(match, $"The text says {Numbers[said]} and names {(count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture))}.");
            }
        }
    }

    // "$10 billion, including $7 billion for ports and $5 billion for rail"
    private static IEnumerable<Finding> Totals(RuleInput input)
    {
        foreach (var sentence in Sentences.Of(input.Text))
        {
            var words = sentence.Of(input.Text);
            if (Parts().Match(words) is not { Success: true } cut || words.IndexOfAny(['$', '¥', '€', '£']) < 0)
            {
                continue;
            }

            var amounts = input.Lists.Facts.Read(new Source(new SourceId("words"), words, new SourceDetails("words"))).Facts
                .Where(fact => fact.Value is MoneyValue { Amount: not null, Qualifier: null }).Select(fact => (fact.Span, Value: (MoneyValue)fact.Value)).ToList();
            var total = amounts.LastOrDefault(amount => amount.Span.End <= cut.Index);
            var parts = amounts.Where(amount => amount.Span.Start > cut.Index && amount.Value.Currency == total.Value?.Currency).ToList();
            if (total.Value is not null && parts.Sum(part => part.Value.Amount) > total.Value.Amount)
            {
                yield return Rule.At(total.Span.Shift(sentence.Start), $"The parts named here are more than this sum.");
            }
        }
    }

    [GeneratedRegex(@"(?<!by )(?<![\d.,])\b(\d{1,6}(?:\.\d+)?) ?(?:%|percent|per cent) of\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    [GeneratedRegex(@"\b(?<number>two|three|four|five|six|seven) (?:[a-z-]+ ){0,2}[a-z-]+s ?: (?<items>[^.:\n]{3,300})\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex List();

    [GeneratedRegex(@",? and |, ", RegexOptions.CultureInvariant)]
    private static partial Regex Items();

    [GeneratedRegex(@"\b(?:including|comprising|consisting of|made up of|of which)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
