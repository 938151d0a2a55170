using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using static StatementDraft.Core.Tests.Checking.Review.Reviewing;

namespace StatementDraft.Core.Tests.Checking.Review;

/// <summary>A reviewer sees each clause that changed since she last looked, and no other.</summary>
public sealed class ReviewWalkTests
{
    private static readonly CommitmentComparer Comparer = new(TestLexicon.Lexicon);

    [Fact]
    public void Of_NeverLooked_EveryClauseIsNew() =>
        Assert.Equal(["c1 Added", "c2 Added"], Walk(null, [Clause(), Clause("They met.", "c2")]));

    [Fact]
    public void Of_NothingChanged_IsEmpty() => Assert.Empty(Walk([Clause()], [Clause()]));

    [Fact]
    public void Of_OneReworded_IsThatOneWithItsRedlineAndCommitments()
    {
        var walk = WalkOf([Clause("They met.", "c1"), Clause("The two leaders strongly oppose piracy.", "c2")], [Clause("They met.", "c1"), Clause("The two leaders oppose piracy.", "c2")]);

        var step = Assert.Single(walk.Steps);
        Assert.Equal(("c2", StepFate.Changed), (step.ClauseId, step.Fate));
        Assert.Equal("strongly ", string.Concat(step.Redline.Segments.Where(segment => segment.Kind == SegmentKind.Deleted).Select(segment => segment.Before!.Value.Of(step.Redline.Before))));
        Assert.Equal(CommitmentFate.Weakened, Assert.Single(step.Commitments).Fate);
    }

    [Fact]
    public void Of_AddedRemovedAndMoved_AreTold()
    {
        Clause[] seen = [Clause("One.", "c1"), Clause("Two.", "c2"), Clause("Three.", "c3"), Clause("Four.", "c4")];
        Clause[] now = [Clause("One.", "c1"), Clause("New.", "c5"), Clause("Four.", "c4"), Clause("Three.", "c3")];

        var told = Walk(seen, now);

        Assert.Equal(["c2 Removed", "c4 Moved", "c5 Added"], told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_StatusSet_IsChanged() =>
        Assert.Equal(["c1 Changed"], Walk([Clause()], [Clause() with { Status = ClauseStatus.Agreed }]));

    [Fact]
    public void Of_OtherVerdictAndFinding_SayWhatTheyWere()
    {
        var clause = Clause("Norland bought 14 ferries.");
        var seen = Check(clause, Finding(clause, "14", "Another figure.", "R18"));
        var found = new ClauseCheck(clause, new CheckResult([Claim(clause, clause.Text, Verdict.Contradicted)], [Finding(clause, "bought")]));

        var walk = ReviewWalk.Of(seen, ReviewedCheck.Of(Statement(clause), new StatementCheck([found], []), ReviewRecord.None), Comparer);

        var step = Assert.Single(walk.Steps);
        Assert.Equal(StepFate.CheckedOtherwise, step.Fate);
        Assert.Equal(new ClaimChange(clause.Text, Verdict.Supported, Verdict.Contradicted), Assert.Single(step.Claims));
        Assert.Equal(("R21", "R18"), (Assert.Single(step.NewFindings).Rule, Assert.Single(step.GoneFindings).Rule));
    }

    [Fact]
    public void IsTickedBy_TickOfAnother_IsNotHers()
    {
        var clause = Clause("Norland bought 14 ferries.");
        var mine = Tick(clause, Claim(clause, clause.Text));

        var reviewed = Reviewed(clause, Check(clause), [mine, mine with { Id = "u", By = "Mara Lind", TakenBack = new TakenBack("Mara Lind", Noon) }]).Clauses[0];

        Assert.True(reviewed.IsTickedBy("the desk officer"));
        Assert.False(reviewed.IsTickedBy("Mara Lind"));
    }

    private static IEnumerable<string> Walk(Clause[]? seen, Clause[] now) => WalkOf(seen, now).Steps.Select(step => $"{step.ClauseId} {step.Fate}");

    private static ReviewWalk WalkOf(Clause[]? seen, Clause[] now) => ReviewWalk.Of(
        seen is null ? null : CheckOf(seen),
        ReviewedCheck.Of(Statement(now), CheckOf(now), ReviewRecord.None),
        Comparer);

    private static StatementCheck CheckOf(Clause[] clauses) => new([.. clauses.Select(clause => ClauseCheck(clause))], []);
}
