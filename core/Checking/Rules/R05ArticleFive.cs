using System.Text.RegularExpressions;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R5: where the treaty's commitment to defend Japan is meant, the article is V, in one numeral style.</summary>
internal static partial class R05ArticleFive
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new("R5", $"Article V, in one numeral style", $"The commitment to defend Japan stands in Article V of the treaty; another number names another commitment.", Severity.Block)
    {
        OfClause = Find,
    };

    /// <summary>Flags any other article in a clause on the Senkaku Islands or on the treaty, and "Article 5" or "Five" for "Article V".</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        if (input.Topic is not "senkaku" && !input.Mentions("Senkaku") && !input.Mentions("Treaty of Mutual Cooperation") && !input.Mentions("Security Treaty"))
        {
            yield break;
        }

        foreach (Match match in Article().Matches(input.Text))
        {
            var number = match.Groups[1].Value;
            if (number is "5" or "Five" or "five")
            {
                yield return Rule.On(match, $"Write “Article V”, as the treaty numbers its articles.");
            }
            else if (number != "V")
            {
                yield return Rule.On(match, $"The commitment to defend Japan stands in Article V, not in Article {number}.");
            }
        }

        foreach (Match match in JapaneseArticle().Matches(input.Text))
        {
            yield return Rule.On(match, $"In Japanese the article is 第5条 or 第五条.");
        }
    }

    [GeneratedRegex(@"\bArticle\s+([IVX]+|\d+|Five|five)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex("第(?![5５五]条)[0-9０-９一二三四五六七八九十]+条", RegexOptions.CultureInvariant)]
    private static partial Regex JapaneseArticle();
}
