using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R2: "cross-Strait" with a small c, a capital S and a hyphen; "Taiwan Strait" in the singular.</summary>
internal static partial class R02StraitSpelling
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R2", $"Spelling of the Strait", $"“cross-Strait” and “Taiwan Strait” have one spelling in agreed texts.", Severity.Warn)
    {
        OfClause = Find,
    };

    /// <summary>Flags every other spelling. A capital C is right where the word begins a sentence.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (Match match in CrossStrait().Matches(input.Text))
        {
            var begins = match.Index == 0 || input.Text[..match.Index].TrimEnd() is { Length: > 0 } before && before[^1] is '.' or '\n' or '“';
            if (match.Value != "cross-Strait" && !(begins && match.Value == "Cross-Strait"))
            {
                yield return Rule.On(match, $"Spell it “cross-Strait”.");
            }
        }

        foreach (Match match in Straits().Matches(input.Text))
        {
            yield return Rule.On(match, $"“Taiwan Strait” is singular.");
        }
    }

    [GeneratedRegex(@"\bcross[-‐‑– ]?straits?\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CrossStrait();

    [GeneratedRegex(@"\bTaiwan Straits\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Straits();
}
