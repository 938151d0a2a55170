using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>How strong an act is.</summary>
/// <param name="Family">The family of its stance; null where unlisted.</param>
/// <param name="Rank">The rank in the family, raised by what strengthens it.</param>
/// <param name="Modifiers">The words that do.</param>
/// <param name="Noun">The lemma of the noun that carries the act of a light verb ("express concern"); null where the verb does.</param>
/// <param name="Object">What that noun is about; null where the clause's own object is meant.</param>
internal readonly record struct Strength(string? Family, int? Rank, IReadOnlyList<TextSpan> Modifiers, string? Noun = null, TextSpan? Object = null);

/// <summary>Gives a clause its family, rank and modifiers, and finds acts that a noun carries.</summary>
internal sealed class StrengthReader(string text, GrammarLists lists)
{
    private const int NounReach = 8;

    /// <summary>The strength of a clause.</summary>
    public Strength Of(ParsedSentence sentence, Clause clause)
    {
        var modifiers = Modifiers(sentence, clause);
        if (lists.Light.Contains(clause.Verb.Lemma) && FindNoun(sentence, clause.Object) is var (noun, stance) && stance is { Family: not null })
        {
            return new Strength(stance.Family, stance.Rank + RaiseBefore(sentence, noun), modifiers, stance.Lemma, AfterNoun(sentence, noun, clause.Object));
        }

        var (family, rank) = OfVerb(sentence, clause);
        return new Strength(family, rank, modifiers);
    }

    /// <summary>The act that the object's noun carries beside the verb's own: "reiterated [our strong opposition to ...]"; null where there is none.</summary>
    public Proposition? NounOf(ParsedSentence sentence, Clause clause, Proposition proposition)
    {
        if (proposition.Family is not ("shared-view" or "emphasis") || !IsOwn(sentence, clause.Object.First) || proposition.Passive || FindNoun(sentence, clause.Object) is not var (noun, stance)
            || stance is not { Family: "opposition" or "concern" or "commitment" or "reception" or "ask" } || stance.Lemma == proposition.Stance)
        {
            return null;
        }

        return proposition with
        {
            Kind = ClauseKind.Noun,
            Span = new TextSpan(sentence.Tokens[clause.Object.First].Start, proposition.Span.End),
            VerbSpan = new TextSpan(sentence.Tokens[noun].Start, sentence.Tokens[noun].End),
            Stance = stance.Lemma,
            Family = stance.Family,
            Rank = stance.Rank + RaiseBefore(sentence, noun),
            ObjectSpan = AfterNoun(sentence, noun, clause.Object),
        };
    }

    // "their opposition", "strong support", "the United States' commitment": the actor's own act. "The plan" is somebody else's.
    private static bool IsOwn(ParsedSentence sentence, int first)
    {
        if (first >= sentence.Tokens.Length)
        {
            return false;
        }

        if (sentence.Tokens[first].Lemma is "our" or "their" or "its" or "his" or "her" or "my" || sentence.Tokens[first].Tag is Tag.Nominal)
        {
            return true;
        }

        var at = first + 1;
        while (at < sentence.Tokens.Length && at < first + 4 && sentence.Tokens[at] is { Tag: Tag.Nominal, Capital: true })
        {
            at++;
        }

        return sentence.Tokens[first].Tag == Tag.Determiner && at > first + 1 && at < sentence.Tokens.Length && sentence.Tokens[at].Tag == Tag.Possessive;
    }

    private List<TextSpan> Modifiers(ParsedSentence sentence, Clause clause)
    {
        var tokens = sentence.Tokens;
        var from = clause.HasSubject && clause.Subject.End <= clause.Verb.First ? clause.Subject.End : clause.Verb.First;
        List<TextSpan>? modifiers = null;
        var end = Math.Max(clause.Object.End, clause.Verb.End);
        while (end < tokens.Length && tokens[end].Tag == Tag.Adverb)
        {
            // "implement the sanctions fully": an adverb at the end is no part of the object, but of the act.
            end++;
        }

        for (var i = from; i < end; i++)
        {
            if (tokens[i].Tag is Tag.Adverb or Tag.Nominal or Tag.Determiner && Rank(tokens[i]) > 0)
            {
                (modifiers ??= []).Add(new TextSpan(tokens[i].Start, tokens[i].End));
            }
        }

        return modifiers ?? [];
    }

