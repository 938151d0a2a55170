using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>Splits a sentence into parts that can be true or false by themselves: coordinated verbs and objects, participles, clauses with a subject of
/// their own. Each part keeps the words it shares with the one before.</summary>
internal static class ClaimSplitter
{
    private const int Least = 3;

    /// <summary>The parts of one sentence in order; the sentence itself where nothing can be split.</summary>
    public static IReadOnlyList<ClaimPart> Split(IReadOnlyList<Term> sentence, IReadOnlyList<Proposition> propositions)
    {
        var cuts = new List<(int At, IReadOnlyList<Term> Shared)> { (0, []) };
        foreach (var cut in Candidates(sentence, propositions).Where(cut => cut.At > 0).OrderBy(cut => cut.At))
        {
            if (!sentence[cut.At].Quoted && !sentence[cut.At - 1].Quoted
                && Asked(sentence, cuts[^1].At, cut.At) >= Least && Asked(sentence, cut.At, sentence.Count) >= Least)
            {
                cuts.Add(cut);
            }
        }

        var parts = new List<ClaimPart>();
        for (var index = 0; index < cuts.Count; index++)
        {
            var terms = Trimmed(sentence, cuts[index].At, index + 1 < cuts.Count ? cuts[index + 1].At : sentence.Count);
            if (terms.Count > 0)
            {
                var span = terms[0].Span.Cover(terms[^1].Span);
                parts.Add(new ClaimPart(span, terms, cuts[index].Shared, [.. propositions.Where(proposition => span.Contains(proposition.VerbSpan))]));
            }
        }

        return parts;
    }

    private static IEnumerable<(int At, IReadOnlyList<Term> Shared)> Candidates(IReadOnlyList<Term> sentence, IReadOnlyList<Proposition> propositions)
    {
        for (var at = 1; at < sentence.Count; at++)
        {
            if (sentence[at].Lower == ";")
            {
                yield return (at, []);
            }
        }

        foreach (var proposition in propositions)
        {
            if (IsOwnClaim(sentence, proposition, propositions) && !propositions.Any(other => other.Span.Start < proposition.Span.Start && other.VerbSpan.Start > proposition.Span.Start && other != proposition))
            {
                yield return (IndexAt(sentence, proposition.Span.Start), SharedBy(sentence, proposition));
            }

            if (SecondObject(sentence, proposition, propositions) is > 0 and var second)
            {
                yield return (second, [.. sentence.Where(term => term.Span.End <= proposition.VerbSpan.End && term.Span.Start >= (proposition.ActorSpan ?? proposition.Span).Start && term.Kind != TermKind.Mark)]);
            }
        }
    }

    private static bool IsOwnClaim(IReadOnlyList<Term> sentence, Proposition proposition, IReadOnlyList<Proposition> propositions)
    {
        var at = IndexAt(sentence, proposition.Span.Start);
        var before = at > 0 ? sentence[at - 1].Lower : string.Empty;
        return proposition.Kind switch
        {
            // "On the eve of the talks, ..." is a claim; of "A group of pilots, engineers and cooks will be formed" nothing is before the first verb.
            ClauseKind.Main => propositions.Any(other => other.VerbSpan.End <= proposition.Span.Start) || (sentence[0].Kind == TermKind.Function && !IsDeterminer(sentence[0])),
            ClauseKind.Coordinate => proposition.Attribution.Kind == AttributionKind.None,
            ClauseKind.Participle => before is "," or "—" or "–",
            ClauseKind.Adverbial => before is "while" or "although" or "though" or "whereas",
            _ => false,
        };
    }

    /// <summary>The subject and the operators ("agreed to") that stand before the claim and hold for it.</summary>
    private static IReadOnlyList<Term> SharedBy(IReadOnlyList<Term> sentence, Proposition proposition)
    {
        List<TextSpan> shared = [.. proposition.Operators.Append(proposition.ActorSpan ?? proposition.Span).Where(span => span.End <= proposition.Span.Start)];
        return [.. sentence.Where(term => term.Kind != TermKind.Mark && shared.Exists(span => span.Contains(term.Span)))];
    }

    /// <summary>Where a second object begins: "welcomed the pact of the two ports and | the return of all prisoners"; 0 where there is none.</summary>
    private static int SecondObject(IReadOnlyList<Term> sentence, Proposition proposition, IReadOnlyList<Proposition> propositions)
    {
        if (proposition.Passive || proposition.Kind is not (ClauseKind.Main or ClauseKind.Coordinate) || proposition.ObjectSpan is not { } whole
            || propositions.Any(other => other != proposition && whole.Contains(other.VerbSpan)))
        {
            return 0;
        }

        var start = IndexAt(sentence, whole.Start);
        if (!IsDeterminer(sentence[start]))
        {
            return 0;
        }

        for (var at = start + Least; at + 2 < sentence.Count && whole.Contains(sentence[at].Span); at++)
        {
            if (sentence[at].Lower == "and" && IsDeterminer(sentence[at + 1]) && sentence[at + 2].Kind == TermKind.Content
                && !Enumerable.Range(start, at - start).Any(index => sentence[index].Lower is "between" or "both" or "neither"))
            {
                return at + 1;
            }
        }

        return 0;
    }

    private static bool IsDeterminer(Term term) => term.Lower is "the" or "a" or "an" or "its" or "their" or "our" or "his" or "her";

    private static int IndexAt(IReadOnlyList<Term> sentence, int start)
    {
        var at = 0;
        while (at + 1 < sentence.Count && sentence[at].Span.Start < start)
        {
            at++;
        }

        return at;
    }

    private static int Asked(IReadOnlyList<Term> terms, int from, int to) => Enumerable.Range(from, to - from).Count(at => terms[at].Weight > 0);

    private static List<Term> Trimmed(IReadOnlyList<Term> terms, int from, int to)
    {
        while (from < to && (terms[from].Lower is "and" or "but" or ";" or ","))
        {
            from++;
        }

        while (to > from && terms[to - 1].Lower is "," or ";" or "." or "and" or "but" or "while" or "although" or "though" or "whereas")
        {
            to--;
        }

        return [.. terms.Skip(from).Take(to - from)];
    }
}
