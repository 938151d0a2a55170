using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Names before the word they belong to: "Norland's loan", "the Norlandic loan", "Norland-Sudland relations".</summary>
internal sealed class TieOwners(TieWords words)
{
    /// <summary>Whether the name stands before the word it belongs to.</summary>
    public bool Is(IReadOnlyList<Term> terms, string text, StandingName standing)
    {
        var (name, from, to) = standing;
        var written = terms[to].Span.Of(text);
        var end = terms[to].Span.End;
        if (written.EndsWith("’s", StringComparison.Ordinal) || written.EndsWith("'s", StringComparison.Ordinal) || (written.EndsWith('s') && end < text.Length && text[end] is '’' or '\''))
        {
            return true;
        }

        var next = to + 1 < terms.Count && !terms[to + 1].FirstOfSentence ? terms[to + 1] : null;
        if (next is null)
        {
            return false;
        }

        var paired = TieWords.IsHyphen(next) || (from > 0 && TieWords.IsHyphen(terms[from - 1]));
        if (name.Sort == "state" && !paired && !words.IsAdjective(name))
        {
            return false;
        }

        if (paired || (name.Sort == "state" && (next.Lower is "and" or "or" || next.Name is not null)))
        {
            return Nouns(terms, to + 1).Count > 0;
        }

        return next.Kind == TermKind.Content && char.IsLower(text[next.Span.Start]) && (!next.Verb || words.IsNounToo(next)) && !next.Lower.EndsWith("ly", StringComparison.Ordinal)
            && !(name.Sort is null or "person" && next.Verb);
    }

    /// <summary>The words behind a name that it may stand before, the last first: "military personnel" of "Norlandic military personnel stationed".</summary>
    public List<int> Nouns(IReadOnlyList<Term> terms, int from)
    {
        var found = new List<int>();
        for (var at = from; at < terms.Count && at < from + 8 && found.Count < 4 && !terms[at].FirstOfSentence; at++)
        {
            var term = terms[at];
            if (term.Name is not null || term.Quantity is not null || term.Title)
            {
                if (found.Count > 0)
                {
                    break;
                }

                if (term.Name is { Sort: "person" } && at > from)
                {
                    found.Add(at);
                    break;
                }
            }
            else if (term.Kind == TermKind.Content)
            {
                var next = at + 1 < terms.Count ? terms[at + 1] : null;
                if (found.Count > 0 && IsVerbHere(term, next))
                {
                    break;
                }

                if (!term.Lower.EndsWith("ly", StringComparison.Ordinal))
                {
                    found.Add(at);
                }
            }
            else if (!(found.Count == 0 && (TieWords.IsHyphen(term) || term.Lower is "and" or "or" or "," or "\"" or "“")))
            {
                break;
            }
        }

        found.Reverse();
        return found;
    }

    private bool IsVerbHere(Term term, Term? next) =>
        ((words.IsFinite(term) || term.Lower.EndsWith("ed", StringComparison.Ordinal)) && next is not { Kind: TermKind.Content, Verb: false })
        || (term.Verb && next?.Lower is "the" or "a" or "an" or "its" or "their" or "his" or "her");
}
