using System.Collections.Frozen;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Reads "agreed on the creation of a panel" as "agreed to create a panel": the noun carries the act.</summary>
internal sealed class AgreedActs(Lexicon lexicon)
{
    private readonly FrozenSet<string> _verbs = lexicon.WordsOf("verbs").Concat(lexicon.WordsOf("noun-verbs")).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The proposition with the act that its noun carries; the same where it carries none.</summary>
    internal Proposition Read(Proposition proposition, string text)
    {
        if (proposition is not { Stance: "agree" or "decide", Passive: false, ObjectSpan: { } said } || said.Start < proposition.VerbSpan.End)
        {
            return proposition;
        }

        var words = Words.Of(text, said);
        return words.Count > 4 && WordAt(0) is "on" or "upon" && WordAt(1) is "the" or "a" or "an" && WordAt(3) == "of" && VerbOf(WordAt(2)) is { } verb
            ? proposition with
            {
                Stance = verb,
                Family = null,
                Rank = null,
                Operators = [.. proposition.Operators, proposition.VerbSpan],
                VerbSpan = words[2].Span,
                ObjectSpan = new TextSpan(words[4].Span.Start, said.End),
            }
            : proposition;

        string WordAt(int index) => words[index].Span.Of(text);
    }

    private string? VerbOf(string noun)
    {
        foreach (var (ending, verbEnding) in (ReadOnlySpan<(string, string)>)[("ment", ""), ("ation", "e"), ("ion", "e"), ("ion", ""), ("al", "e"), ("al", ""), ("ing", ""), ("ing", "e")])
        {
            if (noun.EndsWith(ending, StringComparison.Ordinal) && noun[..^ending.Length] + verbEnding is var verb && _verbs.Contains(verb))
            {
                return verb;
            }
        }

        return null;
    }
}
