using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R32: "We" with the present or "the two leaders" with the past, not both in one text.</summary>
internal static partial class R32Narration
{
    /// <summary>Flags the first "we" of a text that also narrates of "the two leaders", outside quotation marks.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        var quoted = Matching.Quotations.In(input.Text, new Text.TextSpan(0, input.Text.Length)).ToList();
        var first = We().Matches(input.Text).FirstOrDefault(match => !quoted.Exists(span => span.Contains(match.Index)));
        if (first is not null && Leaders().IsMatch(input.Text))
        {
            yield return RuleInput.On(first, "R32", Severity.Inform, "The text speaks of “the two leaders” elsewhere; use one form.");
        }
    }

    [GeneratedRegex(@"\bWe\b", RegexOptions.CultureInvariant)]
    private static partial Regex We();

    [GeneratedRegex(@"\b[Tt]he (?:two )?leaders \w+ed\b", RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();
}
