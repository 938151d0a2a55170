using StatementDraft.Core.Checking;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Tests.Facts.Across;

namespace StatementDraft.Core.Tests.Checking.Rules;

public sealed class R19ConflictsTests
{
    private const string Five = "Toyota plans to invest $13 billion in a battery plant in North Carolina, creating 5,000 jobs.";

    private static readonly IReadOnlyList<Source> Sources =
        Desk.Texts(Five, "The battery plant in North Carolina, in which Toyota will invest $13 billion, is to create 7,000 jobs.");

    private static readonly Conflict Jobs = Assert.Single(Desk.Compare(Sources).Conflicts);

    [Fact]
    public void Check_Undecided_Blocks()
    {
        var finding = Check(Five);

        Assert.Equal((Severity.Block, "The sources disagree: “s1” has “7,000 jobs”. Pick one of the values among the sources of this statement."), (finding.Severity, finding.Message));
        Assert.Equal("s1", Assert.Single(finding.Evidence).Quotation.SourceId.Value);
    }

    [Fact]
    public void Check_ThisValuePicked_SaysWhoPickedIt()
    {
        var finding = Check(Five, Pick(0, "the ministry said so"));

        Assert.Equal(
            (Severity.Inform, "“s1” has “7,000 jobs”; the desk officer picked “5,000 jobs” (7 February 2025: the ministry said so)."), (finding.Severity, finding.Message));
    }

    [Fact]
    public void Check_OtherValuePicked_Blocks()
    {
        var finding = Check(Five, Pick(1, null));

        Assert.Equal((Severity.Block, "The desk officer picked “7,000 jobs”, and this says otherwise (7 February 2025)."), (finding.Severity, finding.Message));
    }

    [Fact]
    public void Check_KeptOpen_Warns()
    {
        var finding = Check(Five, ConflictPick.Of(Jobs, null, null, "the desk officer", At));

        Assert.Equal((Severity.Warn, "The sources disagree: “s1” has “7,000 jobs”. The desk officer keeps both open (7 February 2025)."), (finding.Severity, finding.Message));
    }

    [Fact]
    public void Check_ClaimWithoutTheFigure_IsNotFlagged() =>
        Assert.DoesNotContain(Findings("Toyota plans to invest $13 billion in a battery plant in North Carolina."), finding => finding.Rule == "R19");

    private static readonly DateTimeOffset At = new(2025, 2, 7, 9, 0, 0, TimeSpan.Zero);

    private static ConflictPick Pick(int side, string? reason) => ConflictPick.Of(Jobs, Jobs.Sides[side].Facts[0], reason, "the desk officer", At);

    private static Finding Check(string text, params ConflictPick[] decisions) => Assert.Single(Findings(text, decisions), finding => finding.Rule == "R19");

    private static IReadOnlyList<Finding> Findings(string text, params ConflictPick[] decisions) =>
        Checks.Checker.Check(text, Checks.Checker.Index(Sources), disagreements: new Disagreements([Jobs], decisions)).Findings;
}
