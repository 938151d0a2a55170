using System.Diagnostics;

namespace StatementDraft.Core.Tests.Facts.Grammar;

public class HostileTextTests
{
    [Theory]
    [InlineData("U.S. ")]
    [InlineData("9")]
    [InlineData("“‘\"")]
    [InlineData("Japan said that ")]
    [InlineData("and plans to hope to ")]
    [InlineData("(")]
    [InlineData("\n")]
    public void Read_OneThingOverAndOver_TakesTimeInProportion(string unit)
    {
        var small = CpuOf(Repeat(unit, 25_000));

        var large = CpuOf(Repeat(unit, 100_000));

        // Four times the text: sixteen times the work would be quadratic. The allowance is for a busy machine.
        Assert.True(large < (small * 10) + TimeSpan.FromSeconds(2), $"{unit}: {small} for a quarter, {large} for the whole.");
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static TimeSpan CpuOf(string text)
    {
        var watch = Stopwatch.StartNew();
        _ = ShippedParser.Instance.Read(text).Propositions;
        return watch.Elapsed;
    }
}
