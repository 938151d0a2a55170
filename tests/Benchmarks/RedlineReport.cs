using System.Diagnostics;
using System.Globalization;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>One table: how long a redline takes beside DiffPlex alone, how many of the words of the longest common subsequence it keeps, and how it grows.</summary>
internal static class RedlineReport
{
    private const int Rounds = 7;

    internal static int Run(string[] args)
    {
        var limit = args.Length > 0 && int.TryParse(args[0], CultureInfo.InvariantCulture, out var words) ? words : 200_000;
        Measure("warm-up", SampleTexts.Make(2000, 1), SampleTexts.Make(2000, 2), peer: true);
        foreach (var size in new[] { 200, 1_000, 5_000, 10_000 })
        {
            foreach (var share in new[] { 0.02, 0.05, 0.1, 0.2 })
            {
                var text = SampleTexts.Make(size, size);
                Measure(string.Create(CultureInfo.InvariantCulture, $"similar, {share:P0} of words edited"), text, SampleTexts.Edit(text, share, 7), peer: true);
            }

            Measure("unlike", SampleTexts.Make(size, 1), SampleTexts.Make(size, 2), peer: true);
        }

        foreach (var pair in new[] { "similar", "unlike" })
        {
            for (var size = 12_500; size <= limit; size *= 2)
            {
                var text = SampleTexts.Make(size, 1);
                Measure($"growth, {pair}", text, pair == "similar" ? SampleTexts.Edit(text, 0.05, 7) : SampleTexts.Make(size, 2), peer: false);
            }
        }

        return 0;
    }

    private static void Measure(string name, string before, string after, bool peer)
    {
        var (ours, redline) = Best(() => Redline.Compare(before, after));
        var line = $"{name,-32} {Words.Of(before).Count,7} words {ours,9:0.00} ms {redline.Segments.Count,6} segments";
        if (peer)
        {
            var (theirs, result) = Best(() => RedlineBenchmarks.DiffPlexOn(before, after));
            var common = result.PiecesOld.Length - result.DiffBlocks.Sum(block => block.DeleteCountA);
            var kept = redline.Segments.Where(segment => segment.Kind is SegmentKind.Equal or SegmentKind.MovedFrom).Sum(segment => Words.Of(before, segment.Before!.Value).Count);
            line += string.Create(CultureInfo.InvariantCulture, $"  DiffPlex {theirs,9:0.00} ms ({theirs / ours:0.0} x)  words kept {100.0 * kept / common:0.0} % of the longest common subsequence");
        }

        Console.WriteLine(line);
    }

    private static (double Milliseconds, T Result) Best<T>(Func<T> act)
    {
        var (best, result) = (double.MaxValue, act());
        for (var round = 0; round < Rounds && (round < 2 || best < 2000); round++)
        {
            var watch = Stopwatch.StartNew();
            result = act();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return (best, result);
    }
}
