using System.Diagnostics;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>Shows where sources disagree and which are copies, and how fast that is told.</summary>
internal static class ConflictReport
{
    /// <summary>Every conflict and copy of the files given, to be read by a person.</summary>
    internal static int List(string[] args)
    {
        var extractor = new FactExtractor(FactScore.ReadLexicon());
        var sources = args.Where(File.Exists).Select(file => ToSource(Path.GetFileName(file), File.ReadAllText(file))).ToList();
        var comparison = SourceComparison.Of(sources, sources.ToDictionary(source => source.Id, source => extractor.Read(source).Facts));
        foreach (var copy in comparison.Independence.Copies)
        {
            Console.WriteLine($"{copy.Copy} is a copy of {copy.Original} ({copy.Share:P0})");
        }

        foreach (var conflict in comparison.Conflicts)
        {
            Console.WriteLine($"\n{conflict.Difference} {conflict.Kind} {conflict.Topic}");
            foreach (var fact in conflict.Sides.SelectMany(side => side.Facts))
            {
                var text = sources.First(source => source.Id == fact.Quotation.SourceId).Text;
                Console.WriteLine($"  {fact.Quotation.SourceId.Value[..3]} {text[fact.Sentence.Start..fact.Span.Start]}⟦{fact.Quotation.Words}⟧{text[fact.Span.End..fact.Sentence.End]}");
            }
        }

        Console.WriteLine($"\n{sources.Count} sources, {comparison.Conflicts.Count} conflicts, {comparison.Independence.Copies.Count} copies.");
        return 0;
    }

    /// <summary>Milliseconds to compare 20 and 1,000 sources, after extraction.</summary>
    internal static int Speed(string[] args)
    {
        var extractor = new FactExtractor(FactScore.ReadLexicon());
        Measure(extractor, 20);
        foreach (var count in new[] { 20, 250, 500, 1000 })
        {
            var (sources, facts, spent, conflicts) = Measure(extractor, count);
            Console.WriteLine($"{sources,5} sources, {facts,6} facts: {spent,7:F0} ms, {conflicts} conflicts");
        }

        return 0;
    }

    private static (int Sources, int Facts, double Spent, int Conflicts) Measure(FactExtractor extractor, int count)
    {
        var sources = Enumerable.Range(0, count).Select(number => ToSource($"s{number}", SampleTexts.Article(number))).ToList();
        var facts = sources.ToDictionary(source => source.Id, source => extractor.Read(source).Facts);
        var watch = Stopwatch.StartNew();
        var comparison = SourceComparison.Of(sources, facts);
        return (count, facts.Values.Sum(read => read.Count), watch.Elapsed.TotalMilliseconds, comparison.Conflicts.Count);
    }

    private static Source ToSource(string id, string document)
    {
        var (header, body) = SourceHeader.Split(document);
        return new Source(new SourceId(id), Intake.Normalize(body).Text, new SourceDetails(id, header.Kind ?? SourceKind.News, header.Publisher, header.PublishedOn));
    }
}
