namespace StatementDraft.Core.Checking.Reading;

/// <summary>Words that are spelled like a hedge and mean something else.</summary>
internal static class HedgeSense
{
    /// <summary>Whether the words at this place hedge nothing: "consider it as the best way" judges, "due to the storm" gives a reason, and a hop is no
    /// hope, whose base is spelled alike.</summary>
    public static bool IsOther(IReadOnlyList<Term> terms, int at, int length)
    {
        if (terms[at].Lower is "hop" or "hops")
        {
            return true;
        }

        if (length == 1 && IsNoun(terms, at))
        {
            return true;
        }

        var next = at + length;
        return terms[next - 1].Lower == "to" && terms[next - 2].Lower == "due"
            ? next >= terms.Count || !terms[next].Verb || terms[next].Lower[^1] == 's' || terms[next].Lower.EndsWith("ing", StringComparison.Ordinal)
            : length == 1 && terms[at].Base == "consider" && terms[at].Verb && IsJudged(terms, next);
    }

    /// <summary>"The action plan", "under the plans", "its pledge": a thing that is spoken of. What is planned by it stands behind a "to", "for" or "of".</summary>
    private static bool IsNoun(IReadOnlyList<Term> terms, int at)
    {
        if (terms[at].Lower is not ("plan" or "plans" or "pledge" or "pledges" or "promise" or "promises" or "vow" or "aim" or "aims" or "debate" or "debates")
            || (at + 1 < terms.Count && (terms[at + 1].Lower is "to" or "for" or "of" || (terms[at + 1].Lower == "that" && terms[at].Base != "plan"))))
        {
            return false;
        }

        for (var before = at - 1; before >= 0 && at - before <= 5; before--)
        {
            if (terms[before].Lower is "a" or "an" or "the" or "this" or "these" or "its" or "their" or "our" or "his" or "her")
            {
                return true;
            }

            if (terms[before].Name is not null || terms[before].Verb || (terms[before].Kind != TermKind.Content && terms[before].Lower != "and"))
            {
                return false;
            }
        }

        return false;
    }

    // "as soon as" and "as well as" say nothing of the kind.
    private static bool IsJudged(IReadOnlyList<Term> terms, int from)
    {
        for (var at = from; at + 1 < terms.Count && at < from + 8 && terms[at].Kind != TermKind.Mark && !terms[at].Lower.EndsWith("ing", StringComparison.Ordinal); at++)
        {
            if ((terms[at].Lower == "as" && terms[at + 1].Lower is "a" or "an" or "the" or "its" or "their" or "our") || (terms[at].Lower == "to" && terms[at + 1].Lower == "be"))
            {
                return at > from;
            }
        }

        return false;
    }
}
