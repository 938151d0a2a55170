using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Finds organizations and places that no list names, by the words they begin or end with: "Nuclear Consultative Group", "University of Leeds", "Kerch Strait", "the Kishida administration".</summary>
internal static class BodyRuns
{
    private const int LongestName = 12;

    public static void Find(NameBoard board, bool[] headings)
    {
        var document = board.Document;
        for (var term = 0; term < document.Terms.Length; term++)
        {
            var read = document.Terms[term];
            if (read.Is(WordSense.OrganizationLast | WordSense.OrganizationOf | WordSense.PlaceLast | WordSense.PlaceFirst) && read.Kind == WordKind.Letters)
            {
                var name = read.Capital && !headings[term] ? Capitalised(board, term) : null;
                name ??= Government(board, term);
                if (name is not null)
                {
                    board.Place(name);
                    term = name.End - 1;
                }
            }
        }
    }

    private static BoardName? Capitalised(NameBoard board, int term)
    {
        if (board.At(term) is { } listed && listed.End - listed.First > 1)
        {
            return null;
        }

        var document = board.Document;
        var read = document.Terms[term];
        if (read.Is(WordSense.OrganizationOf) && document.SaysAny(term + 1, "of", "for", "on") && RightEnd(board, term + 1) is var right && right > term + 2)
        {
            var leftmost = LeftStart(board, term, allowAnd: false);
            return Make(board, leftmost, right, organization: true);
        }

        // "Electric Power Company": the last of such words ends the name.
        var last = term;
        for (var at = term + 1; at <= last + 3 && board.IsFreeCapital(at) && document.Follows(at) && !document.Terms[at - 1].Possessive; at++)
        {
            last = document.Is(at, WordSense.OrganizationLast) ? at : last;
        }

        if (document.Is(last, WordSense.OrganizationLast))
        {
            var first = LeftStart(board, term, allowAnd: true);
            return first < term && HasSubstance(board, first, last) ? Make(board, first, last + 1, organization: true) : null;
        }

        if (read.Is(WordSense.PlaceFirst))
        {
            var at = document.Says(term + 1, "of") ? term + 2 : term + 1;
            var fits = document.Follows(at) && (board.IsFreeCapital(at) || board.At(at)?.Listing is PlaceListing or StateListing) && !document.Is(at, WordSense.Office | WordSense.OrganizationLast | WordSense.OfficePart);
            if (fits && (at == term + 2) == document.SaysAny(term, "gulf", "sea", "bay", "strait", "straits", "isle", "isles", "province", "city", "state", "republic", "kingdom", "horn"))
            {
                return Make(board, term, board.At(at)?.End ?? at + 1, organization: false);
            }
        }

        if (read.Is(WordSense.PlaceLast))
        {
            var first = term;
            while (first > term - 3 && document.Follows(first) && !document.Terms[first - 1].Possessive
                && (board.IsFreeCapital(first - 1) || board.At(first - 1)?.Listing is PlaceListing) && !document.Is(first - 1, WordSense.Office | WordSense.Before | WordSense.OrganizationLast) && !IsSentenceStart(document, first - 1))
            {
                first = board.At(first - 1)?.First ?? first - 1;
            }

            return first < term && !document.Terms[term - 1].AllCapitals ? Make(board, first, term + 1, organization: false) : null;
        }

        return null;
    }

    /// <summary>"the Trump administration", "Japanese government": bodies written with a small letter.</summary>
    private static BoardName? Government(NameBoard board, int term)
    {
        var document = board.Document;
        if (term == 0 || !document.Follows(term) || document.Terms[term - 1].Possessive)
        {
            return null;
        }

        if (document.Says(term, "administration") && document.Terms[term - 1].Kind == WordKind.Letters && document.Terms[term - 1].Capital)
        {
            var person = board.At(term - 1)?.Listing as PersonListing;
            var family = person?.Person.Family ?? document.Word(term - 1).ToString();
            var known = person is not null || document.Lists.Families.Contains(family);
            return known ? Make(board, term - 1, term + 1, organization: true) : null;
        }

        if (document.SaysAny(term, "government", "govt") && board.CountryAt(term - 1) is { } country && board.At(term - 1) is { } state)
        {
            var span = new TextSpan(state.Span.Start, document.Terms[term].End);
            return new BoardName(span, state.First, term + 1, null) { Value = new OrganizationValue("Government of " + WithArticle(country)) };
        }

        return null;
    }

