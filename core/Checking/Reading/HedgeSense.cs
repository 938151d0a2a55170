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

        var next = at + length;
        return terms[next - 1].Lower == "to" && terms[next - 2].Lower == "due"
            ? next >= terms.Count || !terms[next].Verb || terms[next].Lower[^1] == 's' || terms[next].Lower.EndsWith("ing", StringComparison.Ordinal)
            : length == 1 && terms[at].Base == "consider" && terms[at].Verb && IsJudged(terms, next);
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
