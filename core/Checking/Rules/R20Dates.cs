using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R20: a date reads the same in both capitals: no "today" without date and place of issue, and an hour only with its time zone.</summary>
internal static partial class R20Dates
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R20", $"Dates that read the same in both capitals", $"When it is the evening of the 7th in one capital it is the 8th in the other; “today” means nothing until date and place of issue are set.", Severity.Warn)
    {
        OfClause = Find,
    };

    /// <summary>Flags the first "today" or its kin ("the challenges of today and tomorrow" is no date; "today" is one where the statement has date and place), and a clock time without a zone.</summary>
    private static IEnumerable<Finding> Find(RuleInput input)
    {
        var issued = input.Statement is { Date: not null, Place.Length: > 0 };
        if (Relative().Matches(input.Text).FirstOrDefault(match => !issued || !match.Value.Equals("today", StringComparison.OrdinalIgnoreCase)) is { } match)
        {
            yield return Rule.On(match, $"“{match.Value}” is another date in the other capital; write the date and the place.");
        }

        foreach (Match hour in Clock().Matches(input.Text))
        {
            yield return Rule.On(hour, $"The hour needs its time zone.");
        }
    }

    [GeneratedRegex(@"(?<!\bof )(?<!\bof today and )\b(?:today|yesterday|tomorrow|tonight)\b(?!['’]s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b\d{1,2}:\d{2}\b(?! ?(?:[ap]\.?m\.?)? ?(?:JST|KST|IST|CET|CEST|[ECMP][SD]T|GMT|UTC|local time))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
