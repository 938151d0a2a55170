using BenchmarkDotNet.Attributes;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Benchmarks;

/// <summary>Reading the facts of one source: <c>bench --filter '*Fact*'</c>.</summary>
[MemoryDiagnoser]
public class FactBenchmarks
{
    private FactExtractor _extractor = null!;
    private Source _source = null!;

    /// <summary>The length of the text in characters.</summary>
    [Params(250_000, 1_000_000, 4_000_000)]
    public int Characters { get; set; }

    /// <summary>Real texts, or one short sentence over and over.</summary>
    [Params("corpus", "U.S. ")]
    public string Text { get; set; } = "corpus";

    /// <summary>Reads the lists and makes the text.</summary>
    [GlobalSetup]
    public void Make()
    {
        _extractor = new FactExtractor(FactScore.ReadLexicon());
        var text = FactTexts.Repeat(Text == "corpus" ? FactTexts.Corpus() : Text, Characters);
        _source = new Source(new SourceId("s"), text, new SourceDetails("A text"));
    }

    /// <summary>All rules.</summary>
    [Benchmark]
    public int Read() => _extractor.Read(_source).Facts.Count;
}
