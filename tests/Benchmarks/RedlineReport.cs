using System.Diagnostics;
using System.Globalization;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>One table of each figure beside its target: how long a redline takes beside DiffPlex alone, how many of the words of the longest common
/// subsequence it keeps, and how it grows. With two files, their redline in CriticMarkup. Times are processor time, the best of several batches.</summary>
internal static class RedlineReport
{
    private const int Rounds = 9;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(40);

    internal static int Run(string[] args)
    {
        if (args is [var before, var after])
        {
            Console.WriteLine(CriticMarkup.Write(Redline.Compare(Read(before), Read(after))));
            return 0;
        }

        var limit = args.Length > 0 && int.TryParse(args[0], CultureInfo.InvariantCulture, out var words) ? words : 200_000;
        WarmUp();
        foreach (var size in new[] { 200, 1_000, 5_000, 10_000 })
        {
            foreach (var share in new[] { 0.02, 0.05, 0.1, 0.2 })
            {
                var text = SampleTexts.Make(size, size);
                Beside(string.Create(CultureInfo.InvariantCulture, $"similar, {share:P0} of words edited"), text, SampleTexts.Edit(text, share, 7), share);
            }
        }

        Beside("unlike", SampleTexts.Make(10_000, 1), SampleTexts.Make(10_000, 2), null);
        foreach (var pair in new[] { "similar", "unlike" })
        {
            double? last = null;
            for (var size = 12_500; size <= limit; size *= 2)
            {
                var text = SampleTexts.Make(size, 1);
                var other = pair == "similar" ? SampleTexts.Edit(text, 0.05, 7) : SampleTexts.Make(size, 2);
                var (time, _) = Best(() => Redline.Compare(text, other));
                Tell($"growth, {pair}", Words.Of(text).Count, time, last is { } half ? Beside(time / half, "times for twice the text", atMost: 2.3) : "");
                last = time;
            }
        }

        return 0;
    }

    private static void Beside(string name, string before, string after, double? editedShare)
    {
        var (ours, redline) = Best(() => Redline.Compare(before, after));
        var (theirs, result) = Best(() => RedlinePeers.DiffPlexOn(before, after));
        var speed = Beside(theirs / ours, "times as fast as DiffPlex", atLeast: editedShare is null ? 100 : 1);
        if (editedShare is null)
        {
            Tell(name, Words.Of(before).Count, ours, speed);
            return;
        }

        var common = result.PiecesOld.Length - result.DiffBlocks.Sum(block => block.DeleteCountA);
        var kept = redline.Segments.Where(segment => segment.Kind is SegmentKind.Equal or SegmentKind.MovedFrom).Sum(segment => Words.Of(before, segment.Before!.Value).Count);
        Tell(name, Words.Of(before).Count, ours, $"{speed}; {Beside(100.0 * kept / common, "% of the longest common subsequence", atLeast: 98)}");
    }

    private static string Beside(double measured, string what, double? atLeast = null, double? atMost = null) => string.Create(
        CultureInfo.InvariantCulture,
        $"{measured:0.0} {what} (target {(atLeast is { } low ? $"at least {low}" : $"at most {atMost}")}{(measured < atLeast || measured > atMost ? ", MISSED" : "")})");

    private static void Tell(string name, int words, double milliseconds, string beside) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32} {words,7} words {milliseconds,9:0.000} ms  {beside}"));

    // The compiler makes the quick version of a method only after it has run often, and on a busy machine only a while after that.
    private static void WarmUp()
    {
        var text = SampleTexts.Make(200, 200);
        for (var (clock, seed) = (Stopwatch.StartNew(), 0); clock.Elapsed < Warm; seed++)
        {
            var edited = SampleTexts.Edit(text, 0.02 * (1 + (seed % 10)), seed);
            for (var time = 0; time < 50; time++)
            {
                Redline.Compare(text, edited);
                RedlinePeers.DiffPlexOn(text, edited);
            }

            var longer = SampleTexts.Make(1500, seed);
            Redline.Compare(longer, SampleTexts.Edit(longer, 0.05, seed));
            Redline.Compare(longer, SampleTexts.Make(1500, seed + 100));
            Thread.Sleep(5);
        }
    }

    private static (double Milliseconds, T Result) Best<T>(Func<T> act)
    {
        var start = Environment.CpuUsage.TotalTime;
        var result = act();
        var once = Environment.CpuUsage.TotalTime - start;
        var times = Math.Max(1, (int)(Batch / TimeSpan.FromTicks(Math.Max(once.Ticks, 1))));
        var best = double.MaxValue;
        for (var round = 0; round < Rounds && (round < 3 || best * times < 1000); round++)
        {
            start = Environment.CpuUsage.TotalTime;
            for (var time = 0; time < times; time++)
            {
                result = act();
            }

            best = Math.Min(best, (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / times);
        }

        return (best, result);
    }

    private static string Read(string file) => Intake.Normalize(File.ReadAllText(file)).Text;
}
