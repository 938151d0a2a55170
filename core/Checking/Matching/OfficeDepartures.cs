using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>A person under another office than the source gives: "President Ishiba" where every mention near by says "Prime Minister".</summary>
internal static class OfficeDepartures
{
    /// <summary>The departures, in the claim's order. A name without an office departs from nothing.</summary>
    public static IEnumerable<Departure> Find(Comparison pair)
    {
        for (var at = 0; at + 1 < pair.Claim.Count; at++)
        {
            if (!pair.Claim[at].Title || (at > 0 && pair.Claim[at - 1].Title) || Named(pair.Claim, at) is not (var name and >= 0))
            {
                continue;
            }

            var mine = Office(pair.Claim, name);
            var theirs = Offices(pair, pair.Claim[name].Name!).ToList();
            if (theirs.Count > 0 && theirs.TrueForAll(other => !other.Select(term => term.Base).Intersect(mine.Select(term => term.Base)).Any()))
            {
                var span = mine[0].Span.Cover(mine[^1].Span);
                var office = theirs[0][0].Span.Cover(theirs[0][^1].Span);
                yield return new Departure(DepartureKind.Office, span, $"The source calls {pair.Said(pair.Claim[name].Name!.Span)} “{pair.Read(office)}”, not “{pair.Said(span)}”.", true) { Instead = office };
            }
        }
    }

    private static IEnumerable<List<Term>> Offices(Comparison pair, NameGroup wanted)
    {
        foreach (var terms in new[] { pair.Passage, pair.Alignment.Context })
        {
            for (var at = 1; at < terms.Count; at++)
            {
                if (terms[at].Name is { } name && terms[at - 1].Title && (name.Key is not null && name.Key == wanted.Key || name.Words[^1] == wanted.Words[^1]))
                {
                    yield return Office(terms, at);
                }
            }
        }
    }

    private static int Named(IReadOnlyList<Term> terms, int title)
    {
        var at = title;
        while (at < terms.Count && terms[at].Title)
        {
            at++;
        }

        return at < terms.Count && terms[at].Name is not null ? at : -1;
    }

    private static List<Term> Office(IReadOnlyList<Term> terms, int name)
    {
        var first = name;
        while (first > 0 && terms[first - 1].Title)
        {
            first--;
        }

        return [.. terms.Skip(first).Take(name - first)];
    }
}
