using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>Whose words they are: nobody says what another said.</summary>
public sealed class SpeakerTests
{
    private const string Briefing =
        "Prime Minister Lars Hagen of Norway arrived on Monday. A senior Kenyan official spoke of the grid. “We welcome the loan for our grid,” the official said. "
        + "Former ambassador Ingrid Solberg said the visit was overdue. “The farmers were not asked,” said Peter Wanjala, who heads their union. The visit pleased Hagen and Wanjala.";

    [Theory]
    [InlineData("Prime Minister Hagen welcomed the loan for the grid.")]
    [InlineData("Hagen said the visit was overdue.")]
    [InlineData("Hagen said the farmers were not asked.")]
    public void Check_WordsOfAnother_AreNotSupported(string text) =>
        Assert.DoesNotContain(Checks.Of(text, Briefing).Claims, claim => claim.Verdict is Verdict.Supported or Verdict.Verbatim);

    [Theory]
    [InlineData("Solberg said the visit was overdue.")]
    [InlineData("Peter Wanjala said the farmers were not asked.")]
    [InlineData("A Kenyan official welcomed the loan for the grid.")]
    public void Check_WordsOfTheSpeaker_AreSupported(string text) =>
        Assert.All(Checks.Of(text, Briefing).Claims, claim => Assert.True(claim.Verdict is Verdict.Supported or Verdict.Verbatim, claim.Explanation));

    [Fact]
    public void Check_AnUnnamedVoicesWelcome_IsNoPresidents()
    {
        var claim = Checks.Single("President Otieno welcomed the loan for the grid.", "The grid is old. “We welcome the loan for our grid,” a senior official said.");

        Assert.Equal("In the source “senior official” says so, not “Otieno”.", claim.Findings.Single(finding => finding.Rule == "attribution").Message);
    }

    [Fact]
    public void Check_APlaceWhereSomebodyPromised_DidNotPromise() =>
        Assert.DoesNotContain(
            Checks.Of("Acme promised to build a harbour in Kenya.", "The head of Acme, a builder, came to the Harbour House, promising to build a harbour in Kenya.").Findings,
            finding => finding.Rule == "attribution");

    [Theory]
    [InlineData("Trump stressed that a presence in the region is essential.", Verdict.PartlySupported)]
    [InlineData("Ishiba stressed that a presence in the region is essential.", Verdict.Supported)]
    public void Check_APronounThatMeansAnother_IsNotTakenForWhomTheClaimNames(string text, Verdict verdict) =>
        Assert.Equal(verdict, Checks.Single(
            text,
            "President Donald Trump will receive the guests. The dinner is on Friday. Prime Minister Shigeru Ishiba spoke of the alliance at length. Speaking to parliament last week, he stressed that a presence in the region is essential.").Verdict);
}
