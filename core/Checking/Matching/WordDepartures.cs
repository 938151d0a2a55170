using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Grammar;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Words with a meaning of their own that the passage does not carry, and words it denies by their opposite.</summary>
internal static class WordDepartures
{
    private const double Substituted = 0.6;

    // A word that the source has elsewhere is rarely invented; what it adds to the passage is often said there.
    private const double SaidElsewhere = 0.25;
    private const double Unsaid = 0.65;

    /// <summary>The departures, in the claim's order.</summary>
    /// <param name="pair">The claim beside a passage.</param>
    /// <param name="propositions">What the claim says, parsed.</param>
    public static IEnumerable<Departure> Find(Comparison pair, IReadOnlyList<Proposition> propositions)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            var term = pair.Claim[at];
            if (term is { Kind: TermKind.Content, Operator: true } && pair.Partner(at) is null && propositions.Any(proposition => proposition.Kind is ClauseKind.Main or ClauseKind.Coordinate && proposition.VerbSpan.Contains(term.Span)))
            {
                // "Looked forward to a new age": no act follows that a source could be asked for, so this is the act.
                yield return new Departure(DepartureKind.Act, term.Span, $"The passage does not say “{pair.Said(term.Span)}”.", false, term.Weight);
            }

            if (term.Kind != TermKind.Content || !Alignment.IsAsked(term))
            {
                continue;
            }

            if (pair.Partner(at) is not null)
            {
                if (OppositeInPlace(pair, at) is { } denied)
                {
                    yield return new Departure(DepartureKind.Opposite, term.Span, $"The source says “{pair.Read(denied.Span)}”, the clause says “{pair.Said(term.Span)}”.", true, 1) { Instead = denied.Span };
                }

                continue;
            }

            if (Opposite(pair, at) is { } opposite)
            {
                yield return new Departure(DepartureKind.Opposite, term.Span, $"The source says “{pair.Read(opposite.Span)}”, the clause says “{pair.Said(term.Span)}”.", true, 1) { Instead = opposite.Span };
            }
            else if (Rival(pair, at) is { } rival)
            {
                yield return new Departure(DepartureKind.Opposite, term.Span, $"The source says “{pair.Read(rival.Span)}”, not “{pair.Said(term.Span)}”.", true, 1) { Instead = rival.Span };
            }
            else if (Weaker(pair, at) is { } weaker)
            {
                yield return new Departure(DepartureKind.Scope, term.Span, $"The source says only “{pair.Read(weaker.Span)}”, the clause says “{pair.Said(term.Span)}”.", false, 1) { Instead = weaker.Span };
            }
            else
            {
                yield return new Departure(
                    (term.Act && term.Verb && !pair.Claim.Take(at).Any(earlier => earlier.Verb && earlier.Kind == TermKind.Content)) || IsUnsaid(pair, at, propositions) ? DepartureKind.Act : DepartureKind.Word,
                    term.Span, $"The passage does not say “{pair.Said(term.Span)}”.", false, WeightOf(pair, at) * (pair.IsBeside(term) ? SaidElsewhere : Unsaid), !pair.IsKnown(term));
            }
        }
    }

    // The passage has whom the clause speaks of, and nothing of what it says of them.
    private static bool IsUnsaid(Comparison pair, int at, IReadOnlyList<Proposition> propositions)
    {
        if (propositions.FirstOrDefault(proposition => proposition.Kind == ClauseKind.Main && proposition.VerbSpan.Contains(pair.Claim[at].Span)) is not { } mine
            || (mine.Passive ? mine.ObjectSpan : mine.ActorSpan) is not { } subject)
        {
            return false;
        }

        return !Enumerable.Range(0, pair.Claim.Count).Any(other => Alignment.IsAsked(pair.Claim[other]) && mine.Sentence.Contains(pair.Claim[other].Span)
            && !(pair.Claim[other].Span.Start >= subject.Start && pair.Claim[other].Span.Start < mine.VerbSpan.Start) && pair.Partner(other) is not null);
    }

    /// <summary>A verb for which the passage has another verb in the same place is probably said in other words; a party's act is not, nor is a noun.</summary>
    private static double WeightOf(Comparison pair, int at)
    {
        var term = pair.Claim[at];
        if (!term.Verb || IsLight(term.Base))
        {
            return term.Weight;
        }

        if (term.Act)
        {
            return 1;
        }

        var weight = Math.Max(term.Weight, 0.65);
        return pair.Instead(at, 3).Any(other => pair.Passage[other].Kind == TermKind.Content && pair.Passage[other].Verb) ? weight * Substituted : weight;
    }

    private static bool IsLight(string verb) => verb is "be" or "have" or "do" or "mak" or "take" or "tak" or "get" or "giv" or "go" or "come" or "com" or "help" or "put" or "let" or "becom" or "keep" or "call" or "us" or "work" or "tel" or "say" or "ad" or "voic" or "expres" or "convey" or "exceed";

    private static Term? Rival(Comparison pair, int at) =>
        pair.Instead(at).Select(other => pair.Passage[other]).FirstOrDefault(other => other.Quantity is null && pair.Thesaurus.AreRivals(pair.Claim[at], other));

    private static Term? Weaker(Comparison pair, int at) =>
        pair.Instead(at).Select(other => pair.Passage[other]).FirstOrDefault(other => pair.Thesaurus.IsStronger(pair.Claim[at], other));

    private static Term? Opposite(Comparison pair, int at)
    {
        for (var other = 0; other < pair.Passage.Count; other++)
        {
            if (!pair.Alignment.IsTaken(other) && pair.Passage[other].Weight > 0 && Thesaurus.AreOpposite(pair.Claim[at], pair.Passage[other]))
            {
                // "did not refuse" beside "agreed" is no opposition.
                return pair.Claim[at].Negation is null == pair.Passage[other].Negation is null ? pair.Passage[other] : null;
            }
        }

        return null;
    }

    /// <summary>The word is in the passage, but of something else; beside what the claim says it of stands its opposite.</summary>
    private static Term? OppositeInPlace(Comparison pair, int at)
    {
        var next = at + 1;
        while (next < pair.Claim.Count && !Alignment.IsAsked(pair.Claim[next]))
        {
            next++;
        }

        if (next >= pair.Claim.Count || next - at > 3 || pair.Alignment.PartnerOf(next) is not (>= 0 and var place) || Math.Abs(pair.Alignment.PartnerOf(at) - place) <= 6)
        {
            return null;
        }

        for (var other = Math.Max(0, place - 3); other < place; other++)
        {
            if (!pair.Alignment.IsTaken(other) && pair.Passage[other].Weight > 0 && Thesaurus.AreOpposite(pair.Claim[at], pair.Passage[other])
                && pair.Claim[at].Negation is null == pair.Passage[other].Negation is null)
            {
                return pair.Passage[other];
            }
        }

        return null;
    }
}
