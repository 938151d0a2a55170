using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Finds persons: listed ones by any full name, others by title, given name, apposition or the verb of speech beside them, and both again by family name alone.</summary>
internal static class PersonFinder
{
    private const int LongestName = 5;

    public static IReadOnlyList<Found> Find(NameBoard board, bool[] headings)
    {
        var document = board.Document;
        var mentions = new List<Mention>();
        var register = new PersonRegister(document);
        foreach (var entry in board.Entries.Where(entry => entry is { Removed: false, Listing: PersonListing }))
        {
            mentions.Add(Named(board, entry.First, entry.End, register.Add((PersonListing)entry.Listing!, entry.Span)));
        }

        var runs = Runs(board, headings);
        foreach (var (first, end) in runs.Where(run => run.End - run.First > 1))
        {
            if (Evidence(board, first, end) is { } title)
            {
                var name = new TextSpan(document.Terms[first].Start, document.Terms[end - 1].End);
                mentions.Add(new Mention(first, end, register.Add(document, first, end, name), title));
            }
        }

        register.Close();
        var taken = mentions.ToDictionary(mention => mention.First);
        foreach (var (first, end) in runs)
        {
            if (!taken.ContainsKey(first))
            {
                mentions.AddRange(Alone(board, register, first, end, headings[first]));
            }
        }

        mentions.Sort((a, b) => a.First.CompareTo(b.First));
        return [.. mentions.Select(mention => Make(document, mention))];
    }

    private static Mention Named(NameBoard board, int first, int end, PersonKey key)
    {
        var royal = first;
        while (royal < end - 1 && board.Document.SaysAny(royal, "king", "queen", "prince", "princess", "crown", "emperor", "empress", "sultan", "emir", "pope"))
        {
            // A list may hold "King Abdullah": the name is what follows.
            royal++;
        }

        var title = TitleReader.Before(board, first);
        if (royal > first)
        {
            return new Mention(royal, end, key, new Title(board.Document.Text[board.Document.Terms[first].Start..board.Document.Terms[royal - 1].End], title.Country ?? TitleReader.CountryAfter(board, end), true));
        }

        var after = title.Words is null ? TitleReader.After(board, end) : default;
        return new Mention(first, end, key, new Title(title.Words ?? after.Words, title.Country ?? after.Country ?? TitleReader.CountryAfter(board, end), true));
    }

    /// <summary>The runs of free capitals that could be names, titles cut off.</summary>
    private static List<(int First, int End)> Runs(NameBoard board, bool[] headings)
    {
        var document = board.Document;
        var runs = new List<(int First, int End)>();
        for (var term = 0; term < document.Terms.Length; term++)
        {
            if (!IsNameWord(board, term))
            {
                continue;
            }

            var end = term + 1;
            while (end < document.Terms.Length && end - term < LongestName + 3 && !headings[term] && document.Follows(end) && !document.Terms[end - 1].Possessive)
            {
                if (IsNameWord(board, end))
                {
                    end++;
                }
                else if (document.Says(end, ".") && document.Terms[end - 1].End - document.Terms[end - 1].Start == 1 && document.Terms[end].Start == document.Terms[end - 1].End && IsNameWord(board, end + 1))
                {
                    end += 2;
                }
                else if (document.SaysAny(end, "bin", "al", "de", "von", "van", "der", "da", "dos", "la", "el", "ibn", "du") && !document.Terms[end].Capital && (IsNameWord(board, end + 1) || document.SaysAny(end + 1, "la", "der", "den")))
                {
                    end += 2;
                }
                else
                {
                    break;
                }
            }

            if (end < document.Terms.Length && document.SaysAny(end, "Jr", "Sr", "III", "II") && document.Follows(end))
            {
                end++;
            }
            else if (document.Says(end, ",") && document.SaysAny(end + 1, "Jr", "Sr") && document.Follows(end + 1) && end - term > 1)
            {
                end += 2;
            }

            if (document.Says(end, ".") && document.SaysAny(end - 1, "Jr", "Sr"))
            {
                end++;
            }

            runs.Add((term, end));
            term = end - 1;
        }

        return runs;
    }

    private static bool IsNameWord(NameBoard board, int term) =>
        board.IsFreeCapital(term) && (!board.Document.Is(term, WordSense.Office | WordSense.Honorific | WordSense.Rank | WordSense.OrganizationLast | WordSense.Meeting) || board.Document.Is(term, WordSense.GivenName));

