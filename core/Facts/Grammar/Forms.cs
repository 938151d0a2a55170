namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Whether a word that may be a verb is one here, and in which form.</summary>
internal static class Forms
{
    /// <summary>The verb's form, or none where it is a noun or an adjective.</summary>
    /// <param name="tokens">The sentence; tags are settled before <paramref name="i"/>.</param>
    /// <param name="i">The word in question.</param>
    /// <param name="before">The nearest token before it that is no adverb, or -1.</param>
    /// <param name="wanted">Whether the clause still lacks a finite verb.</param>
    /// <param name="last">The forms of the last verb and of the last finite one: coordinated verbs share them.</param>
    /// <param name="lookAhead">How far to look for a finite verb.</param>
    public static WordClass Of(Span<Token> tokens, int i, int before, bool wanted, (WordClass Any, WordClass Finite) last, int lookAhead)
    {
        ref var token = ref tokens[i];
        var previous = before < 0 ? Tag.Stop : tokens[before].Tag;
        if (before >= 0 && previous is Tag.To or Tag.Modal && token.Can(WordClass.Base))
        {
            return WordClass.Base;
        }

        if (previous == Tag.Auxiliary && AfterAuxiliary(ref token, tokens[before]) is var form and not WordClass.None)
        {
            return form;
        }

        if (token.Can(WordClass.Ing))
        {
            return Ing(tokens, i, previous, before == i - 1);
        }

        if (previous is Tag.Determiner or Tag.Possessive)
        {
            return WordClass.None;
        }

        if (previous == Tag.Preposition)
        {
            return WordClass.None;
        }

        if (previous is Tag.OpenQuote or Tag.Stop or Tag.CloseQuote && before >= 0)
        {
            previous = Tag.Comma;
        }

        return previous switch
        {
            Tag.Pronoun or Tag.Relative => AfterSubject(ref token),
            Tag.Coordinator or Tag.Comma => AfterCoordinator(tokens, i, before, wanted, last, lookAhead),
            Tag.Nominal or Tag.Break => AfterNominal(tokens, i, before, wanted, lookAhead),
            Tag.Verb => AfterVerb(ref token, tokens[before], wanted),
            Tag.Stop => token.Can(WordClass.Participle) && !token.Can(WordClass.Base) && i == 0 ? WordClass.Participle : WordClass.None,
            Tag.Auxiliary => AfterAuxiliaryAndSubject(ref token),
            _ => WordClass.None,
        };
    }

    /// <summary>Whether a clause (a subject and a finite verb) follows before the next mark.</summary>
    public static bool ClauseFollows(Span<Token> tokens, int from, int lookAhead, bool pastComma = true)
    {
        var nominal = false;
        for (var i = from; i < tokens.Length && i < from + lookAhead; i++)
        {
            ref var token = ref tokens[i];
            if (token.Tag is Tag.Stop or Tag.Break or Tag.OpenQuote or Tag.CloseQuote || (token.Tag == Tag.Comma && (!pastComma || i > from + 12)))
            {
                return false;
            }

            if (token.Tag == Tag.Comma && !nominal)
            {
                return false;
            }

            if (nominal && (token.Can(WordClass.Modal | WordClass.Finite)
                || (token.Can(WordClass.Present | WordClass.Past) && !token.Can(WordClass.Noun) && !(token.Can(WordClass.Past) && i + 1 < tokens.Length && tokens[i + 1].Lemma is "by"))
                || (token.Can(WordClass.Base | WordClass.Present) && tokens[i - 1].Can(WordClass.SubjectOnly))))
            {
                return true;
            }

            if (nominal && token.Can(WordClass.Present) && i > from && tokens[i - 1].Classes == 0 && i + 1 < tokens.Length && (tokens[i + 1].Lemma is "to" || tokens[i + 1].Can(WordClass.Determiner)))
            {
                return true;
            }

            if (token.Can(WordClass.Base) && !token.Can(WordClass.Noun) && nominal && i > 0 && tokens[i - 1].Lemma is not "to" && i + 1 < tokens.Length)
            {
                return true;
            }

            nominal |= token.Classes == 0 || token.Can(WordClass.Pronoun | WordClass.Noun);
        }

        return false;
    }

    /// <summary>Whether a noun phrase can begin here.</summary>
    public static bool StartsNominal(Span<Token> tokens, int i)
    {
        if (i >= tokens.Length)
        {
            return false;
        }

        ref var token = ref tokens[i];
        return (token.Classes == 0 && token.Tag is Tag.Nominal or Tag.OpenQuote)
            || token.Can(WordClass.Determiner | WordClass.Pronoun | WordClass.Noun)
            || (token.Can(WordClass.Participle | WordClass.Ing | WordClass.Base) && i + 1 < tokens.Length && tokens[i + 1].Classes == 0 && tokens[i + 1].Tag == Tag.Nominal)
            || (token.Can(WordClass.Adverb) && !token.Can(WordClass.Preposition) && token.Lemma is null && i + 1 < tokens.Length && tokens[i + 1].Classes == 0 && tokens[i + 1].Tag == Tag.Nominal);
    }

