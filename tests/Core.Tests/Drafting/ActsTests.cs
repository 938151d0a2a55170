using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Tests.Drafting;

/// <summary>Undo and redo over a history written as "1 2 3 4-3": version 4 took back version 3.</summary>
public sealed class ActsTests
{
    [Theory]
    [InlineData("1", null, null)]
    [InlineData("1 2", 2, null)]
    [InlineData("1 2 3", 3, null)]
    [InlineData("1 2 3 4-3", 2, 4)]
    [InlineData("1 2 3 4-3 5-2", null, 5)]
    [InlineData("1 2 3 4-3 5-2 6-5", 2, 4)]
    [InlineData("1 2 3 4-3 5-2 6-5 7-4", 3, null)]
    [InlineData("1 2 3 4-3 5", 5, null)]
    [InlineData("1 2 3 4-3 5-4", 3, null)]
    [InlineData("1 2 3 4-3 5-4 6-3", 2, 6)]
    [InlineData("1 2 3 4-2", 3, 4)]
    public void Acts_OfAHistory_NameWhatIsTakenBackAndHadAgain(string history, int? undo, int? redo)
    {
        var acts = Of(history);

        Assert.Equal((undo, redo), (acts.ToUndo?.Version, acts.ToRedo?.Version));
    }

    [Fact]
    public void Stands_TakenBackAndHadAgain_Stands()
    {
        var acts = Of("1 2 3 4-3 5-4");

        Assert.Equal("5 3 2 1", string.Join(' ', acts.NewestFirst.Where(acts.Stands).Select(act => act.Version)));
    }

    private static Acts Of(string history) => new(history.Split(' ').Select(word => word.Split('-').Select(int.Parse).ToArray())
        .Select(numbers => new Act(numbers[0], "edited", "somebody", DateTimeOffset.UnixEpoch, numbers is [_, var undone] ? undone : null, [])));
}
