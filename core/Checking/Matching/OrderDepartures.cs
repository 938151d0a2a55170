using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>"before he left office" where the source says "after he left office", "with conditions" where it says "without conditions": the same thing on the other side.</summary>
internal static class OrderDepartures
{
    // An article, a pronoun or a possessive may stand between the word and the event.
    private const int Reach = 4;

    /// <summary>The departures, in the claim's order. "The vote before the storm" departs from nothing in "the storm after the vote": another event follows the word.</summary>
    public static IEnumerable<Departure> Find(Comparison pair)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (Other(Read(pair.Claim, at)) is not { } other || Follower(pair, at) is not (var partner and >= 0))
            {
                continue;
            }

            for (var there = partner - 1; there >= Math.Max(0, partner - Reach); there--)
            {
                if (Read(pair.Passage, there) == other)
                {
                    var (span, instead) = (Words(pair.Claim, at), Words(pair.Passage, there));
                    yield return new Departure(DepartureKind.Opposite, span, $"The source says “{pair.Read(instead)}”, not “{pair.Said(span)}”.", true) { Instead = instead };
                    break;
                }

                if (Read(pair.Passage, there) == Read(pair.Claim, at))
                {
                    break;
                }
            }
        }
    }

    private static string? Other(string lower) => lower switch { "before" => "after", "after" => "before", "with" => "without", "without" => "with", _ => null };

    private static TextSpan Words(IReadOnlyList<Term> terms, int at) => terms[at].Lower == "than" && at > 1 ? terms[at - 2].Span.Cover(terms[at].Span) : terms[at].Span;

    // "No later than 2030" is before it, "no earlier than" after it.
    private static string Read(IReadOnlyList<Term> terms, int at) =>
        terms[at].Lower == "than" && at > 1 && terms[at - 2].Lower is "no" or "not" ? terms[at - 1].Lower switch { "later" => "before", "earlier" or "sooner" => "after", _ => "than" } : terms[at].Lower;

    /// <summary>Where the passage has the first word behind "before" or "after" that it shares with the claim; -1 for none.</summary>
    private static int Follower(Comparison pair, int at) =>
        Enumerable.Range(at + 1, Math.Min(Reach, pair.Claim.Count - at - 1)).Where(next => pair.Claim[next].Weight > 0).Select(next => pair.Alignment.PartnerOf(next)).FirstOrDefault(-1);
}
