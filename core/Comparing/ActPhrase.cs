using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>The words that carry the act, as a drafter would quote them: "strongly oppose", "strong opposition", "intends to invest", "does not support".</summary>
internal sealed record ActPhrase(TextSpan Span, string Words, IReadOnlyList<TextSpan> Modifiers)
{
    private static readonly string[] Helpers = ["do", "does", "did", "not", "has", "have", "had", "will", "shall", "would", "can", "cannot", "may", "must", "should", "is", "are", "was", "were", "be", "been", "also", "never", "don't", "doesn't"];

    private static readonly string[] Prepositions = ["over", "about", "to", "at", "on", "for", "of", "regarding", "with", "in", "that"];

    internal static ActPhrase Of(string text, Proposition proposition)
    {
        var verb = proposition.VerbSpan;
        var modifiers = proposition.Modifiers.Where(span => IsBeside(text, span, verb)).ToList();
        var span = proposition.Operators.Concat(modifiers).Append(verb).Aggregate(verb, (all, each) => all.Cover(each));

        // A light verb ("expressed grave concern over") says nothing: the noun carries the act, and it stands before the object.
        if (proposition.ObjectSpan is { } said && said.Start >= span.End && said.Start - span.End < 60 && IsNominal(text, proposition))
        {
            span = span.Cover(new TextSpan(span.End, said.Start));
        }

        var start = span.Start;
        while (LastWordBefore(text, start) is { } helper && helper.Start >= proposition.Span.Start && Helpers.Contains(helper.Of(text).ToLowerInvariant()))
        {
            start = helper.Start;
        }

        var words = WithoutEnd(new TextSpan(start, span.End).Of(text).Trim());
        var own = proposition.Modifiers.Where(modifier => start <= modifier.Start && modifier.End <= span.End).ToList();
        return new ActPhrase(new TextSpan(start, start + words.Length), Without(words, "also "), own);
    }

    private static string WithoutEnd(string words) =>
        words.LastIndexOf(' ') is var blank and > 0 && Prepositions.Contains(words[(blank + 1)..]) ? words[..blank] : words;

    private static string Without(string words, string small) => words.Replace(small, "", StringComparison.Ordinal);

    private static bool IsNominal(string text, Proposition proposition) =>
        proposition.Stance.Length > 3 && !proposition.VerbSpan.Of(text).Contains(proposition.Stance[..4], StringComparison.OrdinalIgnoreCase);

    private static bool IsBeside(string text, TextSpan modifier, TextSpan verb) => modifier.End <= verb.Start
        ? !text.AsSpan(modifier.End, verb.Start - modifier.End).ContainsAnyExcept(' ', '\n')
        : modifier.Start >= verb.End && !text.AsSpan(verb.End, modifier.Start - verb.End).ContainsAnyExcept(' ', '\n') && modifier.Of(text).EndsWith("ly", StringComparison.Ordinal);

    private static TextSpan? LastWordBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '\'' or '’'))
        {
            start--;
        }

        return start < end ? new TextSpan(start, end) : null;
    }
}
