using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Whether two names mean one thing, two, or nobody can tell: "Norland" and a city in Norland are no two places.</summary>
internal sealed class NameLikeness
{
    private readonly Dictionary<string, (string? Country, string? Kind)> _places;

    /// <summary>Reads which place lies in which state.</summary>
    public NameLikeness(Lexicon lexicon) =>
        _places = lexicon.Places.GroupBy(place => place.Name, StringComparer.Ordinal).ToDictionary(places => places.Key, places => (places.First().Country, places.First().Kind), StringComparer.Ordinal);

    /// <summary>The same name, or one that is short for it; of two full names of people both words must agree.</summary>
    public static bool AreSame(NameGroup a, NameGroup b)
    {
        if (a.Key is not null && b.Key is not null)
        {
            return a.Key == b.Key;
        }

        return a.Words[^1] == b.Words[^1] ? !(a.Words.Count > 1 && b.Words.Count > 1 && a.Words[0] != b.Words[0]) : IsShort(a, b) || IsShort(b, a);
    }

    /// <summary>Whether the two are surely two: states, people, bodies under two names, places in two states.</summary>
    public bool AreApart(NameGroup a, NameGroup b) => !AreSame(a, b) && (a.Sort, b.Sort) switch
    {
        ("state", "state") or ("person", "person") or ("organization", "organization") => true,
        ("state", "place") => Country(b) is { } country && country != a.Key,
        ("place", "state") => Country(a) is { } country && country != b.Key,
        ("place", "place") => Country(a) is { } here && Country(b) is { } there && (here != there || _places[a.Key!].Kind == _places[b.Key!].Kind),
        _ => false,
    };

    /// <summary>Whether the two are probably two: names that no list has, without a word in common, or of one family with other first names.</summary>
    public static bool MayBeApart(NameGroup a, NameGroup b) =>
        a.Sort is null or "person" && b.Sort is null or "person" && (!a.Words.Any(b.Words.Contains) || (a.Words.Count == 2 && b.Words.Count == 2 && a.Words[1] == b.Words[1] && a.Words[0] != b.Words[0]));

    private string? Country(NameGroup place) => place.Key is { } key && _places.TryGetValue(key, out var entry) ? entry.Country : null;

    private static bool IsShort(NameGroup brief, NameGroup full) => brief.Words.Count == 1 && full.Words.Contains(brief.Words[0]);
}
