using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Finds treaties that no list names, by their form: "Enhanced Cooperation Defense Agreement", "Convention on the Physical Protection of Nuclear Material",
/// and from there on the short form behind them in brackets.</summary>
/// <remarks>Words: <c>treaty-words.yml</c>. "The Agreement", "National Convention", "Convention Center" and capitals of headings are none.</remarks>
internal static class TreatyRuns
{
    private const int LongestName = 22;

    /// <summary>The terms of each treaty and its name, in order.</summary>
    public static List<(int First, int End, string Name)> Find(Document document)
    {
        var found = new List<(int First, int End, string Name)>();
        bool[]? headings = null;
        for (var term = 0; term < document.Terms.Length; term++)
        {
            var read = document.Terms[term];
            if (!read.Capital || !read.Is(WordSense.TreatyLast) || read.Kind != WordKind.Letters)
            {
                continue;
            }

            headings ??= TitleCase.Of(document);
            if (!headings[term] && ReadAt(document, term) is var (first, end))
            {
                found.Add((first, end, document.Text[document.Terms[first].Start..document.Terms[end - 1].End].ReplaceLineEndings(" ")));
                term = end - 1;
            }
        }

        return found.Count == 0 ? found : WithShortForms(document, found);
    }

    private static (int First, int End)? ReadAt(Document document, int term)
    {
        var first = LeftStart(document, term);
        var end = RightEnd(document, term);
        if (end == term + 1)
        {
            // "Convention Center", "Accord Coupe": another capital makes it part of something else; "Agreement" alone names nothing.
            var goesOn = document.Follows(end) && document.Terms[end] is { Capital: true, Kind: WordKind.Letters } next && !next.Is(WordSense.Closed) && !document.Says(end, "article") && !document.Terms[term].Possessive;
            if (goesOn || first == term)
            {
                return null;
            }
        }

        var before = first < term ? document.Word(term - 1) : document.Word(term);
        return first < term && document.Lists.NoTreaties.Contains(before.ToString()) ? null : (first, end);
    }

    private static int LeftStart(Document document, int term)
    {
        var first = term;
        while (first > 0 && term - first < LongestName && document.Follows(first) && !document.Terms[first - 1].Possessive)
        {
            var before = document.Terms[first - 1];
            if (IsNameWord(document, first - 1))
            {
                first--;
            }
            else if (first > 1 && document.SaysAny(first - 1, "-", "–", ".") && before.Start == document.Terms[first - 2].FullEnd && IsNameWord(document, first - 2) && (!document.Says(first - 1, ".") || before.Start - document.Terms[first - 2].Start < 4))
            {
                first -= 2;
            }
            else if (first > 1 && first < term && document.SaysAny(first - 1, "and", "of", "&", "for", "on") && IsNameWord(document, first - 2) && document.Follows(first - 1) && !document.Is(first - 2, WordSense.Office) && !IsListedName(document, first - 2))
            {
                first -= 2;
            }
            else
            {
                break;
            }
        }

        // "Under the ...": a sentence's first word is no part where a function word follows, which the loop has seen; a verb in -ing is none either.
        return first < term && document.Word(first).EndsWith("ing", StringComparison.Ordinal) && document.SentenceAt(document.Terms[first].Start).Start == document.Terms[first].Start ? first + 1 : first;
    }

    // "Treaty on the ...", "Agreement between X and Y concerning Z": up to the last capital that its small words lead to.
    private static int RightEnd(Document document, int term)
    {
        if (document.Terms[term].Possessive || !document.SaysAny(term + 1, "on", "of", "for", "between", "against", "concerning", "relating", "regarding", "to") || !document.Follows(term + 1))
        {
            return term + 1;
        }

        var end = term + 1;
        for (var at = term + 1; at < document.Terms.Length && at < term + LongestName && document.Follows(at); at++)
        {
            if (IsNameWord(document, at))
            {
                end = at + 1;
                if (document.Terms[at].Possessive)
                {
                    break;
                }
            }
            else if (!document.SaysAny(at, "on", "of", "for", "between", "against", "concerning", "relating", "regarding", "to", "the", "and", "in", "its", "-", "–", "from", "with", "or") || at - end > 2)
            {
                break;
            }
            else if (document.SaysAny(at, "and", "or", "in", "with", "from", "to") && at > term + 1 && !IsNameWord(document, at + 1) && !document.Says(at + 1, "the"))
            {
                break;
            }
        }

        return end;
    }

    private static bool IsNameWord(Document document, int term) =>
        term >= 0 && term < document.Terms.Length && document.Terms[term] is { Capital: true, Kind: WordKind.Letters } word && !word.Is(WordSense.Closed | WordSense.Weekday | WordSense.Month | WordSense.Honorific);

    // "Japan and Mutual Defense Treaty" does not begin with the state that only stands before it.
    private static bool IsListedName(Document document, int term) => document.Is(term, WordSense.GivenName);

    private static List<(int First, int End, string Name)> WithShortForms(Document document, List<(int First, int End, string Name)> found)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (_, end, name) in found)
        {
            if (document.Says(end, "(") && document.Says(end + 2, ")") && document.Terms[end + 1].AllCapitals)
            {
                forms.TryAdd(document.Word(end + 1).ToString(), name);
            }
        }

        if (forms.Count == 0)
        {
            return found;
        }

        var lookup = forms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var term = 0; term < document.Terms.Length; term++)
        {
            if (document.Terms[term].AllCapitals && lookup.TryGetValue(document.Word(term), out var name))
            {
                found.Add((term, term + 1, name));
            }
        }

        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }
}
