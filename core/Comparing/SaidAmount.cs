using System.Globalization;
using System.Text.RegularExpressions;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>An amount as a commitment says it, with the word that goes with it.</summary>
/// <param name="Span">All of it, the qualifier too.</param>
/// <param name="Bare">Without the qualifier.</param>
/// <param name="Qualifier">"up to", "at least", "about"; null where there is none.</param>
/// <param name="Value">In whole units: "$5 billion" is 5,000,000,000.</param>
/// <param name="Unit">What is counted: "$", "%", or the noun behind the number.</param>
internal sealed partial record SaidAmount(TextSpan Span, TextSpan Bare, string? Qualifier, decimal Value, string Unit)
{
    // "One" is too often no number ("one of").
    private static readonly string[] Spelled = ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    internal static IReadOnlyList<SaidAmount> In(string text, TextSpan within)
    {
        var amounts = new List<SaidAmount>();
        foreach (Match match in Pattern().Matches(within.Of(text)))
        {
            var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
            if (Array.IndexOf(Spelled, digits.ToLowerInvariant()) is var spelled and > 0)
            {
                digits = spelled.ToString(CultureInfo.InvariantCulture);
            }

            if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            var unit = UnitOf(match);
            var isYear = match.Groups["number"].Value is ['1', '9', _, _] or ['2', '0', _, _] && match.Groups["scale"].Length == 0 && unit is not ("$" or "%");
            if (isYear || match.Groups["article"].Success)
            {
                continue;
            }

            var span = TextSpan.At(within.Start + match.Index, match.Value.TrimEnd().Length);
            var qualifier = match.Groups["qualifier"] is { Success: true } said ? KindOf(said.Value) : null;
            var bare = match.Groups["qualifier"].Success ? new TextSpan(within.Start + match.Groups["bare"].Index, span.End) : span;
            amounts.Add(new SaidAmount(span, bare, qualifier, number * Scale(match.Groups["scale"].Value), unit));
        }

        return amounts;
    }

    private static string UnitOf(Match match)
    {
        if (match.Groups["currency"] is { Success: true } currency)
        {
            return currency.Value.TrimEnd() is "US$" ? "$" : currency.Value.TrimEnd();
        }

        return match.Groups["unit"].Value switch
        {
            "%" or "percent" or "per cent" => "%",
            "dollars" or "US dollars" or "U.S. dollars" => "$",
            "yen" => "¥",
            "euros" => "€",
            var noun => ContentWords.KeyOf(noun),
        };
    }

    private static string KindOf(string qualifier) => qualifier.ToLowerInvariant() switch
    {
        "up to" or "at most" or "no more than" or "not more than" or "a maximum of" => "up to",
        "over" or "more than" or "at least" or "no less than" or "a minimum of" => "at least",
        _ => "about",
    };

    private static decimal Scale(string word) => word switch
    {
        "thousand" => 1_000m,
        "million" or "mn" or "m" => 1_000_000m,
        "billion" or "bn" => 1_000_000_000m,
        "trillion" or "tn" => 1_000_000_000_000m,
        _ => 1m,
    };

    [GeneratedRegex(
        @"(?:(?<qualifier>up to|at most|no more than|not more than|a maximum of|over|more than|at least|no less than|a minimum of|about|around|nearly|almost|approximately|roughly|some) )?(?<bare>(?<article>[Aa]rticles? )?(?<currency>US\$|[$€£¥] ?)?(?<number>\d[\d,]*(?:\.\d+)?|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)\b)[ -]?(?<scale>thousand|million|billion|trillion|bn|mn|tn)?(?: ?(?<unit>%|percent|per cent|US dollars|U\.S\. dollars|dollars|yen|euros|[a-z]{3,}))?)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
