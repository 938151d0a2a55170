using System.Globalization;
using System.Text.RegularExpressions;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R14: alternatives of a paragraph are numbered n, n bis, n ter in that order and stand in brackets, a party holds one alternative of a place,
/// and a closed item says what was decided and when. Source: United Nations Editorial Manual, paragraphs and subparagraphs.</summary>
internal static partial class R14Alternatives
{
    private static readonly string[] Suffixes = ["", "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies"];

    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R14", "Alternatives in order, and decided", "Alternatives are numbered 7, 7 bis, 7 ter and stand in brackets until one is chosen; who chose and when must be on record.", Severity.Warn)
    {
        OfClause = Inline,
        OfDocument = Numbered,
    };

    private static IEnumerable<Finding> Numbered(RuleInput input)
    {
        var numbers = Number().Matches(input.Text).Select(match => (Span: TextSpan.At(match.Groups["number"].Index, match.Groups["number"].Length),
            Number: int.Parse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture), Suffix: Array.IndexOf(Suffixes, match.Groups["suffix"].Value), Bracketed: match.Groups["open"].Success)).ToList();
        foreach (var item in numbers.GroupBy(entry => entry.Number).Where(group => group.Any(entry => entry.Suffix > 0)))
        {
            var next = 0;
            foreach (var (span, number, suffix, bracketed) in item)
            {
                if (suffix != next)
                {
                    yield return Rule.At(span, next < Suffixes.Length ? $"After {Name(number, next - 1)} comes {Name(number, next)}, not {Name(number, suffix)}." : $"Paragraph {number} has too many alternatives.");
                }
                else if (!bracketed)
                {
                    yield return Rule.At(span, $"Paragraph {number} has alternatives; each of them stands in square brackets.");
                }

                next = suffix + 1;
            }
        }
    }

    private static IEnumerable<Finding> Inline(RuleInput input)
    {
        foreach (var item in Items(input.Text))
        {
            var span = item[0].Span.Cover(item[^1].Span);
            foreach (var again in item.Where((alternative, at) => item.Take(at).Any(earlier => earlier.Holder == alternative.Holder)))
            {
                yield return Rule.At(again.Span, $"{again.Holder} holds another alternative of the same words already.");
            }

            if (input.Status == ClauseStatus.Agreed && !input.Decisions.Any(decision => decision.Item == span && decision is { Decision.Length: > 0, On: not null }))
            {
                yield return Rule.At(span, "The clause is agreed, but nothing says how these alternatives were decided and when.");
            }
        }
    }

    // Brackets of parties with nothing but space between them are alternatives of one place.
    private static List<List<(string Holder, TextSpan Span)>> Items(string text)
    {
        var items = new List<List<(string Holder, TextSpan Span)>>();
        foreach (Match match in Held().Matches(text))
        {
            var alternative = (match.Groups[1].Value, TextSpan.At(match.Index, match.Length));
            if (items.Count > 0 && string.IsNullOrWhiteSpace(text[items[^1][^1].Span.End..match.Index]))
            {
                items[^1].Add(alternative);
            }
            else
            {
                items.Add([alternative]);
            }
        }

        return items;
    }

    private static string Name(int number, int suffix) => suffix < 0 ? "nothing" : $"{number} {Suffixes[suffix]}".TrimEnd();

    [GeneratedRegex(@"^(?<open>\[)?(?<number>(?<n>\d{1,3})(?: (?<suffix>bis|ter|quater|quinquies|sexies|septies|octies))?)\.? (?=[A-Z\[“])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex(@"\[([A-Z]{2,4}|[Cc]hair|U\.S\.|Japan)(?:/[^:\[\]]{1,30})?:[^\[\]]{0,2000}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Held();
}
