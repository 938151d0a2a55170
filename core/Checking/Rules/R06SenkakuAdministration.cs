using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R6: a clause on the Senkaku Islands says that the treaty applies to or covers them, and speaks of administration, never of sovereignty.</summary>
internal static partial class R06SenkakuAdministration
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R6", $"The Senkaku Islands under administration", $"The treaty covers territories under the administration of Japan; a word on sovereignty would be a position that one party does not take.", Severity.Block)
    {
        OfClause = Find,
    };

    /// <summary>Blocks words of sovereignty in a sentence on the islands, and warns of a sentence on the article that says neither "applies to" nor "covers".</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        if (!input.Mentions("Senkaku") && !input.Mentions("Diaoyu"))
        {
            yield break;
        }

        foreach (var sentence in Sentences.Of(input.Text))
        {
            var words = sentence.Of(input.Text);
            if (!words.Contains("Senkaku", StringComparison.Ordinal) && !words.Contains("Diaoyu", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var span in input.Find("senkaku-never").Where(sentence.Contains))
            {
                yield return Rule.At(span, $"A clause on the Senkaku Islands does not say “{span.Of(input.Text)}”; the treaty speaks of territories under the administration of Japan.");
            }

            if (Bare().Match(words) is { Success: true } bare)
            {
                yield return Rule.At(TextSpan.At(sentence.Start + bare.Index, bare.Length), $"Write “Senkaku Islands”.");
            }

            if (words.Contains("Article", StringComparison.Ordinal) && !Applies().IsMatch(words))
            {
                yield return Rule.At(sentence, $"The sentence must say that the article “applies to” or “covers” the Senkaku Islands.");
            }
        }
    }

    [GeneratedRegex(@"\bSenkakus?\b(?!\s+(?:Islands|and\b))", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\b(?:appl(?:y|ies|ied|ying) to|applicab\w+|cover(?:s|ed|ing)?|extends? to)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Applies();
}
