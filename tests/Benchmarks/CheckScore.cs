using System.Globalization;
using System.Text.Json;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>Scores the checker on the labelled claims of <c>../shared/eval</c>. A text counts as supported when every claim of it is verbatim or supported.</summary>
internal static class CheckScore
{
    private static readonly (string File, double Goal)[] Sets =
    [
        ("seeds_claims", 0.95), ("summedits_news", 0.70), ("bump", 0.62), ("wice", 0.76), ("frank_cnndm", 0), ("fever_sym", 0.75),
    ];

    private static readonly string[] HardAlarms = ["R19", "R24", "names"];

    /// <summary>Arguments: the folder with the data (default ../shared), <c>--set NAME</c> for one set, <c>--show</c> for the rows that went wrong, <c>--alarms</c> for what blocks, <c>--text TEXT</c> for a text of one's own against the seed articles, <c>--rules</c> for what the conventions say of the earlier statements, <c>--features</c> for what verdicts are made of.</summary>
    public static int Run(string[] args)
    {
        var only = args.SkipWhile(argument => argument != "--set").Skip(1).FirstOrDefault();
        var show = args.Contains("--show");
        var root = args.FirstOrDefault(argument => Directory.Exists(argument)) ?? Path.Combine("..", "shared");
        if (!Directory.Exists(Path.Combine(root, "eval")))
        {
            Console.WriteLine($"Skipped: there is no development data at {root}.");
            return 0;
        }

        var checker = new Checker(ReadLexicon());
        if (args.SkipWhile(argument => argument != "--text").Skip(1).FirstOrDefault() is { } text)
        {
            ShowText(checker, root, text);
            return 0;
        }

        if (args.Contains("--rules"))
        {
            ShowRules(checker, root);
            return 0;
        }

        foreach (var (file, goal) in Sets.Where(set => only is null || set.File.StartsWith(only, StringComparison.Ordinal)))
        {
            var started = System.Diagnostics.Stopwatch.GetTimestamp();
            var rows = CheckRows.Read(root, file);
            var outcomes = Outcomes(checker, rows, args.Contains("--features"));
            Report(file, goal, outcomes, System.Diagnostics.Stopwatch.GetElapsedTime(started));
            if (show)
            {
                Show(outcomes);
            }

            if (args.Contains("--alarms"))
            {
                ShowAlarms(outcomes);
            }
        }

        return 0;
    }

    /// <summary>What the conventions rules say of the earlier statements: nearly all of it should be silence.</summary>
    private static void ShowRules(Checker checker, string root)
    {
        var nothing = checker.Index([new Source(new SourceId("none"), "Nothing was said.", new SourceDetails("None"))]);
        foreach (var file in Directory.GetFiles(Path.Combine(root, "corpus", "statements")).Order(StringComparer.Ordinal))
        {
            var text = Intake.Normalize(File.ReadAllText(file)).Text;
            foreach (var finding in checker.Check(text, nothing).Findings.Where(finding => finding.Evidence.Count == 0))
            {
                var around = new TextSpan(Math.Max(0, finding.Span.Start - 40), Math.Min(text.Length, finding.Span.End + 40)).Of(text).ReplaceLineEndings(" ");
                Console.WriteLine($"{Path.GetFileName(file)[..3]} {finding.Rule} {finding.Severity} | {around} | {finding.Message}");
            }
        }
    }

    /// <summary>Each line of <paramref name="text"/> (or of the file of that name) checked against the seed articles.</summary>
    private static void ShowText(Checker checker, string root, string text)
    {
        var sources = checker.Index([.. Directory.GetFiles(Path.Combine(root, "corpus", "seeds")).Order(StringComparer.Ordinal).Select((file, number) =>
            new Source(new SourceId($"s{number}"), Intake.Normalize(File.ReadAllText(file)).Text, new SourceDetails(Path.GetFileName(file))))]);
        foreach (var line in (File.Exists(text) ? File.ReadAllText(text) : text).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var row = new CheckRow("text", line, [], true, string.Empty, []);
            Show([(row, checker.Check(line, sources))], all: true);
        }
    }

    private static List<(CheckRow Row, CheckResult Result)> Outcomes(Checker checker, IReadOnlyList<CheckRow> rows, bool features)
    {
        var indexed = new Dictionary<string, EvidenceBase>(StringComparer.Ordinal);
        var outcomes = new List<(CheckRow, CheckResult)>();
        foreach (var row in rows)
        {
            var key = string.Join('\u0001', row.Sources);
            if (!indexed.TryGetValue(key, out var sources))
            {
                indexed[key] = sources = checker.Index([.. row.Sources.Select((text, number) =>
                    new Source(new SourceId($"s{number}"), Intake.Normalize(text).Text, new SourceDetails($"Source {number}")))]);
            }

            if (features)
            {
                WriteFeatures(checker, row, sources);
            }

            outcomes.Add((row, checker.Check(row.Claim, sources)));
        }

        return outcomes;
    }

    /// <summary>One JSON line a row and a claim: what the verdicts are made of, for whoever tunes.</summary>
    private static void WriteFeatures(Checker checker, CheckRow row, EvidenceBase sources)
    {
        Console.WriteLine("ROW " + JsonSerializer.Serialize(new { row.Id, row.Supported, row.Kind, Text = row.Claim }));
        foreach (var (part, best) in checker.Explain(row.Claim, sources).Where(judged => judged.Best is not null))
        {
            Console.WriteLine("TRACE " + JsonSerializer.Serialize(new
            {
                claim = part.Span.Of(row.Claim),
                cov = best!.Coverage,
                tot2 = best.Asked,
                deps = best.Departures.Select(d => new object[] { d.Kind.ToString(), d.Weight, d.Contradicts, d.Absent, d.Span.Of(row.Claim), d.Second is not null }),
            }));
        }
    }

