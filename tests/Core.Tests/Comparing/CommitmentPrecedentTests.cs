using System.Text.RegularExpressions;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Comparing;

/// <summary>Four real statements in their order, each against the one before: one sentence of each, found by what it speaks of.</summary>
public sealed partial class CommitmentPrecedentTests
{
    [CorpusFact]
    public void Compare_StraitFrom2021To2024_TellsWhatWasAddedAndWhatWasLost()
    {
        var (first, second, third, fourth) = (Sentence("A05", "Taiwan", "Strait"), Sentence("A04", "Taiwan", "Strait"), Sentence("A03", "Taiwan", "Strait"), Sentence("A02", "Taiwan", "Strait"));

        Assert.Contains((CommitmentFate.Lost, "'encourage the peaceful resolution of cross-Strait issues' is gone"), Told(first, second));
        Assert.Contains((CommitmentFate.Strengthened, "'indispensable element in security and prosperity in the international community' was added"), Told(first, second));
        Assert.Equal([(CommitmentFate.DifferentKind, "'stated' became 'emphasize': another kind of act, neither stronger nor weaker")], Told(second, third));
        Assert.Equal([(CommitmentFate.DifferentKind, "'international community' became 'global'")], Told(third, fourth));
    }

    [CorpusFact]
    public void Compare_StatusQuoFrom2021To2024_KeepsAnyAndGainsStrengthAndForce()
    {
        var (first, second, last) = (Sentence("A05", "status quo", "East China Sea"), Sentence("A04", "status quo", "East China Sea"), Sentence("A02", "status quo", "East China Sea"));

        Assert.Contains((CommitmentFate.Strengthened, "'oppose' became 'strongly opposed'"), Told(first, second));
        Assert.Contains((CommitmentFate.Narrowed, "'by force or coercion' was added: the opposition now covers less"), Told(second, last));
        Assert.DoesNotContain(Told(first, second).Concat(Told(second, last)), change => change.Message.Contains("'any'", StringComparison.Ordinal));
    }

    [CorpusFact]
    public void Compare_ArticleFrom2021To2023_IsKeptAndASentenceBesideItComesAndGoes()
    {
        var (first, second, third) = (Sentence("A05", "Article V", "Senkaku"), Sentence("A04", "Article V", "Senkaku"), Sentence("A03", "Article V", "Senkaku"));

        Assert.StartsWith("'the two leaders reiterated their opposition to any unilateral action", Assert.Single(Told(first, second), change => change.Fate == CommitmentFate.Gained).Message, StringComparison.Ordinal);
        Assert.Equal([CommitmentFate.Lost], Told(second, third).Select(change => change.Fate));
    }

    private static List<(CommitmentFate Fate, string Message)> Told(string before, string after) =>
        [.. CommitmentTexts.Comparer.Compare(before, after).Where(change => change.Fate != CommitmentFate.Same).Select(change => (change.Fate, change.Message))];

    private static string Sentence(string file, params string[] words)
    {
        var document = File.ReadAllText(Corpus.Files("statements").First(path => Path.GetFileName(path).StartsWith(file, StringComparison.Ordinal)));
        var lines = WrappedLine().Replace(SourceHeader.Split(document).Body.ReplaceLineEndings("\n"), " ");
        return SentenceEnd().Split(lines).First(sentence => words.All(word => sentence.Contains(word, StringComparison.Ordinal))).Trim();
    }

    [GeneratedRegex(@"(?<!\n)\n(?!\n)", RegexOptions.CultureInvariant)]
    private static partial Regex WrappedLine();

    [GeneratedRegex(@"(?<=\.)\s+(?=[A-Z])|\n\n+", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
