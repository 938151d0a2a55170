using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Checking.Rules;

public sealed class R14AlternativesTests
{
    private const string Text = "They [USA: strongly] [JPN: warmly] welcomed it.";

    private static readonly TextSpan Item = TextSpan.At(Text.IndexOf('['), Text.LastIndexOf(']') + 1 - Text.IndexOf('['));

    [Fact]
    public void Find_DecidedWithItsDay_IsNotMarked() =>
        Assert.Empty(Find(new AlternativeDecision(Item, "strongly accepted by Japan", new DateOnly(2025, 2, 7))));

    [Fact]
    public void Find_DecidedWithoutItsDayOrWithoutWords_IsMarked()
    {
        Assert.Single(Find(new AlternativeDecision(Item, "strongly accepted by Japan", null)));
        Assert.Single(Find(new AlternativeDecision(Item, null, new DateOnly(2025, 2, 7))));
    }

    private static IEnumerable<Finding> Find(AlternativeDecision decision)
    {
        var statement = new Statement("s", "Talks", ["Kenya", "Chile"], [], null, null, [], [], [new Clause("c", null, null, "", Text, ClauseStatus.Agreed, 1, [], [], [])], 1);
        var setting = new StatementSetting { Decisions = new Dictionary<string, IReadOnlyList<AlternativeDecision>> { ["c"] = [decision] } };
        return Checks.Checker.Check(statement, Checks.Checker.Index([]), Disagreements.None, setting: setting).Clauses[0].Result.Findings.Where(finding => finding.Rule == "R14");
    }
}
