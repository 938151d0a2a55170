using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;

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
    public void G4_IncludingForUpTo_IsBlocked() =>
        Assert.Contains("R18", Rules("The plan has many parts, including $332 billion for energy.", "The plan has many parts, with up to $332 billion for energy."));

    [Fact]
    public void G5_ArticleSix_IsBlocked() =>
        Assert.Contains("R5", Rules("Article VI of the treaty applies to the Senkaku Islands.", "Article V of the treaty applies to the Senkaku Islands."));

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
    public void G8_AnotherMouth_IsContradicted()
    {
        var claim = Checks.Single("Sudland pledged to respect Norland.", "Norland pledged to respect Sudland.");

        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        Assert.Contains(claim.Findings, finding => finding.Rule == "R17");
    }

    [Fact]
    public void G10_PeriodLost_IsNotSupported() =>
        Assert.NotEqual(Verdict.Supported, Checks.Single("Norland will buy $8 billion of energy.", "Norland will buy $7 billion of energy every year.").Verdict);

    [Fact]
    public void G10_CoinedExpansion_IsMarked() =>
        Assert.Contains("R22", Rules("They discussed Small Multilayer Refining (SMR).", "They discussed small modular reactors."));

    [Fact]
    public void G11_TodayInTwoCapitals_IsMarked() =>
        Assert.Contains("R20", Rules("The two leaders met today in Washington.", "The two leaders met in Washington."));
}
