using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Who does what a noun tells: "Norland's decision" beside "Sudland decided".</summary>
internal sealed class NounDoers(Actors actors)
{
    /// <summary>The departures: an act that the claim and the source give to different owners.</summary>
    public IEnumerable<Departure> Find(Comparison pair, IReadOnlyList<Proposition> claim, IReadOnlyList<Proposition> passage)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (pair.Alignment.PartnerOf(at) is not (>= 0 and var partner) || pair.Claim[at].Kind != TermKind.Content)
            {
                continue;
            }

            var (mine, theirs) = (Owner(pair.Claim, pair.ClaimText, at), Owner(pair.Passage, pair.SourceText, partner));
            if (mine is null && theirs is not null && claim.FirstOrDefault(proposition => Tells(proposition, pair.Claim[at].Span)) is { Actors.Count: > 0, ActorSpan: { } span, Passive: false } act
                && act.Actors.All(actors.IsListed) && !act.Actors.Any(actor => actors.MayBeOne(actor, theirs.Key!)))
            {
                yield return new Departure(DepartureKind.Role, span, $"In the source “{pair.Read(theirs.Span)}” does this, not “{pair.Said(span)}”.", true) { Instead = theirs.Span };
            }
            else if (mine is not null && theirs is null && passage.FirstOrDefault(proposition => Tells(proposition, pair.Passage[partner].Span)) is { Actors.Count: > 0, ActorSpan: { } doer, Passive: false } told
                && told.Actors.All(actors.IsListed) && !told.Actors.Any(actor => actors.MayBeOne(actor, mine.Key!)))
            {
                yield return new Departure(DepartureKind.Role, mine.Span, $"In the source “{pair.Read(doer)}” does this, not “{pair.Said(mine.Span)}”.", true) { Instead = doer };
            }
        }
    }

    // "Decided to send": the operator is an act as well.
    private static bool Tells(Proposition proposition, TextSpan word) => proposition.VerbSpan.Contains(word) || proposition.Operators.Any(span => span.Contains(word));

    /// <summary>The listed name with a possessive right before the word, one adjective allowed between; null where there is none.</summary>
    private static NameGroup? Owner(IReadOnlyList<Term> terms, string text, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - 2; before--)
        {
            if (terms[before].Name is { Key: not null } name)
            {
                var written = terms[before].Span.Of(text);
                return written.EndsWith("’s", StringComparison.Ordinal) || written.EndsWith("'s", StringComparison.Ordinal) ? name : null;
            }

            if (terms[before].Kind != TermKind.Content)
            {
                return null;
            }
        }

        return null;
    }
}