    private static string WithArticle(string country) => country is "United States" or "United Kingdom" or "Philippines" or "Netherlands" or "United Arab Emirates" ? "the " + country : country;

    private static int RightEnd(NameBoard board, int preposition)
    {
        var document = board.Document;
        var at = document.Says(preposition + 1, "the") ? preposition + 2 : preposition + 1;
        var start = at;
        while (at < document.Terms.Length && at < preposition + LongestName && document.Follows(at))
        {
            if (board.IsFreeCapital(at) || board.At(at)?.Listing is StateListing or PlaceListing or DemonymListing or OrganizationListing)
            {
                at = board.At(at)?.End ?? at + 1;
                if (document.Terms[at - 1].Possessive)
                {
                    break;
                }
            }
            else if (at > start && document.SaysAny(at, ",", "and") && document.Says(at + 1, "the") && board.IsFreeCapital(at + 2) && document.Follows(at + 2) && document.SaysAny(preposition - 1, "department", "ministry") && !document.Is(at + 2, WordSense.OrganizationOf | WordSense.Office))
            {
                // "Department of Climate Change, Energy, the Environment and Water".
                at += 2;
            }
            else if (at > start && document.SaysAny(at, "and", "&", ",", "of", "-") && (board.IsFreeCapital(at + 1) || (document.Says(at, ",") && document.Says(at + 1, "and") && board.IsFreeCapital(at + 2))) && document.Follows(at + 1)
                && !document.Is(at + 1, WordSense.Office | WordSense.GivenName) && (!document.SaysAny(at, ",", "and") || !StartsNewName(board, at + 1)))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return at == start || (document.Is(start, WordSense.Office) && document.SaysAny(preposition - 1, "office")) ? preposition : at;
    }

    // ", and Department of ..." opens another body, not a further word of this one.
    private static bool StartsNewName(NameBoard board, int term) => board.Document.Is(term, WordSense.OrganizationOf) && board.Document.SaysAny(term + 1, "of", "for");

    private static int LeftStart(NameBoard board, int term, bool allowAnd)
    {
        var document = board.Document;
        var first = term;
        while (first > 0 && term - first < LongestName)
        {
            var before = first - 1;
            if (!document.Follows(first) || document.Terms[before].Possessive)
            {
                break;
            }

            var touches = document.Terms[before].FullEnd == document.Terms[first].Start;
            if (document.SaysAny(before, "-", "–") && touches && before > 0 && document.Terms[before - 1].FullEnd == document.Terms[before].Start && document.Terms[before - 1].Capital)
            {
                first = before - 1;
                first = board.At(first)?.First ?? first;
            }
            else if (board.At(before) is { } owner)
            {
                if (owner.Listing is PersonListing or TreatyListing or null || (owner.Listing is PlaceListing && !allowAnd))
                {
                    break;
                }

                first = owner.First;
            }
            else if (board.IsFreeCapital(before) && !document.Is(before, WordSense.Office) && !(IsSentenceStart(document, before) && document.Word(before).EndsWith("ing", StringComparison.Ordinal)))
            {
                first = before;
            }
            else if (allowAnd && document.SaysAny(before, "and", "&") && board.IsFreeCapital(before - 1) && document.Follows(before) && !document.Is(before - 1, WordSense.Office | WordSense.OrganizationLast) && first < term)
            {
                first = before - 1;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    // "Japanese Navy" and "Security Committee" are names; a state and a plain word ("U.S. Bank") are one too; a lone title is none.
    private static bool HasSubstance(NameBoard board, int first, int last) =>
        last > first && !(last - first == 1 && board.Document.Is(first, WordSense.Honorific | WordSense.Before)) && !(last - first == 1 && IsSentenceStart(board.Document, first) && board.Document.Is(first, WordSense.OrganizationLast));

    private static bool IsSentenceStart(Document document, int term) => document.SentenceAt(document.Terms[term].Start).Start == document.Terms[term].Start;

    private static BoardName Make(NameBoard board, int first, int end, bool organization)
    {
        var document = board.Document;
        var span = new TextSpan(document.Terms[first].Start, document.Terms[end - 1].End);
        var name = span.Of(document.Text).ReplaceLineEndings(" ");
        return new BoardName(span, first, end, null) { Value = organization ? new OrganizationValue(name) : new PlaceValue(name) };
    }
}
