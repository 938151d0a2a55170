using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Facts.Across;

namespace StatementDraft.Core.Tests.Checking.Rules;

public sealed class R14AlternativesTests
{
    private static readonly MarkedText Marked = MarkedText.Parse("They ⟦strongly⟧ welcomed it.");

    private static readonly BracketDecision Decided = new("the desk officer", new DateTimeOffset(2025, 2, 7, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Closed_EachAlternativeDecided_IsNotMarked() => Assert.Empty(Find(Decided, Decided));

    [Fact]
    public void Closed_AnAlternativeThatNobodyDecided_IsMarkedAtTheWordsThatStand()
    {
        var finding = Assert.Single(Find(Decided, null));

        Assert.Equal(Marked.Spans[0], finding.Span);
        Assert.Equal("The words of Chile stood in brackets here, and nothing says who decided on them and when.", finding.Message);
    }

    private static IEnumerable<Finding> Find(BracketDecision? first, BracketDecision? second)
    {
        var bracket = new Bracket(1, Marked.Spans[0],
        [
            new Alternative("Kenya", "strongly", null, AlternativeStatus.Agreed) { Decision = first },
            new Alternative("Chile", "warmly", null, AlternativeStatus.Withdrawn) { Decision = second },
        ]);
        var clause = new Clause("c", null, null, "", Marked.Text, ClauseStatus.Agreed, 1, [], [], []) { Brackets = [bracket] };
        var statement = new Statement("s", "Talks", ["Kenya", "Chile"], [], null, null, [], [], [clause], 1);
        return Checks.Checker.Check(statement, Checks.Checker.Index([]), Disagreements.None).Clauses[0].Result.Findings.Where(finding => finding.Rule == "R14");
    }
}
