using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;

namespace StatementDraft.Core.Tests.Checking;

public sealed class StatementCheckTests
{
    [Fact]
    public void Check_TreatyShortenedBeforeItIsNamedInFull_IsMarkedInThatClause() => Expect(
        "R8", "Name the treaty in full first: “Treaty of Mutual Cooperation and Security”.",
        "They spoke of the ⟦Security Treaty⟧.", "Article V of the U.S.-Japan Treaty of Mutual Cooperation and Security applies.");

    [Fact]
    public void Check_TreatyNamedInFullTwice_IsMarkedTheSecondTime() => Expect(
        "R8", "“Treaty of Mutual Cooperation and Security” is written in full before; once is enough.",
        "They recalled the Treaty of Mutual Cooperation and Security.", "They spoke of the Security Treaty.", "The ⟦Treaty of Mutual Cooperation and Security⟧ is the basis.");

    [Fact]
    public void Check_PartiesTurnedInAClause_AreMarked() => Expect(
        "R12", "In this copy United States comes first.", "The ⟦Japan–U.S.⟧ alliance is strong.", "They welcomed it.");

    [Fact]
    public void Check_OneStylePerStatement_MarksTheLaterClause() => Expect(
        "R31", "The text writes “percent” before; use one style.", "It grew by 3 percent.", "It fell by 2 ⟦per cent⟧.");

    [Fact]
    public void Check_ReferenceBeyondTheLastParagraph_IsMarked() => Expect(
        "R33", "There is no paragraph 3: the statement has 2.", "As set out in paragraph 2, they will meet.", "They recalled ⟦paragraph 3⟧ above and paragraph 9 of the earlier statement.");

    [Fact]
    public void Check_AcronymSpelledOutInAnEarlierClause_IsNotMarked() =>
        Assert.Empty(Findings("R22", Statement("They build small modular reactors (SMRs).", "They export SMRs.", "An SMR is small.")));

    [Fact]
    public void Check_TitleWithThePartiesTurned_IsAFindingOfTheStatement()
    {
        var check = Checks.Checker.Check(Statement("They met.") with { Title = "Japan-United States Joint Statement" }, Checks.Checker.Index([]), Disagreements.None);

        var finding = Assert.Single(check.Findings);
        Assert.Equal(("R12", "The title says “Japan-United States”. In this copy United States comes first."), (finding.Rule, finding.Message));
        Assert.True(finding.Span.IsEmpty);
    }

    [Fact]
    public void Check_OneClauseAskedFor_SeesTheWholeStatement()
    {
        var statement = Statement("It grew by 3 percent.", "It fell by 2 per cent.");

        var check = Checks.Checker.Check(statement, Checks.Checker.Index([]), Disagreements.None, "c1");

        Assert.Contains(Assert.Single(check.Clauses).Result.Findings, finding => finding.Rule == "R31");
    }

    private static void Expect(string rule, string message, params string[] marked)
    {
        var texts = marked.Select(MarkedText.Parse).ToList();

        var found = Findings(rule, Statement([.. texts.Select(text => text.Text)]));

        var (clause, finding) = Assert.Single(found);
        Assert.Equal(message, finding.Message);
        Assert.Equal(texts.FindIndex(text => text.Spans.Count > 0), clause);
        Assert.Equal(texts[clause].Span, finding.Span);
    }

    private static List<(int Clause, Finding Finding)> Findings(string rule, Statement statement) =>
        [.. Checks.Checker.Check(statement, Checks.Checker.Index([]), Disagreements.None).Clauses.Index()
            .SelectMany(entry => entry.Item.Result.Findings.Where(finding => finding.Rule == rule).Select(finding => (entry.Index, finding)))];

    private static Statement Statement(params string[] clauses) => new(
        "s", "Joint Statement", ["United States", "Japan"], [], null, null, [], [],
        [.. clauses.Index().Select(clause => new Clause($"c{clause.Index}", null, null, "", clause.Item, ClauseStatus.Draft, 1, [], [], []))], 1);
}
