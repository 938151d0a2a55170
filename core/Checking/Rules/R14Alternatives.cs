using System.Globalization;
using System.Text.RegularExpressions;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R14: alternatives of a paragraph are numbered n, n bis, n ter in that order and stand in brackets, a party holds one alternative of a place,
/// and a closed item says what was decided and when. Source: United Nations Editorial Manual, paragraphs and subparagraphs.</summary>
internal static partial class R14Alternatives
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R14", $"Alternatives in order, and decided", $"Alternatives are numbered 7, 7 bis, 7 ter and stand in brackets until one is chosen; who chose and when must be on record.", Severity.Warn)
    {
        OfClause = input => Held(input).Concat(Closed(input)),
        OfDocument = Numbered,
    };

    private static IEnumerable<Finding> Numbered(RuleInput input)
    {
        var numbers =
            from Match match in Number().Matches(input.Text)
            let alternative = Numbering.AlternativeOf(match.Groups["latin"].Value)
            where alternative is not null
            select (Span: TextSpan.At(match.Groups["number"].Index, match.Groups["number"].Length),
                Paragraph: int.Parse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture), Alternative: alternative.Value, Bracketed: match.Groups["open"].Success);
        foreach (var item in numbers.GroupBy(entry => entry.Paragraph).Where(group => group.Any(entry => entry.Alternative > 0)))
        {
            var next = 0;
            foreach (var (span, paragraph, alternative, bracketed) in item)
            {
                if (alternative != next)
                {
                    yield return Rule.At(span, next >= Numbering.Most ? (Wording)$"Paragraph {paragraph} has too many alternatives."
                        : next == 0 ? (Wording)$"First comes {Numbering.Of(paragraph, next)}, not {Numbering.Of(paragraph, alternative)}."
                        : (Wording)$"After {Numbering.Of(paragraph, next - 1)} comes {Numbering.Of(paragraph, next)}, not {Numbering.Of(paragraph, alternative)}.");
                }
                else if (!bracketed)
                {
                    yield return Rule.At(span, $"Paragraph {paragraph} has alternatives; each of them stands in square brackets.");
                }

                next = alternative + 1;
            }
        }
    }

    private static IEnumerable<Finding> Held(RuleInput input)
    {
        var place = new List<(TextSpan Span, Alternative Alternative)>();
        foreach (var held in BracketText.Each(input.Text))
        {
            if (place.Count > 0 && !BracketText.AreOfOnePlace(input.Text, place[^1].Span, held.Span))
            {
                place.Clear();
            }

            if (place.Exists(earlier => earlier.Alternative.Holder == held.Alternative.Holder))
            {
                yield return Rule.At(held.Span, $"{held.Alternative.Holder} holds another alternative of the same words already.");
            }

            place.Add(held);
        }
    }

    private static IEnumerable<Finding> Closed(RuleInput input) =>
        from bracket in input.Brackets
        where !bracket.IsOpen
        let silent = bracket.Alternatives.Where(alternative => alternative.Decision is null).Select(alternative => alternative.Holder).ToList()
        where silent.Count > 0
        select Rule.At(bracket.Span, $"The words of {silent.Select(holder => (Wording)$"{holder}").Aggregate((row, next) => $"{row} and {next}")} stood in brackets here, and nothing says who decided on them and when.");

    [GeneratedRegex(@"^(?<open>\[)?(?<number>(?<n>[1-9]\d{0,2})(?: (?<latin>[a-z]{3,9}))?)\.? (?=[A-Z\[“])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Number();
}
