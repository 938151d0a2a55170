using StatementDraft.Core.Checking;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Facts;
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
    public FactExtractor Extractor { get; } = new(Lexicon);

    public Checker Checker { get; } = new(Lexicon);

    public CommitmentComparer Comparer { get; } = new(Lexicon);

    /// <summary>Reads <c>lexicon/*.yml</c> and <c>clauses/*.md</c>; the templates in the order in which a statement has them.</summary>
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

        var listsPrint = Print(lists);
        return new CatalogueSnapshot(
            lexicon,
            [.. templates.OrderBy(template => template.Order).ThenBy(template => template.Id, StringComparer.Ordinal)],
            found,
            Fingerprint.Of(listsPrint + Print(clauses)),
            // The rules are part of what facts depend on: another build of them reads anew.
            $"{Fingerprint.Of(listsPrint)}-{typeof(FactExtractor).Module.ModuleVersionId:N}");
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
