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

    [Theory]
    [InlineData("2a 3a 4a", 4, "4 3 2")]
    [InlineData("2a 3b 4b", 4, "4 3")]
    [InlineData("2a 3edited 4a", 4, "4")]
    [InlineData("2a 3a-late 4a", 4, "4 3")]
    [InlineData("2a 3other 4a", 4, "4 2")]
    [InlineData("2a 3other-a 4a", 4, "4")]
    public void RunTo_WhatWasTyped_GoesBackToThePauseOrAnotherAct(string history, int of, string expected)
    {
        var acts = Typed(history);

        Assert.Equal(expected, string.Join(' ', acts.RunTo(acts.At(of)!).Select(act => act.Version)));
    }

    [Theory]
    [InlineData("2a 3a 4a", 4, null)]
    [InlineData("2a 3a 4a 5-4", null, 5)]
    [InlineData("2a 3a 4a 5-4 6-5", 4, null)]
    [InlineData("2b 3a 4a 5-4", 2, 5)]
    [InlineData("2a 3a 4-3 5a", 5, null)]
    public void Acts_ThatWereTyped_AreTakenBackAsOne(string history, int? undo, int? redo)
    {
        var acts = Typed(history);

        Assert.Equal((undo, redo), (acts.ToUndo?.Version, acts.ToRedo?.Version));
    }

    // "2a": typed in clause a; "3other": somebody else in another clause; "3a-late": more than a minute after the one before; "5-4": took back version 4.
    private static Acts Typed(string history)
    {
        var (at, acts) = (DateTimeOffset.UnixEpoch, new List<Act> { new(1, "created", "me", DateTimeOffset.UnixEpoch, null, []) });
        foreach (var word in history.Split(' '))
        {
            var (version, what) = (word[0] - '0', word[1..]);
            at += what.EndsWith("late", StringComparison.Ordinal) ? TimeSpan.FromSeconds(61) : TimeSpan.FromSeconds(2);
            acts.Add(what switch
            {
                "edited" => new Act(version, "edited", "me", at, null, ["a"]),
                "other" => new Act(version, Act.Typed, "they", at, null, ["c"]),
                "other-a" => new Act(version, Act.Typed, "they", at, null, ["a"]),
                ['-', var undone] => new Act(version, "taken back", "me", at, undone - '0', ["a"]),
                _ => new Act(version, Act.Typed, "me", at, null, [what[..1]]),
            });
        }

        return new Acts(acts);
    }

    private static Acts Of(string history) => new(history.Split(' ').Select(word => word.Split('-').Select(int.Parse).ToArray())
        .Select(numbers => new Act(numbers[0], "edited", "somebody", DateTimeOffset.UnixEpoch, numbers is [_, var undone] ? undone : null, [])));
}
