using System.Globalization;
using System.Text;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Benchmarks;

/// <summary>How fast facts are read: the corpus at five sizes, and hostile texts beside it.</summary>
/// <remarks>The time is the processor time of the whole process (the reading uses one thread; collecting garbage counts), the best of several
/// runs after a warm-up: other programs on the machine take wall time, and only some of this. A MB is a million bytes of the text in UTF-8.</remarks>
internal static class FactSpeed
{
    private const double Goal = 4;
    private const double GoalRatio = 2.2;

    /// <summary>Prints both tables beside the goals; <c>[folder]</c> of the shared texts.</summary>
    internal static int Run(string[] args)
    {
        var extractor = new FactExtractor(FactScore.ReadLexicon());
        var corpus = FactTexts.Corpus(args.FirstOrDefault(Directory.Exists));
        for (var round = 0; round < 12; round++)
        {
            Time(extractor, FactTexts.Repeat(corpus, 1_000_000));
        }

        Print($"goal: {Goal} MB/s, {GoalRatio} times the work for twice the text");
        var (before, ordinary) = (0d, 0d);
        foreach (var size in new[] { 250_000, 500_000, 1_000_000, 2_000_000, 4_000_000 })
        {
            var text = FactTexts.Repeat(corpus, size);
            var best = Enumerable.Range(0, 5).Select(_ => Time(extractor, text)).MinBy(run => run.Seconds)!;
            Print($"corpus, {size,9:N0} characters  {best.Seconds,7:0.000} s  {best.Speed,6:0.00} MB/s  {best.Allocated / (double)size,5:0} bytes allocated a character  {best.Facts,8:N0} facts  {(before > 0 ? best.Seconds / before : 0),5:0.00} times the size before");
            (before, ordinary) = (best.Seconds, size == 1_000_000 ? best.Seconds : ordinary);
        }

        foreach (var (name, unit) in FactTexts.Hostile)
        {
            var half = Best(extractor, FactTexts.Repeat(unit, 500_000));
            var whole = Best(extractor, FactTexts.Repeat(unit, 1_000_000));
            Print($"{name,-22} 1,000,000 characters  {whole.Seconds,7:0.000} s  {whole.Speed,6:0.00} MB/s  {whole.Facts,8:N0} facts  {whole.Seconds / half.Seconds,5:0.00} times its half ({(double)whole.Allocated / half.Allocated:0.00} in memory)  {whole.Seconds / ordinary,5:0.00} times the corpus");
        }

        return 0;
    }

    private static Timing Best(FactExtractor extractor, string text) => Enumerable.Range(0, 3).Select(_ => Time(extractor, text)).MinBy(run => run.Seconds)!;

    private static Timing Time(FactExtractor extractor, string text)
    {
        var source = new Source(new SourceId("s"), text, new SourceDetails("A text"));
        GC.Collect();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Environment.CpuUsage.TotalTime.TotalSeconds;
        var facts = extractor.Read(source).Facts.Count;
        var seconds = Environment.CpuUsage.TotalTime.TotalSeconds - started;
        return new Timing(seconds, Encoding.UTF8.GetByteCount(text) / seconds / 1e6, GC.GetAllocatedBytesForCurrentThread() - allocated, facts);
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Timing(double Seconds, double Speed, long Allocated, int Facts);
}
