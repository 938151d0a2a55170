using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Reads from the order of words where a noun's own words end, and which word a preposition hangs on.</summary>
internal sealed class Phrases(TieWords words)
{
    // As far as a preposition reaches back for the word it belongs to, and as many words as come into question.
    private const int Reach = 14;
    private const int Most = 3;

    /// <summary>The words with a meaning of their own that follow at once and belong together, joined ones with them ("security and trade"); empty where a clause or another phrase begins.</summary>
    public List<int> After(IReadOnlyList<Term> terms, int from)
    {
        var found = new List<int>();
        for (var at = from; at < terms.Count && !(at > from && terms[at].FirstOfSentence); at++)
        {
            var term = terms[at];
            if (term.Kind is TermKind.Content or TermKind.Name or TermKind.Value or TermKind.Date)
            {
                if (found.Count > 0 && found[^1] == at - 1 && term.Kind == TermKind.Content && words.IsFinite(term) && !term.Lower.EndsWith("ing", StringComparison.Ordinal) && at + 1 < terms.Count && terms[at + 1].Kind != TermKind.Content)
                {
                    break;
                }

                found.Add(at);
            }
            else if (!IsInside(term, found.Count > 0))
            {
                break;
            }
        }

        return found;
    }

    /// <summary>The words before a preposition that it may belong to, the nearest first, back to a verb; names are passed over.</summary>
    public List<int> Governors(IReadOnlyList<Term> terms, int preposition)
    {
        var found = new List<int>();
        for (var at = preposition - 1; at >= 0 && preposition - at <= Reach && found.Count < Most; at--)
        {
            if (terms[at + 1].FirstOfSentence || TieWords.IsBorder(terms[at].Lower))
            {
                break;
            }

            if (terms[at].Kind == TermKind.Content && !terms[at].Title && terms[at].Weight > 0)
            {
                found.Add(at);
                if (words.IsFinite(terms[at]))
                {
                    break;
                }
            }
        }

        return found;
    }

    // "the", "its", a hyphen, quotation marks; between joined words "and" and a comma.
    private static bool IsInside(Term term, bool begun) =>
        term.Lower is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "our" or "any" or "all" or "both" or "such" or "other" or "own" or "this" or "these" or "more" or "most" or "some" or "\"" or "“" or "”"
        || TieWords.IsHyphen(term) || (begun && term.Lower is "and" or "or" or ",");
}
