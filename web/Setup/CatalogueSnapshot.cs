using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Rules;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Setup;

/// <summary>One reading of the templates and lists, and what is built from them. Immutable.</summary>
public sealed record CatalogueSnapshot(
    Lexicon Lexicon,
    IReadOnlyList<ClauseTemplate> Templates,
    IReadOnlyList<LocatedProblem> Problems,
    Fingerprint FilesFingerprint,
    string ReaderFingerprint)
{
    /// <summary>The profiles, by title.</summary>
    public IReadOnlyList<StatementProfile> Profiles { get; init; } = [];

    /// <summary>The profile with this id; the default one where it is gone; null where there is none at all.</summary>
    public StatementProfile? ProfileOf(string id) =>
        Profiles.FirstOrDefault(profile => profile.Id == id) ?? Profiles.FirstOrDefault(profile => profile.Id == StatementProfile.DefaultId);

    private readonly Lazy<SentenceParser> _parser = new(() => new SentenceParser(Lexicon));

    /// <summary>Takes single sentences apart; made when first asked for.</summary>
    public SentenceParser Parser => _parser.Value;

    private readonly Lazy<PrecedentTools> _precedents = new(() => new PrecedentTools(Lexicon));

    /// <summary>Reads earlier statements; made when first asked for.</summary>
    public PrecedentTools Precedents => _precedents.Value;

    private readonly Lazy<string> _topicsPrint = new(() => Fingerprint.Of(
        string.Join('\n', Lexicon.Topics.Select(topic => $"{topic.Id}:{string.Join('|', topic.Words)}:{string.Join('|', topic.Weak)}"))
        + string.Join('\n', Lexicon.States.Select(state => $"{state.Name}:{string.Join('|', state.Forms)}"))).Hex);

    /// <summary>The lists that the index of passages depends on: another value, and topics and parties are read anew.</summary>
    public string TopicsPrint => _topicsPrint.Value;

    public FactExtractor Extractor { get; } = new(Lexicon);

    public Checker Checker { get; } = new(Lexicon);

    public CommitmentComparer Comparer { get; } = new(Lexicon);

    /// <summary>Reads <c>lexicon/*.yml</c>, <c>clauses/*.md</c> and <c>profiles/*.yml</c>; the templates in the order in which a statement has them.</summary>
    public static CatalogueSnapshot Read(string folder)
    {
        var lists = ReadFiles(Path.Combine(folder, "lexicon"), "*.yml");
        var clauses = ReadFiles(Path.Combine(folder, "clauses"), "*.md");
        var (lexicon, problems) = lists.Count == 0 ? (new Lexicon(), []) : LexiconReader.Read(lists);

        var templates = new List<ClauseTemplate>();
        var found = problems.Select(problem => problem with { File = $"lexicon/{problem.File}" }).ToList();
        foreach (var (name, content) in clauses)
        {
            var (template, wrong) = TemplateParser.Parse($"clauses/{name}", content, lexicon);
            found.AddRange(wrong);
            if (template is not null)
            {
                templates.Add(template);
            }
        }

        var profiles = new List<StatementProfile>();
        var files = ReadFiles(Path.Combine(folder, "profiles"), "*.yml");
        foreach (var (name, content) in files)
        {
            var (profile, wrong) = ProfileParser.Parse($"profiles/{name}", content, lexicon, [.. templates.Select(template => template.Id)], [.. ConventionRules.All.Select(rule => rule.Id)]);
            found.AddRange(wrong);
            if (profile is not null)
            {
                profiles.Add(profile);
            }
        }

        var listsPrint = Print(lists);
        return new CatalogueSnapshot(
            lexicon,
            [.. templates.OrderBy(template => template.Order).ThenBy(template => template.Id, StringComparer.Ordinal)],
            found,
            Fingerprint.Of(listsPrint + Print(clauses) + Print(files)),
            // The rules are part of what facts depend on: another build of them reads anew.
            $"{Fingerprint.Of(listsPrint)}-{typeof(FactExtractor).Module.ModuleVersionId:N}")
        {
            Profiles = [.. profiles.OrderBy(profile => profile.Title, StringComparer.Ordinal)],
        };
    }

    private static SortedDictionary<string, string> ReadFiles(string folder, string pattern)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, pattern))
            {
                files[Path.GetFileName(file)] = File.ReadAllText(file);
            }
        }

        return files;
    }

    private static string Print(SortedDictionary<string, string> files) =>
        string.Join('\n', files.Select(file => $"{file.Key} {Fingerprint.Of(file.Value)}"));
}
