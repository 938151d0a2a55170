using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

public sealed class ClaimSplitterTests
{
    [Theory]
    [InlineData(
        "The two leaders chose the harbour site and will open the new ferry line.",
        "The two leaders chose the harbour site", "will open the new ferry line")]
    [InlineData(
        "The ministers met in Nairobi on Monday, opening a new round of fishing talks.",
        "The ministers met in Nairobi on Monday", "opening a new round of fishing talks")]
    [InlineData(
        "The ministers praised the pact of the two ports and the return of all forty prisoners.",
        "The ministers praised the pact of the two ports", "the return of all forty prisoners")]
    [InlineData(
        "Kenya sends forty new buses, while Chile will pay for the road repairs.",
        "Kenya sends forty new buses", "Chile will pay for the road repairs")]
    public void Check_ACoordinatedSentence_IsJudgedPartByPart(string text, params string[] parts) =>
        Assert.Equal(parts, Checks.Of(text, "Nothing was said.").Claims.Select(claim => claim.Text));

    [Theory]
    [InlineData("The talks between the Kenyan ministry and the Chilean harbour office took place in Nairobi.")]
    [InlineData("The ministers read the long and detailed report.")]
    public void Check_OneStatement_StaysWhole(string text) =>
        Assert.Single(Checks.Of(text, "Nothing was said.").Claims);

    [Fact]
    public void Check_ASecondVerbWithoutSubject_KeepsItsActor()
    {
        var claims = Checks.Of("Kenya planted two million trees and sold forty old buses.", "Kenya planted two million trees. Chile sold forty old buses.").Claims;

        Assert.Equal([Verdict.Verbatim, Verdict.Contradicted], claims.Select(claim => claim.Verdict));
    }
}
