using System.Diagnostics;
using System.Text;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>Shows what extraction finds, and how fast.</summary>
internal static class FactReport
{
    /// <summary>Every fact of the files given, one a line with its sentence's beginning; <c>--kind NAME</c> for one kind, <c>--sample N</c> for some of many texts.</summary>
    internal static int List(string[] args)
    {
        if (args.Contains("--sample"))
        {
            return FactSample.Run(args);
        }

        var kind = args.SkipWhile(argument => argument != "--kind").Skip(1).FirstOrDefault();
        var extractor = new FactExtractor(FactScore.ReadLexicon());
        foreach (var file in args.Where(File.Exists))
        {
            var text = Intake.Normalize(File.ReadAllText(file)).Text;
            var reading = extractor.Read(new Source(new SourceId(file), text, new SourceDetails(Path.GetFileName(file))));
            foreach (var fact in reading.Facts.Where(fact => kind is null || fact.Kind.ToString().Equals(kind, StringComparison.OrdinalIgnoreCase)))
            {
                var before = text[Math.Max(fact.Sentence.Start, fact.Span.Start - 40)..fact.Span.Start];
                var after = text[fact.Span.End..Math.Max(fact.Span.End, Math.Min(fact.Sentence.End, fact.Span.End + 30))];
                Console.WriteLine($"{Path.GetFileName(file)[..3]} {before}⟦{fact.Quotation.Words}⟧{after}   {fact.Value}");
            }

            if (kind is "furniture")
            {
                Console.WriteLine(string.Join('\n', reading.Furniture.Select(span => $"{Path.GetFileName(file)[..3]} furniture ⟦{span.Of(text)}⟧")));
            }
        }

        return 0;
    }

    /// <summary>Megabytes a second over the shared corpus, repeated to a quarter, one and four megabytes, and over hostile texts.</summary>
    internal static int Speed(string[] args)
    {
        var root = args.FirstOrDefault(Directory.Exists) ?? Path.Combine("..", "shared");
        var corpus = Path.Combine(root, "corpus");
        if (!Directory.Exists(corpus))
        {
            Console.WriteLine($"Skipped: there are no texts at {corpus}.");
            return 0;
        }

        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(corpus, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            text.Append(Intake.Normalize(File.ReadAllText(file)).Text).Append('\n');
        }

        var extractor = new FactExtractor(FactScore.ReadLexicon());
        Time(extractor, "warm-up", text.ToString());
        foreach (var size in new[] { 250_000, 1_000_000, 4_000_000 })
        {
            var repeated = new StringBuilder();
            while (repeated.Length < size)
            {
                repeated.Append(text);
            }

            Time(extractor, $"corpus to {size:N0}", repeated.ToString(0, size));
        }

        Time(extractor, "a million \"U.S.\"", string.Concat(Enumerable.Repeat("U.S. ", 200_000)));
        Time(extractor, "digits", new string('7', 1_000_000));
        Time(extractor, "open quotes", new string('“', 500_000));
        Time(extractor, "one line", string.Concat(Enumerable.Repeat("Minister Anna Example of Japan and ", 30_000)));
        return 0;
    }

    private static void Time(FactExtractor extractor, string name, string text)
    {
        var source = new Source(new SourceId("s"), text, new SourceDetails("A text"));
        var started = Stopwatch.GetTimestamp();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var count = extractor.Read(source).Facts.Count;
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine($"{name,-20} {text.Length,10:N0} characters  {seconds,8:0.000} s  {text.Length / seconds / 1e6,6:0.00} MB/s  {(GC.GetAllocatedBytesForCurrentThread() - allocated) / 1e6,8:0} MB allocated  {count,8:N0} facts");
    }
}
