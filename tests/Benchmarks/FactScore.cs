using System.Globalization;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Benchmarks;

/// <summary>Scores extraction on <c>../shared/eval/facts.dev.jsonl</c> with the definitions of <c>score_facts.py</c>: spans by overlap and exactly, values over the pairs.</summary>
internal static class FactScore
{
    private static readonly (string Kind, double Target)[] Targets =
    [
        ("money", 0.95), ("count", 0.92), ("percent", 0.95), ("date", 0.92), ("person", 0.92), ("organization", 0.85), ("place", 0.85), ("treaty", 0.95), ("quote", 0.95), ("position", 0.80),
    ];

    /// <summary>Arguments: the folder with the data (default ../shared), <c>--write FILE</c> for the predictions, <c>--show</c> for what went wrong.</summary>
    internal static int Run(string[] args)
    {
        var root = args.FirstOrDefault(Directory.Exists) ?? Path.Combine("..", "shared");
        var gold = Path.Combine(root, "eval", "facts.dev.jsonl");
        if (!File.Exists(gold))
        {
            Console.WriteLine($"Skipped: there is no development data at {gold}.");
            return 0;
        }

        var rows = FactRow.Read(gold);
        var predictions = Predict(root, rows.Select(row => row.Doc).Distinct());
        if (args.SkipWhile(argument => argument != "--write").Skip(1).FirstOrDefault() is { } file)
        {
            File.WriteAllLines(file, predictions.Select(row => row.ToJson()));
        }

        Console.WriteLine($"{"kind",-13}{"gold",6}{"found",7}{"overlap F1",12}{"target",8}{"exact F1",10}   values");
        foreach (var (kind, target) in Targets)
        {
            var (overlap, pairs) = FactMatching.Score(rows, predictions, kind, exact: false);
            var (exact, _) = FactMatching.Score(rows, predictions, kind, exact: true);
            var values = string.Join("  ", FactMatching.Values(pairs).Select(value => $"{value.Field} {value.Right}/{value.Of}"));
            Console.WriteLine($"{kind,-13}{rows.Count(row => row.Kind == kind && !row.Optional),6}{predictions.Count(row => row.Kind == kind),7}{Show(overlap),12}{Show(target),8}{Show(exact),10}   {values}");
            if (args.Contains("--show"))
            {
                FactMatching.Show(rows, predictions, kind, root);
            }
        }

        return 0;
    }

    private static string Show(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "-";

    private static List<FactRow> Predict(string root, IEnumerable<string> docs)
    {
        var extractor = new FactExtractor(ReadLexicon());
        var rows = new List<FactRow>();
        foreach (var doc in docs)
        {
            var text = File.ReadAllText(Path.Combine(root, "corpus", "seeds", doc + ".txt"));
            var reading = extractor.Read(new Source(new SourceId(doc), text, new SourceDetails(doc)));
            rows.AddRange(reading.Facts.Select(fact => FactRow.Of(doc, fact)));
        }

        return rows;
    }

    internal static Lexicon ReadLexicon()
    {
        var lists = Path.Combine(ProjectFolder(), "templates", "lexicon");
        return LexiconReader.Read(Directory.GetFiles(lists, "*.yml").ToDictionary(path => Path.GetFileName(path), File.ReadAllText)).Lexicon;
    }

    /// <summary>The folder of the solution, from wherever the program runs.</summary>
    internal static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StatementDraft.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? ".";
    }
}
