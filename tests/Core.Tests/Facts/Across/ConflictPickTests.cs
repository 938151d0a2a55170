using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;

namespace StatementDraft.Core.Tests.Facts.Across;

public sealed class ConflictPickTests
{
    private const string Five = "Toyota plans to invest $13 billion in a battery plant in North Carolina, creating 5,000 jobs.";
    private const string Seven = "The battery plant in North Carolina, in which Toyota will invest $13 billion, is to create 7,000 jobs.";
    private const string Nine = "In North Carolina the battery plant, in which Toyota plans to invest $13 billion, will create 9,000 jobs.";

    private static readonly DateTimeOffset Noon = new(2025, 2, 7, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void DecisionOn_PickedValue_HoldsAndSetsTheOtherAside()
    {
        var (conflict, disagreements) = Decided(Five, Seven);

        Assert.Equal("5,000 jobs", disagreements.DecisionOn(conflict)!.Words);
        Assert.Equal([conflict.Sides[1].Facts[0].Id], disagreements.SetAside());
        Assert.Empty(disagreements.Open);
    }

    [Fact]
    public void DecisionOn_TakenBack_IsOpenAgain()
    {
        var (conflict, disagreements) = Decided(Five, Seven);
        var back = disagreements with { Decisions = [.. disagreements.Decisions, ConflictPick.Of(conflict, null, null, "the desk officer", Noon, takenBack: true)] };

        Assert.Null(back.DecisionOn(conflict));
        Assert.Empty(back.SetAside());
        Assert.Empty(back.OutOfDate);
        Assert.Single(back.Open);
    }

    [Fact]
    public void DecisionOn_KeptOpen_SetsNothingAside()
    {
        var conflict = Assert.Single(Conflicts(Five, Seven));
        var disagreements = new Disagreements([conflict], [ConflictPick.Of(conflict, null, " ", "the desk officer", Noon)]);

        Assert.Equal((null, null), (disagreements.DecisionOn(conflict)!.FactId, disagreements.DecisionOn(conflict)!.Reason));
        Assert.Empty(disagreements.SetAside());
        Assert.Empty(disagreements.Open);
    }

    [Fact]
    public void Fits_AnotherSourceSaysTheSame_StillHolds()
    {
        var (_, decided) = Decided(Five, Seven);
        var now = Conflicts(Five, Seven, $"On Monday officials said: {Seven}");

        Assert.NotNull((decided with { Conflicts = now }).DecisionOn(Assert.Single(now)));
    }

    [Fact]
    public void Fits_AnotherValueCameIn_IsOutOfDate()
    {
        var (_, decided) = Decided(Five, Seven);
        var now = decided with { Conflicts = Conflicts(Five, Seven, Nine) };

        Assert.Equal("5,000 jobs", Assert.Single(now.OutOfDate).Words);
        Assert.Empty(now.SetAside());
        Assert.Single(now.Open);
    }

    [Fact]
    public void Fits_SourceTakenOut_IsOutOfDate()
    {
        var (_, decided) = Decided(Five, Seven);

        Assert.Single((decided with { Conflicts = [] }).OutOfDate);
    }

    private static (Conflict Conflict, Disagreements Disagreements) Decided(params string[] texts)
    {
        var conflict = Assert.Single(Conflicts(texts));
        return (conflict, new Disagreements([conflict], [ConflictPick.Of(conflict, conflict.Sides[0].Facts[0], "heard so", "the desk officer", Noon)]));
    }

    private static IReadOnlyList<Conflict> Conflicts(params string[] texts) => Desk.Compare(Desk.Texts(texts)).Conflicts;
}
