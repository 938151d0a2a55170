using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Reads the title and the country in the noun phrase around a name, and so finds whether a run of capitals is a person at all.</summary>
internal static class TitleReader
{
    private const int LongestTitle = 14;

    /// <summary>Reads backwards from the name: "former U.S. ambassador to Japan", "Japan's former Prime Minister,", "Mr.".</summary>
    public static Title Before(NameBoard board, int name)
    {
        var document = board.Document;
        var words = new List<int>();
        string? country = null;
        var (office, address) = (false, false);
        var at = name - 1;
        var opening = document.TermAt(document.SentenceAt(document.Terms[name].Start).Start);
        if (at > 0 && document.Says(at, ",") && !document.SaysAny(at - 2, "in", "as", "at") && !document.Terms[at - 1].Possessive && (document.Is(at - 1, WordSense.Office) || EndsComplement(board, at - 1)))
        {
            at--;
        }

        for (; at >= opening && at > name - LongestTitle && (at == name - 1 ? document.Follows(name) : document.Follows(at + 1)); at--)
        {
            var term = document.Terms[at];
            var listed = board.At(at);
            if (listed is not null)
            {
                var the = document.Says(listed.First - 1, "the") ? 1 : 0;
                if (board.CountryAt(at) is { } ruled && document.Says(listed.First - 1 - the, "of") && IsOfficeBefore(document, listed.First - 1 - the))
                {
                    country = ruled;
                    at = listed.First - 1 - the;
                    continue;
                }

                if (document.SaysAny(listed.First - 1, "to", "of", "for", "at", "in") && IsOfficeBefore(document, listed.First - 1) && !term.Possessive)
                {
                    AddRange(words, at, listed.First - 1);
                    at = listed.First - 1;
                    continue;
                }

                if (document.Says(listed.First - 1, "the") && document.SaysAny(listed.First - 2, "to", "of", "for", "at") && IsOfficeBefore(document, listed.First - 2) && !term.Possessive)
                {
                    AddRange(words, at, listed.First - 2);
                    at = listed.First - 2;
                    continue;
                }

                if (board.CountryAt(at) is { } state)
                {
                    country = state;
                    at = listed.First;
                    if (term.Possessive)
                    {
                        break;
                    }

                    continue;
                }

                if (listed.Listing is PersonListing || term.Possessive || !(office || listed.Value is OrganizationValue || listed.Listing is OrganizationListing))
                {
                    break;
                }

                AddRange(words, at, listed.First);
                at = listed.First;
                continue;
            }

            if (term.Kind == WordKind.Mark)
            {
                var abbreviation = document.Says(at, ".") && at > 0 && document.Terms[at - 1].FullEnd == term.Start && document.Word(at - 1).Length <= 4 && document.Is(at - 1, WordSense.Office | WordSense.Honorific | WordSense.Rank);
                var hyphen = document.Says(at, "-") && document.SaysAny(at - 1, "ex", "vice") && words.Count > 0;
                if (abbreviation || hyphen)
                {
                    words.Add(at);
                    continue;
                }

                break;
            }

            if (term.Possessive && (at == name - 1 || !term.Is(WordSense.Office)))
            {
                break;
            }

            if (term.Is(WordSense.Honorific) && !term.Is(WordSense.Office))
            {
                address = true;
                words.RemoveAll(word => document.Says(word, "."));
            }
            else if (term.Is(WordSense.Office | WordSense.Rank | WordSense.Before) || (term.Is(WordSense.OfficePart) && office))
            {
                office |= term.Is(WordSense.Office | WordSense.Rank);
                words.Add(at);
            }
            else if (document.SaysAny(at, "of", "for", "to") && words.Count > 0 && IsOfficeBefore(document, at))
            {
                words.Add(at);
            }
            else if (document.Says(at, "and") && office && document.Is(at - 1, WordSense.Office) && document.Is(words[^1], WordSense.Office | WordSense.Before)
                && !document.Word(at - 1).Equals(document.Word(words[^1]), StringComparison.OrdinalIgnoreCase))
            {
                words.Add(at);
            }
            else if (term.Is(WordSense.Dropped) && (office || address))
            {
                continue;
            }
            else if (term.Capital && !term.Is(WordSense.Closed) && (office || IsComplement(document, at)))
            {
                words.Add(at);
            }
            else
            {
                break;
            }
        }

        // "Quad Investors Network": a plural before a single name is no title of one person.
        var plural = office && words.Count > 0 && IsPlural(document, words[0]);
        var shown = (office && !plural) || address;
        return new Title(office ? Written(document, words) : null, shown || country is not null ? country : null, shown);
    }

