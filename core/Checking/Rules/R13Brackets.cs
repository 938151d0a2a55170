using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R13: square brackets are balanced, nested no deeper than two, and each alternative says who holds it.</summary>
internal static partial class R13Brackets
{
    /// <summary>Blocks what is unbalanced or too deep; warns of a bracket that names no party and is no blank left by a template.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        var open = new Stack<int>();
        for (var at = 0; at < input.Text.Length; at++)
        {
            if (input.Text[at] == '[')
            {
                open.Push(at);
                if (open.Count == 3)
                {
                    yield return On(at, at + 1, Severity.Block, "Brackets are nested more than two deep.");
                }
            }
            else if (input.Text[at] == ']')
            {
                if (open.Count == 0)
                {
                    yield return On(at, at + 1, Severity.Block, "This bracket closes nothing.");
                }
                else if (open.Pop() is var start && open.Count == 0 && !input.Blanks.Contains(new TextSpan(start, at + 1)) && !Held().IsMatch(input.Text[start..(at + 1)]))
                {
                    yield return On(start, at + 1, Severity.Warn, "The text in brackets does not say which party holds it.");
                }
            }
        }

        foreach (var start in open.Reverse())
        {
            yield return On(start, start + 1, Severity.Block, "This bracket is never closed.");
        }
    }

    private static Finding On(int start, int end, Severity severity, string message) => new("R13", severity, new TextSpan(start, end), message, []);

    [GeneratedRegex(@"^\[(?:[A-Z]{2,4}|chair|Chair|U\.S\.|Japan)(?:[,/][^:\]]{1,30})?:", RegexOptions.CultureInvariant)]
    private static partial Regex Held();
}
