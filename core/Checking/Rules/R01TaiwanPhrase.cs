using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R1: the phrase is "peace and stability across the Taiwan Strait".</summary>
internal static partial class R01TaiwanPhrase
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R1", $"The Taiwan Strait in the agreed phrase", $"The phrase “peace and stability across the Taiwan Strait” has been agreed word for word; another noun or another preposition reads as a new position.", Severity.Warn)
    {
        OfClause = Find,
    };

    /// <summary>Flags another noun than stability, and "in the Taiwan Strait" after it; not where the newest precedent on it has the very words: other parties agreed on others.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (var match in OtherNoun().Matches(input.Text).Where(match => !IsAgreed(match.Value, input)))
        {
            yield return Rule.On(match, $"The agreed phrase is “peace and stability across the Taiwan Strait”.");
        }

        foreach (var match in InTheStrait().Matches(input.Text).Where(match => !IsAgreed($"peace and stability {match.Value}", input)))
        {
            yield return Rule.On(match, $"The agreed phrase says “across the Taiwan Strait”, not “in”.");
        }
    }

    private static bool IsAgreed(string words, RuleInput input) =>
        input.Precedents.FirstOrDefault(source => source.Text.Contains("the Taiwan Strait", StringComparison.Ordinal))?.Text.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    [GeneratedRegex(@"\bpeace and (?!stability\b)\w+ (?:in|across) the Taiwan\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherNoun();

    [GeneratedRegex(@"(?<=\bpeace and stability )in the Taiwan Strait\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InTheStrait();
}
