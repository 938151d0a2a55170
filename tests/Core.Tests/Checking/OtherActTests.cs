using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>Two true halves of two acts say nothing together.</summary>
public sealed class OtherActTests
{
    private const string Trade = "Kenya agreed to buy wheat from Canada for its northern counties. Kenya will sell coffee to Japan under a five-year contract.";

    [Theory]
    [InlineData("Kenya agreed to buy wheat under a five-year contract.", Trade)]
    [InlineData("Minister Lund thanked the cabinet for its patience.", "Minister Lund praised the Canadian farmers and thanked them for their patience. The cabinet approved the budget.")]
    [InlineData("India will train Egyptian engineers for radar systems.", "India will train Egyptian engineers in Pune. Egypt considers buying Indian radar systems for its airports.")]
    public void Check_TwoActsJoined_IsNotSupported(string text, string source) =>
        Assert.DoesNotContain(Checks.Of(text, source).Claims, claim => claim.Verdict is Verdict.Supported or Verdict.Verbatim);

    [Theory]
    [InlineData("Poland would pay for the reconstruction of Ukraine.", "They discussed the reconstruction of Ukraine. The president said that Poland would pay for two power plants in Daugavpils.")]
    public void Check_AnActDoneToSomethingElse_IsNotSupported(string text, string source) =>
        Assert.NotEqual(Verdict.Supported, Checks.Single(text, source).Verdict);

    [Fact]
    public void Check_TwoActsJoined_NamesTheOtherAct()
    {
        var claim = Checks.Single("Kenya agreed to buy wheat under a five-year contract.", Trade);

        Assert.Equal((Verdict.PartlySupported, "The source says “five-year” where it tells of “sell”, not of “buy”."), (claim.Verdict, claim.Explanation));
    }

    [Theory]
    [InlineData("Kenya agreed to buy wheat from Canada under a five-year contract.", "Kenya agreed to buy wheat from Canada. The wheat will be delivered under a five-year contract.")]
    [InlineData("Kenya agreed to buy wheat from Canada for its northern counties.", "Kenya agreed to buy wheat from Canada. It will send the wheat to its northern counties.")]
    [InlineData("Kenya and Canada signed a contract on wheat in Ottawa.", "Kenya and Canada signed a contract. The contract is on wheat, and the ministers met in Ottawa for it.")]
    public void Check_OneActToldInTwoSentences_IsSupported(string text, string source) =>
        Assert.Equal(Verdict.Supported, Checks.Single(text, source).Verdict);
}