    private static WordClass AfterAuxiliary(ref Token token, Token auxiliary) => auxiliary.Lemma switch
    {
        "be" when token.Can(WordClass.Ing) => WordClass.Ing,
        "be" or "have" when token.Can(WordClass.Participle) => WordClass.Participle,
        "do" when token.Can(WordClass.Base) => WordClass.Base,
        _ => WordClass.None,
    };

    // "will Trump ask", "does Japan plan": the subject stands between auxiliary and verb and was passed over as no nominal.
    private static WordClass AfterAuxiliaryAndSubject(ref Token token) =>
        token.Can(WordClass.Ing) ? WordClass.Ing : WordClass.None;

    private static WordClass Ing(Span<Token> tokens, int i, Tag previous, bool adjacent)
    {
        ref var token = ref tokens[i];
        var takesObject = i + 1 < tokens.Length && (tokens[i + 1].Can(WordClass.Determiner | WordClass.Pronoun | WordClass.Relative) || tokens[i + 1].Lemma is "to" or "how");
        if (previous is Tag.Determiner or Tag.Possessive && (adjacent || !takesObject))
        {
            return WordClass.None;
        }

        if (token.Can(WordClass.Noun))
        {
            return takesObject && previous is not Tag.Nominal ? WordClass.Ing : WordClass.None;
        }

        // A capital inside the sentence belongs to a name or a headline: "the Working Group".
        return token.Capital && previous is Tag.Nominal && i > 0 && tokens[i - 1].Capital && !takesObject ? WordClass.None : WordClass.Ing;
    }

    private static WordClass AfterSubject(ref Token token) => token switch
    {
        _ when token.Can(WordClass.Past) && !token.Can(WordClass.Base) => WordClass.Past,
        _ when token.Can(WordClass.Present) => WordClass.Present,
        _ when token.Can(WordClass.Base) => WordClass.Base,
        _ when token.Can(WordClass.Past) => WordClass.Past,
        _ => WordClass.None,
    };

    private static WordClass AfterVerb(ref Token token, Token verb, bool wanted)
    {
        // "helps create", "let go": a bare infinitive after the few verbs that take one.
        if (token.Can(WordClass.Base) && verb.Lemma is "help" or "let" or "make" or "see")
        {
            return WordClass.Base;
        }

        return wanted && !token.Can(WordClass.Noun) && token.Can(WordClass.Past) && !token.Can(WordClass.Base) ? WordClass.Participle : WordClass.None;
    }

    private static WordClass AfterCoordinator(Span<Token> tokens, int i, int before, bool wanted, (WordClass Any, WordClass Finite) last, int lookAhead)
    {
        ref var token = ref tokens[i];
        if (token.Can(WordClass.Adjective) && token.Can(WordClass.Base) && i + 1 < tokens.Length && !tokens[i + 1].Can(WordClass.Determiner | WordClass.Pronoun))
        {
            return WordClass.None;
        }

        var opens = !token.Can(WordClass.Noun) || OpensObject(tokens, i + 1);
        if (token.Can(WordClass.Past) && !token.Can(WordClass.Base))
        {
            if (wanted && tokens[before].Tag == Tag.Comma)
            {
                return i + 1 < tokens.Length && tokens[i + 1].Lemma is "by" ? WordClass.Participle : WordClass.Past;
            }

            var by = i + 1 < tokens.Length && tokens[i + 1].Lemma is "by";
            if (last.Finite == WordClass.Past && last.Any != WordClass.Participle)
            {
                return by ? WordClass.Participle : WordClass.Past;
            }

            // After a past or a present that stands far back: "are keen on talks and welcomed the plan".
            var opensObject = i + 1 < tokens.Length && (tokens[i + 1].Can(WordClass.Determiner | WordClass.Relative) || tokens[i + 1].Capital);
            if (last.Finite is WordClass.Past or WordClass.Present && opensObject && !by)
            {
                return WordClass.Past;
            }

            // "shared and trusted partners": an adjective where a noun follows at once.
            return last.Any != WordClass.Participle && IsAttribute(tokens, i) ? WordClass.None : WordClass.Participle;
        }

        if (token.Can(WordClass.Base) && opens && (last.Any == WordClass.Base || last.Finite == WordClass.Base))
        {
            return WordClass.Base;
        }

        if (token.Can(WordClass.Present) && opens && (wanted || last.Any is WordClass.Present or WordClass.Past or WordClass.None))
        {
            return wanted && FiniteFollows(tokens, i + 1, lookAhead) && token.Can(WordClass.Noun) ? WordClass.None : WordClass.Present;
        }

        if (token.Can(WordClass.Base) && !token.Can(WordClass.Noun) && i > 0 && wanted)
        {
            return WordClass.Base;
        }

        return WordClass.None;
    }

