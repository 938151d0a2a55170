using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;
using static StatementDraft.Core.Tests.Checking.Review.Reviewing;

namespace StatementDraft.Core.Tests.Checking.Review;

public sealed class GateTests
{
    private static readonly Clause Ferry = Clause("Norland bought 14 ferries.");

    private static readonly Finding May = Finding(Ferry, "bought");

    private static readonly Tick Ticked = Tick(Ferry, Claim(Ferry, Ferry.Text));

    [Fact]
    public void Of_NothingDecided_CountsFindingsAndClaims()
    {
        var gate = GateOf(Check(Ferry, May, Finding(Ferry, "ferries", "Look.", "R16", Severity.Warn)), ReviewRecord.None);

        Assert.Equal("2 things stand in the way of release.", gate.Sentence);
        Assert.False(gate.IsReady);
        Assert.Equal([Ferry], gate.Clauses.Select(clause => clause.Clause));
    }

    [Fact]
    public void Of_OneThingLeft_SaysSo() =>
        Assert.Equal("1 thing stands in the way of release.", GateOf(Check(Ferry, May), ReviewRecord.None with { Ticks = [Ticked] }).Sentence);

    [Fact]
    public void Of_AllTickedAndWaived_IsReady()
    {
        var gate = GateOf(Check(Ferry, May), ReviewRecord.None with { Ticks = [Ticked], Waivers = [Waive(Ferry, May)] });

        Assert.Equal("Ready for release.", gate.Sentence);
        Assert.True(gate.IsReady);
        Assert.Empty(gate.Clauses);
    }

    [Fact]
    public void Of_NoClauses_IsNotReady()
    {
        var gate = Gate.Of(ReviewedCheck.Of(Statement(), new StatementCheck([], []), ReviewRecord.None), ReviewRecord.None);

        Assert.Equal("There is nothing to release yet.", gate.Sentence);
        Assert.False(gate.IsReady);
    }

    [Fact]
    public void Of_AFindingOfTheWhole_StandsInTheWay()
    {
        var check = Check(Ferry) with { Findings = [new Finding("R12", Severity.Block, new TextSpan(0, 0), $"The parties are turned.", [])] };

        Assert.Single(GateOf(check, ReviewRecord.None with { Ticks = [Ticked] }).Blocking);
    }

    [Fact]
    public void Of_AGapWithItsFinding_CountsOnce()
    {
        var clause = Clause("Norland bought [number] ferries.");
        var check = Check(clause, Finding(clause, "[number]", "This blank is still open.", "R15"));

        var gate = GateOf(check, ReviewRecord.None with { Ticks = [Tick(clause, Claim(clause, clause.Text))] }, clause);

        Assert.Equal(1, gate.InTheWay);
        Assert.Equal(OpenKind.Bracket, Assert.Single(Assert.Single(gate.Clauses).Open).Kind);
    }

    [Fact]
    public void Of_AnObjection_StandsInTheWayUntilItEnds()
    {
        var objection = new Objection("o", "c1", "Other words.", "Not agreed.", "Mara Lind", Noon);
        var record = ReviewRecord.None with { Ticks = [Ticked] };

        Assert.Equal("1 thing stands in the way of release.", GateOf(Check(Ferry), record with { Objections = [objection] }).Sentence);
        Assert.True(GateOf(Check(Ferry), record with { Objections = [objection with { Ended = new ObjectionEnd("Mara Lind", Noon, null) }] }).IsReady);
    }

    [Fact]
    public void Of_AnObjectionToAClauseThatIsGone_StillStandsInTheWay()
    {
        var gate = GateOf(Check(Ferry), ReviewRecord.None with { Ticks = [Ticked], Objections = [new Objection("o", "gone", "Words.", "Why was it dropped?", "Mara Lind", Noon)] });

        Assert.False(gate.IsReady);
        Assert.Single(gate.Review.LostObjections);
    }

    [Fact]
    public void Of_ACheckOfOneClause_Throws() =>
        Assert.Throws<ArgumentException>(() => Gate.Of(ReviewedCheck.Of(Statement(Ferry, Clause(id: "c2")), Check(Ferry), ReviewRecord.None), ReviewRecord.None));

    [Fact]
    public void Released_TheSameText_DoesNotDiffer()
    {
        var release = new ReleasedText("r", CleanText.Of(Statement(Ferry)), 1, "the desk officer", Noon);

        var gate = GateOf(Check(Ferry), ReviewRecord.None with { Releases = [release] });

        Assert.Equal(release, gate.Released);
        Assert.Equal(gate.Print, release.Print);
        Assert.False(gate.DiffersFromReleased);
    }

    [Fact]
    public void Released_ThenChanged_Differs()
    {
        var release = new ReleasedText("r", "Another text.\n", 1, "the desk officer", Noon);

        Assert.True(GateOf(Check(Ferry), ReviewRecord.None with { Releases = [release] }).DiffersFromReleased);
        Assert.False(GateOf(Check(Ferry), ReviewRecord.None with { Releases = [release with { TakenBack = new TakenBack("the desk officer", Noon) }] }).DiffersFromReleased);
    }

    private static Gate GateOf(StatementCheck check, ReviewRecord record, Clause? clause = null) =>
        Gate.Of(ReviewedCheck.Of(Statement(clause ?? Ferry), check, record), record);
}
