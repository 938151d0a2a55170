using BenchmarkDotNet.Attributes;
using StatementDraft.Core.Comparing;

namespace StatementDraft.Benchmarks;

/// <summary>A redline beside its peers on the same texts: <c>bench --filter '*Redline*'</c>.</summary>
[MemoryDiagnoser]
public class RedlineBenchmarks
{
    private string _before = "";
    private string _after = "";
    private string _folder = "";

    /// <summary>The number of words on either side.</summary>
    [Params(200, 1_000, 10_000)]
    public int Words { get; set; }

    /// <summary>Whether the one text is an edit of the other (one word in twenty) or another text.</summary>
    [Params("similar", "unlike")]
    public string Pair { get; set; } = "similar";

    private string BeforeFile => Path.Combine(_folder, "before.txt");

    private string AfterFile => Path.Combine(_folder, "after.txt");

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public void Make()
    {
        _before = SampleTexts.Make(Words, seed: 1);
        _after = Pair == "similar" ? SampleTexts.Edit(_before, 0.05, seed: 2) : SampleTexts.Make(Words, seed: 3);
        _folder = Directory.CreateTempSubdirectory("redline-").FullName;
        File.WriteAllText(BeforeFile, _before);
        File.WriteAllText(AfterFile, _after);
    }

    /// <summary>Removes the files.</summary>
    [GlobalCleanup]
    public void CleanUp() => Directory.Delete(_folder, recursive: true);

    /// <summary>The redline.</summary>
    [Benchmark(Baseline = true)]
    public int Redlined() => Redline.Compare(_before, _after).Segments.Count;

    /// <summary>DiffPlex alone on our words.</summary>
    [Benchmark]
    public int DiffPlexAlone() => RedlinePeers.DiffPlexOn(_before, _after).DiffBlocks.Count;

    /// <summary>diff-match-patch on characters.</summary>
    [Benchmark]
    public int DiffMatchPatch() => RedlinePeers.DiffMatchPatchOn(_before, _after);

    /// <summary>git as a process.</summary>
    [Benchmark]
    public int GitWordDiff() => RedlinePeers.GitOn(BeforeFile, AfterFile);
}
