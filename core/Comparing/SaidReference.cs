using System.Globalization;
using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>An article of a treaty or a date, as a commitment says it.</summary>
/// <param name="Span">Where it stands; "of the Treaty" behind an article belongs to it.</param>
/// <param name="Key">The same for the same article or date in any notation: "article 5", "2030", "2030-03".</param>
/// <param name="IsDeadline">Whether "by" or "before" stands in front of a date.</param>
internal sealed partial record SaidReference(TextSpan Span, string Key, bool IsDeadline = false)
{
    private static readonly string[] Roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    private static readonly string[] Spelled = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    internal static IReadOnlyList<SaidReference> Articles(string text, TextSpan within) =>
    [
        .. ArticlePattern().Matches(within.Of(text)).Select(match => new SaidReference(
            TextSpan.At(within.Start + match.Index, match.Value.TrimEnd().Length), $"article {NumberOf(match.Groups["number"].Value)}")),
    ];

    internal static IReadOnlyList<SaidReference> Dates(string text, TextSpan within) =>
    [
        .. DatePattern().Matches(within.Of(text)).Select(match => new SaidReference(
            TextSpan.At(within.Start + match.Index, match.Length), KeyOf(match), match.Groups["by"].Success)),
    ];

    private static string KeyOf(Match match)
    {
        var month = match.Groups["month"].Success
            ? DateTime.ParseExact(match.Groups["month"].Value, "MMMM", CultureInfo.InvariantCulture).ToString("-MM", CultureInfo.InvariantCulture)
            : "";
        var day = match.Groups["day"].Success ? $"-{int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture):00}" : "";
        return match.Groups["year"].Value + month + day;
    }

    private static int NumberOf(string words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Math.Max(Array.IndexOf(Roman, words), Array.FindIndex(Spelled, each => each.Equals(words, StringComparison.OrdinalIgnoreCase)));

    [GeneratedRegex(@"\b[Aa]rticle\s(?<number>\d+|[IVX]+|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)\b(?:\sof\sthe\s(?>[A-Z][\w.’'-]*|of|and|\s)+)?", RegexOptions.CultureInvariant)]
    private static partial Regex ArticlePattern();

    [GeneratedRegex(
        @"\b(?<by>(?:by|before|no later than)(?: the end of)? )?(?:(?:(?<day>[0-3]?\d)(?:st|nd|rd|th)? )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?: (?<day>[0-3]?\d)(?:st|nd|rd|th)?\b)?(?:,? (?<year>(?:19|20)\d\d))?|(?<year>(?:19|20)\d\d))\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();
}
