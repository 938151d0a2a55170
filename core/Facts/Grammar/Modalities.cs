namespace StatementDraft.Core.Facts.Grammar;

/// <summary>How firmly a clause says what it says: the innermost operator decides, then what stands around the clause.</summary>
internal static class Modalities
{
    /// <summary>The modality of <paramref name="clause"/>.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="shared">The clause whose operators it shares; null where it has its own.</param>
    /// <param name="made">The propositions made so far.</param>
    /// <param name="ownWill">Whether "will" is said by the one who acts.</param>
    public static Modality Of(ParsedSentence sentence, Clause clause, Proposition? shared, Dictionary<Clause, Proposition> made, bool ownWill)
    {
        var group = clause.Verb;
        var going = ownWill && group.Modality is Modality.Expected && IsGoing(sentence, group);
        var modality = going ? Modality.Planned : group.Modality ?? (group.Will ? ownWill ? Modality.Planned : Modality.Expected : (Modality?)null);
        if (group.Negated && modality is not Modality.Conditional)
        {
            return Modality.Denied;
        }

        if (clause.Conditional || (modality is null or Modality.Expected && HasIf(sentence)))
        {
            return Modality.Conditional;
        }

        if (modality is { } own)
        {
            return own;
        }

        if (shared is not null)
        {
            return shared.Modality;
        }

        switch (clause.Kind)
        {
            case ClauseKind.Headline when group.Kind == VerbGroupKind.Infinitive:
                return Modality.Planned;
            case ClauseKind.Infinitive when clause.Parent is { } outer && made.TryGetValue(outer, out var raised):
                return raised.Modality == Modality.Stated ? Modality.Hoped : raised.Modality;
            case ClauseKind.Complement when clause.Parent is { } outer && made.TryGetValue(outer, out var around):
                // "I would say that ..." is courtesy, not doubt.
                return outer.HasSubject && sentence.Tokens[outer.Subject.First].Lemma is "i" or "we" && around.Modality is Modality.Expected or Modality.Planned && outer.Verb.Lemma is "say" or "note" or "add"
                    ? Modality.Stated
                    : around.Modality;
            case ClauseKind.Participle:
                var main = sentence.LastBefore(clause, made.ContainsKey);
                return main is not null && made[main].Modality is Modality.Expected or Modality.Conditional ? made[main].Modality : Modality.Stated;
            default:
                return Modality.Stated;
        }
    }

    // "we are going to" is a plan like "we will".
    private static bool IsGoing(ParsedSentence sentence, VerbGroup group)
    {
        foreach (var (first, end, lemma) in group.Operators)
        {
            if (lemma.StartsWith("be going", StringComparison.Ordinal))
            {
                return true;
            }

            for (var i = first; i < end; i++)
            {
                if (sentence.Tokens[i].Lemma is "go" or "going")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasIf(ParsedSentence sentence) => sentence.Clauses.Exists(clause => clause is { Conditional: true, Embedded: false });
}
