using System.Globalization;
using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R33: a reference to a numbered paragraph leads to one.</summary>
internal static partial class R33References
{
    /// <summary>Flags a number beyond the last paragraph; a paragraph "of" another text is that text's.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        if (input.Paragraphs is not { } last)
        {
            yield break;
        }

        foreach (Match match in Reference().Matches(input.Text))
        {
            if (!int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > last)
            {
                yield return RuleInput.On(match, "R33", Severity.Block, $"There is no paragraph {match.Groups[1].Value}: the statement has {last}.");
            }
        }
    }

    [GeneratedRegex(@"\b[Pp]aragraph (\d{1,9})\b(?! of (?:the|its|that) )", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
