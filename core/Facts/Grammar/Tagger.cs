namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Settles what each word of a sentence is: one pass from left to right, with a short look ahead.</summary>
/// <remarks>The question that decides everything else is noun or verb ("plans", "support", "talks"). A clause needs one finite verb, so the tagger
/// counts how many a sentence needs so far (one, and one more for each that, who, while and quotation) and how many it has.</remarks>
internal sealed class Tagger(IReadOnlySet<string> speechVerbs, IReadOnlySet<string> thatNouns)
{
    private const int LookAhead = 24;

    private bool _headline;
    private bool _speechOpen;
    private int _needed;
    private int _found;
    private WordClass _lastForm;
    private WordClass _lastFinite;

    /// <summary>Tags all tokens of one sentence.</summary>
    public void Tag(ReadOnlySpan<char> text, Span<Token> tokens, bool headline = false)
    {
        (_headline, _speechOpen) = (headline, false);
        (_needed, _found, _lastForm, _lastFinite) = (1, 0, WordClass.None, WordClass.None);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Classes == 0)
            {
                if (tokens[i] is { Tag: Grammar.Tag.Nominal, Capital: false } && i > 0 && AfterModal(tokens, i) && char.IsLower(text[tokens[i].Start]))
                {
                    // A word no list knows after a modal is a verb.
                    (tokens[i].Tag, tokens[i].Form, tokens[i].Lemma) = (Grammar.Tag.Verb, WordClass.Base, text[tokens[i].Start..tokens[i].End].ToString());
                    Count(tokens, i);
                    continue;
                }

                if (tokens[i].Tag is Grammar.Tag.Break or Grammar.Tag.CloseQuote)
                {
                    _needed = Math.Max(_needed, _found + 1);
                }

                continue;
            }

