namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Puts subject, verb group and object of each clause together: one pass over the verb groups of a sentence.</summary>
internal sealed class ClauseReader(IReadOnlySet<string> speechVerbs, IReadOnlySet<string> raisingVerbs)
{
    /// <summary>The clauses in the order of their verbs, embedded ones included.</summary>
    public List<Clause> Read(ReadOnlySpan<Token> tokens, List<VerbGroup> groups)
    {
        var clauses = new List<Clause>(groups.Count);
        var headline = IsHeadline(tokens, groups);
        var gapStart = 0;
        foreach (var group in groups)
        {
            var clause = new Clause { Verb = group, Begin = group.First };
            var previous = clauses.Count > 0 ? clauses[^1] : null;
            if (headline && previous is null)
            {
                (clause.Kind, clause.Begin) = (ClauseKind.Headline, 0);
                clause.Subject = Subjects.Find(tokens, 0, group.First);
            }
            else if (group.Kind == VerbGroupKind.Finite)
            {
                ReadFinite(tokens, clauses, clause, gapStart);
            }
            else
            {
                ReadNonFinite(tokens, clauses, clause, gapStart);
            }

            clauses.Add(clause);
            gapStart = clause.Reporting && clause.HasSubject && clause.Subject.First >= group.End ? clause.Subject.End : group.End;
        }

        ObjectRanges.Set(tokens, clauses);
        return clauses;
    }

    private static bool IsHeadline(ReadOnlySpan<Token> tokens, List<VerbGroup> groups) =>
        groups.Count > 0 && !groups.Exists(group => group.Kind == VerbGroupKind.Finite) && groups[0] is var first
        && ((first.Kind == VerbGroupKind.Infinitive && first.First > 0 && tokens[first.First - 1].Tag == Tag.Nominal)
            || (first.Kind is VerbGroupKind.Participle or VerbGroupKind.Ing && first.Operators.Count > 0)
            || (first.Kind == VerbGroupKind.Bare && first.First > 0));

    private void ReadFinite(ReadOnlySpan<Token> tokens, List<Clause> clauses, Clause clause, int gapStart)
    {
        var group = clause.Verb;
        var last = LastBefore(tokens, group.First, gapStart);
        var tag = last < 0 ? Tag.Stop : tokens[last].Tag;
        if (IsInverted(tokens, clauses, clause, tag, last))
        {
            return;
        }

        if (tag == Tag.Relative)
        {
            var end = last > gapStart && tokens[last - 1].Tag == Tag.Comma ? last - 1 : last;
            (clause.Kind, clause.Begin, clause.Parent) = (ClauseKind.Relative, last, clauses.LastOrDefault());
            clause.Subject = Subjects.NounPhraseBefore(tokens, end);
            return;
        }

        if (tag is Tag.Coordinator && (last == gapStart || Subjects.OnlyObjectIn(tokens, gapStart, last)) && EarlierClauses.Finite(clauses, group.Form) is { } sibling)
        {
            (clause.Kind, clause.Begin, clause.Sibling, clause.Parent) = (ClauseKind.Coordinate, BeforeCoordinator(tokens, last, gapStart), sibling, sibling.Parent);
            return;
        }

        if (tag == Tag.Comma && last == group.First - 1 && ResumeAfterRelative(tokens, clauses, clause))
        {
            return;
        }

        // Infinitives and gerunds inside a subject are part of it: "the ability to find common ground", "maintaining a presence".
        gapStart = OuterGap(tokens, clauses, gapStart, tag);
        var stop = Subjects.RunStart(tokens, gapStart, group.First);
        if (tag == Tag.Comma && IsListOfVerbs(tokens, clauses, stop, gapStart, last, group) is { } earlier)
        {
            (clause.Kind, clause.Begin, clause.Sibling, clause.Parent) = (ClauseKind.Coordinate, last, earlier, earlier.Parent);
            return;
        }

        SetSubject(tokens, clauses, clause, gapStart, stop);
    }

