using System.Globalization;
using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R23: a share is no more than the whole. Growth may be ("by 150 percent").</summary>
internal static partial class R23Sums
{
    /// <summary>Flags "of" shares above 100 per cent.</summary>
    public static IEnumerable<Finding> Find(RuleInput input) =>
        Share().Matches(input.Text).Where(match => decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) > 100)
            .Select(match => RuleInput.On(match, "R23", Severity.Warn, "A share cannot be more than 100 percent."));

    [GeneratedRegex(@"(?<!by )(?<![\d.,])\b(\d{1,6}(?:\.\d+)?) ?(?:%|percent|per cent) of\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Share();
}
