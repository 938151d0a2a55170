using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Checking;

public sealed class CheckerTests
{
    [Fact]
    public void Check_TheSourcesOwnWords_IsVerbatimWithAnExactAnchor()
    {
        var claim = Checks.Single("Norland will buy gas from Sudland for ten years.", "The talks were long. Norland will buy gas from Sudland for ten years. Nobody objected.");

        Assert.Equal(Verdict.Verbatim, claim.Verdict);
        Assert.Equal("Norland will buy gas from Sudland for ten years", Assert.Single(claim.Evidence).Quotation.Words);
    }

    [Fact]
    public void Check_AHopeAssertedAsDone_IsPartlySupportedAndAnticipated()
    {
        var claim = Checks.Single("Norland and Sudland agreed on a new air link.", "Norland hopes to agree with Sudland on a new air link.");

        Assert.Equal(Verdict.PartlySupported, claim.Verdict);
        Assert.True(claim.Anticipated);
        Assert.Contains(claim.Findings, finding => finding.Rule == "R21");
    }

    [Fact]
    public void Check_AnotherFigure_IsContradictedByIt()
    {
        var claim = Checks.Single("Norland will buy 40 ferries.", "Norland will buy 14 ferries.");

        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        Assert.Equal("The source says “14”, not “40”.", claim.Explanation);
    }

    [Fact]
    public void Check_Noted_DeniesNothing()
    {
        var claim = Checks.Single("The ministers noted that 300 engineers work in Sudland.", "About talks: 300 engineers work in Sudland.");

        Assert.DoesNotContain(claim.Findings, finding => finding.Rule == "polarity");
        Assert.NotEqual(Verdict.Contradicted, claim.Verdict);
    }

    [Fact]
    public void Check_ABlankStillOpen_IsNeverSupported()
    {
        var claim = Checks.Single("Norland will buy gas from Sudland [period: no source gives it].", "Norland will buy gas from Sudland.");

        Assert.NotEqual(Verdict.Supported, claim.Verdict);
        Assert.NotEqual(Verdict.Verbatim, claim.Verdict);
    }

    [Fact]
    public void Check_AGapAroundVerbatimWords_IsNotVerbatim()
    {
        const string text = "Norland will buy gas from Sudland.";
        var gap = TextSpan.At(text.IndexOf("gas", StringComparison.Ordinal), 3);
        var check = Checks.Checker.Check(text, Checks.Checker.Index([new Source(new SourceId("s"), text, new SourceDetails("S"))]), gaps: [gap]);

        var claim = Assert.Single(check.Claims);
        Assert.Equal((Verdict.PartlySupported, "A bracketed blank stands in it, and no source says what is still missing."), (claim.Verdict, claim.Explanation));
    }

    [Fact]
    public void Check_BracketsThatTheSourceHas_AreVerbatim() =>
        Assert.Equal(Verdict.Verbatim, Checks.Single("Norland will bye [sic: buy] gas from Sudland.", "Norland will bye [sic: buy] gas from Sudland.").Verdict);

    [Fact]
    public void Check_GapsAroundTheVerb_AreNeitherReadNorSplit()
    {
        const string text = "[the leaders: not entered yet] met in [the place: not entered yet], on [the date: not entered yet], for their first meeting.";
        var gaps = text.Index().Where(letter => letter.Item == '[').Select(letter => new TextSpan(letter.Index, text.IndexOf(']', letter.Index) + 1)).ToList();
        var sources = Checks.Checker.Index([new Source(new SourceId("s"), "The ministers met for their first meeting.", new SourceDetails("S"))]);

        var check = Checks.Checker.Check(text, sources, gaps: gaps);

        var claim = Assert.Single(check.Claims);
        Assert.Equal(text[..^1], claim.Text);
        Assert.Equal(Verdict.PartlySupported, claim.Verdict);
        Assert.Equal(gaps, claim.Missing);
        Assert.Equal(gaps, check.Findings.Select(finding => finding.Span));
        Assert.All(check.Findings, finding => Assert.Equal(("R15", "This blank is still open."), (finding.Rule, finding.Message)));
    }

    [Fact]
    public void Check_AGapTheClauseKnowsOf_IsNeverSupportedAndNamedAsMissing()
    {
        const string text = "Norland will buy gas from Sudland in summer.";
        var sources = Checks.Checker.Index([new Source(new SourceId("s"), "Norland will buy gas from Sudland.", new SourceDetails("S"))]);
        var gap = TextSpan.At(text.IndexOf("in summer", StringComparison.Ordinal), "in summer".Length);

        var claim = Assert.Single(Checks.Checker.Check(text, sources, gaps: [gap]).Claims);

        Assert.Equal(Verdict.PartlySupported, claim.Verdict);
        Assert.Contains(gap, claim.Missing);
    }

    [Theory]
    [InlineData("The ministers do not note the delay.")]
    [InlineData("The ministers never noted the delay.")]
    public void Check_ADeniedNote_IsContradicted(string text) =>
        Assert.Equal(Verdict.Contradicted, Checks.Single(text, "The ministers noted the delay.").Verdict);

    [Fact]
    public void Check_NeitherNor_DeniesBoth() =>
        Assert.NotEqual(Verdict.Contradicted, Checks.Single("The plan will neither raise tariffs nor close harbours.", "The plan will not raise tariffs, nor will it close harbours.").Verdict);

    [Fact]
    public void Check_NothingAlike_IsNotFound()
    {
        var claim = Checks.Single("Norland will restore the old lighthouse.", "The ministers talked about cheese.");

        Assert.Equal(Verdict.NotFound, claim.Verdict);
    }
}
