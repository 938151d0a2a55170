using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>Which words of a passage carry a claim: the partners of the claim's words, as a reader would mark them.</summary>
internal static class MatchedWords
{
    /// <summary>The spans in order and apart, in offsets of the source. Articles and plain prepositions between two carrying words are marked with them;
    /// whatever may change what is said (a negation, a hedge, "more") never.</summary>
    public static IReadOnlyList<TextSpan> Of(Alignment alignment)
    {
        var spans = new List<TextSpan>();
        var joins = false;
        for (var at = 0; at < alignment.Passage.Count; at++)
        {
            var term = alignment.Passage[at];
            if (alignment.IsTaken(at))
            {
                var span = term.Quantity?.Span ?? term.Span;
                if (spans.Count > 0 && (joins || span.Start <= spans[^1].End))
                {
                    spans[^1] = spans[^1].Cover(span);
                }
                else
                {
                    spans.Add(span);
                }

                joins = true;
            }
            else
            {
                joins &= term.Lower is "the" or "a" or "an" or "of" or "in" or "on" or "at" or "to" or "for" or "from" or "with" or "by" or "its" or "their" && !term.Operator;
            }
        }

        return spans;
    }
}
