namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Finds the clause of a sentence, among those read so far, that the next one hangs on; null where none fits.</summary>
internal static class EarlierClauses
{
    /// <summary>The nearest whose verb group ends at <paramref name="end"/> or before.</summary>
    public static Clause? Ending(List<Clause> clauses, int end)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (clauses[i].Verb.End <= end)
            {
                return clauses[i];
            }
        }

        return null;
    }

    /// <summary>The nearest that is no part of another, only participles where <paramref name="participle"/> says so.</summary>
    public static Clause? Free(List<Clause> clauses, bool participle)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            if (!clauses[i].Embedded && (!participle || clauses[i].Kind == ClauseKind.Participle))
            {
                return clauses[i];
            }
        }

        return null;
    }

    /// <summary>The clause that a bare "and V", "and to V" or "and V-ed" continues: the nearest whose verb can take that form.</summary>
    public static Clause? ChainFor(List<Clause> clauses, VerbGroup group)
    {
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var candidate = clauses[i];
            var fits = group.Kind switch
            {
                VerbGroupKind.Bare => candidate is { Embedded: false, Verb.Form: WordClass.Base } || candidate is { Embedded: false, Verb.Operators.Count: > 0 } || candidate.Kind == ClauseKind.Infinitive && !candidate.Embedded,
                VerbGroupKind.Ing => candidate is { Embedded: false, Verb: { Operators.Count: > 0, IngContent: true } },
                VerbGroupKind.Infinitive => candidate is { Embedded: false, Verb.Operators.Count: > 0 } || candidate is { Embedded: false, Kind: ClauseKind.Infinitive },
                _ => candidate is { Embedded: false, Verb.Passive: true },
            };
            if (fits)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The nearest finite clause, one whose verb has this form before all others.</summary>
    public static Clause? Finite(List<Clause> clauses, WordClass form)
    {
        Clause? nearest = null;
        for (var i = clauses.Count - 1; i >= 0; i--)
        {
            var candidate = clauses[i];
            if (candidate.Embedded || candidate.Reporting || candidate.Kind is ClauseKind.Participle or ClauseKind.Infinitive)
            {
                continue;
            }

            if (candidate.Verb.Form == form && candidate.Kind != ClauseKind.Relative)
            {
                return candidate;
            }

            nearest ??= candidate.Kind == ClauseKind.Relative && i > 0 ? null : candidate;
        }

        return nearest;
    }
}
