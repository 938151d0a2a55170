using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Matrix;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Checking.Matrix;

public sealed class SourceMatrixTests
{
    private const string Story = "Norland will build fourteen ferries for the northern sea route. The ships are to be built in yards on both coasts, and the first of them should sail in six years. "
        + "Sailors have long complained that the old ones spend more of each winter in the dock than at sea.";

    private static readonly Source[] Papers = [Of("a", Story), Of("b", $"More ships\n\n{Story}"), Of("c", "Norland may build ferries."), Of("d", "It rains in Port Ada.")];

    private static readonly Clause Ferries = new("c1", null, null, "Ferries", "Norland builds ferries.", ClauseStatus.Draft, 1, [], [], []);

    [Fact]
    public void Of_ClaimsOfEveryVerdict_AreCountedWhereTheyCount()
    {
        var row = RowOf(Ferries,
            Claim(Verdict.Supported, 0) with { Supporting = [Papers[0].Id, Papers[2].Id] },
            Claim(Verdict.PartlySupported, 2, 3),
            Claim(Verdict.Contradicted, 3),
            Claim(Verdict.NotFound, 3));

        Assert.Equal([(1, 0, 0), (0, 0, 0), (1, 1, 0), (0, 0, 1)], row.Cells.Select(cell => (cell.Supported, cell.InPart, cell.Against)));
        Assert.Equal((4, 1, 2), (row.Claims, row.ClaimsOnOne, row.ClaimsOnNone));
        Assert.Equal((Resting.OnSeveral, 2), (row.Resting, row.Independent));
    }

    [Fact]
    public void Of_AnotherFigureElsewhere_IsAgainst()
    {
        var conflict = new Finding("R19", Severity.Block, new TextSpan(0, 7), $"The source has another figure.", [Passage(2)]);

        var row = RowOf(Ferries, Claim(Verdict.Supported, 0) with { Supporting = [Papers[0].Id], Conflicts = [conflict] });

        Assert.Equal([0, 0, 1, 0], row.Cells.Select(cell => cell.Against));
        Assert.Equal(Resting.OnOne, row.Resting);
    }

    [Fact]
    public void Of_TwoCopiesOfOneStory_RestsOnCopies()
    {
        var row = RowOf(Ferries, Claim(Verdict.Supported, 0) with { Supporting = [Papers[0].Id, Papers[1].Id] });

        Assert.Equal((Resting.OnCopies, 1, 1), (row.Resting, row.Independent, row.ClaimsOnOne));
    }

    [Fact]
    public void Of_NoClaimFoundAndNoLink_RestsOnNone()
    {
        var row = RowOf(Ferries, Claim(Verdict.NotFound, 3));

        Assert.Equal(Resting.OnNone, row.Resting);
        Assert.All(row.Cells, cell => Assert.True(cell.IsEmpty));
    }

    [Fact]
    public void Of_Links_StandingOnesCarryAndLooseOnesDoNot()
    {
        var quotation = Papers[2].Quote(new TextSpan(0, 7));
        var linked = Ferries with
        {
            Links =
            [
                new EvidenceLink(new TextSpan(0, 7), "Norland", null, null, quotation, LinkState.Exact),
                new EvidenceLink(new TextSpan(8, 14), "built", null, null, quotation, LinkState.Altered),
                new EvidenceLink(new TextSpan(8, 14), "rains", null, null, Papers[3].Quote(new TextSpan(3, 8)), LinkState.Orphaned),
            ],
        };

        var row = RowOf(linked);

        Assert.Equal([(0, 0), (0, 0), (1, 1), (0, 1)], row.Cells.Select(cell => (cell.Links, cell.Loose)));
        Assert.Equal(Resting.OnOne, row.Resting);
        Assert.False(row.Cells[3].Carries);
    }

    private static MatrixRow RowOf(Clause clause, params Claim[] claims) =>
        Assert.Single(SourceMatrix.Of(new StatementCheck([new ClauseCheck(clause, new CheckResult(claims, []))], []), Papers).Rows);

    private static Claim Claim(Verdict verdict, params int[] papers) =>
        new(new TextSpan(0, 23), Ferries.Text, verdict, false, $"", [.. papers.Select(Passage)], [], []);

    private static Evidence Passage(int paper) => new(Papers[paper].Quote(new TextSpan(0, 7)), AnchorKind.Fuzzy);

    private static Source Of(string id, string text) => new(new SourceId(id), text, new SourceDetails($"Paper {id}"));
}
