using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>The names of one text and what follows from them: who the two parties are, who their leaders are.</summary>
internal sealed class DocumentNames
{
    private const int NearBy = 400;

    private readonly IReadOnlyList<KnownName> _names;
    private readonly IReadOnlyDictionary<string, PersonEntry> _persons;
    private readonly IReadOnlySet<string> _states;
    private int _cursor;

    public DocumentNames(string text, IReadOnlyList<KnownName> names, GrammarLists lists)
    {
        _names = names;
        (_persons, _states) = (lists.Persons, lists.States);
        var states = names.Where(name => name.Country is not null && name.Kind != NameKind.Organization)
            .GroupBy(name => name.Country!, StringComparer.Ordinal)
            .Select(group => (State: group.Key, Count: group.Count(), First: group.Min(name => name.Span.Start)))
            .OrderByDescending(group => group.Count).ThenBy(group => group.First).Take(6).ToList();
        var opening = text.AsSpan(0, Math.Min(text.Length, 1500));
        var many = opening.Contains("trilateral", StringComparison.OrdinalIgnoreCase) || opening.Contains("three leaders", StringComparison.OrdinalIgnoreCase) ? 3
            : opening.Contains("Quad", StringComparison.Ordinal) ? 4 : 2;
        var declared = DeclaredParties.In(text, names, CountryOf);
        All = declared.Count > 0 ? declared : [.. states.Take(many).Where(group => group.Count > 1 || states.Count <= many).OrderBy(group => group.First).Select(group => group.State)];
        Two = declared.Count == 2 ? declared : [.. states.Take(2).OrderBy(group => group.First).Select(group => group.State)];
        Leaders = FindLeaders(names);
        _titles = [.. names.Where(name => name.Title is not null).Select(name => (name.Title!, name.Name, name.Country)).Distinct()];
        _bodies = [.. names.Where(name => name.Kind == NameKind.Organization).Select(name => name.Name)];
    }

    /// <summary>The states that make the statement, as its beginning says (or the one body they form), or that the text is mostly about: two, or three or four where it says so.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The two states the text is mostly about.</summary>
    public IReadOnlyList<string> Two { get; }

    /// <summary>The persons who lead the parties, as far as the text names them.</summary>
    public IReadOnlyList<string> Leaders { get; }

    /// <summary>The names inside a span. Calls must come in the order of the text; going back is allowed and costs a search.</summary>
    public ReadOnlySpan<KnownName> In(TextSpan span, KnownName[] buffer)
    {
        while (_cursor > 0 && (_cursor >= _names.Count || _names[_cursor - 1].Span.Start >= span.Start))
        {
            _cursor--;
        }

        while (_cursor < _names.Count && _names[_cursor].Span.Start < span.Start)
        {
            _cursor++;
        }

        var count = 0;
        for (var i = _cursor; i < _names.Count && count < buffer.Length && _names[i].Span.End <= span.End; i++)
        {
            buffer[count++] = _names[i];
        }

        return buffer.AsSpan(0, count);
    }

    /// <summary>The only person named shortly before an offset, where "he" and "she" have no subject to go back to; null where none or several are.</summary>
    public string? PersonBefore(int offset)
    {
        var (low, high) = (0, _names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _names[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        string? person = null;
        for (var at = low - 1; at >= 0 && at > low - 12 && offset - _names[at].Span.End < NearBy; at--)
        {
            if (_names[at].Kind == NameKind.Person)
            {
                if (person is not null && person != _names[at].Name)
                {
                    return null;
                }

                person = _names[at].Name;
            }
        }

        return person;
    }

    /// <summary>The one person of the text who holds an office of this title (and country, where given); null where none or several do.</summary>
    public string? HolderOf(string title, string? country)
    {
        string? holder = null;
        foreach (var leader in _mentioned)
        {
            if (Holds(leader, title, country))
            {
                if (holder is not null)
                {
                    return country is null && Two.Count > 0 ? FirstWithCountry(title) : holder;
                }

                holder = leader;
            }
        }

        return holder;
    }

    /// <summary>The state a person belongs to, where the list or the text says so.</summary>
    public string? CountryOf(string person) => _persons.TryGetValue(person, out var entry) && entry.Offices.Count > 0 ? entry.Offices[^1].Country : null;

    /// <summary>Whether the person heads a state or government, now or before.</summary>
    public bool Leads(string person) => IsLeader(person);

    /// <summary>Whether the name is a state's.</summary>
    public bool IsState(string name) => _states.Contains(name);

    /// <summary>The one person whom the text gives this title, of this country where one is said; null where none or several bear it.</summary>
    /// <remarks>"the minister" is a "Foreign Minister"; "the Peruvian foreign minister" is one only if the person is of Peru.</remarks>
    public string? Titled(string title, string? country)
    {
        string? holder = null;
        foreach (var (known, person, state) in _titles)
        {
            if (known.EndsWith(title, StringComparison.OrdinalIgnoreCase) ? country is null || state is null || country == state : country is not null && country == state && title.EndsWith(known, StringComparison.OrdinalIgnoreCase))
            {
                if (holder is not null && holder != person)
                {
                    return null;
                }

                holder = person;
            }
        }

        return holder;
    }

    /// <summary>The one person of the text with this family name; null where none or several bear it.</summary>
    public string? FullName(string family)
    {
        string? full = null;
        foreach (var person in _mentioned)
        {
            if (person.Length > family.Length && person.EndsWith(family, StringComparison.Ordinal) && person[^(family.Length + 1)] == ' ')
            {
                if (full is not null)
                {
                    return null;
                }

                full = person;
            }
        }

        return full;
    }

    /// <summary>Whether the name is a company's, body's or medium's.</summary>
    public bool IsBody(string name) => _bodies.Contains(name);

    private readonly List<string> _mentioned = [];
    private readonly List<(string Title, string Person, string? Country)> _titles;
    private readonly HashSet<string> _bodies;

    private string? FirstWithCountry(string title)
    {
        // Two presidents in one text: "the president" alone is not certain.
        var holders = _mentioned.Where(person => Leaders.Contains(person) && Holds(person, title, null)).ToList();
        return holders.Count == 1 ? holders[0] : null;
    }

    private bool Holds(string person, string title, string? country) =>
        _persons.TryGetValue(person, out var entry) && entry.Offices.Any(office =>
            string.Equals(office.Title, title, StringComparison.OrdinalIgnoreCase) && (country is null || office.Country == country));

    private List<string> FindLeaders(IReadOnlyList<KnownName> names)
    {
        var persons = names.Where(name => name.Kind == NameKind.Person).GroupBy(name => name.Name, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Count: group.Count(), First: group.Min(name => name.Span.Start)))
            .OrderByDescending(group => group.Count).ThenBy(group => group.First).ToList();
        _mentioned.AddRange(persons.Select(person => person.Name));
        var leaders = persons.Where(person => IsLeader(person.Name)).DistinctBy(person => CountryOf(person.Name)).ToList();
        var inTwo = leaders.Where(person => All.Contains(CountryOf(person.Name) ?? "")).ToList();
        return [.. (inTwo.Count >= 2 ? inTwo : []).Take(Math.Max(2, All.Count)).OrderBy(person => person.First).Select(person => person.Name)];
    }

    private bool IsLeader(string person) =>
        _persons.TryGetValue(person, out var entry) && entry.Offices.Any(office => office.Title is "President" or "Prime Minister" or "Chancellor" or "Premier" or "Emperor" or "King");
}
