using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Names that the passage does not have. A pronoun or "the two countries" may stand for a name of the sentences before.</summary>
internal static class NameDepartures
{
    /// <summary>The departures, in the claim's order.</summary>
    public static IEnumerable<Departure> Find(Comparison pair)
    {
        NameGroup? last = null;
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (pair.Claim[at].Name is not { } name || ReferenceEquals(name, last))
            {
                continue;
            }

            last = name;
            var end = at;
            while (end + 1 < pair.Claim.Count && ReferenceEquals(pair.Claim[end + 1].Name, name))
            {
                end++;
            }

            if (!IsCarried(pair, at, end) && Departed(pair, at, end, name) is { } departure)
            {
                yield return departure;
            }
        }
    }

    /// <summary>A name is carried when the passage has it, its family name, or most of its words; "Foundation" alone does not carry "Kestrel Foundation".</summary>
    private static bool IsCarried(Comparison pair, int from, int to)
    {
        var rare = Enumerable.Range(from, to - from + 1).Where(at => pair.Claim[at].Rare).ToList();
        if (to > from && pair.Claim[to].Name!.Key is null && rare.Count > 0 && rare.TrueForAll(at => pair.Partner(at) is null))
        {
            return false;
        }

        var found = Enumerable.Range(from, to - from + 1).Count(at => pair.Partner(at) is not null);
        return pair.Partner(to) is not null ? found * 2 >= to - from + 1 || pair.Claim[to].Name!.Sort is null or "person" : found * 3 >= (to - from + 1) * 2;
    }

    private static Departure? Departed(Comparison pair, int from, int to, NameGroup name)
    {
        var said = pair.Said(name.Span);
        var known = Enumerable.Range(from, to - from + 1).Count(at => pair.IsKnown(pair.Claim[at])) * 2 >= to - from + 1 && pair.IsKnown(pair.Claim[to]);
        if (!known && !StandsForAnyone(pair, from))
        {
            return Rival(pair, from, to, name) is { } other
                ? new Departure(DepartureKind.Name, name.Span, $"The source says “{pair.Read(other.Span)}”, not “{said}”.", true, 1, true) { Instead = other.Span }
                : new Departure(DepartureKind.Name, name.Span, $"No source mentions “{said}”.", false, 1, true);
        }

        var inContext = pair.Alignment.Context.Any(term => Compare.Strength(pair.Claim[to], term, pair.Thesaurus) > 0);
        var anaphor = pair.Passage.Any(term => ClosedClass.IsPronoun(term.Lower) || ClosedClass.IsGeneric(term.Base));
        if (Rival(pair, from, to, name) is { } rival && !(inContext && anaphor))
        {
            return new Departure(DepartureKind.Name, name.Span, $"The source says “{pair.Read(rival.Span)}”, not “{said}”.", true) { Instead = rival.Span };
        }

        return inContext || !known ? null : new Departure(DepartureKind.Name, name.Span, $"The passage does not mention “{said}”.", false, 0.35);
    }

    /// <summary>A source that begins with "He" or "The film" and has nothing before it means whoever the claim speaks of, as far as anybody can tell.</summary>
    private static bool StandsForAnyone(Comparison pair, int from) =>
        pair.Alignment.Context.Count == 0 && pair.Claim.Take(from).All(term => term.Weight <= 0.5)
        && (pair.Passage.Take(3).Any(term => ClosedClass.IsPronoun(term.Lower)) || pair.Passage[0].Lower is "the" or "this");

    private static NameGroup? Rival(Comparison pair, int from, int to, NameGroup name)
    {
        foreach (var at in pair.Instead(from, 3).Concat(pair.Instead(to, 3)))
        {
            if (pair.Passage[at].Name is { } other && AreOfOneSort(name.Sort, SortAt(pair.Passage, at, other))
                && ((name.Key is not null && other.Key is not null) || !other.Words.Any(name.Words.Contains))
                && !pair.Claim.Any(term => term.Name is { Key: not null } mine && mine.Key == other.Key))
            {
                return other;
            }
        }

        return null;
    }

    private static bool AreOfOneSort(string? a, string? b) => a == b || a is null || b is null || (a, b) is ("state", "place") or ("place", "state");

    // "President Biden": an unlisted name behind a title is a person's.
    private static string? SortAt(IReadOnlyList<Term> terms, int at, NameGroup name)
    {
        while (at > 0 && ReferenceEquals(terms[at - 1].Name, name))
        {
            at--;
        }

        return name.Sort ?? (at > 0 && terms[at - 1].Title ? "person" : null);
    }
}
