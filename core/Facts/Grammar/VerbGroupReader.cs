namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Reads verb groups out of a tagged sentence.</summary>
internal sealed class VerbGroupReader(LemmaPhrases<Modality> hedges, LemmaPhrases<string> stancePhrases)
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "out", "up", "down", "off", "back", "forward", "away", "over" };

    /// <summary>The verb groups in order; they never overlap.</summary>
    public List<VerbGroup> Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var groups = new List<VerbGroup>();
        for (var i = 0; i < tokens.Length;)
        {
            if (tokens[i].IsVerbal || tokens[i].Tag == Tag.To)
            {
                var group = ReadOne(text, tokens, i);
                groups.Add(group);
                i = Math.Max(group.End, i + 1);
            }
            else
            {
                i++;
            }
        }

        return groups;
    }

    private VerbGroup ReadOne(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first)
    {
        var group = new VerbGroup { First = WithLeadingAdverb(tokens, first), Kind = KindOf(tokens, first), Verb = first, End = first + 1 };
        group.Form = tokens[first].Tag == Tag.To || tokens[first].Tag == Tag.Modal ? WordClass.Base : tokens[first].Form;
        for (var i = first; ;)
        {
            if (tokens[i].Tag == Tag.To || (tokens[i].Tag == Tag.Modal && !hedges.TryMatch(text, tokens, i, phrase => phrase.Length > 1, out _, out _, out _)))
            {
                ReadModal(group, tokens, i);
            }
            else if (TryOperator(group, text, tokens, i, out var after))
            {
                if (after < 0)
                {
                    return group;
                }

                i = after;
                continue;
            }
            else if ((tokens[i].Tag == Tag.Verb && tokens[i].Lemma is not ("remain" or "stand" or "feel")) || (tokens[i].Tag != Tag.Verb && NextVerbal(group, tokens, i + 1) < 0))
            {
                Finish(group, text, tokens, i);
                return group;
            }

            if (tokens[i].Lemma is "remain" or "stand" or "feel" && SkipAdverbs(tokens, i + 1) is var state && state < tokens.Length
                && tokens[state].Can(WordClass.State) && tokens[state].Can(WordClass.Participle))
            {
                Finish(group, text, tokens, state);
                return group;
            }

            var next = NextVerbal(group, tokens, i + 1);
            if (next < 0)
            {
                Finish(group, text, tokens, i);
                return group;
            }

            group.Passive = tokens[i].Lemma == "be" && tokens[next].Tag == Tag.Verb && tokens[next].Form == WordClass.Participle;
            if (group.Passive && (tokens[next].Can(WordClass.State) || IsCompared(tokens, i + 1, next)))
            {
                // "is united", "is more prepared": a state of the subject, who stays the actor.
                group.Passive = false;
            }

            i = next;
        }
    }

    private static void ReadModal(VerbGroup group, ReadOnlySpan<Token> tokens, int i)
    {
        if (tokens[i].Tag == Tag.To)
        {
            return;
        }

        group.Will = tokens[i].Lemma is "will" or "shall";
        group.Modality = tokens[i].Lemma switch
        {
            "may" or "might" or "could" => Facts.Modality.Conditional,
            "would" => Facts.Modality.Expected,
            _ => group.Modality,
        };
        // "won't" is one operator.
        var end = i + 1 < tokens.Length && tokens[i + 1].Tag == Tag.Negation && tokens[i + 1].Start == tokens[i].End ? i + 2 : i + 1;
        group.AddOperator(i, end, tokens[i].Lemma!);
    }

    // True where an operator begins here. "after" is the verb it works on; -1 where the operator's own verb is the content ("is open to talks").
    private bool TryOperator(VerbGroup group, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i, out int after)
    {
        after = -1;
        if (!hedges.TryMatch(text, tokens, i, phrase => phrase.Length > 1 || phrase[0] is not ("be" or "have"), out var end, out var lemmas, out var modality))
        {
            return false;
        }

        var copula = lemmas[0] is "be" or "remain" or "stand" && lemmas.Length > 1;
        var carrier = copula ? lemmas[1] : lemmas[0];
        var next = SkipAdverbs(tokens, end);
        var takesVerb = next < tokens.Length && tokens[next].Tag is Tag.Verb or Tag.Auxiliary
            && (tokens[next].Form is WordClass.Base || (tokens[next].Form is WordClass.Ing && (lemmas.Length > 1 || modality == Facts.Modality.Considered)));
        if (!takesVerb && lemmas[^1] == "to" && next < tokens.Length && tokens[next].Tag == Tag.Nominal && tokens[next].Can(WordClass.Ing))
        {
            takesVerb = false;
        }

        for (var at = i; at < end; at++)
        {
            group.Negated |= tokens[at].Tag == Tag.Negation;
        }

        group.Modality = modality == Facts.Modality.Stated ? group.Modality : modality;
        group.Negated |= modality == Facts.Modality.Denied;
        if (takesVerb)
        {
            group.AddOperator(i, end, carrier);
            for (var at = end; at < next; at++)
            {
                group.Negated |= tokens[at].Tag == Tag.Negation;
            }

            after = next;
            return true;
        }

        group.Verb = copula && end > i + 1 ? SkipAdverbs(tokens, i + 1) : i;
        (group.End, group.Lemma) = (end, tokens[group.Verb].Lemma ?? carrier);
        if (end == i + 1)
        {
            Finish(group, text, tokens, i);
        }
        else if (tokens[end - 1].Tag is Tag.Preposition or Tag.To)
        {
            // The preposition opens the object: "committed to [the alliance]".
            group.End = end;
        }

        return true;
    }

    private void Finish(VerbGroup group, ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int verb)
    {
        (group.Verb, group.End, group.Lemma) = (verb, verb + 1, tokens[verb].Lemma ?? "");
        group.IngContent = tokens[verb].Form == WordClass.Ing;
        if (stancePhrases.TryMatch(text, tokens, verb, phrase => phrase.Length > 1, out var end, out _, out var stance))
        {
            (group.End, group.Lemma) = (end, stance!);
        }
        else if (group.End < tokens.Length && tokens[group.End].Lemma is { } particle && Particles.Contains(particle) && tokens[group.End].Tag is Tag.Adverb or Tag.Preposition
            && !(group.End + 1 < tokens.Length && tokens[group.End].Tag == Tag.Preposition && tokens[group.End + 1].Tag == Tag.Nominal && particle is "over"))
        {
            group.End++;
        }
    }

    private static int NextVerbal(VerbGroup group, ReadOnlySpan<Token> tokens, int from)
    {
        var i = from;
        while (i < tokens.Length && tokens[i].Tag is Tag.Adverb or Tag.Negation)
        {
            i++;
        }

        if (i >= tokens.Length || tokens[i].Tag is not (Tag.Verb or Tag.Auxiliary) || (tokens[i].Tag == Tag.Auxiliary && tokens[i].Form == WordClass.None))
        {
            // "would not" and "is not": the negation belongs to the group even where nothing follows.
            group.Negated |= from < tokens.Length && tokens[from].Tag == Tag.Negation;
            return -1;
        }

        var last = tokens[from - 1];
        var fits = last.Tag is Tag.To or Tag.Modal ? tokens[i].Form == WordClass.Base
            : last.Tag == Tag.Auxiliary && tokens[i].Form is WordClass.Participle or WordClass.Ing or WordClass.Base;
        for (var at = from; fits && at < i; at++)
        {
            group.Negated |= tokens[at].Tag == Tag.Negation;
        }

        return fits ? i : -1;
    }

    private static bool IsCompared(ReadOnlySpan<Token> tokens, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (tokens[i].Lemma is "more" or "most" or "less" or "least" or "so" or "very" or "too" or "better")
            {
                return true;
            }
        }

        return false;
    }

    private static VerbGroupKind KindOf(ReadOnlySpan<Token> tokens, int first)
    {
        ref readonly var token = ref tokens[first];
        return token.Tag switch
        {
            Tag.To => VerbGroupKind.Infinitive,
            Tag.Modal => VerbGroupKind.Finite,
            Tag.Auxiliary when token.Form == WordClass.None => VerbGroupKind.Finite,
            _ => token.Form switch
            {
                WordClass.Ing => VerbGroupKind.Ing,
                WordClass.Participle => VerbGroupKind.Participle,
                WordClass.Base => FollowsConjunction(tokens, first) ? VerbGroupKind.Bare : VerbGroupKind.Finite,
                _ => VerbGroupKind.Finite,
            },
        };
    }

    private static bool FollowsConjunction(ReadOnlySpan<Token> tokens, int first)
    {
        var before = WithLeadingAdverb(tokens, first) - 1;
        return before < 0 || tokens[before].Tag is Tag.Coordinator or Tag.Comma;
    }

    private static int WithLeadingAdverb(ReadOnlySpan<Token> tokens, int first)
    {
        while (first > 0 && tokens[first - 1].Tag is Tag.Adverb or Tag.Negation)
        {
            first--;
        }

        return first;
    }

    private static int SkipAdverbs(ReadOnlySpan<Token> tokens, int i)
    {
        while (i < tokens.Length && tokens[i].Tag is Tag.Adverb or Tag.Negation)
        {
            i++;
        }

        return i;
    }
}
