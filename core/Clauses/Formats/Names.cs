using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Clauses.Formats;

/// <summary>Names of people, states and places as this copy of the statement writes them.</summary>
internal static class Names
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The person as the drafter entered the name among the statement's participants, where one of them has the same name in
    /// either order ("Ishiba Shigeru" for "Shigeru Ishiba"); else the fact's full name.</summary>
    public static string Person(PersonValue person, string format, FillContext context)
    {
        var parts = Words(person.Name);
        foreach (var leader in context.Leaders)
        {
            var entered = Words(leader);
            if (parts.Count > 1 && parts.All(part => entered.Contains(part, StringComparer.OrdinalIgnoreCase)))
            {
                return format == "titled" ? leader : NameIn(entered, parts);
            }
        }

        return format == "titled" && person.Title is { } title ? $"{title} {person.Name}" : person.Name;
    }

    /// <summary>The place's name; in the format "state" a government's state for its capital, with its article ("the United States"), in
    /// "possessive" with its ending ("Japan's").</summary>
    public static string Place(PlaceValue place, string format, Lexicon lexicon)
    {
        var state = WithArticle(place.Metonym ?? place.Name, lexicon);
        return format switch
        {
            "state" => state,
            "possessive" => state.EndsWith('s') ? state + "'" : state + "'s",
            _ => place.Name,
        };
    }

    /// <summary>"the United States", "Japan". Which names take the article: the list "names-with-article" of the lexicon, and names built on a common noun.</summary>
    public static string WithArticle(string name, Lexicon lexicon)
    {
        var listed = lexicon.WordLists.TryGetValue("names-with-article", out var list) && list.Contains(name, StringComparer.OrdinalIgnoreCase);
        var common = name.StartsWith("United ", StringComparison.Ordinal) || name.StartsWith("Republic of ", StringComparison.Ordinal)
            || name.StartsWith("Kingdom of ", StringComparison.Ordinal) || name.EndsWith(" Republic", StringComparison.Ordinal)
            || name.EndsWith(" Islands", StringComparison.Ordinal) || name is "Philippines" or "Netherlands";
        return listed || common ? "the " + name : name;
    }

    /// <summary>"one", "two and three" joined as a sentence does, with a comma only from three on.</summary>
    public static string Joined(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        2 => $"{names[0]} and {names[1]}",
        _ => $"{string.Join(", ", names.Take(names.Count - 1))}, and {names[^1]}",
    };

    /// <summary>A small number in words.</summary>
    public static string Number(int count) => count < Numbers.Length ? Numbers[count] : FormattableString.Invariant($"{count}");

    private static List<string> Words(string name) => [.. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static string NameIn(List<string> entered, List<string> parts)
    {
        // From the first to the last word of the entered form that belongs to the name: titles stay outside, a middle initial inside.
        var first = entered.FindIndex(word => parts.Contains(word, StringComparer.OrdinalIgnoreCase));
        var last = entered.FindLastIndex(word => parts.Contains(word, StringComparer.OrdinalIgnoreCase));
        return string.Join(' ', entered[first..(last + 1)]);
    }
}
