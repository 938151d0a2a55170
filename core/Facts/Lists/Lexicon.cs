namespace StatementDraft.Core.Facts.Lists;

/// <summary>The editable lists, read from <c>templates/lexicon/*.yml</c>. Data a desk can change, never truth in code.</summary>
public sealed record Lexicon
{
    /// <summary>States with demonyms, capitals and other forms.</summary>
    public IReadOnlyList<StateEntry> States { get; init; } = [];

    /// <summary>Persons with their offices and dates.</summary>
    public IReadOnlyList<PersonEntry> Persons { get; init; } = [];

    /// <summary>Organizations.</summary>
    public IReadOnlyList<NameEntry> Organizations { get; init; } = [];

    /// <summary>Places that are not states.</summary>
    public IReadOnlyList<NameEntry> Places { get; init; } = [];

    /// <summary>Treaties.</summary>
    public IReadOnlyList<TreatyEntry> Treaties { get; init; } = [];

    /// <summary>Topics.</summary>
    public IReadOnlyList<TopicEntry> Topics { get; init; } = [];

    /// <summary>Stance verbs and nouns with family and rank.</summary>
    public IReadOnlyList<StanceEntry> Stances { get; init; } = [];

    /// <summary>Words that set modality: "is expected to" -> expected.</summary>
    public IReadOnlyList<HedgeEntry> Hedges { get; init; } = [];

    /// <summary>Any further list as sets of words by name. A file that is one list goes by its name ("speech-verbs"),
    /// a file of several lists by file and key ("titles/offices").</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> WordLists { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The words of one further list; empty where no file gives it.</summary>
    public IReadOnlyList<string> WordsOf(string list) => WordLists.GetValueOrDefault(list, []);

    /// <summary>The names of the lists that one file of several lists holds, in order.</summary>
    public IReadOnlyList<string> ListsOf(string file) =>
        [.. WordLists.Keys.Where(key => key.StartsWith(file + '/', StringComparison.Ordinal)).Select(key => key[(file.Length + 1)..])];
}

/// <summary>A state.</summary>
/// <param name="Name">The one name used everywhere ("United States").</param>
/// <param name="Forms">Other forms ("U.S.", "America", "Republic of Korea").</param>
/// <param name="Demonyms">"Japanese".</param>
/// <param name="Capital">"Tokyo": a government where the verb says so.</param>
/// <param name="Short">As in statement titles: "U.S.", "Japan".</param>
/// <param name="Code">ISO 3166 alpha-3, as in brackets: "USA", "JPN".</param>
public sealed record StateEntry(
    string Name, IReadOnlyList<string> Forms, IReadOnlyList<string> Demonyms, string? Capital, string Short, string Code);

/// <summary>A person.</summary>
/// <param name="Name">Given name first.</param>
/// <param name="Forms">Other full forms.</param>
/// <param name="Family">The family name.</param>
/// <param name="Offices">Offices held, with dates.</param>
public sealed record PersonEntry(string Name, IReadOnlyList<string> Forms, string Family, IReadOnlyList<OfficeEntry> Offices);

/// <summary>An office held for a time.</summary>
public sealed record OfficeEntry(string Title, string Country, DateOnly? From, DateOnly? To);

/// <summary>A name with its other forms.</summary>
/// <param name="Name">The one name used everywhere.</param>
/// <param name="Forms">Other forms.</param>
/// <param name="Country">The state it belongs to, under its name in the list of states.</param>
public sealed record NameEntry(string Name, IReadOnlyList<string> Forms, string? Country = null)
{
    /// <summary>What sort of thing it is, in the list's own word ("city", "sea", "news"); null where the list says nothing.</summary>
    public string? Kind { get; init; }

    /// <summary>Whose government or body is meant where the place acts ("Kremlin" is Russia); null where it never acts.</summary>
    public string? Government { get; init; }

    /// <summary>The people or adjective of a place that is not listed as a state ("Taiwanese").</summary>
    public IReadOnlyList<string> Demonyms { get; init; } = [];
}

/// <summary>A treaty under one name.</summary>
/// <param name="Name">The short name facts carry ("US-Japan Security Treaty").</param>
/// <param name="FullName">The name a statement spells once.</param>
/// <param name="Forms">Other forms, "the Treaty" not among them.</param>
/// <param name="Parties">State names.</param>
public sealed record TreatyEntry(string Name, string FullName, IReadOnlyList<string> Forms, IReadOnlyList<string> Parties);

/// <summary>A topic.</summary>
/// <param name="Id">"taiwan-strait".</param>
/// <param name="Title">"Taiwan Strait".</param>
/// <param name="Words">Words and phrases that speak of it; a trailing * stands for any ending.</param>
/// <param name="Weak">Words that speak of it only beside another.</param>
public sealed record TopicEntry(string Id, string Title, IReadOnlyList<string> Words, IReadOnlyList<string> Weak);

/// <summary>A stance.</summary>
/// <param name="Lemma">"oppose".</param>
/// <param name="Family">"opposition"; ordinal only inside a family.</param>
/// <param name="Rank">Higher is stronger.</param>
/// <param name="Nouns">"opposition".</param>
public sealed record StanceEntry(string Lemma, string? Family, int? Rank, IReadOnlyList<string> Nouns);

/// <summary>A phrase that sets how firmly something is said.</summary>
public sealed record HedgeEntry(string Phrase, Modality Modality);