    private static int OuterGap(ReadOnlySpan<Token> tokens, List<Clause> clauses, int gapStart, Tag tag)
    {
        var outer = gapStart;
        for (var i = clauses.Count - 1; i >= 0 && tag != Tag.Comma; i--)
        {
            if (!clauses[i].Embedded)
            {
                return outer;
            }

            if (Subjects.RunStart(tokens, clauses[i].Verb.End, gapStart) > clauses[i].Verb.End)
            {
                return outer;
            }

            outer = i > 0 ? clauses[i - 1].Verb.End : 0;
        }

        return outer;
    }

    private void SetSubject(ReadOnlySpan<Token> tokens, List<Clause> clauses, Clause clause, int gapStart, int stop)
    {
        var previous = EarlierClauses.Ending(clauses, gapStart);
        var opener = stop > gapStart ? tokens[stop - 1] : default;
        var openerTag = stop > gapStart ? opener.Tag : Tag.Nominal;
        clause.Begin = stop > gapStart ? stop - 1 : stop;
        switch (openerTag)
        {
            case Tag.That:
                (clause.Kind, clause.Parent) = (ClauseKind.Complement, ComplementParent(tokens, clauses, stop - 1));
                break;
            case Tag.Relative:
                (clause.Kind, clause.Parent) = (ClauseKind.Relative, previous);
                break;
            case Tag.Subordinator:
                clause.Kind = ClauseKind.Adverbial;
                clause.Conditional = opener.Lemma is "if" or "unless";
                clause.Parent = previous?.Kind == ClauseKind.Complement ? previous.Parent : null;
                break;
            default:
                clause.Kind = ClauseKind.Main;
                break;
        }

        clause.Subject = Subjects.Find(tokens, stop, clause.Verb.First);
        if (clause.Kind == ClauseKind.Adverbial && clause.Subject.First > stop + 1 && tokens[clause.Subject.First - 1].Tag == Tag.Comma && clause.HasSubject)
        {
            // "As part of our work, we plan to ...", "While in Rome, she said ...": only a phrase stands before the comma.
            (clause.Kind, clause.Conditional, clause.Begin) = (ClauseKind.Main, false, clause.Subject.First);
        }

        if (Subjects.PronounBefore(tokens, clause.Verb.First) is var pronoun && pronoun > Math.Max(gapStart, stop) && previous is not null
            && tokens[pronoun - 1].Tag == Tag.Nominal && stop == gapStart)
        {
            // "the region we all seek": a relative clause without its pronoun.
            (clause.Subject, clause.Kind, clause.Parent, clause.Begin) = ((pronoun, pronoun + 1), ClauseKind.Relative, previous, pronoun);
            return;
        }

        if (stop > gapStart || previous is null)
        {
            // Right behind a quotation any verb of saying tells whose it was: "..., the lawyer told reporters".
            clause.Reporting = openerTag == Tag.CloseQuote && stop > gapStart && clause.HasSubject && IsSpeech(clause.Verb) && !OpensThat(tokens, clause.Verb.End);
            return;
        }

        // No opener: the subject follows the verb before ("said [Japan] will"), or an object that ends somewhere in between.
        if (tokens[gapStart].Tag == Tag.Pronoun && tokens[gapStart].Can(WordClass.SubjectOnly))
        {
            (clause.Kind, clause.Parent, clause.Begin) = (ClauseKind.Complement, previous, gapStart);
            return;
        }

        if (!previous.Embedded && IsSpeech(previous.Verb) && !previous.Reporting && Subjects.FirstNominal(tokens, gapStart, clause.Verb.First) >= 0 && tokens[gapStart].Tag != Tag.Comma)
        {
            (clause.Kind, clause.Parent, clause.Begin) = (ClauseKind.Complement, previous, clause.Subject.First);
            return;
        }

        clause.Subject = Subjects.AfterObject(tokens, gapStart, clause.Verb.First, out var begin);
        clause.Begin = begin;
        if (begin > gapStart && tokens[begin].Tag == Tag.Nominal)
        {
            (clause.Kind, clause.Parent) = (ClauseKind.Relative, previous);
        }

        if (clause.Subject.End <= clause.Subject.First && PendingSubject(clauses) is { } pending)
        {
            clause.Subject = pending;
        }
        else if (tokens[gapStart].Tag == Tag.Comma && begin <= gapStart && IsTrailingSpeech(tokens, clause))
        {
            clause.Reporting = true;
        }

        if (!clause.HasSubject && EarlierClauses.Finite(clauses, clause.Verb.Form) is { } sibling)
        {
            (clause.Kind, clause.Sibling, clause.Parent) = (ClauseKind.Coordinate, sibling, sibling.Parent);
        }
        else if (IsTrailingSpeech(tokens, clause) && tokens[clause.Begin].Tag is Tag.Comma or Tag.CloseQuote)
        {
            clause.Reporting = true;
        }
    }

