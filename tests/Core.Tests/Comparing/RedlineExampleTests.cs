namespace StatementDraft.Core.Tests.Comparing;

/// <summary>Pairs of texts in <c>Examples/redlines.txt</c> and the redline that a person should read of each.</summary>
public sealed class RedlineExampleTests
{
    [Fact]
    public void Compare_ExamplePairs_AreMarkedAsTheFileSays()
    {
        var path = Path.Combine(Corpus.Root, "tests", "Core.Tests", "Comparing", "Examples", "redlines.txt");
        var blocks = File.ReadAllText(path).Split("\n\n").Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToList()).Where(lines => lines.Count > 0).ToList();

        Assert.True(blocks.Count > 10);
        Assert.All(blocks, lines => Assert.Equal(lines[2], RedlineText.Compare(Read(lines[0]), Read(lines[1])).Replace("\n", "\\n", StringComparison.Ordinal)));
    }

    private static string Read(string line) => line.Replace("\\n", "\n", StringComparison.Ordinal);
}
