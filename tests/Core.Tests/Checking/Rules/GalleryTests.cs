using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Tests.Facts.Across;

namespace StatementDraft.Core.Tests.Checking.Rules;

/// <summary>Mistakes that were really made in such texts, by their number in the drafting conventions; the words here are written for the test.</summary>
public sealed class GalleryTests
{
    private static IEnumerable<string> Rules(string text, params string[] sources) => Checks.Of(text, sources).Findings.Select(finding => finding.Rule);

    [Fact]
    public void G1_WrongStateAndWrongOffice_AreBlocked()
    {
        var rules = Rules("President Xi Jinping of the Republic of China spoke with President Shinzo Abe.", "Nothing was said.").ToList();

        Assert.Contains("R10", rules);
        Assert.Contains("R11", rules);
    }

    [Fact]
    public void G3_UpToLeftOut_IsBlocked() =>
        Assert.Contains("R18", Rules("Norland will invest $550 billion in Sudland.", "Norland will invest up to $550 billion in Sudland."));

    [Fact]
    public void G3_PlannedAssertedAsDone_IsBlocked() =>
        Assert.Contains("R21", Rules("Norland invested $550 billion in Sudland.", "Norland plans to invest $550 billion in Sudland."));

    [Fact]
    public void G3_TwoSummariesOfOneDeal_AreAConflict()
    {
        var sources = Desk.Texts("Toyota plans to invest $13 billion in a battery plant in North Carolina.", "Toyota plans to invest $9 billion in a battery plant in North Carolina.");
        var disagreements = new Disagreements([.. Desk.Compare(sources).Conflicts], []);

        var result = Checks.Checker.Check("Toyota plans to invest $13 billion in a battery plant in North Carolina.", Checks.Checker.Index(sources), disagreements: disagreements);

        Assert.Contains(result.Findings, finding => finding is { Rule: "R19", Severity: Severity.Block });
    }

    [Fact]
    public void G4_IncludingForUpTo_IsBlocked() =>
        Assert.Contains("R18", Rules("The plan has many parts, including $332 billion for energy.", "The plan has many parts, with up to $332 billion for energy."));

    [Fact]
    public void G5_ArticleSix_IsBlocked() =>
        Assert.Contains("R5", Rules("Article VI of the treaty applies to the Senkaku Islands.", "Article V of the treaty applies to the Senkaku Islands."));

    [Fact]
    public void G5_ANewspapersArticleAlone_AsksForAnOfficialSource() =>
        Assert.Contains("R34", Rules("Norland reaffirmed its commitment under Article VI.", "Norland reaffirmed its commitment under Article VI."));

    [Fact]
    public void G6_PeaceAndSecurity_IsMarked_AndIsNoQuotation()
    {
        var rules = Rules("They stressed “peace and security in the Taiwan Strait”.", "They stressed peace and stability across the Taiwan Strait.").ToList();

        Assert.Contains("R1", rules);
        Assert.Contains("R24", rules);
    }

    [Fact]
    public void G7_TheOtherDenuclearization_IsMarked()
    {
        var statement = new Source(new SourceId("s"), "They seek the complete denuclearization of North Korea.", new SourceDetails("Joint statement", SourceKind.Statement));

        var result = Checks.Checker.Check("They seek the complete denuclearization of the Korean Peninsula.", Checks.Checker.Index([statement]));

        Assert.Contains(result.Findings, finding => finding.Rule == "R9" && finding.Message == "“Joint statement” says “denuclearization of North Korea”.");
    }

    [Fact]
    public void G7_TheOtherDenuclearizationInAReadout_IsMarkedBesideItsStatement() => Assert.Contains(
        Beside("They seek the denuclearization of North Korea.", "They seek the denuclearization of the Korean Peninsula."),
        finding => finding.Rule == "R30" && finding.Message == "“Joint Statement” says “denuclearization of North Korea”.");

