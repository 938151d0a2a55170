using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Grammar;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>What a further passage tells of another act than the claim: the wheat is bought in one passage, and in another the coffee is sold for $3 million;
/// nobody said that the wheat costs that. Two true halves say nothing together.</summary>
internal static class OtherActs
{
    // Lighter verbs ("be", "have", "make") tell no act by themselves.
    private const double Telling = 0.3;
    private const double Heavy = 0.5;

    // A derivation is the same word; a synonym is another telling.
    private const double Same = 0.95;

    /// <summary>Whether a passage that carries a word of the claim tells it of another act than the claim does.</summary>
    public static bool Tells(Comparison pair, IReadOnlyList<Proposition> claim, IReadOnlyList<Proposition> passage, Departure open) =>
        Enumerable.Range(0, pair.Claim.Count).Any(at => open.Span.Contains(pair.Claim[at].Span)
            && pair.Partner(at) is { } told && Innermost(claim, pair.Claim[at]) is { } mine && Innermost(passage, told) is { } other && IsAnother(pair, mine, other));

    /// <summary>Whether a passage has the claim's act, and tells it of something that the claim does not have.</summary>
    public static bool IsDoneToAnother(Comparison pair, IReadOnlyList<Proposition> claim, IReadOnlyList<Proposition> passage, Departure open)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (open.Span.Contains(pair.Claim[at].Span) && pair.Partner(at) is { } told && claim.FirstOrDefault(mine => mine.VerbSpan.Contains(pair.Claim[at].Span)) is { Passive: false } mine
                && passage.FirstOrDefault(other => other.VerbSpan.Contains(told.Span)) is { Passive: false } other)
            {
                List<Term> said = Behind(pair.Claim, mine), theirs = Behind(pair.Passage, other);
                return said.Count > 0 && theirs.Exists(term => term.Kind == TermKind.Content && term.Weight >= Heavy)
                    && !said.Exists(term => theirs.Exists(instead => Compare.Strength(term, instead, pair.Thesaurus) > 0));
            }
        }

        return false;
    }

    // The words with a meaning of their own behind the verb.
    private static List<Term> Behind(IReadOnlyList<Term> terms, Proposition act) =>
        [.. terms.Where(term => term.Weight > 0 && act.Span.Contains(term.Span) && term.Span.Start >= act.VerbSpan.End)];

    /// <summary>What the claim says of its act and only another sentence of the passage has, which tells it of an act of its own: "agreed to buy wheat under a five-year
    /// contract" beside "agreed to buy wheat. It will sell coffee under a five-year contract". Whoever tells both in other words is given the benefit of the doubt.</summary>
    public static IEnumerable<Departure> Find(Comparison pair, IReadOnlyList<Proposition> claim, IReadOnlyList<Proposition> passage) =>
        Enumerable.Range(0, pair.Claim.Count).Any(at => Alignment.IsAsked(pair.Claim[at]) && pair.Claim[at].Kind != TermKind.Name && pair.Alignment.StrengthOf(at) < Same)
            ? []
            : claim.Where(mine => mine.Kind is ClauseKind.Main or ClauseKind.Coordinate).SelectMany(mine => Joined(pair, mine, passage));

    private static IEnumerable<Departure> Joined(Comparison pair, Proposition mine, IReadOnlyList<Proposition> passage)
    {
        if (Verb(pair.Claim, mine) is not { } act || pair.Alignment.PartnerOf(act) is not (>= 0 and var home) || !Doer(pair, mine).Any(place => pair.SentenceOf(place) == pair.SentenceOf(home)))
        {
            yield break;
        }

        for (var at = act + 1; at < pair.Claim.Count; at++)
        {
            var term = pair.Claim[at];
            if (Alignment.IsAsked(term) && term.Weight >= Heavy && term.Kind is TermKind.Content or TermKind.Name or TermKind.Date && mine.Span.Contains(term.Span) && mine.ActorSpan?.Contains(term.Span) is not true
                && pair.Alignment.PartnerOf(at) is >= 0 and var place && pair.SentenceOf(place) != pair.SentenceOf(home)
                && Innermost(passage, pair.Passage[place]) is { } other && IsOfItsOwn(pair, act, mine, other))
            {
                yield return new Departure(DepartureKind.Slot, term.Span, $"The source says “{pair.Read(pair.Passage[place].Span)}” where it tells of “{pair.Read(other.VerbSpan)}”, not of “{pair.Said(mine.VerbSpan)}”.", false, term.Weight)
                {
                    Instead = other.VerbSpan,
                };
            }
        }
    }

    /// <summary>An act that the claim does not have, with an object or a named doer that it does not have either.</summary>
    private static bool IsOfItsOwn(Comparison pair, int act, Proposition mine, Proposition other)
    {
        if (Verb(pair.Passage, other) is not { } verb || pair.Passage[verb].Weight < Telling || pair.Alignment.IsTaken(verb) || Compare.Strength(pair.Claim[act], pair.Passage[verb], pair.Thesaurus) > 0)
        {
            return false;
        }

        return pair.Passage.Any(term => other.ObjectSpan?.Contains(term.Span) is true && term.Kind is TermKind.Content or TermKind.Name && term.Weight >= Heavy
                && !pair.Claim.Any(said => Compare.Strength(said, term, pair.Thesaurus) > 0))
            || IsOfAnother(pair, mine, other);
    }

    private static bool IsOfAnother(Comparison pair, Proposition mine, Proposition other)
    {
        List<Term> theirs = [.. pair.Passage.Where(term => other.ActorSpan?.Contains(term.Span) is true)];
        return theirs.Exists(term => term.Name is not null)
            && !pair.Claim.Any(term => mine.ActorSpan?.Contains(term.Span) is true && theirs.Exists(doer => Compare.Strength(term, doer, pair.Thesaurus) > 0));
    }

    // Where the words for who acts stand in the passage.
    private static IEnumerable<int> Doer(Comparison pair, Proposition mine) => Enumerable.Range(0, pair.Claim.Count)
        .Where(at => mine.ActorSpan?.Contains(pair.Claim[at].Span) is true && pair.Partner(at) is not null).Select(pair.Alignment.PartnerOf);

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
