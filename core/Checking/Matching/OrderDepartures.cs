namespace StatementDraft.Core.Checking.Matching;

/// <summary>"before he left office" where the source says "after he left office": the same event on the other side.</summary>
internal static class OrderDepartures
{
    // An article, a pronoun or a possessive may stand between the word and the event.
    private const int Reach = 4;

    /// <summary>The departures, in the claim's order. "The vote before the storm" departs from nothing in "the storm after the vote": another event follows the word.</summary>
    public static IEnumerable<Departure> Find(Comparison pair)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (Other(pair.Claim[at].Lower) is not { } other || Follower(pair, at) is not (var partner and >= 0))
            {
                continue;
            }

            for (var there = partner - 1; there >= Math.Max(0, partner - Reach); there--)
            {
                if (pair.Passage[there].Lower == other)
                {
                    var span = pair.Claim[at].Span;
                    yield return new Departure(DepartureKind.Opposite, span, $"The source says “{pair.Read(pair.Passage[there].Span)}”, not “{pair.Said(span)}”.", true) { Instead = pair.Passage[there].Span };
                    break;
                }

                if (pair.Passage[there].Lower == pair.Claim[at].Lower)
                {
                    break;
                }
            }
        }
    }

    private static string? Other(string lower) => lower switch { "before" => "after", "after" => "before", _ => null };

    /// <summary>Where the passage has the first word behind "before" or "after" that it shares with the claim; -1 for none.</summary>
    private static int Follower(Comparison pair, int at) =>
        Enumerable.Range(at + 1, Math.Min(Reach, pair.Claim.Count - at - 1)).Where(next => pair.Claim[next].Weight > 0).Select(next => pair.Alignment.PartnerOf(next)).FirstOrDefault(-1);
}
