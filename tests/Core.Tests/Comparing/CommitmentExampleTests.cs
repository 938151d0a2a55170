using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

/// <summary>Pairs of texts in <c>Examples</c>, a file for each fate: what must be told of them, and what must not.</summary>
public sealed class CommitmentExampleTests
{
    [Theory]
    [InlineData("strengthened")]
    [InlineData("weakened")]
    [InlineData("narrowed")]
    [InlineData("widened")]
    [InlineData("different-kind")]
    [InlineData("lost-and-gained")]
    [InlineData("same")]
    [InlineData("ladder")]
    public void Compare_ExamplePairs_AreToldAsTheFileSays(string file)
    {
        var path = Path.Combine(Corpus.Root, "tests", "Core.Tests", "Comparing", "Examples", file + ".txt");
        var wrong = File.ReadAllText(path).Split("\n\n")
            .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToArray())
            .Where(lines => lines.Length >= 2)
            .SelectMany(lines => WrongOf(lines[0], lines[1], lines[2..]))
            .ToList();

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static IEnumerable<string> WrongOf(string before, string after, string[] rules)
    {
        var told = CommitmentTexts.Comparer.Compare(before, after).Where(change => change.Fate != CommitmentFate.Same).ToList();
        var lines = told.ConvertAll(change => $"{change.Fate}: {change.Message}");
        var wanted = rules.Where(rule => rule[0] == '=').Select(rule => rule[2..]).ToList();
        var forbidden = rules.Where(rule => rule[0] == '!').Select(rule => rule[2..]).ToList();
        var isWrong = forbidden.Count > 0 ? told.Exists(change => forbidden.Contains(change.Fate.ToString())) : !lines.SequenceEqual(wanted);
        return isWrong ? [$"{before} -> {after} is told as {string.Join("; ", lines)}"] : [];
    }
}
