using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;
using static StatementDraft.Core.Tests.Checking.Review.Reviewing;

namespace StatementDraft.Core.Tests.Checking.Review;

public sealed class WaiverTests
{
    private static readonly Clause Before = Clause();

    private static readonly Finding May = Finding(Before, "bought");

    private static readonly Waiver Given = Waive(Before, May);

    [Fact]
    public void Of_TheFindingAsItWas_HoldsAndTheFindingStays()
    {
        var finding = Assert.Single(Only(Before, May).Findings);

        Assert.Equal(May, finding.Finding);
        Assert.Equal(Given, finding.Waiver);
        Assert.False(finding.Blocks);
    }

    [Fact]
    public void Of_NoWaiver_Blocks() => Assert.True(Assert.Single(Assert.Single(Reviewed(Before, Check(Before, May)).Clauses).Findings).Blocks);

    [Fact]
    public void Of_AnyOtherWordOfTheClause_Falls()
    {
        var after = Clause("Norland bought 14 ferries. They sail in June.");

        var clause = Only(after, Finding(after, "bought"));

        Assert.True(Assert.Single(clause.Findings).Blocks);
        Assert.Equal([new FallenWaiver(Given, Fall.TextChanged)], clause.FallenWaivers);
    }

    [Fact]
    public void Of_AFindingThatSaysSomethingElse_Falls()
    {
        var clause = Only(Before, Finding(Before, "bought", "The source says only “hopes to”."));

        Assert.True(Assert.Single(clause.Findings).Blocks);
        Assert.Equal([new FallenWaiver(Given, Fall.SaysOtherwise)], clause.FallenWaivers);
    }

    [Fact]
    public void Of_AFindingThatNamesAnotherPassage_Falls()
    {
        var evidence = Claim(Before, "They sail in May.").Evidence;

        Assert.Equal([new FallenWaiver(Given, Fall.SaysOtherwise)], Only(Before, May with { Evidence = evidence }).FallenWaivers);
    }

    [Fact]
    public void Of_AFindingThatIsGone_IsNotFoundAnyMore() =>
        Assert.Equal([new FallenWaiver(Given, Fall.NotFound)], Only(Before).FallenWaivers);

    [Fact]
    public void Of_AnotherRuleOrOtherWords_AreNotWaived()
    {
        Assert.True(Assert.Single(Only(Before, May with { Rule = "R18" }).Findings).Blocks);
        Assert.True(Assert.Single(Only(Before, Finding(Before, "ferries")).Findings).Blocks);
    }

    [Fact]
    public void Of_WaivedAnew_ForgetsTheFallenOne()
    {
        var after = Clause("Norland bought 14 ferries. They sail in June.");
        var finding = Finding(after, "bought");

        Assert.Empty(Assert.Single(Reviewed(after, Check(after, finding), waivers: [Given, Waive(after, finding, "w2")]).Clauses).FallenWaivers);
    }

    [Fact]
    public void Of_TakenBack_BlocksAgain()
    {
        var taken = Given with { TakenBack = new TakenBack("the desk officer", Noon) };

        var clause = Assert.Single(Reviewed(Before, Check(Before, May), waivers: [taken]).Clauses);

        Assert.True(Assert.Single(clause.Findings).Blocks);
        Assert.Empty(clause.FallenWaivers);
    }

    [Fact]
    public void Of_ABlankLeftOpen_IsNeverWaived()
    {
        var clause = Clause("Norland bought [number] ferries.");
        var blank = Finding(clause, "[number]", "This blank is still open.", "R15");

        var reviewed = Assert.Single(Assert.Single(Reviewed(clause, Check(clause, blank), waivers: [Waive(clause, blank)]).Clauses).Findings);

        Assert.True(reviewed.IsOpenWords);
        Assert.Null(reviewed.Waiver);
    }

    [Fact]
    public void Of_TheStatementAsAWhole_HoldsUntilTheTitleOrThePassagesChange()
    {
        var statement = Statement(Before);
        var title = new Finding("R12", Severity.Block, new TextSpan(0, 0), $"The parties are turned.", []);
        var omitted = new Finding("R25", Severity.Warn, new TextSpan(0, 0), $"Ferries are not mentioned.", Claim(Before, "They sail in May.").Evidence);
        Waiver[] waivers = [new("a", FindingKey.Of(statement, title), "As agreed.", "the desk officer", Noon), new("b", FindingKey.Of(statement, omitted), "As agreed.", "the desk officer", Noon)];
        var record = ReviewRecord.None with { Waivers = waivers };
        var check = Check(Before) with { Findings = [title, omitted] };

        Assert.Equal(waivers, ReviewedCheck.Of(statement, check, record).Findings.Select(finding => finding.Waiver));

        var renamed = ReviewedCheck.Of(statement with { Title = "Another title" }, check, record);
        Assert.Equal([null, waivers[1]], renamed.Findings.Select(finding => finding.Waiver));
        Assert.Equal([new FallenWaiver(waivers[0], Fall.TextChanged)], renamed.FallenWaivers);

        var mentioned = ReviewedCheck.Of(statement, check with { Findings = [title] }, record);
        Assert.Equal([new FallenWaiver(waivers[1], Fall.NotFound)], mentioned.FallenWaivers);
    }

    private static ReviewedClause Only(Clause clause, params Finding[] findings) => Assert.Single(Reviewed(clause, Check(clause, findings), waivers: [Given]).Clauses);
}