    // "..., said Jane Doe." and "At the top of the agenda is cooperation": the subject stands behind the verb.
    private bool IsInverted(ReadOnlySpan<Token> tokens, List<Clause> clauses, Clause clause, Tag tag, int last)
    {
        var group = clause.Verb;
        if (clauses.Count == 0 && tag is not (Tag.CloseQuote or Tag.Comma) || tag is not (Tag.CloseQuote or Tag.Comma or Tag.Stop) || !IsSpeech(group))
        {
            return false;
        }

        if (last >= 0 && tag == Tag.Comma && !(clauses.Count > 0 && last > 0 && group.Lemma is "say" or "add" or "note" or "explain"))
        {
            return false;
        }

        var subject = Subjects.NounPhraseAfter(tokens, group.End);
        if (subject.End <= subject.First)
        {
            return false;
        }

        (clause.Subject, clause.Reporting, clause.Begin, clause.Kind) = (subject, true, Math.Max(last, 0), ClauseKind.Main);
        return true;
    }

    private static bool OpensThat(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length && tokens[at].Tag == Tag.That;

    private bool IsTrailingSpeech(ReadOnlySpan<Token> tokens, Clause clause)
    {
        if (!IsSpeech(clause.Verb) || clause.Begin == 0 && tokens[0].Tag != Tag.Comma)
        {
            return false;
        }

        var after = clause.Verb.End;
        if (after + 1 < tokens.Length && tokens[after + 1].Tag == Tag.That)
        {
            // "..., we announce today that ...".
            return false;
        }

        return after >= tokens.Length || tokens[after].Tag is Tag.Stop or Tag.Comma or Tag.Preposition or Tag.Adverb or Tag.Break or Tag.OpenQuote or Tag.Subordinator
            || tokens[after].Lemma is "as" or "in" or "on" or "at" || tokens[after].Capital;
    }

    private void ReadNonFinite(ReadOnlySpan<Token> tokens, List<Clause> clauses, Clause clause, int gapStart)
    {
        var group = clause.Verb;
        var previous = clauses.LastOrDefault();
        var last = LastBefore(tokens, group.First, gapStart);
        var tag = last < 0 ? (gapStart == 0 ? Tag.Stop : Tag.Nominal) : tokens[last].Tag;
        clause.Parent = previous;
        if (group.Kind == VerbGroupKind.Ing && tag == Tag.Preposition && tokens[last].Lemma is "to" && last > gapStart && tokens[last - 1].Tag is Tag.Coordinator or Tag.Comma)
        {
            // "committed to resolving disputes and to opposing coercion".
            (last, tag) = (last - 1, tokens[last - 1].Tag);
        }

        if (tag is Tag.Coordinator or Tag.Comma && group.Kind is not VerbGroupKind.Finite && EarlierClauses.ChainFor(clauses, group) is { } sibling)
        {
            clause.Begin = tag == Tag.Coordinator ? BeforeCoordinator(tokens, last, gapStart) : last;
            (clause.Kind, clause.Sibling, clause.Parent, clause.Embedded) = (ClauseKind.Coordinate, sibling, sibling.Parent, sibling.Embedded);
            return;
        }

        if (group.Kind == VerbGroupKind.Infinitive && previous is { Embedded: false } && raisingVerbs.Contains(previous.Verb.Lemma)
            && last >= gapStart && Subjects.FirstNominal(tokens, gapStart, group.First) >= 0 && tag is Tag.Nominal or Tag.Pronoun or Tag.Possessive)
        {
            clause.Kind = ClauseKind.Infinitive;
            clause.Subject = (gapStart, group.First);
            clause.Begin = gapStart;
            return;
        }

        if (group.Kind == VerbGroupKind.Ing && tag is Tag.Comma or Tag.Stop or Tag.Coordinator)
        {
            var shared = EarlierClauses.Free(clauses, tag == Tag.Coordinator);
            if (tag != Tag.Coordinator || shared is not null)
            {
                (clause.Kind, clause.Begin, clause.Sibling) = (ClauseKind.Participle, tag == Tag.Stop ? 0 : last, null);
                clause.Parent = shared?.Parent;
                return;
            }
        }

        (clause.Embedded, clause.Kind) = (true, group.Kind == VerbGroupKind.Participle ? ClauseKind.Relative : ClauseKind.Infinitive);
    }

    private static Clause? IsListOfVerbs(ReadOnlySpan<Token> tokens, List<Clause> clauses, int stop, int gapStart, int last, VerbGroup group)
    {
        var sibling = EarlierClauses.Finite(clauses, group.Form);
        if (sibling is null || stop > gapStart || clauses[^1].Kind == ClauseKind.Relative)
        {
            return null;
        }

        // "met Abe, praised him and left": same form, and nothing between that could be a subject set off by commas.
        return sibling.Verb.Form == group.Form && group.Form is WordClass.Past or WordClass.Present && Subjects.CommasIn(tokens, gapStart, last) == 0 ? sibling : null;
    }

    // "that Article 5, which obliges ..., [applies]": the verb after a closing comma belongs to what stood before the relative clause.
    private static bool ResumeAfterRelative(ReadOnlySpan<Token> tokens, List<Clause> clauses, Clause clause)
    {
        var first = clauses.Count;
        while (first > 0 && (clauses[first - 1].Kind is ClauseKind.Relative or ClauseKind.Infinitive or ClauseKind.Participle || clauses[first - 1].Embedded))
        {
            first--;
        }

        while (first < clauses.Count && clauses[first].Kind is not (ClauseKind.Relative or ClauseKind.Participle))
        {
            first++;
        }

        if (first >= clauses.Count || clauses[first].Begin == 0 || (tokens[clauses[first].Begin - 1].Tag != Tag.Comma && tokens[clauses[first].Begin].Tag != Tag.Comma))
        {
            return false;
        }

        var from = first > 0 ? clauses[first - 1].Verb.End : 0;
        var stop = Subjects.RunStart(tokens, from, clauses[first].Begin);
        var opened = stop > from && tokens[stop - 1].Tag is Tag.That or Tag.Subordinator;
        if (!opened && first > 0)
        {
            return false;
        }

        clause.Subject = Subjects.Find(tokens, stop, clauses[first].Begin);
        clause.Begin = opened ? stop - 1 : stop;
        (clause.Kind, clause.Parent) = opened && tokens[stop - 1].Tag == Tag.That ? (ClauseKind.Complement, first > 0 ? clauses[first - 1] : null) : (ClauseKind.Main, null);
        return clause.HasSubject;
    }

    private static (int First, int End)? PendingSubject(List<Clause> clauses) =>
        clauses.Find(c => c.Kind == ClauseKind.Relative && c.HasSubject)?.Subject;

    private static Clause? ComplementParent(ReadOnlySpan<Token> tokens, List<Clause> clauses, int that)
    {
        var coordinated = that > 0 && tokens[that - 1].Tag == Tag.Coordinator;
        if (coordinated && clauses.LastOrDefault(c => c.Kind == ClauseKind.Complement) is { Parent: { } parent })
        {
            return parent;
        }

        return clauses.LastOrDefault();
    }

    private bool IsSpeech(VerbGroup group) => !group.Passive && speechVerbs.Contains(group.Lemma);

    private static int BeforeCoordinator(ReadOnlySpan<Token> tokens, int last, int gapStart) =>
        last > gapStart && tokens[last - 1].Tag == Tag.Comma ? last - 1 : last;

    private static int LastBefore(ReadOnlySpan<Token> tokens, int first, int gapStart)
    {
        for (var i = first - 1; i >= gapStart; i--)
        {
            if (tokens[i].Tag is not (Tag.Adverb or Tag.Negation))
            {
                return i;
            }
        }

        return -1;
    }
}
