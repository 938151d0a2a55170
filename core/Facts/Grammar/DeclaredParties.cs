using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Who "we" are, where a statement says so at its beginning: "We, the leaders of Japan, the Philippines, and the United States, ...", "We, President Doe and Prime Minister Roe, ...".</summary>
internal static class DeclaredParties
{
    private const int Opening = 5000;
    private const int NearBy = 60;

    private static readonly string[] Anchors = ["We, ", "we, ", "eaders of ", "EADERS OF "];

    // Between two parties of a list stands nothing but this.
    private static readonly HashSet<string> Between = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "the", "of", "republic", "kingdom", "president", "prime", "minister", "premier", "chancellor", "king", "queen", "government", "governments", "his", "her", "majesty", "excellency", "group", "leaders", "heads", "state",
    };

    /// <summary>The parties in their order, by the states' names, or one body ("Group of Seven"); empty where the text does not say.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">Its names in order.</param>
    /// <param name="countryOf">The state of a listed person.</param>
    public static IReadOnlyList<string> In(string text, IReadOnlyList<KnownName> names, Func<string, string?> countryOf)
    {
        var opening = text.AsSpan(0, Math.Min(text.Length, Opening));
        foreach (var anchor in Anchors)
        {
            for (var at = opening.IndexOf(anchor, StringComparison.Ordinal); at >= 0;)
            {
                if (After(text, at + anchor.Length, names, countryOf, anchor[0] is 'W' or 'w') is { Count: > 0 } parties)
                {
                    return parties;
                }

                var next = opening[(at + 1)..].IndexOf(anchor, StringComparison.Ordinal);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return [];
    }

    private static List<string> After(string text, int from, IReadOnlyList<KnownName> names, Func<string, string?> countryOf, bool bodies)
    {
        var parties = new List<string>();
        var end = from;
        foreach (var name in names)
        {
            if (name.Span.Start < from)
            {
                continue;
            }

            if (name.Span.Start - end > NearBy || !OnlyBetween(text, end, name.Span.Start))
            {
                break;
            }

            if (name.Kind == NameKind.Organization)
            {
                return bodies && parties.Count == 0 ? [name.Name] : parties.Count > 1 ? parties : [];
            }

            if ((name.Country ?? countryOf(name.Name)) is { } state && !parties.Contains(state))
            {
                parties.Add(state);
            }

            end = name.Span.End;
        }

        return parties.Count > 1 ? parties : [];
    }

    private static bool OnlyBetween(string text, int from, int to)
    {
        foreach (var word in Words.Of(text, new TextSpan(from, to)))
        {
            if (word.Kind != WordKind.Mark && !Between.Contains(word.Span.Of(text)))
            {
                return false;
            }

            if (word.Kind == WordKind.Mark && text[word.Span.Start] is '.' or ';' or ':')
            {
                return false;
            }
        }

        return true;
    }
}
