using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Who does it: the actor of each proposition of the claim beside the actor of the proposition that carries it in the source. What the
/// parse leaves open departs from nothing.</summary>
internal sealed class ActorDepartures(Actors actors)
{
    private const double SameVerb = 0.35;

    /// <summary>At most one departure for each proposition of the claim.</summary>
    public IEnumerable<Departure> Find(Comparison pair, IReadOnlyList<Proposition> claim, IReadOnlyList<Proposition> passage)
    {
        foreach (var mine in claim)
        {
            var carrier = Carriers.Best(passage, theirs => Carried(pair, mine, theirs));
            if (mine.Attribution is { Kind: AttributionKind.Named, Name: { } speaker } && carrier is { Attribution: { Kind: not AttributionKind.None, Name: { } other } } said
                && !pair.Passage.Any(term => term.Name is { } name && said.Sentence.Contains(term.Span) && name.Words.Any(word => word.Length > 2 && speaker.Contains(word, StringComparison.OrdinalIgnoreCase)))
                && (said.Attribution.Kind != AttributionKind.Named || !actors.MayBeOne(speaker, other)))
            {
                yield return new Departure(DepartureKind.Attribution, mine.Span, $"In the source “{other}” says so, not “{speaker}”.", true);
            }

            if (mine.Actors.Count > 0 && mine.ActorSpan is not null && carrier is not null && !IsPronoun(pair, carrier) && Compared(pair, mine, carrier) is { } departure)
            {
                yield return departure;
            }
        }
    }

    /// <summary>How much of the claim's proposition the other has; the same verb counts for itself.</summary>
    private static double Carried(Comparison pair, Proposition mine, Proposition theirs) => Carriers.Share(pair, mine, theirs)
        + (Carriers.Said(pair, mine).Any(at => mine.VerbSpan.Contains(pair.Claim[at].Span) && pair.Partner(at) is { } partner && theirs.VerbSpan.Contains(partner.Span)) ? SameVerb : 0);

    private Departure? Compared(Comparison pair, Proposition mine, Proposition theirs)
    {
        if (theirs.Actors.Count == 0 || theirs.Actors.Any(actors.IsTogether) || SharesName(pair, mine, theirs))
        {
            return theirs.Actors.Count > 0 && !theirs.Actors.Any(actors.IsTogether) ? Joint(pair, mine, theirs) : null;
        }

        return mine.Actors.Any(name => theirs.Actors.Any(other => actors.MayBeOne(name, other)))
            ? Joint(pair, mine, theirs)
            : Alone(mine, theirs) && !IsTogetherWith(pair, theirs) && (HasVerb(pair, mine, theirs) || !(IsNamed(pair, mine, theirs) || IsOwned(pair, mine)))
                ? new Departure(DepartureKind.Role, mine.ActorSpan!.Value, $"In the source “{Doer(pair, theirs)}” does this, not “{pair.Said(mine.ActorSpan.Value)}”.", true) { Instead = DoerSpan(theirs) }
                : null;
    }

    /// <summary>What one party does in the source, the claim says of several.</summary>
    private Departure? Joint(Comparison pair, Proposition mine, Proposition theirs)
    {
        var alone = mine.Actors.Any(actors.IsTogether)
            ? theirs.Actors.Count == 1 && actors.IsListed(theirs.Actors[0]) && Alone(mine, theirs)
            : mine.Actors.Any(name => actors.IsListed(name) && !theirs.Actors.Any(other => actors.MayBeOne(name, other)));
        if (!alone && mine.Actors.Count == 1 && theirs.Actors.Count > 1 && IsSumOfAll(pair, mine, theirs))
        {
            return new Departure(DepartureKind.Role, mine.ActorSpan!.Value, $"In the source “{Doer(pair, theirs)}” do this together; the clause names only “{pair.Said(mine.ActorSpan.Value)}”.", false) { Instead = DoerSpan(theirs) };
        }

        return alone && !IsTogetherWith(pair, theirs)
            ? new Departure(DepartureKind.Role, mine.ActorSpan!.Value, $"In the source only “{Doer(pair, theirs)}” does this, not “{pair.Said(mine.ActorSpan.Value)}”.", false) { Instead = DoerSpan(theirs) }
            : null;
    }

