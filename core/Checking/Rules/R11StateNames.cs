using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R11: "Republic of China" without "People's" names Taiwan's authorities, never Beijing.</summary>
internal static partial class R11StateNames
{
    /// <summary>Blocks the bare name.</summary>
    public static IEnumerable<Finding> Find(RuleInput input) =>
        BareRepublic().Matches(input.Text).Select(match =>
            RuleInput.On(match, "R11", Severity.Block, "The state's name is “People's Republic of China”; “Republic of China” names Taiwan's authorities."));

    [GeneratedRegex(@"(?<!People.s )\bRepublic of China\b", RegexOptions.CultureInvariant)]
    private static partial Regex BareRepublic();
}