    /// <summary>What shows that a run of two words or more is a person; null where nothing does.</summary>
    private static Title? Evidence(NameBoard board, int first, int end)
    {
        var document = board.Document;
        if (end - first > LongestName || (document.Terms[end - 1] is { Kind: WordKind.Letters } last && last.End - last.Start == 1) || HasCommonWord(document, first, end))
        {
            return null;
        }

        var title = TitleReader.Before(board, first);
        var after = title.Words is null ? TitleReader.After(board, end) : default;
        var country = title.Country ?? after.Country ?? TitleReader.CountryAfter(board, end);
        var known = new Title(title.Words ?? after.Words, title.Shown || after.Shown ? country : country, true);
        if (title.Shown && !document.Is(end - 1, WordSense.OfficePart | WordSense.PlaceLast | WordSense.OrganizationOf))
        {
            return known;
        }

        if (document.Is(end - 1, WordSense.PlaceLast | WordSense.OfficePart | WordSense.Party | WordSense.Measure) || document.Is(first, WordSense.OfficePart | WordSense.Before))
        {
            return null;
        }

        var given = document.Is(first, WordSense.GivenName) || (end - first == 2 && document.Is(first + 1, WordSense.GivenName) && !IsSentenceStart(document, first));
        var speech = end - first is 2 or 3 && ((document.Is(end, WordSense.Speech) && !document.Terms[end].Capital) || (document.Is(first - 1, WordSense.Speech) && !document.Terms[first - 1].Capital && document.Follows(first)));
        return given || speech || after.Shown || (end - first is 2 or 3 && IsAppositionBefore(document, first, end)) ? known : null;
    }

    // "Training Program", "Development Assistance": words that no name has.
    private static bool HasCommonWord(Document document, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var word = document.Word(at);
            var common = document.Is(at, WordSense.NotName) || (word.Length > 6 && !document.Is(at, WordSense.GivenName)
                && (word.EndsWith("tion", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal) || word.EndsWith("ship", StringComparison.Ordinal)
                    || word.EndsWith("ance", StringComparison.Ordinal) || word.EndsWith("ence", StringComparison.Ordinal) || word.EndsWith("ness", StringComparison.Ordinal)
                    || word.EndsWith("ity", StringComparison.Ordinal) || word.EndsWith("tional", StringComparison.Ordinal) || (at == first && word.EndsWith("ing", StringComparison.Ordinal))));
            if (common)
            {
                return true;
            }
        }

        return false;
    }

    // "its director for Asia, Jane Doe, told": an office before the comma, a comma or a verb of speech after the name.
    private static bool IsAppositionBefore(Document document, int first, int end)
    {
        if (!document.Says(first - 1, ",") || !(document.Says(end, ",") || document.Is(end, WordSense.Speech)))
        {
            return false;
        }

        for (var at = first - 2; at > first - 10 && at >= 0 && document.Terms[at].Kind != WordKind.Mark; at--)
        {
            if (document.Is(at, WordSense.Office))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The family names that stand alone in a run.</summary>
    private static IEnumerable<Mention> Alone(NameBoard board, PersonRegister register, int first, int end, bool heading)
    {
        var document = board.Document;
        if (end - first == 1)
        {
            var title = TitleReader.Before(board, first);
            var span = document.Terms[first].Span;
            var titled = title.Shown && !heading && !HasCommonWord(document, first, end) && !document.Is(first, WordSense.OfficePart | WordSense.PlaceLast | WordSense.OrganizationOf | WordSense.Party) && !document.Terms[first].AllCapitals && span.Length > 1 && IsClosedName(document, first);
            if (register.Find(span.Of(document.Text), first, titled) is { } key)
            {
                yield return new Mention(first, end, key, title with { Country = title.Country ?? TitleReader.CountryAfter(board, end) });
            }
            else if (titled)
            {
                yield return new Mention(first, end, register.AddAlone(span.Of(document.Text)), title with { Country = title.Country ?? TitleReader.CountryAfter(board, end) });
            }

            yield break;
        }

        // A sentence's first word and a name ("Recently Doe"), or a title the list does not know.
        var last = end - 1;
        if (register.Find(document.Terms[last].Span.Of(document.Text), last, false) is { } person && end - first == 2 && (IsSentenceStart(document, first) || document.Is(first, WordSense.OfficePart | WordSense.Before)))
        {
            yield return new Mention(last, end, person, TitleReader.Before(board, last) with { Shown = true });
        }
    }

    // "President Day Statement" is no name: after a lone titled name no other capital follows.
    private static bool IsClosedName(Document document, int term) =>
        !(document.Follows(term + 1) && document.Terms[term + 1] is { Capital: true, Kind: WordKind.Letters } next && !document.Terms[term].Possessive && !next.Is(WordSense.Closed));

    private static bool IsSentenceStart(Document document, int term) => document.SentenceAt(document.Terms[term].Start).Start == document.Terms[term].Start;

    private static Found Make(Document document, Mention mention)
    {
        var span = new TextSpan(document.Terms[mention.First].Start, document.Terms[mention.End - 1].End);
        return new Found(span, new PersonValue(mention.Key.Name, mention.Title.Words, mention.Title.Country));
    }

    private sealed record Mention(int First, int End, PersonKey Key, Title Title);
}
