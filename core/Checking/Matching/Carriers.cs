using StatementDraft.Core.Facts.Grammar;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Finds the proposition of a passage that carries one of the claim.</summary>
internal static class Carriers
{
    private const double Enough = 0.5;

    /// <summary>The proposition worth most, of equals the shortest; null where none is worth enough.</summary>
    public static Proposition? Best(IEnumerable<Proposition> passage, Func<Proposition, double> worth)
    {
        Proposition? best = null;
        var most = 0.0;
        foreach (var theirs in passage)
        {
            var value = worth(theirs);
            if (value > most || (value == most && best is not null && theirs.Span.Length < best.Span.Length))
            {
                (best, most) = (theirs, value);
            }
        }

        return most >= Enough ? best : null;
    }

    /// <summary>How much of what the claim's proposition says beside its actor stands in the other beside its own, from 0 to 1.</summary>
    public static double Share(Comparison pair, Proposition mine, Proposition theirs)
    {
        double all = 0, found = 0;
        foreach (var at in Said(pair, mine))
        {
            all += pair.Claim[at].Weight;
            found += pair.Partner(at) is { } partner && theirs.Span.Contains(partner.Span) && theirs.ActorSpan?.Contains(partner.Span) is not true ? pair.Claim[at].Weight : 0;
        }

        return all > 0 ? found / all : 0;
    }

    /// <summary>The terms of the claim that say what its proposition says beside its actor.</summary>
    public static IEnumerable<int> Said(Comparison pair, Proposition mine) => Enumerable.Range(0, pair.Claim.Count).Where(at =>
        pair.Claim[at].Weight > 0 && mine.Span.Contains(pair.Claim[at].Span) && mine.ActorSpan?.Contains(pair.Claim[at].Span) is not true);
}
