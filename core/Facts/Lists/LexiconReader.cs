using YamlDotNet.RepresentationModel;

namespace StatementDraft.Core.Facts.Lists;

/// <summary>Reads the lexicon's YAML files.</summary>
/// <remarks>A file is known by its name: <c>states.yml</c>, <c>persons.yml</c>, <c>organizations.yml</c>, <c>places.yml</c>, <c>treaties.yml</c>,
/// <c>topics.yml</c>, <c>stances.yml</c>, <c>hedges.yml</c> hold entries; any other file holds a list of words, or several lists by key.</remarks>
public static class LexiconReader
{
    /// <summary>Reads every list. What is wrong is named with its place and left out; the rest is used.</summary>
    /// <param name="files">File name (such as "states.yml") and content.</param>
    public static (Lexicon Lexicon, IReadOnlyList<LocatedProblem> Problems) Read(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var problems = new List<LocatedProblem>();
        var lexicon = new Lexicon();
        var words = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            var file = new YamlFile(name, problems);
            if (file.Parse(content) is { } root)
            {
                lexicon = Add(lexicon, file, root, words);
            }
        }

        return (lexicon with { WordLists = words }, problems);
    }

    private static Lexicon Add(Lexicon lexicon, YamlFile file, YamlNode root, SortedDictionary<string, IReadOnlyList<string>> words)
    {
        switch (Path.GetFileNameWithoutExtension(file.Name))
        {
            case "states":
                return lexicon with { States = file.Entries(root, State, entry => entry.Name) };
            case "persons":
                return lexicon with { Persons = file.Entries(root, Person, entry => entry.Name) };
            case "organizations":
                return lexicon with { Organizations = file.Entries(root, Name, entry => entry.Name) };
            case "places":
                return lexicon with { Places = file.Entries(root, Name, entry => entry.Name) };
            case "treaties":
                return lexicon with { Treaties = file.Entries(root, Treaty, entry => entry.Name) };
            case "topics":
                return lexicon with { Topics = file.Entries(root, Topic, entry => entry.Id) };
            case "stances":
                return lexicon with { Stances = file.Entries(root, Stance, entry => entry.Lemma) };
            case "hedges":
                return lexicon with { Hedges = file.Entries(root, Hedge, entry => entry.Phrase) };
            case var list:
                foreach (var (key, values) in file.WordLists(root))
                {
                    words[key.Length == 0 ? list : $"{list}/{key}"] = values;
                }

                return lexicon;
        }
    }

    private static StateEntry? State(YamlEntry entry) =>
        (entry.Required("name"), entry.List("forms"), entry.List("demonyms"), entry.Optional("capital"), entry.Optional("short"), entry.Required("code")) is
        ({ } name, var forms, var demonyms, var capital, var brief, { } code)
            ? new StateEntry(name, forms, demonyms, capital, brief ?? name, code)
            : null;

    private static PersonEntry? Person(YamlEntry entry) =>
        (entry.Required("name"), entry.List("forms"), entry.Optional("family"), entry.Children("offices", Office)) is
        ({ } name, var forms, var family, var offices)
            ? new PersonEntry(name, forms, family ?? name[(name.LastIndexOf(' ') + 1)..], offices)
            : null;

    private static OfficeEntry? Office(YamlEntry entry) =>
        (entry.Required("title"), entry.Required("country"), entry.Date("from"), entry.Date("to")) is
        ({ } title, { } country, var from, var to)
            ? new OfficeEntry(title, country, from, to)
            : null;

    private static NameEntry? Name(YamlEntry entry)
    {
        var (forms, country, kind) = (entry.List("forms"), entry.Optional("country"), entry.Optional("kind"));
        var (government, demonyms) = (entry.Optional("government"), entry.List("demonyms"));
        return entry.Required("name") is { } name
            ? new NameEntry(name, forms, country) { Kind = kind, Government = government, Demonyms = demonyms }
            : null;
    }

    private static TreatyEntry? Treaty(YamlEntry entry) =>
        (entry.Required("name"), entry.Optional("full"), entry.List("forms"), entry.List("parties")) is
        ({ } name, var full, var forms, var parties)
            ? new TreatyEntry(name, full ?? name, forms, parties)
            : null;

    private static TopicEntry? Topic(YamlEntry entry) =>
        (entry.Required("id"), entry.Required("title"), entry.List("words"), entry.List("weak")) is
        ({ } id, { } title, var words, var weak)
            ? new TopicEntry(id, title, words, weak)
            : null;

    private static StanceEntry? Stance(YamlEntry entry) =>
        (entry.Required("lemma"), entry.Optional("family"), entry.Number("rank"), entry.List("nouns")) is
        ({ } lemma, var family, var rank, var nouns)
            ? new StanceEntry(lemma, family, rank, nouns)
            : null;

    private static HedgeEntry? Hedge(YamlEntry entry) =>
        (entry.Required("phrase"), entry.Choice<Modality>("modality")) is ({ } phrase, { } modality) ? new HedgeEntry(phrase, modality) : null;
}
