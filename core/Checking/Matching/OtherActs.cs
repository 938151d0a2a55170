using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Grammar;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>What a further passage tells of another act than the claim: the wheat is bought in one passage, and in another the coffee is sold for $3 million;
/// nobody said that the wheat costs that. Two true halves say nothing together.</summary>
internal static class OtherActs
{
    // Lighter verbs ("be", "have", "make") tell no act by themselves.
    private const double Telling = 0.3;

    /// <summary>Whether a passage that carries a word of the claim tells it of another act than the claim does.</summary>
    public static bool Tells(Comparison pair, IReadOnlyList<Proposition> claim, IReadOnlyList<Proposition> passage, Departure open) =>
        Enumerable.Range(0, pair.Claim.Count).Any(at => open.Span.Contains(pair.Claim[at].Span)
            && pair.Partner(at) is { } told && Innermost(claim, pair.Claim[at]) is { } mine && Innermost(passage, told) is { } other && IsAnother(pair, mine, other));

    /// <summary>An act that the claim does not have, of the claim's own actor or with an object of its own.</summary>
    private static bool IsAnother(Comparison pair, Proposition mine, Proposition other)
    {
        if (Verb(pair.Passage, other) is not { } verb || pair.Passage[verb].Weight < Telling || pair.Alignment.IsTaken(verb))
        {
            return false;
        }

        var ofTheSame = Enumerable.Range(0, pair.Claim.Count).Any(at =>
            mine.ActorSpan?.Contains(pair.Claim[at].Span) is true && pair.Partner(at) is { } actor && other.ActorSpan?.Contains(actor.Span) is true);
        return ofTheSame || Enumerable.Range(0, pair.Passage.Count).Any(at =>
            other.ObjectSpan?.Contains(pair.Passage[at].Span) is true && pair.Passage[at].Kind == TermKind.Content && !pair.Alignment.IsTaken(at));
    }

    private static int? Verb(IReadOnlyList<Term> terms, Proposition act) =>
        Enumerable.Range(0, terms.Count).Where(at => act.VerbSpan.Contains(terms[at].Span) && terms[at].Kind == TermKind.Content).Cast<int?>().FirstOrDefault();

    private static Proposition? Innermost(IReadOnlyList<Proposition> propositions, Term term) =>
        propositions.Where(proposition => proposition.Span.Contains(term.Span)).MinBy(proposition => proposition.Span.Length);
}
