using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R32: "We" with the present or "the two leaders" with the past, not both in one text; and a set phrase is not said again at once.</summary>
internal static partial class R32Narration
{
    private const int Near = 3;

    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R32", $"One voice throughout", $"A text says “We reaffirm” or “The two leaders reaffirmed”; where both stand, two drafts were joined. A set phrase repeated at once loses its weight.", Severity.Inform)
    {
        OfDocument = input => Voices(input).Concat(Idioms(input)),
    };

    // The first "we" of a text that also narrates of "the two leaders", outside quotation marks.
    private static IEnumerable<Finding> Voices(RuleInput input)
    {
        var quoted = input.Quoted;
        var first = We().Matches(input.Text).FirstOrDefault(match => !quoted.Any(span => span.Contains(match.Index)));
        if (first is not null && Leaders().Matches(input.Text).Any(match => !quoted.Any(span => span.Contains(match.Index))))
        {
            yield return Rule.On(first, $"The text speaks of “the two leaders” elsewhere; use one form.");
        }
    }

    private static IEnumerable<Finding> Idioms(RuleInput input)
    {
        var found = input.Find("idioms");
        if (found.Count < 2)
        {
            yield break;
        }

        var sentences = Sentences.Of(input.Text).ToList();
        for (var at = 1; at < found.Count; at++)
        {
            var words = found[at].Of(input.Text);
            if (found.Take(at).Any(earlier => earlier.Of(input.Text).Equals(words, StringComparison.OrdinalIgnoreCase) && Number(found[at]) - Number(earlier) <= Near))
            {
                yield return Rule.At(found[at], $"“{words}” stands within three sentences before; say it once.");
            }
        }

        int Number(TextSpan span) => sentences.FindLastIndex(sentence => sentence.Start <= span.Start);
    }

    [GeneratedRegex(@"\bWe\b", RegexOptions.CultureInvariant)]
    private static partial Regex We();

    [GeneratedRegex(@"\b[Tt]he (?:two )?leaders \w+ed\b", RegexOptions.CultureInvariant)]
    private static partial Regex Leaders();
}