    [Fact]
    public void G8_TwoReadoutsOfOneSummit_AreHeldAgainstEachOther()
    {
        var found = Beside("Kenya spoke of tariffs. Then Chile pledged to plant two million trees.", "Kenya and Chile pledged to plant two million trees.");

        Assert.Contains(found, finding => finding.Rule == "R30" && finding.Message == "Beside “Joint Statement” as the source: In the source only “Chile” does this, not “Kenya and Chile”.");
        Assert.Contains(found, finding => finding.Rule == "R30" && finding.Message == "“Joint Statement” has “Trade and tariffs” among its topics; this text has not.");
    }

    [Fact]
    public void G8_AnotherMouth_IsContradicted()
    {
        var claim = Checks.Single("Sudland pledged to respect Norland.", "Norland pledged to respect Sudland.");

        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        Assert.Contains(claim.Findings, finding => finding.Rule == "R17");
    }

    [Fact]
    public void G10_AnotherAmountAndThePeriodLost_IsNotSupported() =>
        Assert.NotEqual(Verdict.Supported, Checks.Single("Norland will buy $8 billion of energy.", "Norland will buy $7 billion of energy every year.").Verdict);

    [Fact]
    public void G10_PeriodLost_IsBlocked() => Assert.Contains(
        Checks.Of("Norland will buy $7 billion of energy.", "Norland will buy $7 billion of energy every year.").Findings,
        finding => finding is { Rule: "R18", Severity: Severity.Block } && finding.Message == "The source says “every year” of this amount; the clause leaves it out.");

    [Fact]
    public void G10_CoinedExpansion_IsMarked() =>
        Assert.Contains("R22", Rules("They discussed Small Multilayer Refining (SMR).", "They discussed small modular reactors."));

    [Fact]
    public void G11_TodayInTwoCapitals_IsMarked() =>
        Assert.Contains("R20", Rules("The two leaders met today in Washington.", "The two leaders met in Washington."));

    [Fact]
    public void G12_StockSentenceDropped_AsksWhetherItIsIntended()
    {
        var found = OfStatement("They stressed the peace of the Taiwan Strait.", "They stressed the peace of the Taiwan Strait. We do not support Taiwan independence.");

        var finding = Assert.Single(found, finding => finding.Rule == "R25");
        Assert.Equal(Severity.Warn, finding.Severity);
        Assert.Equal("“do not support Taiwan independence” stood in “Earlier statement” of 16 April 2021, and nothing here says it. If that is intended, say why.", finding.Message);
        Assert.Equal("We do not support Taiwan independence.", Assert.Single(finding.Evidence).Quotation.Words);
        Assert.DoesNotContain(OfStatement("They stressed the peace of the Taiwan Strait and do not support Taiwan independence.", "We do not support Taiwan independence."), finding => finding.Rule == "R25");
    }

    private static IReadOnlyList<Finding> Beside(string companion, string text)
    {
        var check = Check(text, new StatementSetting { Companion = Index("c", companion, "Joint Statement", SourceKind.Statement) });
        return [.. check.Findings, .. check.Clauses[0].Result.Findings];
    }

    private static IReadOnlyList<Finding> OfStatement(string text, string precedent) =>
        Check(text, new StatementSetting { Precedents = Index("p", precedent, "Earlier statement", SourceKind.Statement) }).Findings;

    private static StatementCheck Check(string text, StatementSetting setting) => Checks.Checker.Check(
        new Statement("s", "Talks", ["Norland", "Sudland"], [], null, null, [], [], [new Clause("c", null, null, "", text, ClauseStatus.Draft, 1, [], [], [])], 1),
        Checks.Checker.Index([]), Disagreements.None, setting: setting);

    private static EvidenceBase Index(string id, string text, string title, SourceKind kind) =>
        Checks.Checker.Index([new Source(new SourceId(id), text, new SourceDetails(title, kind, PublishedOn: new DateOnly(2021, 4, 16)))]);
}
