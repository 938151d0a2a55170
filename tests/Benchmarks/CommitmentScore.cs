using System.Globalization;
using System.Text.Json;
using StatementDraft.Core.Comparing;

namespace StatementDraft.Benchmarks;

/// <summary>Scores the comparison of commitments on pairs of texts whose changes a person wrote down.</summary>
/// <remarks>One pair a line: <c>{"kind": "verb", "before": "...", "after": "...", "expected": [{"fate": "Weakened", "words": "oppose"}]}</c>. A change is named
/// where its fate was told in a sentence that holds these words; several fates that would all be right are parted by "|". No expected change: the pair means the same.</remarks>
internal static class CommitmentScore
{
    private const double Goal = 0.9;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    internal static int Run(string[] args)
    {
        var shows = args.Contains("--show");
        var comparer = new CommitmentComparer(FactScore.ReadLexicon());
        foreach (var file in args.Where(File.Exists))
        {
            var pairs = File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<Pair>(line, Json)!).ToList();
            var scores = pairs.ConvertAll(pair => ScoreOf(pair, comparer, shows));
            foreach (var (kind, own) in scores.GroupBy(score => score.Kind).Select(group => (group.Key, group.ToList())))
            {
                Console.WriteLine($"  {kind,-10} {TextOf(own)}");
            }

            Console.WriteLine($"{Path.GetFileName(file)}, {pairs.Count} pairs: {TextOf(scores)}; goals {Goal:P0} and {Goal:P0}");
        }

        return 0;
    }

    private static string TextOf(List<Score> scores)
    {
        var (expected, named, told, right) = (scores.Sum(score => score.Expected), scores.Sum(score => score.Named), scores.Sum(score => score.Told), scores.Sum(score => score.Right));
        var same = scores.Where(score => score.Expected == 0).ToList();
        return $"changes named {named}/{expected} {Share(named, expected)}, named changes right {right}/{told} {Share(right, told)}, same kept {same.Count(score => score.Told == 0)}/{same.Count}";
    }

    private static string Share(int part, int all) => all == 0 ? "-" : ((double)part / all).ToString("P0", CultureInfo.InvariantCulture);

    private static Score ScoreOf(Pair pair, CommitmentComparer comparer, bool shows)
    {
        var told = comparer.Compare(pair.Before, pair.After).Where(change => change.Fate != CommitmentFate.Same).ToList();
        var left = told.ToList();
        var missed = new List<Expected>();
        foreach (var expected in pair.Expected)
        {
            if (left.Find(change => IsNamed(expected, change)) is { } found)
            {
                left.Remove(found);
            }
            else
            {
                missed.Add(expected);
            }
        }

        if (shows && (missed.Count > 0 || left.Count > 0))
        {
            Console.WriteLine($"{pair.Kind}: {pair.Before}\n   -> {pair.After}");
            missed.ForEach(expected => Console.WriteLine($"   not named: {expected.Fate} {expected.Words}"));
            left.ForEach(change => Console.WriteLine($"   wrong: {change.Fate}: {change.Message}"));
        }

        return new Score(pair.Kind, pair.Expected.Count, pair.Expected.Count - missed.Count, told.Count, told.Count - left.Count);
    }

    private static bool IsNamed(Expected expected, CommitmentChange change) =>
        expected.Fate.Split('|').Contains(change.Fate.ToString()) && change.Message.ToString().Contains(expected.Words, StringComparison.OrdinalIgnoreCase);

    private sealed record Expected(string Fate, string Words);

    private sealed record Pair(string Kind, string Before, string After, List<Expected> Expected);

    private sealed record Score(string Kind, int Expected, int Named, int Told, int Right);
}
