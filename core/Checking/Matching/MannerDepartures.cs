using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Claims that affirm what the source denies, or say more firmly what it only expects.</summary>
internal static class MannerDepartures
{
    private static readonly HashSet<string> Some = new(StringComparer.Ordinal) { "a", "an", "the", "its", "their", "his", "her", "our", "some", "full", "every", "great", "strong", "complete", "total", "considerable", "significant", "high", "much", "many" };

    /// <summary>Negations on one side only.</summary>
    public static IEnumerable<Departure> Polarity(Comparison pair)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            var (claim, partner) = (pair.Claim[at], pair.Partner(at));
            if (partner is null && claim.Negation is { } alone && pair.Alignment.Coverage() >= 0.6 && !pair.Passage.Any(term => term.Negation is not null || Thesaurus.AreOpposite(claim, term)))
            {
                yield return new Departure(DepartureKind.Polarity, alone, $"The clause denies “{pair.Said(claim.Span)}”; the source does not.", false);
            }

            if (partner is null || claim.Weight <= 0)
            {
                continue;
            }

            if ((Emptied(pair, at) ?? Affirmed(pair, at)) is { } emptied)
            {
                yield return emptied;
            }
            else if (claim.Negation is { } mine && partner.Negation is null && !IsDeniedOtherwise(pair, at))
            {
                yield return new Departure(DepartureKind.Polarity, mine, $"The clause denies “{pair.Said(claim.Span)}”, the source affirms it.", true);
            }
            else if (claim.Negation is null && partner.Negation is { } theirs && !pair.Claim.Any(term => term.Negation is not null) && !HasNo(pair.Claim, at) && (partner.Verb || partner.Kind == TermKind.Content))
            {
                yield return new Departure(DepartureKind.Polarity, claim.Span, $"The source says “{pair.Read(theirs)}” of “{pair.Read(partner.Span)}”; the clause affirms it.", true) { Instead = theirs };
            }
        }
    }

    /// <summary>"No confidence" for "full confidence", "a change" for "no change": the word before the same noun leaves nothing of it on one side only.</summary>
    private static Departure? Emptied(Comparison pair, int at)
    {
        var there = pair.Alignment.PartnerOf(at);
        if (at == 0 || there < 1 || pair.Claim[at].Base != pair.Passage[there].Base || pair.Claim[at].Kind != TermKind.Content)
        {
            return null;
        }

        var (mine, theirs) = (pair.Claim[at - 1], pair.Passage[there - 1]);
        if (mine.Lower == "no" && Some.Contains(theirs.Lower) && !IsDeniedOtherwise(pair, at))
        {
            return new Departure(DepartureKind.Polarity, mine.Span.Cover(pair.Claim[at].Span), $"The source says “{pair.Read(theirs.Span.Cover(pair.Passage[there].Span))}”, not “{pair.Said(mine.Span.Cover(pair.Claim[at].Span))}”.", true) { Instead = theirs.Span };
        }

        return theirs.Lower == "no" && Some.Contains(mine.Lower) && !pair.Claim.Any(term => term.Negation is not null || term.Lower is "no" or "none" or "nothing" or "without" or "lack" or "hardly" or "little")
            ? new Departure(DepartureKind.Polarity, mine.Span.Cover(pair.Claim[at].Span), $"The source says “{pair.Read(theirs.Span.Cover(pair.Passage[there].Span))}”, not “{pair.Said(mine.Span.Cover(pair.Claim[at].Span))}”.", true) { Instead = theirs.Span }
            : null;
    }

    /// <summary>What the clause prefers, the source puts second: "more on trade than on rapport" against "rapport rather than trade".</summary>
    public static Departure? Contrast(Comparison pair)
    {
        var (raised, lowered) = (-1, false);
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (pair.Partner(at) is { } partner && pair.Claim[at].Weight > 0)
            {
                raised = raised < 0 && partner.Contrasted && !pair.Claim[at].Contrasted && !IsOnBothSides(pair.Claim, at) ? at : raised;
                lowered |= pair.Claim[at].Contrasted && !partner.Contrasted;
            }
        }

        return raised >= 0 && lowered
            ? new Departure(DepartureKind.Polarity, pair.Claim[raised].Span, $"The source puts “{pair.Said(pair.Claim[raised].Span)}” second, the clause first.", true)
            : null;
    }

    /// <summary>"Made a commitment to build", "has the intention of building" beside "commits to build", "intends to": the claim says by a noun what softens it.</summary>
    private static bool NamesHedge(Comparison pair, TextSpan hedge)
    {
        var softening = pair.Passage.Where(term => term.Kind == TermKind.Content && hedge.Contains(term.Span)).ToList();
        return pair.Claim.Any(claim => claim.Kind == TermKind.Content && softening.Exists(term => term.Root == claim.Root));
    }

    private static bool IsUnderWay(IReadOnlyList<Term> claim) => Enumerable.Range(1, Math.Max(0, claim.Count - 1)).Any(at =>
        claim[at - 1].Lower is "is" or "are" && (claim[at].Lower == "being" || (claim[at].Verb && claim[at].Lower.EndsWith("ing", StringComparison.Ordinal))));

    // "Making the one takes less than making the other" puts no making second.
    private static bool IsOnBothSides(IReadOnlyList<Term> claim, int at) => claim.Any(term => term.Contrasted && term.Base == claim[at].Base);

    /// <summary>The clause says it more firmly than the source; one departure for the claim.</summary>
    /// <param name="pair">The claim beside a passage.</param>
    /// <param name="propositions">What the claim says, parsed.</param>
    public static Departure? Modality(Comparison pair, IReadOnlyList<Proposition> propositions)
    {
        if (Performed(pair) is { } performed)
        {
            return performed;
        }

        double hedged = 0, all = 0;
        Term? softer = null;
        bool? verbHedged = null;
        var hedgesItself = false;
        var (first, last) = (-1, -1);
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            var (claim, partner) = (pair.Claim[at], pair.Partner(at));
            if (partner is null || claim.Operator || claim.Kind is TermKind.Name or TermKind.Function)
            {
                continue;
            }

            all += claim.Weight;
            var said = Said(pair, at, propositions);
            if (claim.Verb && partner.Verb && !IsModifier(pair.Claim, at))
            {
                hedgesItself |= verbHedged is null && said < Firmness.Stated && !pair.Claim.Take(at).Any(earlier => earlier.Verb && earlier.Kind == TermKind.Content && !earlier.Operator);
                verbHedged ??= partner.Firmness < said;
            }

            if (partner.Firmness < said && !(partner.Hedge is { } named && NamesHedge(pair, named)))
            {
                hedged += claim.Weight;
                softer ??= partner;
                first = first < 0 ? at : first;
                last = at;
            }
        }

        if (softer?.Hedge is not { } hedge || hedged < (verbHedged is true ? 0.3 : 0.75) * all)
        {
            return null;
        }

        if (pair.Read(hedge).Contains("working", StringComparison.OrdinalIgnoreCase) && IsUnderWay(pair.Claim))
        {
            // "Is being built" says no more than "are working to build".
            return null;
        }

        if (verbHedged is false && hedgesItself)
        {
            // The claim hedges its verb as the source does; its subject merely stands before the hedge.
            return null;
        }

        return new Departure(DepartureKind.Modality, pair.Claim[first].Span.Cover(pair.Claim[last].Span), $"The source says only “{pair.Read(hedge)}”; the clause asserts it.", false) { Instead = hedge };
    }

    /// <summary>How firmly the claim says the word. A subject that stands before the words that soften its verb is said no more firmly than the verb:
    /// "a fund will be set up" beside "we will set up a fund".</summary>
    private static Firmness Said(Comparison pair, int at, IReadOnlyList<Proposition> propositions)
    {
        var term = pair.Claim[at];
        return term.Firmness == Firmness.Stated && propositions.FirstOrDefault(proposition => (proposition.Passive ? proposition.ObjectSpan : proposition.ActorSpan)?.Contains(term.Span) is true) is { } whole
            && pair.Claim.FirstOrDefault(verb => whole.VerbSpan.Contains(verb.Span)) is { } softer
            ? softer.Firmness : term.Firmness;
    }

    /// <summary>The claim's own "proposed", "plans to", "pledged" is only expected in the source ("is expected to propose").</summary>
    private static Departure? Performed(Comparison pair)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (pair.Claim[at] is { Operator: true, Verb: true, Kind: TermKind.Content } act && pair.Partner(at) is { Verb: true, Hedge: { } hedge } partner && partner.Firmness < act.Firmness && partner.Firmness < Firmness.Announced
                && partner.Span.Start - hedge.End < 12)
            {
                return new Departure(DepartureKind.Modality, act.Span, $"The source says only “{pair.Read(hedge)}”; the clause asserts it.", false) { Instead = hedge };
            }

            if (pair.Claim[at] is { Operator: true, Kind: TermKind.Content, Base: "pledg" or "promis" or "vow" or "commit" or "resolv" or "undertak" } vow && pair.Partner(at) is null && Act(pair, at) is { Hedge: { } will } && !IsSaid(pair) && !IsOwn(pair, will))
            {
                return new Departure(DepartureKind.Modality, vow.Span, $"The source says only “{pair.Read(will)}”; the clause says “{pair.Said(vow.Span)}”.", false) { Instead = will };
            }
        }

        return null;
    }

    /// <summary>What the source has for the act behind an operator ("resolved to continue").</summary>
    private static Term? Act(Comparison pair, int vow) =>
        Enumerable.Range(vow + 1, Math.Min(4, pair.Claim.Count - vow - 1)).Where(at => pair.Claim[at].Kind == TermKind.Content).Select(pair.Partner).FirstOrDefault(partner => partner is not null);

    // "We will hold" is itself a pledge.
    private static bool IsOwn(Comparison pair, TextSpan will) => pair.Passage.Any(term => term.Lower is "we" && term.Span.End + 1 == will.Start);

    // The vow may stand for another word in the source: "remain determined to".
    private static bool IsSaid(Comparison pair) =>
        pair.Passage.Any(term => term.Lower is "committed" or "determined" or "resolved" or "pledged" or "promised" or "vowed" or "commitment" or "pledge" or "promise");

    // "A bill allowing foreign troops": the participle says what the bill is for, not that it was done.
    private static bool IsModifier(IReadOnlyList<Term> terms, int at) =>
        at > 0 && terms[at].Lower.EndsWith("ing", StringComparison.Ordinal) && terms[at - 1] is { Kind: TermKind.Content, Verb: false };

    // The passage may deny with another word near by: "does not depend" and "never relied".
    private static bool IsDeniedOtherwise(Comparison pair, int at)
    {
        var partner = pair.Alignment.PartnerOf(at);
        return Enumerable.Range(Math.Max(0, partner - 6), Math.Min(pair.Passage.Count, partner + 7) - Math.Max(0, partner - 6)).Any(index => pair.Passage[index].Negation is not null)
            || (pair.Claim[at].Verb && HasNo(pair.Passage, partner));
    }

    /// <summary>"Creates duties" for "creates no duties".</summary>
    private static Departure? Affirmed(Comparison pair, int at)
    {
        var verb = pair.Alignment.PartnerOf(at);
        return verb >= 0 && pair.Claim[at].Verb && pair.Passage[verb].Verb && pair.Claim[at].Kind == TermKind.Content && HasNo(pair.Passage, verb)
            && !pair.Claim.Any(term => term.Negation is not null || term.Lower is "no" or "none" or "nothing" or "neither" or "without")
            && pair.Passage.Skip(verb + 1).Take(2).First(term => term.Lower is "no" or "neither") is var no
            ? new Departure(DepartureKind.Polarity, pair.Claim[at].Span, $"The source says “{pair.Read(no.Span)}” behind “{pair.Read(pair.Passage[verb].Span)}”; the clause affirms it.", true) { Instead = no.Span }
            : null;
    }

    // "Creates no duties" for "does not create duties": the object says what the verb would.
    private static bool HasNo(IReadOnlyList<Term> terms, int verb) => Enumerable.Range(verb + 1, Math.Min(2, terms.Count - verb - 1)).Any(at => terms[at].Lower == "neither"
        || (terms[at].Lower == "no" && (at + 1 >= terms.Count || terms[at + 1].Lower is not ("longer" or "less" or "fewer" or "later" or "more" or "doubt" or "other" or "matter" or "sooner"))));
}