    private static WordClass AfterNominal(Span<Token> tokens, int i, int before, bool wanted, int lookAhead)
    {
        ref var token = ref tokens[i];
        if (token.Can(WordClass.Past | WordClass.Participle) && !token.Can(WordClass.Base))
        {
            var by = i + 1 < tokens.Length && tokens[i + 1].Lemma is "by";
            if (!token.Can(WordClass.Past))
            {
                return WordClass.Participle;
            }

            // "threatened" in "the threatened tariffs" stands after a determiner and never comes here; "Trump-imposed tariffs" is rare.
            return wanted && !by && !FiniteFollows(tokens, i + 1, lookAhead) ? WordClass.Past : WordClass.Participle;
        }

        if (!wanted)
        {
            return WordClass.None;
        }

        var noun = token.Can(WordClass.Noun);
        if (token.Can(WordClass.Present))
        {
            return !noun || (!PastFollows(tokens, i + 1) && OpensObject(tokens, i + 1) && !FiniteFollows(tokens, i + 1, lookAhead)) ? WordClass.Present : WordClass.None;
        }

        if (token.Can(WordClass.Past) && token.Can(WordClass.Base))
        {
            return OpensObject(tokens, i + 1) && !FiniteFollows(tokens, i + 1, lookAhead) ? WordClass.Past : WordClass.None;
        }

        // "both countries benefit from", "France and Brazil call on": after a plural a preposition will do.
        var opens = !noun || OpensObject(tokens, i + 1)
            || ((tokens[before] is { Plural: true, Capital: false } || (!token.Capital && EndsNames(tokens, before))) && i + 1 < tokens.Length && tokens[i + 1].Can(WordClass.Preposition) && tokens[i + 1].Lemma is not "of");
        return token.Can(WordClass.Base) && opens && !FiniteFollows(tokens, i + 1, lookAhead) && PluralBefore(tokens, before)
            ? WordClass.Base
            : WordClass.None;
    }

    // "The Nordic partners demanded the release": a past with an object of its own behind it is the verb, and the word before it a noun.
    private static bool PastFollows(Span<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i].Can(WordClass.Past) && !tokens[i].Can(WordClass.Base)
        && (tokens[i + 1].Can(WordClass.Determiner | WordClass.Relative) || tokens[i + 1].Lemma is "that" or "on" or "upon" or "for");

    private static bool IsAttribute(Span<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].Classes == 0 && tokens[i + 1].Tag == Tag.Nominal;

    // What follows a verb and seldom a noun: a determiner, a pronoun, a name, "to" with a verb, "that".
    private static bool OpensObject(Span<Token> tokens, int i)
    {
        if (i >= tokens.Length)
        {
            return false;
        }

        ref var token = ref tokens[i];
        if (token.Lemma is "such" && i + 1 < tokens.Length && tokens[i + 1].Lemma is "as")
        {
            return false;
        }

        if (token.Can(WordClass.Determiner | WordClass.Relative) || (token.Can(WordClass.Pronoun) && !token.Can(WordClass.SubjectOnly)) || token.Lemma is "to" or "how" or "whether")
        {
            return true;
        }

        if (token.Classes == 0)
        {
            return token.Tag == Tag.Nominal ? token.Lemma is null : token.Tag == Tag.OpenQuote;
        }

        return token.Can(WordClass.Adverb) || (token.Can(WordClass.Ing | WordClass.Participle | WordClass.Noun) && !token.Can(WordClass.Preposition));
    }

    // A bare present needs a plural: "the allies plan to", "France and Brazil share a". After one singular noun it is a compound: "a press call".
    private static bool PluralBefore(Span<Token> tokens, int before)
    {
        if (before < 0)
        {
            return false;
        }

        for (var i = before; i >= 0 && i > before - 12 && tokens[i].Tag is Tag.Nominal or Tag.Coordinator or Tag.Possessive or Tag.Comma or Tag.Determiner or Tag.Preposition or Tag.Break; i--)
        {
            if (tokens[i].Tag == Tag.Coordinator || (tokens[i].Tag == Tag.Nominal && tokens[i].Plural && i + 1 < tokens.Length && (i == before || tokens[i + 1].Tag == Tag.Preposition)))
            {
                return true;
            }
        }

        return false;
    }

    // "France and Brazil", "the United States and Japan".
    private static bool EndsNames(Span<Token> tokens, int last)
    {
        var i = last;
        while (i > 0 && tokens[i] is { Tag: Tag.Nominal, Capital: true })
        {
            i--;
        }

        return i > 0 && i < last && tokens[i] is { Tag: Tag.Coordinator, Lemma: "and" } && tokens[i - 1] is { Tag: Tag.Nominal, Capital: true };
    }

    private static bool FiniteFollows(Span<Token> tokens, int from, int lookAhead)
    {
        for (var i = from; i < tokens.Length && i < from + lookAhead; i++)
        {
            ref var token = ref tokens[i];
            if (token.Tag is Tag.Stop or Tag.Break or Tag.OpenQuote or Tag.CloseQuote or Tag.Comma
                || token.Can(WordClass.Relative | WordClass.Subordinator | WordClass.Coordinator) || token.Can(WordClass.SubjectOnly))
            {
                return false;
            }

            if (token.Can(WordClass.Modal) && !token.Capital)
            {
                return true;
            }

            if (token.Can(WordClass.Finite))
            {
                return true;
            }
        }

        return false;
    }
}
