using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R15: no placeholder, template mark or empty blank in a text that leaves the house.</summary>
internal static partial class R15Unfinished
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R15", $"Nothing unfinished", $"Placeholders, marks of the template and open blanks must not leave the house.", Severity.Block)
    {
        OfClause = Find,
    };

    /// <summary>Flags listed placeholders (capitals as listed), template syntax, comments and bracketed blanks.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (var span in input.Find("unfinished", exactCase: true))
        {
            yield return Rule.At(span, $"“{span.Of(input.Text)}” is left over from drafting.");
        }

        foreach (var blank in input.Blanks)
        {
            yield return Rule.At(blank, $"This blank is still open.");
        }

        foreach (Match match in Marks().Matches(input.Text))
        {
            yield return Rule.On(match, $"A mark of the template is still in the text.");
        }
    }

    [GeneratedRegex(@"\{\{[^}]*\}\}|<!--|_{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
