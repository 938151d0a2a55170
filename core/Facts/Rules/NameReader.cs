namespace StatementDraft.Core.Facts.Rules;

/// <summary>The names of a document, with their values.</summary>
internal sealed record ReadNames(IReadOnlyList<Found> All);

/// <summary>Reads the names of a document: first the listed ones, then bodies and places by their own words, then persons.</summary>
internal static class NameReader
{
    private static readonly string[] Acting =
    [
        "will", "would", "has", "had", "is", "was", "can", "could", "may", "might", "should", "must", "plans", "wants", "hopes", "seeks", "aims", "share", "shares", "agreed", "agree", "agrees",
        "plan", "want", "hope", "seek", "have", "were", "did", "does", "sees", "believes", "expects", "fears", "intends", "considers", "released", "issued", "called", "calls", "declined", "took", "takes", "remains", "responded",
    ];

    public static ReadNames Read(Document document)
    {
        var board = new NameBoard(document);
        var headings = TitleCase.Of(document);
        BodyRuns.Find(board, headings);
        var persons = PersonFinder.Find(board, headings);
        var names = new List<Found>(board.Entries.Count + persons.Count);
        names.AddRange(persons);
        foreach (var entry in board.Entries.Where(entry => !entry.Removed))
        {
            if (ValueOf(document, board, entry) is { } value)
            {
                names.Add(new Found(entry.Span, value));
            }
        }

        AddAcronyms(document, board, names);
        names.Sort((a, b) => a.Span.CompareTo(b.Span));
        return new ReadNames(names);
    }

    private static FactValue? ValueOf(Document document, NameBoard board, BoardName entry) => entry.Listing switch
    {
        null => entry.Value,
        StateListing state => IsSlogan(document, entry) ? null : new PlaceValue(state.State.Name),
        OrganizationListing organization => new OrganizationValue(organization.Organization.Name),
        PlaceListing { ActsAsBody: true } house when Acts(document, entry) => new OrganizationValue(house.Name),
        PlaceListing place when !document.SaysAny(entry.First - 2, "Trans") => new PlaceValue(place.Name, IsGovernment(document, board, entry) ? place.Government : null),
        _ => null,
    };

    // "America First" names a policy, not a place.
    private static bool IsSlogan(Document document, BoardName entry) => document.Says(entry.End, "First") && document.Terms[entry.End].Capital;

    /// <summary>Whether a seat of government stands for the government: it acts, owns, or is dealt with. After "in" and its kin it is a town.</summary>
    private static bool IsGovernment(Document document, NameBoard board, BoardName entry)
    {
        if (document.SaysAny(entry.First - 1, "in", "at", "to", "from", "near", "outside", "around", "visit", "visiting", "visited", "downtown", "leave", "left", "leaving", "the", ",") && !Acts(document, entry))
        {
            return false;
        }

        return Acts(document, entry) || document.Terms[entry.End - 1].Possessive || document.SaysAny(entry.First - 1, "with", "for", "between", "by", "against", "toward", "towards", "urged", "told", "that")
            || (document.Says(entry.First - 1, "and") && board.At(entry.First - 2)?.Listing is PlaceListing or StateListing);
    }

    private static bool Acts(Document document, BoardName entry)
    {
        var at = entry.End;
        if (document.Terms[at - 1].Possessive)
        {
            return false;
        }

        // "Tokyo and Washington share": the verb follows the other one.
        if (document.SaysAny(at, "and") && document.Follows(at + 1) && at + 1 < document.Terms.Length && document.Terms[at + 1].Capital)
        {
            at += 2;
        }

        at += document.SaysAny(at, "also", "itself", "still", "never", "now", "already", "long") ? 1 : 0;
        if (!document.Follows(at))
        {
            return false;
        }

        var word = document.Word(at);
        return document.Is(at, WordSense.Speech) || document.SaysAny(at, Acting) || (char.IsLower(word[0]) && word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && !document.SaysAny(at + 1, "in", "at", "by"));
    }

    /// <summary>"... Consultative Committee (SCC)": the short form names the same body from there on.</summary>
    private static void AddAcronyms(Document document, NameBoard board, List<Found> names)
    {
        var acronyms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in board.Entries.Where(entry => entry is { Removed: false, Value: OrganizationValue }))
        {
            if (document.Says(entry.End, "(") && document.Says(entry.End + 2, ")") && document.Terms[entry.End + 1].AllCapitals)
            {
                acronyms.TryAdd(document.Word(entry.End + 1).ToString(), ((OrganizationValue)entry.Value!).Name);
            }
        }

        if (acronyms.Count == 0)
        {
            return;
        }

        var lookup = acronyms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var term = 0; term < document.Terms.Length; term++)
        {
            if (document.Terms[term].AllCapitals && board.At(term) is null && lookup.TryGetValue(document.Word(term), out var name))
            {
                names.Add(new Found(document.Terms[term].Span, new OrganizationValue(name)));
            }
        }
    }
}