    private (string? Family, int? Rank) OfVerb(ParsedSentence sentence, Clause clause)
    {
        var stance = lists.Stances.OfVerb(clause.Verb.Lemma);
        if (stance is { Rank: { } rank })
        {
            return (stance.Family, rank + RaiseAround(sentence, clause));
        }

        for (var i = clause.Verb.Operators.Count - 1; i >= 0; i--)
        {
            // "continue to" and its kin say nothing of firmness; any other operator decides, listed or not.
            if (lists.Stances.OfVerb(clause.Verb.Operators[i].Lemma) is { Family: "commitment" } commitment)
            {
                return (commitment.Family, commitment.Rank);
            }

            if (clause.Verb.Operators[i].Lemma is "look" or "expect" or "want" or "try" or "like" or "may" or "might" or "could" or "would")
            {
                break;
            }
        }

        return (stance?.Family, stance?.Rank);
    }

    private int RaiseAround(ParsedSentence sentence, Clause clause)
    {
        var raise = 0;
        for (var i = clause.Verb.First; i < clause.Verb.End + 1 && i < sentence.Tokens.Length; i++)
        {
            raise = sentence.Tokens[i].Tag == Tag.Adverb ? Math.Max(raise, StanceList.Raise(Rank(sentence.Tokens[i]))) : raise;
        }

        for (var i = clause.Object.First; i < clause.Object.End; i++)
        {
            if (Text(sentence.Tokens[i]) is "strongest" && i + 1 < clause.Object.End && Text(sentence.Tokens[i + 1]) is "terms" or "possible")
            {
                return 20;
            }
        }

        return raise;
    }

    private int RaiseBefore(ParsedSentence sentence, int noun)
    {
        var raise = 0;
        for (var i = noun - 1; i >= 0 && i >= noun - 3 && sentence.Tokens[i].Tag is Tag.Nominal or Tag.Adverb; i--)
        {
            raise = Math.Max(raise, StanceList.Raise(Rank(sentence.Tokens[i])));
        }

        return raise;
    }

    // The noun must head the object: "our strong opposition to", never "the opposition leader" or "plans for a statement of concern".
    private (int Noun, Lists.StanceEntry Stance)? FindNoun(ParsedSentence sentence, (int First, int End) range)
    {
        for (var i = range.First; i < range.End && i < range.First + NounReach; i++)
        {
            var tag = sentence.Tokens[i].Tag;
            // "full and unwavering support", "firm, lasting opposition": what only strengthens heads nothing.
            if (i > range.First && tag is Tag.Comma or Tag.Coordinator && Rank(sentence.Tokens[i - 1]) > 0)
            {
                continue;
            }

            if (tag is not (Tag.Nominal or Tag.Determiner or Tag.Possessive or Tag.Adverb or Tag.Coordinator or Tag.Pronoun))
            {
                return null;
            }

            var heads = i + 1 >= range.End || sentence.Tokens[i + 1].Tag is not (Tag.Nominal or Tag.Possessive);
            if (tag == Tag.Nominal && heads && !(i + 1 < range.End && sentence.Tokens[i + 1].Tag is Tag.Coordinator or Tag.Comma && Rank(sentence.Tokens[i]) > 0))
            {
                return lists.Stances.OfNoun(Text(sentence.Tokens[i])) is { } stance ? (i, stance) : null;
            }
        }

        return null;
    }

    private static TextSpan? AfterNoun(ParsedSentence sentence, int noun, (int First, int End) range)
    {
        var from = noun + 1;
        while (from < range.End && sentence.Tokens[from].Tag is Tag.Preposition or Tag.To or Tag.That)
        {
            from++;
        }

        return from < range.End ? sentence.SpanOf((from, range.End)) : null;
    }

    private int Rank(Token token) => lists.Stances.ModifierRank(Text(token));

    private ReadOnlySpan<char> Text(Token token) => text.AsSpan(token.Start, token.End - token.Start);
}
