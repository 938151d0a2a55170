using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R20: a date reads the same in both capitals: no "today", no weekday without a date, and an hour only with its time zone.</summary>
internal static partial class R20Dates
{
    /// <summary>Flags the first "today" or its kin ("the challenges of today and tomorrow" is no date), and a clock time without a zone.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        if (Relative().Match(input.Text) is { Success: true } match)
        {
            yield return RuleInput.On(match, "R20", Severity.Warn, $"“{match.Value}” is another date in the other capital; write the date and the place.");
        }

        foreach (Match hour in Clock().Matches(input.Text))
        {
            yield return RuleInput.On(hour, "R20", Severity.Warn, "The hour needs its time zone.");
        }
    }

    [GeneratedRegex(@"(?<!\bof )(?<!\bof today and )\b(?:today|yesterday|tomorrow|tonight)\b(?!['’]s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Relative();

    [GeneratedRegex(@"\b\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?\b(?! ?(?:JST|EST|EDT|GMT|UTC|local time))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
