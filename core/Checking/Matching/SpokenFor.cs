using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Grammar;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Whom "we" of a statement stands for: "the leaders", "the two countries", and by name whoever the parse finds it to be.</summary>
internal static class SpokenFor
{
    /// <summary>The departures that are left where "we" carries the actor of the claim.</summary>
    public static IReadOnlyList<Departure> Without(Comparison pair, IReadOnlyList<Departure> departures, IReadOnlyList<Proposition> claim, IReadOnlyList<Proposition> passage)
    {
        var spoken = claim.Where(mine => mine.ActorSpan is not null && departures.Any(departure => mine.ActorSpan.Value.Contains(departure.Span)))
            .Select(mine => (Actor: mine.ActorSpan!.Value, Carrier: Carriers.Best(passage, theirs => Carriers.Share(pair, mine, theirs))))
            .Where(mine => mine.Carrier?.ActorSpan is { } we && pair.Read(we).ToLowerInvariant() is "we").ToList();
        return spoken.Count == 0 ? departures : [.. departures.Where(departure => !spoken.Exists(mine => mine.Actor.Contains(departure.Span) && IsMeant(pair, departure, mine.Carrier!)))];
    }

    private static bool IsMeant(Comparison pair, Departure departure, Proposition we) => departure is { Contradicts: false, Kind: DepartureKind.Word or DepartureKind.Name }
        && pair.Claim.Where(term => departure.Span.Contains(term.Span) && term.Weight > 0).All(term => term.Name?.Key is { } key ? we.Actors.Contains(key, StringComparer.Ordinal) : ClosedClass.IsGeneric(term.Base));
}
