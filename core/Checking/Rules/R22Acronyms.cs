using System.Text.RegularExpressions;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Rules;

/// <summary>R22: an acronym is defined once, before it is used, by the words of the glossary, and only where it is used.</summary>
internal static partial class R22Acronyms
{
    /// <summary>The convention.</summary>
    internal static ConventionRule Rule { get; } = new(
        "R22", $"Acronyms spelled out once, and rightly", $"A reader must meet the words before the letters, and the same letters must not get other words from a machine translation.", Severity.Warn)
    {
        OfDocument = Find,
    };

    /// <summary>Flags an expansion that differs from the glossary, an acronym that is spelled out again, one that is used before or without being spelled out, and
    /// (to be known, no more) one that is never used again.</summary>
    private static IEnumerable<Finding> Find(RuleInput input)
    {
        var known = input.List("acronyms-known").ToHashSet(StringComparer.Ordinal);
        var defined = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (Match match in Definition().Matches(input.Text))
        {
            var acronym = match.Groups[2].Value.TrimEnd('s');
            if (Expansion(match, acronym, input) is not { } span)
            {
                continue;
            }

            if (!defined.TryAdd(acronym, TextSpan.At(match.Groups[2].Index, match.Groups[2].Length)))
            {
                yield return Rule.At(span, $"{acronym} is spelled out before; once is enough.");
            }

            if (input.Lists.Acronyms.TryGetValue(acronym, out var right) && !span.Of(input.Text).Replace('’', '\'').Contains(right, StringComparison.OrdinalIgnoreCase))
            {
                yield return Rule.At(span, $"{acronym} stands for “{right}”.");
            }
        }

        var used = Acronym().Matches(input.Text).ToLookup(match => match.Groups[1].Value);
        foreach (var uses in used.Where(uses => !known.Contains(uses.Key)))
        {
            var first = uses.First();
            if (defined.TryGetValue(uses.Key, out var definition))
            {
                if (first.Index < definition.Start)
                {
                    yield return Rule.On(first, $"{uses.Key} is used here before it is spelled out.");
                }
                else if (uses.Count() == 1)
                {
                    yield return Rule.At(definition, $"{uses.Key} is not used again; it need not be given.", null, Severity.Inform);
                }
            }
            else if (input.Lists.Acronyms.TryGetValue(uses.Key, out var words) && !input.Mentions(words))
            {
                yield return Rule.On(first, $"{uses.Key} is not spelled out: {words}.");
            }
        }
    }

    // The words before the bracket that the letters stand for; null where the bracket holds no acronym of them ("the talks (USA)").
    private static TextSpan? Expansion(Match match, string acronym, RuleInput input)
    {
        var words = Words.Of(match.Groups[1].Value).Where(word => word.Kind == WordKind.Letters).ToList();
        var letters = input.Lists.Acronyms.TryGetValue(acronym, out var right) ? right.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Length : acronym.Length;
        if (words.Count == 0 || (right is null && !words.TakeLast(letters + 2).Any(word => char.ToUpperInvariant(input.Text[match.Index + word.Span.Start]) == acronym[0])))
        {
            return null;
        }

        var first = words[Math.Max(0, words.Count - letters)].Span.Start;
        return new TextSpan(match.Index + first, match.Index + match.Length);
    }

    [GeneratedRegex(@"((?:[\w’'-]+ ){1,8}[\w’'-]+) \([“""]?([A-Z]{2,6}s?)[”""]?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    [GeneratedRegex(@"\b([A-Z]{3,6})s?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Acronym();
}
