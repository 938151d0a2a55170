using System.Collections.Frozen;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Reads "agreed on the creation of a panel", "agreed on creating a panel" and "reached an agreement to create a panel" as "agreed to create a panel":
/// what carries the act is the verb or the noun behind.</summary>
internal sealed class AgreedActs(Lexicon lexicon)
{
    private const string Gerund = "ing";

    private readonly FrozenSet<string> _verbs = lexicon.WordsOf("verbs").Concat(lexicon.WordsOf("noun-verbs")).Concat(lexicon.Stances.Select(stance => stance.Lemma)).ToFrozenSet(StringComparer.Ordinal);

    private readonly StanceList _stances = new(lexicon);

    /// <summary>The proposition with the act that its noun carries; the same where it carries none.</summary>
    internal Proposition Read(Proposition proposition, string text)
    {
        if (proposition is not { Stance: "agree" or "decide", Passive: false, ObjectSpan: { } said } || said.Start < proposition.VerbSpan.End)
        {
            return proposition;
        }

        var words = Words.Of(text, said);
        var at = words.Count > 0 && WordAt(0) is "on" or "upon" ? 1 : 0;
        if (words.Count > 4 && at == 1 && WordAt(1) is "the" or "a" or "an" && WordAt(3) == "of" && VerbOf(WordAt(2)) is { } verb)
        {
            return As(proposition, verb, words[2].Span, new TextSpan(words[4].Span.Start, said.End));
        }

        if (words.Count <= at + 1 || proposition.Stance != "agree")
        {
            return proposition;
        }

        var word = WordAt(at);
        var isInfinitive = at == 0 && _verbs.Contains(word) && text.AsSpan(0, said.Start).TrimEnd().EndsWith(" to");
        var act = isInfinitive ? word : word.EndsWith(Gerund, StringComparison.Ordinal) && (at == 1 || !IsVerb(text, proposition)) ? VerbOf(word) : null;
        return act is null ? proposition : As(proposition, act, words[at].Span, new TextSpan(words[at + 1].Span.Start, said.End));

        string WordAt(int index) => words[index].Span.Of(text);
    }

    // "Agreed", and not the "reached" of "reached an agreement".
    private static bool IsVerb(string text, Proposition proposition) => proposition.VerbSpan.Of(text).StartsWith("agree", StringComparison.OrdinalIgnoreCase);

    private Proposition As(Proposition proposition, string verb, TextSpan verbSpan, TextSpan said) => proposition with
    {
        Stance = verb,
        Family = _stances.OfVerb(verb)?.Family,
        Rank = _stances.OfVerb(verb)?.Rank,
        Operators = [.. proposition.Operators, proposition.VerbSpan],
        VerbSpan = verbSpan,
        ObjectSpan = said,
    };

    private string? VerbOf(string noun)
    {
        foreach (var (ending, verbEnding) in (ReadOnlySpan<(string, string)>)[("ment", ""), ("ation", "e"), ("ion", "e"), ("ion", ""), ("al", "e"), ("al", ""), ("ing", ""), ("ing", "e")])
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal) && noun[..^ending.Length] + verbEnding is var verb && _verbs.Contains(verb))
            {
                return verb;
            }
        }

        // "cutting", "setting up"
        return noun is [.., var one, var other, 'i', 'n', 'g'] && one == other && _verbs.Contains(noun[..^4]) ? noun[..^4] : null;
    }
}
