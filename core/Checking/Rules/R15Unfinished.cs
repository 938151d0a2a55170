using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R15: no placeholder, template mark or empty blank in a text that leaves the house.</summary>
internal static partial class R15Unfinished
{
    /// <summary>Flags listed placeholders (capitals as listed), template syntax, comments and bracketed blanks.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        foreach (var span in input.Find("unfinished", exactCase: true))
        {
            yield return new Finding("R15", Severity.Block, span, $"“{span.Of(input.Text)}” is left over from drafting.", []);
        }

        foreach (var blank in input.Blanks)
        {
            yield return new Finding("R15", Severity.Block, blank, "This blank is still open.", []);
        }

        foreach (Match match in Marks().Matches(input.Text))
        {
            yield return RuleInput.On(match, "R15", Severity.Block, "A mark of the template is still in the text.");
        }
    }

    [GeneratedRegex(@"\{\{[^}]*\}\}|<!--|_{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
