using System.Diagnostics;
using System.Globalization;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Benchmarks;

/// <summary>How long it takes to fill a statement of twenty clauses from twenty sources, once their facts are read.</summary>
internal static class FillSpeed
{
    private const int Clauses = 20;
    private const int SourceCount = 20;
    private const int Rounds = 7;

    /// <summary>Prints the median processor time of a draft, after a warm-up, beside its goal.</summary>
    internal static int Run(string[] args)
    {
        var corpus = Path.Combine(args.FirstOrDefault(Directory.Exists) ?? Path.Combine("..", "shared"), "corpus");
        if (!Directory.Exists(corpus))
        {
            Console.WriteLine($"Skipped: there are no texts at {corpus}.");
            return 0;
        }

        var material = new DraftMaterial("templates");
        List<Source> sources =
        [
            .. new[] { "seeds", "briefings", "statements" }.SelectMany(folder => Directory.GetFiles(Path.Combine(corpus, folder), "*.txt").Order(StringComparer.Ordinal))
                .Select(DraftMaterial.ReadSource).Where(source => source.Text.Length < 60_000).Take(SourceCount),
        ];
        var facts = material.FactsOf(sources);

        // The catalogue has fewer templates than twenty: the first ones are taken twice, under another id.
        List<ClauseTemplate> templates = [.. material.Templates, .. material.Templates.Take(Clauses - material.Templates.Count).Select(template => template with { Id = template.Id + "-again" })];
        Draft();
        var times = Enumerable.Range(0, Rounds).Select(_ => TimeOf(() => Draft())).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Draft()} clauses from {sources.Count} sources with {facts.Values.Sum(list => list.Count):N0} facts: {times[Rounds / 2].TotalMilliseconds:F0} ms of processor time (goal 200 ms)"));
        return 0;

        int Draft()
        {
            var statement = new Statement("s", "S", ["United States", "Japan"], [], null, null, [], [], [], 1);
            return Drafter.Draft(statement, templates, [.. templates.Select(template => template.Id)], sources, facts, material.Lexicon, () => "c").Statement.Clauses.Count;
        }
    }

    // Processor time of this process: the machine may be busy with something else.
    private static TimeSpan TimeOf(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
