using StatementDraft.Core.Checking;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Checking;

public sealed class RuleSeveritiesTests
{
    [Theory]
    [InlineData(RuleWeight.Block, Severity.Block)]
    [InlineData(RuleWeight.Inform, Severity.Inform)]
    public void Check_SeveritySetByTheProfile_HoldsForTheRulesFullWeight(RuleWeight set, Severity expected) =>
        Assert.Equal(expected, Assert.Single(Findings("Norland shall build it.", "R29", set)).Severity);

    [Fact]
    public void Check_LighterFindings_KeepTheirWeightButNeverWeighMoreThanSet()
    {
        Assert.Equal(Severity.Inform, Assert.Single(Findings("They agreed to build it.", "R29", RuleWeight.Block)).Severity);
        Assert.Equal(Severity.Inform, Assert.Single(Findings("They wrote [the sum: loans].", "R13", RuleWeight.Inform)).Severity);
    }

    [Fact]
    public void Check_RuleThatIsOff_FindsNothing() => Assert.Empty(Findings("Norland shall build it.", "R29", RuleWeight.Off));

    [Fact]
    public void Check_FindingsOfClaims_AreWeighedToo()
    {
        var check = Check("Norland will buy 40 ferries.", "R19", RuleWeight.Warn);

        var finding = Assert.Single(Assert.Single(check.Claims).Findings);
        Assert.Equal(Severity.Warn, finding.Severity);
        Assert.Contains(finding, check.Findings);
    }

    private static IEnumerable<Finding> Findings(string text, string rule, RuleWeight weight) => Check(text, rule, weight).Findings.Where(finding => finding.Rule == rule);

    private static CheckResult Check(string text, string rule, RuleWeight weight)
    {
        var profile = new StatementProfile("talks", "Talks", [], true) { Severities = new Dictionary<string, RuleWeight> { [rule] = weight } };
        var statement = new Statement("s", "Talks", ["Kenya", "Chile"], [], null, null, [], [], [new Clause("c", null, null, "", text, ClauseStatus.Draft, 1, [], [], [])], 1);
        var sources = Checks.Checker.Index([new Source(new SourceId("s"), "Norland will buy 14 ferries.", new SourceDetails("S"))]);
        return Checks.Checker.Check(statement, sources, Disagreements.None, setting: new StatementSetting { Severities = RuleSeverities.Of(profile) }).Clauses[0].Result;
    }
}