    /// <summary>A sum of money that several give is not what one of them gives, unless each gives it.</summary>
    private static bool IsSumOfAll(Comparison pair, Proposition mine, Proposition theirs) =>
        theirs.ActorSpan is { } row && pair.Passage.Any(term => term.Lower == "and" && row.Contains(term.Span))
        && pair.Claim.Any(term => term.Name is not null && mine.ActorSpan!.Value.Contains(term.Span))
        && pair.Claim.Any(term => term.Quantity is { Unit.Length: 3 } sum && sum.Unit.All(char.IsUpper) && mine.Span.Contains(sum.Span))
        && !pair.Claim.Any(term => term.Lower is "together" or "jointly" or "with" or "alongside")
        && !pair.Passage.Any(term => theirs.Sentence.Contains(term.Span) && term.Lower is "each" or "respectively");

    // "He" means whoever was named before, as far as the parse can tell; that is not far enough to deny a claim.
    private static bool IsPronoun(Comparison pair, Proposition theirs) =>
        theirs.ActorSpan is { } span && pair.Read(span).ToLowerInvariant() is not "we" and var words && ClosedClass.IsPronoun(words);

    private static bool HasVerb(Comparison pair, Proposition mine, Proposition theirs) =>
        Enumerable.Range(0, pair.Claim.Count).Any(at => mine.VerbSpan.Contains(pair.Claim[at].Span) && pair.Partner(at) is { } partner && theirs.VerbSpan.Contains(partner.Span));

    // Whom the source names in what is done may do it there by another word: "looks forward to Norland's help by hosting".
    private static bool IsNamed(Comparison pair, Proposition mine, Proposition theirs) =>
        Names(pair.Claim, mine.ActorSpan!.Value).Intersect(Names(pair.Passage, theirs.Span), StringComparer.Ordinal).Any();

    // "Called for its engagement" beside "called on Norland to engage": the source has the act as a noun, and whose it is stands before that noun.
    private static bool IsOwned(Comparison pair, Proposition mine) => Enumerable.Range(0, pair.Claim.Count).Any(at => mine.VerbSpan.Contains(pair.Claim[at].Span)
        && pair.Alignment.PartnerOf(at) is > 0 and var partner && pair.Passage[partner - 1].Lower is "its" or "their" or "his" or "her");

    private bool Alone(Proposition mine, Proposition theirs) => theirs.Actors.All(actors.IsListed) || !mine.Actors.All(actors.IsListed);

    /// <summary>"Japan agreed with the United States": the other party stands behind the verb, and both did it.</summary>
    private static bool IsTogetherWith(Comparison pair, Proposition theirs)
    {
        var mutual = theirs.Stance is "meet" or "talk" or "discuss" or "agree" or "negotiate" or "cooperate" or "share" or "sign" or "speak" or "hold" or "exchange" or "consult" or "conclude" or "join";
        for (var at = 0; at < pair.Passage.Count; at++)
        {
            var term = pair.Passage[at];
            if (term.Name is { Sort: "state" or "person" or "organization" or null } && theirs.Span.Contains(term.Span) && theirs.ActorSpan?.Contains(term.Span) is not true
                && (mutual || Enumerable.Range(Math.Max(0, at - 4), Math.Min(4, at)).Any(before => pair.Passage[before].Lower is "with" or "alongside")))
            {
                return true;
            }
        }

        return false;
    }

    // "The chief executive of SoftBank" may resolve to a person here and to a company there; a shared name says they are one.
    private static bool SharesName(Comparison pair, Proposition mine, Proposition theirs) =>
        theirs.ActorSpan is { } span && Names(pair.Claim, mine.ActorSpan!.Value).Intersect(Names(pair.Passage, span), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Names(IReadOnlyList<Term> terms, TextSpan span) =>
        terms.Where(term => term.Name is not null && span.Contains(term.Span)).SelectMany(term => term.Name!.Key is { } key ? [key] : term.Name.Words.Where(word => word.Length > 2));

    private static TextSpan? DoerSpan(Proposition theirs) => theirs.ActorSpan is { Length: < 60 } span ? span : null;

    private static string Doer(Comparison pair, Proposition theirs) =>
        DoerSpan(theirs) is { } span ? pair.Read(span).ReplaceLineEndings(" ") : string.Join(" and ", theirs.Actors);
}
