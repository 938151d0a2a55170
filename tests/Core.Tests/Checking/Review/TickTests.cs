using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using static StatementDraft.Core.Tests.Checking.Review.Reviewing;

namespace StatementDraft.Core.Tests.Checking.Review;

public sealed class TickTests
{
    private static readonly Clause Before = Clause();

    private static readonly Tick First = Tick(Before, Claim(Before, "Norland bought 14 ferries."));

    [Fact]
    public void Of_TheClaimAsItWas_Holds()
    {
        var clause = Only(Reviewed(Before, Check(Before), [First]));

        Assert.Equal([First, null], clause.Claims.Select(claim => claim.Tick));
        Assert.Empty(clause.FallenTicks);
    }

    [Fact]
    public void Of_NobodyTicked_IsUnticked() => Assert.Equal(2, Only(Reviewed(Before, Check(Before))).Unticked.Count());

    [Fact]
    public void Of_AChangedFigure_Falls()
    {
        var after = Clause("Norland bought 15 ferries. They sail in May.");

        var clause = Only(Reviewed(after, Check(after), [First]));

        Assert.All(clause.Claims, claim => Assert.Null(claim.Tick));
        Assert.Equal([new FallenTick(First, Fall.TextChanged)], clause.FallenTicks);
    }

    [Fact]
    public void Of_ASentenceChangedBesideIt_FallsAndSaysSo()
    {
        var after = Clause("Norland bought 14 ferries. They never sail.");

        Assert.Equal([new FallenTick(First, Fall.ChangedBeside)], Only(Reviewed(after, Check(after), [First])).FallenTicks);
    }

    [Fact]
    public void Of_TheWordsBackAgain_HoldsAgain()
    {
        var after = Clause("Norland bought 15 ferries. They sail in May.");

        Assert.NotEmpty(Only(Reviewed(after, Check(after), [First])).FallenTicks);
        Assert.Equal(First, Only(Reviewed(Before, Check(Before), [First])).Claims[0].Tick);
    }

    [Fact]
    public void Of_AnotherVerdict_Falls()
    {
        var worse = new StatementCheck([new ClauseCheck(Before, new CheckResult([Claim(Before, "Norland bought 14 ferries.", Verdict.Contradicted)], []))], []);

        Assert.Equal([new FallenTick(First, Fall.SaysOtherwise)], Only(Reviewed(Before, worse, [First])).FallenTicks);
    }

    [Fact]
    public void Of_AnotherPassage_Falls()
    {
        var other = new StatementCheck([new ClauseCheck(Before, new CheckResult([Claim(Before, "Norland bought 14 ferries.", passage: "They are to sail in May.")], []))], []);

        Assert.Equal([new FallenTick(First, Fall.SaysOtherwise)], Only(Reviewed(Before, other, [First])).FallenTicks);
    }

    [Fact]
    public void Of_TakenBack_HoldsNoLongerAndIsNotFallen()
    {
        var clause = Only(Reviewed(Before, Check(Before), [First with { TakenBack = new TakenBack("the desk officer", Noon) }]));

        Assert.Null(clause.Claims[0].Tick);
        Assert.Empty(clause.FallenTicks);
    }

    [Fact]
    public void Of_TwoPeople_TheLastIsShownAndTheFirstStandsWhenItIsTakenBack()
    {
        var second = First with { Id = "t2", By = "the legal adviser" };

        Assert.Equal(second, Only(Reviewed(Before, Check(Before), [First, second])).Claims[0].Tick);
        Assert.Equal(First, Only(Reviewed(Before, Check(Before), [First, second with { TakenBack = new TakenBack("the legal adviser", Noon) }])).Claims[0].Tick);
    }

    [Fact]
    public void Of_AllTickedAnew_ForgetsTheFallenOnes()
    {
        var after = Clause("Norland bought 15 ferries. They sail in May.");
        Tick[] ticks = [First, Tick(after, Claim(after, "Norland bought 15 ferries.")), Tick(after, Claim(after, "They sail in May."))];

        var clause = Only(Reviewed(after, Check(after), ticks));

        Assert.Empty(clause.Unticked);
        Assert.Empty(clause.FallenTicks);
    }

    [Fact]
    public void Of_AClauseThatIsGone_IsFallen()
    {
        var review = ReviewedCheck.Of(Statement(Clause(id: "c2")), new StatementCheck([], []), ReviewRecord.None with { Ticks = [First] });

        Assert.Equal([new FallenTick(First, Fall.ClauseGone)], review.FallenTicks);
    }

    [Fact]
    public void Of_AClauseWithoutClaims_IsTickedAsAWhole()
    {
        var clause = Clause("And so on.");
        var check = new StatementCheck([new ClauseCheck(clause, new CheckResult([], []))], []);
        var open = Assert.Single(Only(Reviewed(clause, check)).Unticked);

        Assert.Equal("And so on.", open.Key.Words);
        Assert.Empty(Only(Reviewed(clause, check, [new Tick("t", open.Key, "the desk officer", Noon)])).Unticked);
    }

    [Fact]
    public void ClaimsId_ChangesWithAnythingAPersonSaw()
    {
        var worse = new StatementCheck([new ClauseCheck(Before, new CheckResult([Claim(Before, "Norland bought 14 ferries.", Verdict.NotFound)], []))], []);

        Assert.Equal(Only(Reviewed(Before, Check(Before))).ClaimsId, Only(Reviewed(Before, Check(Before), [First])).ClaimsId);
        Assert.NotEqual(Only(Reviewed(Before, Check(Before))).ClaimsId, Only(Reviewed(Before, worse)).ClaimsId);
    }

    private static ReviewedClause Only(ReviewedCheck review) => Assert.Single(review.Clauses);
}
