using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Facts;

/// <summary>Texts made to be slow. Time differs from machine to machine, so the work is counted by the memory it takes.</summary>
public sealed class HostileFactsTests
{
    private const int Small = 20_000;
    private static readonly FactExtractor Extractor = new(TestLexicon.Lexicon);

    [Theory]
    [InlineData("U.S. ")]
    [InlineData("U.S.")]
    [InlineData("7")]
    [InlineData("7 ")]
    [InlineData("“")]
    [InlineData("“‘")]
    [InlineData("“He said ‘we hope “it” ends’ ” ")]
    [InlineData("Minister Anna Example of Japan and ")]
    [InlineData("the ministers agreed that the two countries would work together, and ")]
    [InlineData("(")]
    [InlineData("(a ")]
    [InlineData("[")]
    [InlineData("—")]
    [InlineData("A")]
    [InlineData("Abcd ")]
    [InlineData("of the ")]
    [InlineData("Ministry of ")]
    [InlineData("Japan and ")]
    [InlineData("Article 5 of the ")]
    [InlineData("$1 ")]
    [InlineData("hundreds of ")]
    [InlineData("Japan will pay $5 million to France, and ")]
    [InlineData("said that ")]
    [InlineData("“x,” he said. ")]
    [InlineData("Example Council (EC) ")]
    [InlineData("a\n")]
    [InlineData("MR. ADLER: Yes.\n")]
    [InlineData("日")]
    [InlineData("\u0301")]
    public void Read_OneThingOverAndOver_WorkGrowsWithTheText(string unit)
    {
        var (small, _) = Work(unit, Small);

        var (large, facts) = Work(unit, 4 * Small);

        // Four times the text may take four times the work, and a little for lists that double as they grow.
        Assert.InRange(large, 0, (6 * small) + 500_000);
        Assert.InRange(facts, 0, 4 * Small / 2);
    }

    private static (long Bytes, int Facts) Work(string unit, int length)
    {
        var source = new Source(new SourceId("s"), string.Concat(Enumerable.Repeat(unit, length / unit.Length)), new SourceDetails("A text"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = Extractor.Read(source);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.All(reading.Facts, fact => Assert.True(fact.Quotation.StandsIn(source)));
        return (bytes, reading.Facts.Count);
    }
}
