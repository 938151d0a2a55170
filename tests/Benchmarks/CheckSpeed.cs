using System.Diagnostics;
using System.Globalization;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>How long the checker takes: 200 clauses against the five seed articles, and one clause against a million words.</summary>
internal static class CheckSpeed
{
    // What was judged lately is kept by its text, so that every text has to be another one.
    private static readonly string[] s_leads =
        ["", "In addition, ", "At the same time, ", "On that day, ", "Once again, ", "Furthermore, ", "In the same way, ", "Later on, ", "All in all, ", "As before, "];

    /// <summary>Prints both times beside their goals.</summary>
    public static int Run(string[] args)
    {
        var root = args.FirstOrDefault(Directory.Exists) ?? Path.Combine("..", "shared");
        if (!Directory.Exists(Path.Combine(root, "corpus")))
        {
            Console.WriteLine($"Skipped: there is no corpus at {root}.");
            return 0;
        }

        var checker = new Checker(CheckScore.ReadLexicon());
        var seeds = Read(Path.Combine(root, "corpus", "seeds"), 1);
        var clauses = CheckRows.Read(root, "seeds_claims").Select(row => row.Claim).ToList();
        Check200(checker, seeds, clauses, s_leads[..5], "the first since the start of the process");
        Check200(checker, seeds, clauses, s_leads[5..], "the next, sources read anew");
        var many = Read(Path.Combine(root, "corpus", "statements"), 16);
        var clock = Stopwatch.StartNew();
        var large = checker.Index(many);
        Print($"indexing {many.Count} sources, {many.Sum(source => Words.Of(source.Text).Count):N0} words: {clock.Elapsed.TotalSeconds:F1} s");
        checker.Check(clauses[1], large);
        clock.Restart();
        foreach (var clause in clauses.Take(50))
        {
            checker.Check(clause, large);
        }

        Print($"one clause against them: {clock.Elapsed.TotalMilliseconds / 50:F0} ms on average (goal 50 ms)");
        return 0;
    }

    private static void Check200(Checker checker, IReadOnlyList<Source> sources, List<string> clauses, string[] leads, string which)
    {
        var clock = Stopwatch.StartNew();
        var busy = Process.GetCurrentProcess().TotalProcessorTime;
        var index = checker.Index(sources);
        for (var number = 0; number < 200; number++)
        {
            checker.Check($"{leads[number / clauses.Count]}{clauses[number % clauses.Count]}", index);
        }

        var work = Process.GetCurrentProcess().TotalProcessorTime - busy;
        Print($"200 clauses against five articles, {which}: {clock.Elapsed.TotalSeconds:F2} s, {work.TotalSeconds:F2} s work of all threads (goal 1 s)");
    }

    private static List<Source> Read(string folder, int copies) =>
        [.. Enumerable.Range(0, copies).SelectMany(copy => Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file =>
            new Source(new SourceId($"{copy}-{Path.GetFileName(file)}"), Intake.Normalize(File.ReadAllText(file)).Text, new SourceDetails(Path.GetFileName(file)))))];

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
