using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Rules;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;

namespace StatementDraft.Benchmarks;

/// <summary>What the conventions find in real texts: a rule that fires on most of what governments really issued is wrong, unless the convention says so.</summary>
internal static class ConventionReport
{
    /// <summary>Findings per rule over the statements and briefings of the corpus, each statement with the earlier ones of the same parties as precedents.
    /// FILES limit it; <c>--rule R9</c> shows one rule; <c>--show</c> lists every finding.</summary>
    internal static int Run(string[] args)
    {
        var corpus = Path.Combine("..", "shared", "corpus");
        var files = args.Where(File.Exists).ToList();
        var folders = new[] { "statements", "briefings" }.Select(folder => Path.Combine(corpus, folder)).Where(Directory.Exists);
        var texts = (files.Count > 0 ? files : [.. folders.SelectMany(folder => Directory.GetFiles(folder, "*.txt")).Order(StringComparer.Ordinal)]).Select(DraftMaterial.ReadSource).ToList();
        if (texts.Count == 0)
        {
            Console.WriteLine($"Skipped: there are no texts at {corpus}.");
            return 0;
        }

        var only = args.SkipWhile(arg => arg != "--rule").Skip(1).FirstOrDefault();
        var material = new DraftMaterial("templates");
        var checker = new Checker(material.Lexicon);
        var counts = new Dictionary<string, List<(Source Text, IReadOnlyList<string> Lines)>>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var findings = Findings(text, texts, material, checker);
            foreach (var group in findings.GroupBy(found => found.Finding.Rule))
            {
                counts.TryAdd(group.Key, []);
                counts[group.Key].Add((text, [.. group.Select(found => $"   {found.Finding.Severity} {text.Id.Value[..3]} “{found.Words}” {found.Finding.Message}")]));
            }
        }

        Console.WriteLine($"{texts.Count} texts. Rule: findings, texts with one");
        foreach (var rule in ConventionRules.All.Where(rule => only is null || rule.Id == only))
        {
            var found = counts.GetValueOrDefault(rule.Id) ?? [];
            Console.WriteLine($"{rule.Id,-11} {found.Sum(text => text.Lines.Count),4} {found.Count,4}   {rule.Title}");
            foreach (var line in args.Contains("--show") || only is not null ? found.SelectMany(text => text.Lines) : [])
            {
                Console.WriteLine(line);
            }
        }

        return 0;
    }

    private static IEnumerable<(Finding Finding, string Words)> Findings(Source text, List<Source> all, DraftMaterial material, Checker checker)
    {
        if (text.Details.Kind != SourceKind.Statement)
        {
            return checker.Check(text.Text, checker.Index([])).Findings.Select(finding => (finding, finding.Span.Of(text.Text)));
        }

        var omissions = new Omissions(material.Lexicon);
        var parties = PartiesOf(text, material);
        var earlier = all.Where(other => other.Details.Kind == SourceKind.Statement && other.Details.PublishedOn < text.Details.PublishedOn).OrderByDescending(other => other.Details.PublishedOn).ToList();
        var statement = new Statement(
            "s", text.Details.Title, parties, [], text.Details.PublishedOn, "Washington", [], [], new AgreedLanguage(material.Lexicon).ClausesOf(text, material.FurnitureOf(text), 1, () => Guid.NewGuid().ToString("N")), 1);
        var setting = new StatementSetting { Precedents = checker.Index(omissions.Between(parties, earlier, 3)) };
        var check = checker.Check(statement, checker.Index([]), Disagreements.None, setting: setting);
        return check.Findings.Select(finding => (finding, "")).Concat(check.Clauses.SelectMany(clause => clause.Result.Findings.Select(finding => (finding, finding.Span.Of(clause.Clause.Text)))));
    }

    // As the file's name says: "us-japan", "japan-rok-us".
    private static List<string> PartiesOf(Source text, DraftMaterial material) =>
    [
        .. text.Id.Value.Split('_')[2].Split('-').Select(word => word switch
        {
            "us" => "United States",
            "rok" => "South Korea",
            _ => material.Lexicon.States.FirstOrDefault(state => state.Name.Equals(word, StringComparison.OrdinalIgnoreCase))?.Name,
        }).OfType<string>().OrderBy(state => text.Details.Title.IndexOf(state == "United States" ? "U" : state[..3], StringComparison.Ordinal)),
    ];
}
