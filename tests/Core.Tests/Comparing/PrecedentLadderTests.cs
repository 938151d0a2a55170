using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Comparing;

/// <summary>How the wording of a topic moved from statement to statement: short phrases of the field, and the real statements where they are at hand.</summary>
public sealed class PrecedentLadderTests
{
    [Theory]
    [InlineData(
        "We oppose any unilateral attempts to change the status quo in the East China Sea.",
        "We strongly oppose any unilateral attempts to change the status quo by force or coercion anywhere in the world.",
        "Strengthened: 'oppose' became 'strongly oppose'",
        "Widened: 'in the East China Sea' became 'anywhere in the world'",
        "Narrowed: 'by force or coercion' was added: the opposition now covers less")]
    [InlineData(
        "We oppose any unilateral action that seeks to undermine Japan's administration of the islands.",
        "The two leaders reiterated their strong opposition to any action that seeks to undermine Japan's administration of the islands.",
        "Strengthened: 'oppose' became 'strong opposition'",
        "Widened: 'unilateral' was dropped: the opposition now covers any action")]
    [InlineData(
        "They affirmed that Article V of the Treaty covers the Senkaku Islands.",
        "They reaffirmed that Article V applies to the Senkaku Islands.",
        "Strengthened: 'affirmed' became 'reaffirmed'",
        "DifferentKind: 'covers' became 'applies'")]
    [InlineData(
        "We reiterate the importance of peace and stability across the Taiwan Strait.",
        "We reiterate the importance of peace and stability across the Taiwan Strait as an indispensable element of security.",
        "Strengthened: 'indispensable element of security' was added")]
    public void Compare_RungsOfTheLadder_TellStrengthAndReachApart(string before, string after, params string[] expected) =>
        Assert.Equal(string.Join("; ", expected), CommitmentTexts.Compare(before, after));

    [StatementsFact]
    public void Compare_RealStatements2021To2022_StatusQuoOppositionIsStrengthened()
    {
        var changes = Changes("A05", "A04");

        Assert.Contains("Strengthened: 'oppose' became 'strongly opposed'", changes("status quo"));
        Assert.Contains("Same: no change of meaning", changes("Article V"));
        Assert.Contains("DifferentKind: 'underscore' became 'reiterated': another kind of act, neither stronger nor weaker", changes("Taiwan Strait"));
        Assert.Contains(changes("basic positions"), line => line.StartsWith("Gained:", StringComparison.Ordinal));
    }

    [StatementsFact]
    public void Compare_RealStatements2022To2023_StatusQuoOppositionReachesFurther()
    {
        var changes = Changes("A04", "A03");

        Assert.Contains("Widened: 'in the East China Sea' became 'anywhere in the world'", changes("status quo"));
        Assert.Contains("Narrowed: 'by force or coercion' was added: the opposition now covers less", changes("status quo"));
        Assert.Equal(["Same: no change of meaning"], changes("Taiwan Strait"));
        Assert.Equal(["Same: no change of meaning"], changes("Article V of the Treaty applies"));
        Assert.Contains(changes("unilateral action"), line => line.StartsWith("Lost:", StringComparison.Ordinal));
    }

    [StatementsFact]
    public void Compare_RealStatements2023To2024_TaiwanElementBecomesGlobalAndTheChineseStateIsNamed()
    {
        var changes = Changes("A03", "A02");

        Assert.Contains("DifferentKind: 'international community' became 'global'", changes("Taiwan Strait"));
        Assert.Equal(["Same: no change of meaning"], changes("basic positions on Taiwan"));
        Assert.Contains("Narrowed: 'anywhere in the world' was dropped", changes("status quo"));
        Assert.Contains(changes("attempts by the People"), line => line.StartsWith("Gained:", StringComparison.Ordinal));
    }

    private static Func<string, IReadOnlyList<string>> Changes(string before, string after)
    {
        var changes = CommitmentTexts.Comparer.Compare(Text(before), Text(after));
        return words => [.. changes
            .Where(change => (change.Before?.Text ?? change.After!.Text).Contains(words, StringComparison.Ordinal))
            .Select(change => $"{change.Fate}: {change.Message}")];
    }

    private static string Text(string id) =>
        Intake.Normalize(File.ReadAllText(Corpus.Files("statements").Single(file => Path.GetFileName(file).StartsWith(id, StringComparison.Ordinal)))).Text;
}

/// <summary>A test over four real statements; skipped, saying so, where they are not beside the project.</summary>
public sealed class StatementsFactAttribute : FactAttribute
{
    /// <summary>Decides at discovery.</summary>
    public StatementsFactAttribute()
    {
        var found = Corpus.Files("statements").Select(file => Path.GetFileName(file)[..3]).ToHashSet();
        if (!found.IsSupersetOf(["A02", "A03", "A04", "A05"]))
        {
            Skip = "The statements A02, A03, A04 and A05 are not beside the project.";
        }
    }
}
