using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>The words that carry the act, as a drafter would quote them: "strongly oppose", "strong opposition", "intends to invest", "does not support".</summary>
/// <param name="Span">Where they stand, without the terms.</param>
/// <param name="Words">The words, the terms behind them.</param>
/// <param name="Modifiers">The strengthening words among them.</param>
/// <param name="Terms">"in the strongest terms", which may stand far behind the verb; null where nothing is so put.</param>
internal sealed record ActPhrase(TextSpan Span, string Words, IReadOnlyList<TextSpan> Modifiers, TextSpan? Terms)
{
    private static readonly string[] Helpers = ["do", "does", "did", "not", "has", "have", "had", "will", "shall", "would", "can", "cannot", "may", "must", "should", "is", "are", "was", "were", "be", "been", "also", "never", "don't", "doesn't"];

    private static readonly string[] Prepositions = ["over", "about", "to", "at", "on", "for", "of", "regarding", "with", "in", "that"];

    private const string InTheStrongest = "in the strongest ";

    private const string EndOfTerms = "terms";

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

        var carriesNoun = span.End > verb.End;
        var start = span.Start;
        while (LastWordBefore(text, start) is { } helper && helper.Start >= proposition.Span.Start && Helpers.Contains(helper.Of(text).ToLowerInvariant()))
        {
            start = helper.Start;
        }

        // "Called on" and "took note of" are one word to a drafter; only what stands between a noun and its object is cut off.
        var words = new TextSpan(start, span.End).Of(text).Trim();
        var behind = !carriesNoun && proposition.Stance.Contains(' ', StringComparison.Ordinal) && !IsPhrasal(proposition.Stance) && text.AsSpan(span.End).StartsWith(" of ") ? " of" : null;
        words = behind is not null ? words + behind : carriesNoun || !IsPhrasal(proposition.Stance) ? WithoutEnd(words) : words;
        var shown = Without(words, "also ");
        var terms = TermsOf(text, proposition);
        var own = proposition.Modifiers.Where(modifier => (start <= modifier.Start && modifier.End <= span.End) || terms?.Contains(modifier) == true).ToList();
        return new ActPhrase(new TextSpan(start, start + words.Length), terms is { } strongest ? $"{shown} {strongest.Of(text)}" : shown, own, terms);
    }

    private static bool IsPhrasal(string stance) =>
        stance.LastIndexOf(' ') is var blank and > 0 && Prepositions.Contains(stance[(blank + 1)..]);

    private static TextSpan? TermsOf(string text, Proposition proposition)
    {
        var start = text.IndexOf(InTheStrongest, proposition.VerbSpan.End, Math.Max(0, proposition.Span.End - proposition.VerbSpan.End), StringComparison.OrdinalIgnoreCase);
        var end = start < 0 ? -1 : text.IndexOf(EndOfTerms, start, proposition.Span.End - start, StringComparison.OrdinalIgnoreCase);
        return end < 0 || end - start > 40 ? null : new TextSpan(start, end + EndOfTerms.Length);
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
