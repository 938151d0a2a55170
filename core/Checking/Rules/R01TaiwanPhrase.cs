using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R1: the phrase is "peace and stability across the Taiwan Strait".</summary>
internal static partial class R01TaiwanPhrase
{
    /// <summary>Flags another noun than stability, and "in the Taiwan Strait" after it.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (Match match in OtherNoun().Matches(input.Text))
        {
            yield return RuleInput.On(match, "R1", Severity.Warn, "The agreed phrase is “peace and stability across the Taiwan Strait”.");
        }

        foreach (Match match in InTheStrait().Matches(input.Text))
        {
            yield return RuleInput.On(match, "R1", Severity.Warn, "The agreed phrase says “across the Taiwan Strait”, not “in”.");
        }
    }

    [GeneratedRegex(@"\bpeace and (?!stability\b)\w+ (?:in|across) the Taiwan\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherNoun();

    [GeneratedRegex(@"(?<=\bpeace and stability )in the Taiwan Strait\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InTheStrait();
}
