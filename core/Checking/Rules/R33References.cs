using System.Globalization;
using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R33: a reference to a numbered paragraph leads to one, and the numbers run on.</summary>
internal static partial class R33References
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R33", $"References that lead somewhere", $"Numbers change with every edit; “as set out in paragraph 7” must still mean the paragraph it meant.", Severity.Block)
    {
        OfDocument = input => References(input).Concat(Numbers(input)),
    };

    // A number that no paragraph has; where none is numbered, the paragraphs of the statement are counted. A paragraph "of" another text is that text's.
    private static IEnumerable<Finding> References(RuleInput input)
    {
        var numbers = Numbered(input).Select(entry => entry.Number).ToHashSet();
        if (input.Statement is not { } statement)
        {
            yield break;
        }

        var last = numbers.Count > 0 ? numbers.Max() : statement.Clauses.Count;
        foreach (Match match in Reference().Matches(input.Text))
        {
            if (!int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > last || (numbers.Count > 0 && !numbers.Contains(number)))
            {
                yield return Rule.On(match, numbers.Count > 0 ? (Wording)$"There is no paragraph {match.Groups[1].Value}." : (Wording)$"There is no paragraph {match.Groups[1].Value}: the statement has {last}.");
            }
        }
    }

    private static IEnumerable<Finding> Numbers(RuleInput input)
    {
        var last = 0;
        foreach (var (number, match) in input.Statement is null ? [] : Numbered(input))
        {
            if (last > 0 && number != last && number != last + 1)
            {
                yield return Rule.On(match, $"After paragraph {last} comes {last + 1}, not {number}.", Severity.Warn);
            }

            last = number;
        }
    }

    private static List<(int Number, Match Match)> Numbered(RuleInput input) =>
        [.. Number().Matches(input.Text).Select(match => (int.Parse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture), match))];

    [GeneratedRegex(@"\b[Pp]aragraph (\d{1,9})\b(?! of (?:the|its|that) )", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\[?(\d{1,3})(?: (?:bis|ter|quater|quinquies|sexies|septies|octies))?\. (?=[A-Z\[“])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Number();
}