    /// <summary>Reads the apposition that follows the name: ", Abe's long-serving interpreter", ", a senior fellow at ...".</summary>
    public static Title After(NameBoard board, int end)
    {
        var document = board.Document;
        if (!document.Says(end, ",") || !document.Follows(end + 1) || document.Is(end + 1, WordSense.Speech))
        {
            return default;
        }

        var opens = document.SaysAny(end + 1, "a", "an", "the", "who", "his", "her", "its", "their", "then", "now") || document.Is(end + 1, WordSense.Office | WordSense.Before | WordSense.Relation)
            || (end + 1 < document.Terms.Length && document.Terms[end + 1].Possessive) || board.CountryAt(end + 1) is not null || board.At(end + 1)?.Listing is OrganizationListing;
        if (!opens)
        {
            return default;
        }

        for (var at = end + 1; at < end + 10 && at < document.Terms.Length && document.Follows(at); at++)
        {
            if (document.Terms[at].Kind == WordKind.Mark && !document.SaysAny(at, "-", ".") || document.SaysAny(at, "who", "is", "was", "and", "that", "will", "has", "in", "on", "with"))
            {
                break;
            }

            if (document.Is(at, WordSense.Office | WordSense.Relation) && !document.Terms[at].Possessive && !document.Is(at + 1, WordSense.Office))
            {
                return new Title(Apposition(board, end + 1, at), null, true);
            }
        }

        return default;
    }

    /// <summary>The state after "of": "Prime Minister Ishiba of Japan".</summary>
    public static string? CountryAfter(NameBoard board, int end)
    {
        var document = board.Document;
        if (end > 0 && document.Terms[end - 1].Possessive || !document.Says(end, "of"))
        {
            return null;
        }

        var at = document.Says(end + 1, "the") ? end + 2 : end + 1;
        return board.At(at)?.Listing switch
        {
            StateListing state => state.State.Name,
            PlaceListing { Name: "Taiwan" } taiwan => taiwan.Name,
            _ => null,
        };
    }

    private static string Apposition(NameBoard board, int first, int office)
    {
        var document = board.Document;
        var start = office;
        while (start > first && (document.Is(start - 1, WordSense.Before | WordSense.OfficePart) || (document.Terms[start - 1].Capital && board.CountryAt(start - 1) is null)) && !document.Terms[start - 1].Possessive && !document.Is(start - 1, WordSense.Closed))
        {
            start--;
        }

        var end = office + 1;
        if (document.SaysAny(end, "of", "for", "to"))
        {
            var at = document.Says(end + 1, "the") ? end + 2 : end + 1;
            while (board.IsFreeCapital(at) || board.At(at) is not null)
            {
                at = board.At(at)?.End ?? at + 1;
                end = at;
            }
        }

        return document.Text[document.Terms[start].Start..document.Terms[end - 1].End];
    }

    private static bool IsOfficeBefore(Document document, int preposition) => document.Is(preposition - 1, WordSense.Office);

    // A capitalised complement between an office and the name: "Minister of [Defense]" before the name, "Secretary of [State]".
    private static bool IsComplement(Document document, int at)
    {
        for (var back = at; back > at - 6 && back > 0; back--)
        {
            if (document.SaysAny(back, "of", "for", "to", "and"))
            {
                return document.Is(back - 1, WordSense.Office) || (document.Says(back, "and") && IsComplement(document, back - 1));
            }

            if (!document.Terms[back].Capital && !document.Says(back, ","))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPlural(Document document, int term) => document.Terms[term].Is(WordSense.Office) && document.Word(term) is [.., not 's', 's'] word && word.Length > 5;

    // "director for Asia," before the name.
    private static bool EndsComplement(NameBoard board, int last)
    {
        var first = board.At(last)?.First;
        first = first is not null && board.Document.Says(first.Value - 1, "the") ? first - 1 : first;
        return first is not null && board.Document.SaysAny(first.Value - 1, "to", "of", "for", "at") && IsOfficeBefore(board.Document, first.Value - 1);
    }

    private static void AddRange(List<int> words, int from, int downTo)
    {
        for (var at = from; at >= downTo; at--)
        {
            words.Add(at);
        }
    }

    /// <summary>The title as written, whatever stands between its words left out.</summary>
    private static string Written(Document document, List<int> words)
    {
        words.Sort();
        var written = new System.Text.StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var term = document.Terms[words[i]];
            var touches = i > 0 && words[i - 1] == words[i] - 1 && document.Terms[words[i] - 1].FullEnd == term.Start;
            if (i > 0 && !touches)
            {
                written.Append(' ');
            }

            written.Append(document.Text, term.Start, (i + 1 < words.Count ? term.FullEnd : term.End) - term.Start);
        }

        return written.ToString();
    }
}

/// <summary>What the words around a name say about the person.</summary>
/// <param name="Words">The title as written, without country and form of address.</param>
/// <param name="Country">The state's name.</param>
/// <param name="Shown">Whether they show that the name is a person's.</param>
internal readonly record struct Title(string? Words, string? Country, bool Shown);
