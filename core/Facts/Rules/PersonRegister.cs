using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>A person of one document. The name grows to the fullest form the text gives.</summary>
internal sealed class PersonKey(string name, int firstTerm)
{
    public string Name { get; } = name;

    public int FirstTerm { get; } = firstTerm;
}

/// <summary>The persons a document names in full, so that a family name alone finds them again.</summary>
internal sealed class PersonRegister(Document document)
{
    private readonly Dictionary<string, PersonKey> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<PersonKey>> _byFamily = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PersonKey?> _listed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A listed person, named in full here.</summary>
    public PersonKey Add(PersonListing listing, TextSpan span) => Add(listing.Person.Name, listing.Person.Family, document.TermAt(span.Start));

    /// <summary>A person no list knows, named in full here. "KISHIDA Fumio" and "Kishida Fumio" (where Fumio is a listed given name) are family name first.</summary>
    public PersonKey Add(Document text, int first, int end, TextSpan span)
    {
        var last = end - 1;
        if (text.SaysAny(last, "Jr", "Sr", "II", "III") && last > first)
        {
            last--;
        }

        var familyFirst = (text.Terms[first].AllCapitals && text.Terms[first].End - text.Terms[first].Start > 2 && !text.Terms[last].AllCapitals)
            || (end - first == 2 && text.Is(first + 1, WordSense.AfterFamily) && !text.Is(first, WordSense.GivenName));
        if (!familyFirst)
        {
            return Add(Plain(span.Of(text.Text)), text.Terms[last].Span.Of(text.Text), first);
        }

        var family = Plain(text.Terms[first].Span.Of(text.Text));
        var given = text.Text[text.Terms[first + 1].Start..text.Terms[end - 1].End];
        return Add($"{given} {family}", family, first);
    }

    /// <summary>A person of whom the text so far gives one name only.</summary>
    public PersonKey AddAlone(string name) => Add(Plain(name), name, int.MaxValue);

    /// <summary>Called when all full names are in: the earliest of a family comes first.</summary>
    public void Close()
    {
        foreach (var family in _byFamily.Values)
        {
            family.Sort((a, b) => a.FirstTerm.CompareTo(b.FirstTerm));
        }
    }

    /// <summary>The person that a family name alone means at this place: the last named in full before it, else the first named after,
    /// else a listed head of state or government; with a title, any listed person of that name.</summary>
    public PersonKey? Find(string family, int term, bool titled)
    {
        if (_byFamily.TryGetValue(family, out var persons))
        {
            return persons.LastOrDefault(person => person.FirstTerm <= term) ?? persons[0];
        }

        if (!_listed.TryGetValue(family + titled, out var key))
        {
            _listed[family + titled] = key = Listed(family, titled) is { } person ? new PersonKey(person.Name, int.MaxValue) : null;
        }

        return key;
    }

    private PersonEntry? Listed(string family, bool titled)
    {
        var all = document.Lists.Families[family].Where(person => person.Offices.Count > 0).ToList();
        if (all.Count == 0 || (!titled && (document.Lists.Words.Of(family) & (WordSense.NeverAlone | WordSense.GivenName | WordSense.Closed)) != 0))
        {
            return null;
        }

        var day = document.Source.Details.PublishedOn;
        var heads = all.Where(person => titled || person.Offices.Any(IsHead)).ToList();
        return heads.FirstOrDefault(person => day is not null && person.Offices.Any(office => (office.From is null || office.From <= day) && (office.To is null || day <= office.To)))
            ?? heads.FirstOrDefault();
    }

    private static bool IsHead(OfficeEntry office) => office.Title is "President" or "Prime Minister" or "Chancellor" or "Premier" or "General Secretary" or "Crown Prince"
        or "Secretary of State" or "Secretary of Defense" or "Vice President" or "Supreme Leader" or "Secretary of the Treasury" or "Secretary of Commerce" || office.Title.StartsWith("President of", StringComparison.Ordinal);

    private PersonKey Add(string name, string family, int term)
    {
        if (_byName.TryGetValue(name, out var known))
        {
            return known;
        }

        var key = _byName[name] = new PersonKey(name, term);
        (_byFamily.TryGetValue(family, out var list) ? list : _byFamily[family] = []).Add(key);
        return key;
    }

    // "JOHN DOE" in a heading is John Doe; "McKay" and "bin Talal" stay as they are.
    private static string Plain(string name) =>
        name.ContainsAny([.. "abcdefghijklmnopqrstuvwxyz"]) ? name : System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.ToLowerInvariant());
}
