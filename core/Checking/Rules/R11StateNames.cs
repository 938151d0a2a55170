using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R11: "Republic of China" without "People's" names Taiwan's authorities, never Beijing.</summary>
internal static partial class R11StateNames
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R11", $"States by their right names", $"One word more or less names another government.", Severity.Block)
    {
        OfClause = Find,
        OfDocument = Mixed,
    };

    /// <summary>Blocks the bare name.</summary>
    public static IEnumerable<Finding> Find(RuleInput input) =>
        BareRepublic().Matches(input.Text).Select(match =>
            Rule.On(match, $"The state's name is “People's Republic of China”; “Republic of China” names Taiwan's authorities."));

    // A short and a long name of one state in one text look like two authors.
    private static IEnumerable<Finding> Mixed(RuleInput input)
    {
        var quoted = input.Quoted;
        foreach (var names in input.Lists.StateNamePairs)
        {
            var found = names.Find(input.Text).Where(match => match.Value >= 0 && !quoted.Any(span => span.Overlaps(match.Span))).ToList();
            if (found.FirstOrDefault(match => match.Value != found[0].Value) is { Span.IsEmpty: false } other)
            {
                yield return Rule.At(other.Span, $"The text says “{found[0].Span.Of(input.Text)}” elsewhere; use one name unless there is a reason for two.", null, Severity.Inform);
            }
        }
    }

    [GeneratedRegex(@"(?<!People.s )\bRepublic of China\b", RegexOptions.CultureInvariant)]
    private static partial Regex BareRepublic();
}
