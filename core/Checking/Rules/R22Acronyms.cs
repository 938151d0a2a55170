using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R22: an acronym is defined once, before it is used, by words that begin with its letters.</summary>
internal static partial class R22Acronyms
{
    private static readonly Dictionary<string, string> Glossary = new(StringComparer.Ordinal)
    {
        ["SMR"] = "small modular reactor",
        ["LNG"] = "liquefied natural gas",
        ["PRC"] = "People's Republic of China",
        ["DPRK"] = "Democratic People's Republic of Korea",
        ["ROK"] = "Republic of Korea",
        ["FOIP"] = "Free and Open Indo-Pacific",
    };

    /// <summary>Flags an expansion that differs from the glossary, and an acronym that is used and never spelled out.</summary>
    public static IEnumerable<Finding> Find(RuleInput input)
    {
        var known = input.List("acronyms-known");
        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Definition().Matches(input.Text))
        {
            var acronym = match.Groups[2].Value.TrimEnd('s');
            defined.Add(acronym);
            if (Glossary.TryGetValue(acronym, out var right) && !match.Groups[1].Value.Replace('’', '\'').Contains(right, StringComparison.OrdinalIgnoreCase))
            {
                // As many words before the bracket as the acronym has letters are its expansion.
                var words = Words.Of(match.Groups[1].Value);
                var first = words[Math.Max(0, words.Count - acronym.Length)].Span.Start;
                yield return new Finding("R22", Severity.Warn, new TextSpan(match.Index + first, match.Index + match.Length), $"{acronym} stands for “{right}”.", []);
            }
        }

        foreach (Match match in Acronym().Matches(input.Text).Cast<Match>().DistinctBy(match => match.Value))
        {
            if (!known.Contains(match.Value) && !defined.Contains(match.Value) && Glossary.TryGetValue(match.Value, out var words) && !input.Mentions(words))
            {
                yield return RuleInput.On(match, "R22", Severity.Warn, $"{match.Value} is not spelled out: {words}.");
            }
        }
    }

    [GeneratedRegex(@"((?:[\w’'-]+ ){1,6}[\w’'-]+) \(([A-Z]{2,6}s?)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\b[A-Z]{3,6}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();
}