            tokens[i].Tag = Decide(text, tokens, i);
            Count(tokens, i);
        }
    }

    private void Count(Span<Token> tokens, int i)
    {
        ref var token = ref tokens[i];
        switch (token.Tag)
        {
            case Grammar.Tag.That when _speechOpen:
                // The verb of saying made room for this clause already.
                (_speechOpen, _needed) = (false, Math.Max(_needed, _found + 1));
                break;
            case Grammar.Tag.That or Grammar.Tag.Relative or Grammar.Tag.Subordinator:
                _needed = Math.Max(_needed + 1, _found + 1);
                break;
            case Grammar.Tag.Coordinator when token.Lemma is "but" || (i > 0 && tokens[i - 1].Tag == Grammar.Tag.Comma && Forms.ClauseFollows(tokens, i + 1, LookAhead, pastComma: false)):
                _needed = Math.Max(_needed, _found + 1);
                break;
            case Grammar.Tag.Modal:
                _found++;
                (_lastForm, _lastFinite) = (WordClass.Base, WordClass.Base);
                break;
            case Grammar.Tag.Auxiliary:
                var opens = token.Form == WordClass.None && !FollowsVerbal(tokens, i);
                _found += opens ? 1 : 0;
                _lastFinite = opens ? WordClass.Present : _lastFinite;
                break;
            case Grammar.Tag.Verb:
                var finite = token.Form is WordClass.Present or WordClass.Past || (token.Form == WordClass.Base && !FollowsVerbal(tokens, i));
                _found += finite ? 1 : 0;
                _lastForm = token.Form;
                _lastFinite = finite ? token.Form : _lastFinite;
                if (finite && token.Lemma is { } lemma && speechVerbs.Contains(lemma))
                {
                    (_speechOpen, _needed) = (true, Math.Max(_needed, _found + 1));
                }

                break;
            default:
                break;
        }
    }

    private Tag Decide(ReadOnlySpan<char> text, Span<Token> tokens, int i)
    {
        ref var token = ref tokens[i];
        var before = Before(tokens, i);
        if (token.Can(WordClass.Adverb) && token.Can(WordClass.Verb) && i + 1 < tokens.Length && tokens[i + 1].Can(WordClass.Base | WordClass.Ing | WordClass.Participle) && !tokens[i + 1].Can(WordClass.Noun))
        {
            // "to further develop", "well established".
            return Grammar.Tag.Adverb;
        }

        if (token.Can(WordClass.Negation))
        {
            return Grammar.Tag.Negation;
        }

        if (token.Can(WordClass.Modal))
        {
            return IsNounModal(tokens, i, before) ? Grammar.Tag.Nominal : Grammar.Tag.Modal;
        }

        if (token.Can(WordClass.Auxiliary))
        {
            token.Form = (token.Classes & WordClass.Finite) != 0 && !IsInfinitive(tokens, before) ? WordClass.None : token.Classes & WordClass.Verb;
            return Grammar.Tag.Auxiliary;
        }

        if (token.Lemma is "to")
        {
            return OpensInfinitive(tokens, i) ? Grammar.Tag.To : Grammar.Tag.Preposition;
        }

        if (token.Lemma is "that")
        {
            return ThatTag(text, tokens, i, before);
        }

        if (token.Lemma is "whether" or "how" or "why")
        {
            return Forms.ClauseFollows(tokens, i + 1, LookAhead) ? Grammar.Tag.That : Grammar.Tag.Adverb;
        }

        if (token.Can(WordClass.Relative))
        {
            var nominal = before >= 0 && tokens[before].Tag is Grammar.Tag.Nominal or Grammar.Tag.Comma or Grammar.Tag.Pronoun or Grammar.Tag.Preposition or Grammar.Tag.Break;
            return nominal ? Grammar.Tag.Relative : Grammar.Tag.That;
        }

        if (token.Can(WordClass.Preposition) && token.Can(WordClass.Ing | WordClass.Participle) && !(before >= 0 && tokens[before].Tag == Grammar.Tag.Auxiliary))
        {
            return Grammar.Tag.Preposition;
        }

        if (token.Can(WordClass.Verb))
        {
            var form = Forms.Of(tokens, i, before, _needed > _found, (_lastForm, _lastFinite), LookAhead);
            if (_headline && form == WordClass.Past && i + 1 < tokens.Length && tokens[i + 1].Lemma is "to" or "by" or "as" && token.Can(WordClass.Participle))
            {
                // Headlines drop the auxiliary: "Leaders Expected to Meet", "Minister Dismissed as ...".
                form = WordClass.Participle;
            }

            if (token.Can(WordClass.Past) && before >= 0 && tokens[before].Tag is Grammar.Tag.CloseQuote && token.Lemma is { } inverted && speechVerbs.Contains(inverted))
            {
                form = WordClass.Past;
            }

            if (form == WordClass.Participle && token.Can(WordClass.Past) && before >= 0 && tokens[before].Tag == Grammar.Tag.Nominal && token.Lemma is { } spoken && speechVerbs.Contains(spoken)
                && (i + 1 >= tokens.Length || tokens[i + 1].Tag is Grammar.Tag.Stop or Grammar.Tag.Comma or Grammar.Tag.OpenQuote
                    || (spoken is not ("tell" or "ask") && (tokens[i + 1].Can(WordClass.Determiner | WordClass.Pronoun) || tokens[i + 1] is { Capital: true, Classes: 0 }))))
            {
                // "..., the officials said.": a clause of its own, however many verbs came before. "The officials said the road is closed": nobody is said a road.
                form = WordClass.Past;
            }

            if (form != WordClass.None)
            {
                token.Form = form;
                return Grammar.Tag.Verb;
            }

            if (token.Can(WordClass.Noun) || !token.Can(ClosedMask))
            {
                return Grammar.Tag.Nominal;
            }
        }

        return ClosedTag(tokens, i);
    }

    private const WordClass ClosedMask =
        WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb;

    private static Tag ClosedTag(Span<Token> tokens, int i)
    {
        ref var token = ref tokens[i];
        if (token.Can(WordClass.Subordinator))
        {
            var alsoPreposition = token.Can(WordClass.Preposition);
            return !alsoPreposition || (!(i > 0 && Is(tokens, i - 1, "such")) && Forms.ClauseFollows(tokens, i + 1, LookAhead, pastComma: false)) ? Grammar.Tag.Subordinator : Grammar.Tag.Preposition;
        }

        if (token.Can(WordClass.Coordinator))
        {
            return Grammar.Tag.Coordinator;
        }

        if (token.Lemma is "all" or "both" or "each" && i > 0 && tokens[i - 1].Tag == Grammar.Tag.Pronoun)
        {
            return Grammar.Tag.Adverb;
        }

        if (token.Can(WordClass.Determiner) && (!token.Can(WordClass.Pronoun) || Forms.StartsNominal(tokens, i + 1)))
        {
            return Grammar.Tag.Determiner;
        }

        if (token.Can(WordClass.Pronoun))
        {
            return Grammar.Tag.Pronoun;
        }

        if (token.Can(WordClass.Preposition) && !(token.Can(WordClass.Adverb) && !Forms.StartsNominal(tokens, i + 1)))
        {
            return Grammar.Tag.Preposition;
        }

        return token.Can(WordClass.Adverb) ? Grammar.Tag.Adverb : Grammar.Tag.Nominal;
    }

    private Tag ThatTag(ReadOnlySpan<char> text, Span<Token> tokens, int i, int before)
    {
        var next = i + 1 < tokens.Length ? tokens[i + 1] : default;
        if (before >= 0 && tokens[before].Lemma is "as" && tokens[before].Tag == Grammar.Tag.Preposition && Forms.ClauseFollows(tokens, i + 1, LookAhead))
        {
            // "..., as well as that the treaty applies".
            return Grammar.Tag.That;
        }

        if (before < 0 || tokens[before].Tag is Grammar.Tag.Preposition)
        {
            return Forms.StartsNominal(tokens, i + 1) && before >= 0 ? Grammar.Tag.Determiner : Grammar.Tag.Pronoun;
        }

        if (tokens[before].Tag is Grammar.Tag.Verb or Grammar.Tag.Auxiliary or Grammar.Tag.Adverb or Grammar.Tag.Coordinator or Grammar.Tag.CloseQuote)
        {
            return i + 1 < tokens.Length && Forms.ClauseFollows(tokens, i + 1, LookAhead) ? Grammar.Tag.That : Grammar.Tag.Determiner;
        }

        if (next.Can(WordClass.Modal | WordClass.Auxiliary | WordClass.Negation) || (next.Can(WordClass.Verb) && !next.Can(WordClass.Noun)))
        {
            return Grammar.Tag.Relative;
        }

        if (_speechOpen && Forms.ClauseFollows(tokens, i + 1, LookAhead))
        {
            return Grammar.Tag.That;
        }

        if (tokens[before].Tag == Grammar.Tag.Nominal && !tokens[before].Capital
            && !thatNouns.Contains(Inflection.Singular(text[tokens[before].Start..tokens[before].End].ToString().ToLowerInvariant())))
        {
            // "told reporters that": the addressee stands between the verb and what is said.
            return before > 0 && tokens[before - 1].Tag == Grammar.Tag.Verb ? Grammar.Tag.That : Grammar.Tag.Relative;
        }

        return Grammar.Tag.That;
    }

    private bool OpensInfinitive(Span<Token> tokens, int i)
    {
        var next = i + 1;
        while (next < tokens.Length && tokens[next].Can(WordClass.Adverb | WordClass.Negation) && !tokens[next].Can(WordClass.Base))
        {
            next++;
        }

        if (next >= tokens.Length || !tokens[next].Can(WordClass.Base))
        {
            return false;
        }

        if (_headline)
        {
            return true;
        }

        if (tokens[next].Capital && tokens[next].Can(WordClass.Noun))
        {
            return false;
        }

        // "response to trade has", "ties to finance and": a noun after all where nothing nominal follows it.
        return !tokens[next].Can(WordClass.Noun) || next + 1 >= tokens.Length || !tokens[next + 1].Can(WordClass.Modal | WordClass.Finite);
    }

    // "the will of", "in May", "by might": never right after a determiner or a preposition.
    private static bool IsNounModal(Span<Token> tokens, int i, int before) =>
        (before >= 0 && tokens[before].Tag is Grammar.Tag.Determiner or Grammar.Tag.Preposition && before == i - 1)
        || (tokens[i].Capital && i > 0 && tokens[i].Lemma is "may")
        || (tokens[i].Capital && i == 0 && tokens[i].Lemma is "may" && tokens.Length > 1 && tokens[1].Classes == 0);

    private static bool AfterModal(Span<Token> tokens, int i)
    {
        var before = Before(tokens, i);
        return before >= 0 && tokens[before].Tag == Grammar.Tag.Modal;
    }

    private static bool Is(Span<Token> tokens, int i, string lemma) => string.Equals(tokens[i].Lemma, lemma, StringComparison.Ordinal);

    private static bool IsInfinitive(Span<Token> tokens, int before) => before >= 0 && tokens[before].Tag is Grammar.Tag.To or Grammar.Tag.Modal;

    private static bool FollowsVerbal(Span<Token> tokens, int i)
    {
        var before = Before(tokens, i);
        return before >= 0 && tokens[before].Tag is Grammar.Tag.Modal or Grammar.Tag.Auxiliary or Grammar.Tag.To;
    }

    /// <summary>The nearest token before <paramref name="i"/> that is no adverb and no negation, or -1.</summary>
    private static int Before(Span<Token> tokens, int i)
    {
        var at = i - 1;
        while (at >= 0 && tokens[at].Tag is Grammar.Tag.Adverb or Grammar.Tag.Negation)
        {
            at--;
        }

        return at;
    }
}
