using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>One word or name exchanged in the very words of the source is another claim, whatever the rest has.</summary>
public sealed class ReplacedWordTests
{
    private const string Trade = "Kenya agreed to buy wheat from Canada for its northern counties. Kenya will sell coffee to Japan under a five-year contract. The government borrowed $400 million from the African Development Bank to widen the road to Mombasa.";

    [Theory]
    [InlineData("Kenya will sell tea to Japan under a five-year contract.", Trade)]
    [InlineData("The government borrowed $400 million from the African Development Bank to widen the railway to Mombasa.", Trade)]
    [InlineData("The government borrowed $400 million from Canada to widen the road to Mombasa.", Trade)]
    [InlineData("The ministers condemned the attack on the church in Aswan.", "The ministers condemned the attack on the mosque in Aswan.")]
    [InlineData("Brazil asked Germany for help in fighting floods.", "Brazil asked Germany for help in fighting forest fires.")]
    [InlineData("The Norwegian cabinet must still approve the lease.", "The Norwegian parliament must still approve the lease.")]
    [InlineData("They discussed the harbours of Chile and the protection of undersea pipelines.", "They discussed the harbours of Chile and the protection of undersea cables.")]
    [InlineData("In July our security advisors met to advance the shared agenda.", "In June our security advisors met in Riga. In July our foreign ministers met to advance the shared agenda.")]
    public void Check_OneWordReplaced_IsNotSupported(string text, string source) =>
        Assert.Contains(Checks.Of(text, source).Claims, claim => claim.Verdict is not (Verdict.Supported or Verdict.Verbatim));

    [Fact]
    public void Check_OneWordReplaced_IsNamedWithTheSources()
    {
        var claim = Checks.Single("Kenya will sell tea to Japan under a five-year contract.", Trade);

        Assert.Equal((Verdict.PartlySupported, "The source says “coffee” there, not “tea”."), (claim.Verdict, claim.Explanation));
    }

    [Theory]
    [InlineData("Kenya agreed to purchase wheat from Canada for its northern counties.", Trade)]
    [InlineData("Coffee will be sold by Kenya to Japan under a five-year contract.", Trade)]
    [InlineData("The government borrowed $400 million from the African Development Bank to broaden the road to Mombasa.", Trade)]
    [InlineData("Kenya and Chile are each other's largest foreign investors.", "Kenya and Chile are each other's top foreign investors.")]
    [InlineData("Kenya will face a baseline tariff of 15 percent.", "Kenya will be subject to a baseline tariff of 15 percent.")]
    public void Check_ParaphraseOrOtherVerb_IsSupported(string text, string source) =>
        Assert.Equal(Verdict.Supported, Checks.Single(text, source).Verdict);
}
