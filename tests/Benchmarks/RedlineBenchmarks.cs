using BenchmarkDotNet.Attributes;
using DiffPlex;
using StatementDraft.Core.Comparing;

namespace StatementDraft.Benchmarks;

/// <summary>A redline beside DiffPlex alone on the same words: <c>bench --filter '*Redline*'</c>.</summary>
[MemoryDiagnoser]
public class RedlineBenchmarks
{
    private string _before = "";
    private string _after = "";

    /// <summary>The number of words on either side.</summary>
    [Params(1_000, 10_000)]
    public int Words { get; set; }

    /// <summary>Whether the one text is an edit of the other (one word in twenty) or another text.</summary>
    [Params("similar", "unlike")]
    public string Pair { get; set; } = "similar";

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public void Make()
    {
        _before = SampleTexts.Make(Words, seed: 1);
        _after = Pair == "similar" ? SampleTexts.Edit(_before, 0.05, seed: 2) : SampleTexts.Make(Words, seed: 3);
    }

    /// <summary>DiffPlex on our words.</summary>
    [Benchmark(Baseline = true)]
    public int DiffPlexAlone() => DiffPlexOn(_before, _after).DiffBlocks.Count;

    /// <summary>The redline.</summary>
    [Benchmark]
    public int Redlined() => Redline.Compare(_before, _after).Segments.Count;

    internal static DiffPlex.Model.DiffResult DiffPlexOn(string before, string after) =>
        new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, ignoreCase: false, chunker: Pieces);

    private static string[] Pieces(string text) => [.. Core.Text.Words.Of(text).Select(word => word.Span.Of(text))];
}
