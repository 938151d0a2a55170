using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

namespace StatementDraft.Benchmarks;

/// <summary>
/// Measurements, one command each: <c>dotnet run -c Release --project tests/Benchmarks -- COMMAND [arguments]</c>.
/// A new measurement is one line in <see cref="Commands"/> and a class of its own.
/// </summary>
internal static class Program
{
    private static readonly (string Name, string Purpose, Func<string[], int> Run)[] Commands =
    [
        ("bench", "times with BenchmarkDotNet; --filter '*' runs them all", Bench),
        ("redline", "redlines beside DiffPlex alone and the targets: time, words kept, growth up to [words]; or the redline of two FILES", RedlineReport.Run),
        ("score-checks", "the checker on the labelled claims of ../shared/eval, beside the goals; [folder] [--set NAME] [--show]", CheckScore.Run),
        ("conventions", "what the conventions find in the statements and briefings of the corpus, by rule; [FILES] [--rule R9] [--show]", ConventionReport.Run),
        ("check-speed", "the checker: 200 clauses against five articles, one clause against a million words", CheckSpeed.Run),
        ("score-facts", "extraction on the gold facts of ../shared/eval, beside the targets; [folder] [--write FILE] [--show]", FactScore.Run),
        ("conflicts", "where the sources given disagree, and which are copies; FILES", ConflictReport.List),
        ("conflicts-speed", "comparing 20 and 1,000 sources, after extraction", ConflictReport.Speed),
        ("draft", "a statement drafted from FILES or folders, with its check; [--parties \"A; B\"] [--leaders \"A; B\"] [--links] [--notes]", DraftReport.Run),
        ("facts", "what extraction finds in files; FILES [--kind NAME], or --sample N [--seed S] [folder] for a random choice", FactReport.List),
        ("commitments", "changes of commitments named, on pairs written down in FILES, beside the goals; [--show]", CommitmentScore.Run),
        ("backtests", "drafts from briefings of five summits, held against the statements that came of them; [folder] [--show]", Backtests.Run),
        ("fill-speed", "filling a statement of 20 clauses from 20 sources; [folder]", FillSpeed.Run),
        ("search", "adds, indexes and searches [documents] generated texts, 10,000 unless told, beside the goal of 100 ms", SearchSpeed.Run),
        ("facts-speed", "extraction over the shared corpus at five sizes and over hostile texts, beside the goals; [folder]", FactSpeed.Run),
    ];

    private static int Main(string[] args)
    {
        var command = Array.Find(Commands, command => command.Name == args.FirstOrDefault());
        if (command.Run is not null)
        {
            return command.Run(args[1..]);
        }

        Console.Error.WriteLine("Commands:");
        foreach (var (name, purpose, _) in Commands)
        {
            Console.Error.WriteLine($"  {name,-10} {purpose}");
        }

        return 2;
    }

    private static int Bench(string[] args)
    {
        // DiffMatchPatch 1.0.3 is shipped as its authors built it, without optimization; it is measured as it comes.
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance.WithOptions(ConfigOptions.DisableOptimizationsValidator));
        return 0;
    }
}
