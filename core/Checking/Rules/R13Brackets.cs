using System.Text.RegularExpressions;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R13: square brackets are balanced, nested no deeper than two, and each alternative says who holds it; an agreed clause has none.</summary>
internal static partial class R13Brackets
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R13", $"Brackets that can be read", $"A bracket marks words that are not agreed. It must be closed, say who holds it, and go when the clause is agreed.", Severity.Block)
    {
        OfClause = Find,
    };

    /// <summary>Blocks what is unbalanced, too deep, or stands in an agreed clause; warns of a bracket that names no party and is no blank left by a template.</summary>
    private static IEnumerable<Finding> Find(RuleInput input)
    {
        var open = new Stack<int>();
        for (var at = 0; at < input.Text.Length; at++)
        {
            if (input.Text[at] == '[')
            {
                open.Push(at);
                if (open.Count == 3)
                {
                    yield return Rule.At(TextSpan.At(at, 1), $"Brackets are nested more than two deep.");
                }
            }
            else if (input.Text[at] == ']')
            {
                if (open.Count == 0)
                {
                    yield return Rule.At(TextSpan.At(at, 1), $"This bracket closes nothing.");
                }
                else if (open.Pop() is var start && open.Count == 0 && Whole(input, new TextSpan(start, at + 1)) is { } finding)
                {
                    yield return finding;
                }
            }
        }

        foreach (var start in open.Reverse())
        {
            yield return Rule.At(TextSpan.At(start, 1), $"This bracket is never closed.");
        }
    }

    private static Finding? Whole(RuleInput input, TextSpan bracket) =>
        input.Status == ClauseStatus.Agreed ? Rule.At(bracket, $"The clause is agreed, and these words still stand in brackets.")
        : input.Blanks.Contains(bracket) || BracketText.Each(bracket.Of(input.Text)).Any(held => IsHolder(held.Alternative.Holder, input)) ? null
        : Rule.At(bracket, $"The text in brackets does not say which party holds it.", null, Severity.Warn);

    // A party of the statement, a state, the chair, or a code that the desk uses ("USA"); several may hold the same words together ("JPN/chair").
    private static bool IsHolder(string holder, RuleInput input) => Holders().Split(holder).All(one =>
        Code().IsMatch(one) || input.Parties.Contains(one, StringComparer.OrdinalIgnoreCase) || input.Lists.States.Find(one).Any(state => state.Span.Length == one.Length));

    [GeneratedRegex(@"\s*[,/&]\s*|\s+and\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Holders();

    [GeneratedRegex(@"^(?:[A-Z]{2,5}|[Cc]hair)$", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