    private static bool IsSupported(CheckResult result) =>
        result.Claims.Count > 0 && result.Claims.All(claim => claim.Verdict is Verdict.Verbatim or Verdict.Supported);

    private static void Report(string file, double goal, List<(CheckRow Row, CheckResult Result)> outcomes, TimeSpan took)
    {
        var kept = outcomes.Where(outcome => outcome.Row.Supported).ToList();
        var wrong = outcomes.Where(outcome => !outcome.Row.Supported).ToList();
        var keptShare = Share(kept, outcome => IsSupported(outcome.Result));
        var caughtShare = Share(wrong, outcome => !IsSupported(outcome.Result));
        Console.WriteLine(Line($"{file,-16} caught {caughtShare:P1} of {wrong.Count}, kept {keptShare:P1} of {kept.Count}, balanced {(keptShare + caughtShare) / 2:P1} (goal {goal:P0})"));
        // The time is no part of the report: two runs print the same bytes.
        Console.Error.WriteLine(Line($"{file} took {took.TotalSeconds:F1} s"));
        foreach (var kind in outcomes.GroupBy(outcome => (outcome.Row.Kind, outcome.Row.Supported)).OrderBy(kind => kind.Key))
        {
            var right = kind.Count(outcome => IsSupported(outcome.Result) == outcome.Row.Supported);
            Console.WriteLine(Line($"    {(kind.Key.Supported ? "keep " : "catch")} {kind.Key.Kind,-60} {right,4} / {kind.Count()}"));
        }

        ReportEvidence(file, outcomes);
        ReportAlarms(outcomes);
    }

    private static void ReportEvidence(string file, List<(CheckRow Row, CheckResult Result)> outcomes)
    {
        var located = outcomes.Where(outcome => outcome.Row.Evidence.Count > 0).ToList();
        if (located.Count > 0)
        {
            var hits = Share(located, outcome => outcome.Row.IsHit(outcome.Result));
            Console.WriteLine(Line($"    evidence hit@1 {hits:P1} of {located.Count} (goal {(file == "wice" ? 0.88 : 0.98):P0})"));
        }
    }

    private static void ReportAlarms(List<(CheckRow Row, CheckResult Result)> outcomes)
    {
        foreach (var rule in outcomes.SelectMany(outcome => outcome.Result.Findings).Where(finding => finding.Severity == Severity.Block).Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal))
        {
            var fired = outcomes.Where(outcome => outcome.Result.Findings.Any(finding => finding.Rule == rule && finding.Severity == Severity.Block)).ToList();
            Console.WriteLine(Line($"    alarm {rule,-12} right {fired.Count(outcome => !outcome.Row.Supported),4} of {fired.Count} ({Share(fired, outcome => !outcome.Row.Supported):P0}{(HardAlarms.Contains(rule) ? ", goal 95 %" : string.Empty)})"));
        }
    }

    /// <summary>The blocking findings, each with the passage it was held against: FALSE where the row is supported.</summary>
    private static void ShowAlarms(List<(CheckRow Row, CheckResult Result)> outcomes)
    {
        foreach (var (row, result) in outcomes)
        {
            foreach (var finding in result.Findings.Where(finding => finding.Severity == Severity.Block))
            {
                Console.WriteLine($"{(row.Supported ? "FALSE" : "TRUE")} {finding.Rule} {row.Id} “{finding.Span.Of(row.Claim)}” {finding.Message} | {row.Claim}");
                Console.WriteLine($"         {(finding.Evidence.Count > 0 ? finding.Evidence[0].Quotation.Words.ReplaceLineEndings(" ") : string.Empty)}");
            }
        }
    }

    private static void Show(List<(CheckRow Row, CheckResult Result)> outcomes, bool all = false)
    {
        foreach (var (row, result) in outcomes.Where(outcome => all || IsSupported(outcome.Result) != outcome.Row.Supported || (outcome.Row.Evidence.Count > 0 && !outcome.Row.IsHit(outcome.Result))))
        {
            Console.WriteLine($"{(row.Supported ? "LOST " : IsSupported(result) ? "MISSED " : "RIGHT ")}{(row.Evidence.Count > 0 && !row.IsHit(result) ? "NOHIT " : "")}{row.Id} [{row.Kind}] {row.Claim}");
            foreach (var claim in result.Claims)
            {
                Console.WriteLine($"      {claim.Verdict}{(claim.Anticipated ? " (anticipated)" : string.Empty)} | {claim.Text} | {claim.Explanation} | missing: {string.Join(", ", claim.Missing.Select(span => span.Of(row.Claim)))}");
                Console.WriteLine($"         {(claim.Evidence.Count > 0 ? claim.Evidence[0].Quotation.Words : string.Empty)}");
            }
        }
    }

    private static double Share<T>(List<T> all, Func<T, bool> holds) => all.Count == 0 ? 0 : (double)all.Count(holds) / all.Count;

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The lists of the checkout.</summary>
    public static Lexicon ReadLexicon()
    {
        var folder = Path.Combine("templates", "lexicon");
        var (lexicon, problems) = LexiconReader.Read(Directory.GetFiles(folder, "*.yml").ToDictionary(file => Path.GetFileName(file), File.ReadAllText));
        foreach (var problem in problems)
        {
            Console.WriteLine(problem);
        }

        return lexicon;
    }
}
