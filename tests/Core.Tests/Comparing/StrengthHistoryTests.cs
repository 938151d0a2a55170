using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class StrengthHistoryTests
{
    private static readonly StrengthHistory History = new(CommitmentTexts.Comparer);

    [Fact]
    public void Of_TwoFamilies_AreTwoLinesOldestFirstWithTheDraftAtTheEnd()
    {
        const string draft = "We oppose any attempts to change the status quo.";
        PrecedentText[] statements =
        [
            PrecedentTexts.Statement(2023, "We strongly oppose any attempts to change the status quo. We encourage China to return to talks."),
            PrecedentTexts.Statement(2021, "We oppose any attempts to change the status quo."),
        ];

        var lines = History.Of("china", PrecedentTexts.Ladder.Of("china", statements, draft), draft, new DateOnly(2025, 2, 7));

        Assert.Equal(["opposition", "ask"], lines.Select(line => line.Family));
        Assert.Equal(["2021 oppose", "2023 strongly oppose", "2025 oppose"], lines[0].Points.Select(point => $"{point.Day!.Value.Year} {point.Words}"));
        Assert.True(lines[0].Points[1].Rank > lines[0].Points[0].Rank);
        Assert.Null(lines[0].Points[2].Source);
        Assert.Equal(["encourage"], lines[1].Points.Select(point => point.Words));
    }

    [Fact]
    public void Of_AVerbThatIsNothingWithoutItsPreposition_HasIt()
    {
        var steps = PrecedentTexts.Ladder.Of("china", [PrecedentTexts.Statement(2021, "We call on China to return to talks.")], null);

        Assert.Equal("call on", Assert.Single(Assert.Single(History.Of("china", steps)).Points).Words);
    }

    [Fact]
    public void Of_AnUndatedStatement_HasNoPlaceInTime() =>
        Assert.Empty(History.Of("china", PrecedentTexts.Ladder.Of("china", [PrecedentTexts.Undated("We oppose any attempts to change the status quo.")], null)));

    [Fact]
    public void Of_ActsOfOneFamily_TheStrongestCounts()
    {
        var steps = PrecedentTexts.Ladder.Of("china", [PrecedentTexts.Statement(2021, "We oppose any attempts to change the status quo. We condemn the coercion of fishermen in the South China Sea.")], null);

        Assert.Equal("condemn", Assert.Single(Assert.Single(History.Of("china", steps)).Points).Words);
    }

    [Fact]
    public void Ladder_BetweenTwoRanks_NamesItsSteps() =>
        Assert.Equal([(20, "encourage"), (25, "appeal"), (30, "call on")], StrengthHistory.Ladder(TestLexicon.Lexicon, "ask", 20, 30));
}
