using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>A claim before it is judged.</summary>
/// <param name="Span">Its words in the text.</param>
/// <param name="Terms">Its words, read.</param>
/// <param name="Actor">The words of the sentence that name who acts, where the claim itself has none.</param>
internal sealed record ClaimPart(TextSpan Span, IReadOnlyList<Term> Terms, IReadOnlyList<Term> Actor);

/// <summary>Splits a sentence into parts that can be true or false by themselves: coordinated verbs, participles after a comma, clauses with a subject of their own.</summary>
internal static class ClaimSplitter
{
    private const int Least = 3;

    /// <summary>The parts of one sentence in order; the sentence itself where nothing can be split.</summary>
    public static IReadOnlyList<ClaimPart> Split(IReadOnlyList<Term> sentence)
    {
        var cuts = new List<(int At, bool OwnSubject)> { (0, true) };
        for (var at = 1; at < sentence.Count; at++)
        {
            if (CutAt(sentence, at) is { } cut && Asked(sentence, cuts[^1].At, at) >= Least && Asked(sentence, at, sentence.Count) >= Least && HasVerb(sentence, cuts[^1].At, at))
            {
                cuts.Add(cut);
            }
        }

        var firstVerb = Enumerable.Range(0, sentence.Count).FirstOrDefault(at => sentence[at].Verb && at > 0 && sentence[at].Kind == TermKind.Content, 0);
        var subject = sentence.Take(Math.Min(firstVerb, 10)).Where(term => term.Kind != TermKind.Mark && !term.Operator).ToList();
        var parts = new List<ClaimPart>();
        for (var index = 0; index < cuts.Count; index++)
        {
            var end = index + 1 < cuts.Count ? cuts[index + 1].At : sentence.Count;
            var terms = Trimmed(sentence, cuts[index].At, end);
            if (terms.Count > 0)
            {
                parts.Add(new ClaimPart(terms[0].Span.Cover(terms[^1].Span), terms, cuts[index].OwnSubject ? [] : subject));
            }
        }

        return parts;
    }

    private static (int At, bool OwnSubject)? CutAt(IReadOnlyList<Term> terms, int at)
    {
        var term = terms[at];
        var afterMark = terms[at - 1].Lower is "," or "—" or "–";
        if (terms[at - 1].Quoted || term.Quoted)
        {
            return null;
        }

        if (term.Lower == ";")
        {
            return (at, true);
        }

        if (term.Lower is "and" or "but")
        {
            var next = at + 1;
            while (next < terms.Count && (terms[next].Lower.EndsWith("ly", StringComparison.Ordinal) || terms[next].Lower is "also" or "then" or "has" or "have" or "will" or "is" or "are" or "was" or "were" or "not"))
            {
                next++;
            }

            if (next < terms.Count && IsFinite(terms[next]))
            {
                return (at, false);
            }

            return afterMark && next < terms.Count && StartsClause(terms, next) ? (at, true) : null;
        }

        if (afterMark && term.Lower is "while" or "although" or "though" or "whereas")
        {
            return (at, true);
        }

        return afterMark && term.Verb && term.Kind == TermKind.Content && term.Lower.EndsWith("ing", StringComparison.Ordinal) ? (at, false) : null;
    }

    private static bool IsFinite(Term term) => term.Verb && term.Kind == TermKind.Content && !term.Operator && term.Lower.EndsWith("ed", StringComparison.Ordinal);

    private static bool StartsClause(IReadOnlyList<Term> terms, int at) =>
        terms.Skip(at).Take(6).TakeWhile(term => term.Kind != TermKind.Mark).Any(term => term.Verb || term.Lower is "is" or "are" or "was" or "were" or "will" or "has" or "have")
        && (terms[at].Kind == TermKind.Name || terms[at].Lower is "he" or "she" or "it" or "they" or "we" or "the" or "its" or "his" or "her" or "their" or "that");

    private static int Asked(IReadOnlyList<Term> terms, int from, int to) => Enumerable.Range(from, to - from).Count(at => terms[at].Weight > 0);

    private static bool HasVerb(IReadOnlyList<Term> terms, int from, int to) =>
        Enumerable.Range(from, to - from).Any(at => terms[at].Verb || terms[at].Lower is "is" or "are" or "was" or "were" or "has" or "have");

    private static List<Term> Trimmed(IReadOnlyList<Term> terms, int from, int to)
    {
        while (from < to && (terms[from].Lower is "and" or "but" or ";" or ","))
        {
            from++;
        }

        while (to > from && terms[to - 1].Lower is "," or ";" or "." or "and")
        {
            to--;
        }

        return [.. terms.Skip(from).Take(to - from)];
    }
}
