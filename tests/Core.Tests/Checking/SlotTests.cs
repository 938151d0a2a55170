using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>A slot that the source fills with another word is not carried by that word standing elsewhere.</summary>
public sealed class SlotTests
{
    private const string Needs = "Norland leans on an ally that depends on Sudland for security and trade. At the top of the list are harbours and Estlandic energy exports.";

    [Theory]
    [InlineData("Norland depends on Sudland for energy.", Needs)]
    [InlineData("The purchase was blocked by the ministry due to environmental concerns.", "The purchase was blocked by the ministry due to national security concerns.")]
    [InlineData("The aim of the visit is economic cooperation with Kenya.", "The aim of the visit is military cooperation with Kenya.")]
    [InlineData("Kenya and Chile are each other's main trading partners.", "Kenya and Chile are each other's main foreign investors.")]
    [InlineData("In May, the minister received the widow for a private lunch at the White House.", "In May, the minister received the widow for a private lunch at his lakeside residence. The talks at the White House were held later.")]
    [InlineData("Kenya will become the second-largest exporter of tea.", "Kenya will become the third-largest exporter of tea.")]
    [InlineData("The ministers founded a council to strengthen economic ties.", "The ministers founded a council to strengthen regional deterrence and to discuss the budget of the ministry.")]
    public void Check_AnotherWordInTheSlot_IsNotSupported(string text, string source) =>
        Assert.DoesNotContain(Checks.Of(text, source).Claims, claim => claim.Verdict is Verdict.Supported or Verdict.Verbatim);

    [Fact]
    public void Check_AnotherWordInTheSlot_IsNamedWithTheSources()
    {
        var claim = Checks.Single("The aim of the visit is economic cooperation with Kenya.", "The aim of the visit is military cooperation with Kenya.");

        Assert.Equal("The source says “military” there, not “economic”.", claim.Explanation);
    }

    [Theory]
    [InlineData("Norland depends on Sudland for its security.", Needs)]
    [InlineData("Norland depends on Sudland for trade.", Needs)]
    [InlineData("The purchase was blocked by the ministry over concerns for national security.", "The purchase was blocked by the ministry due to national security concerns.")]
    [InlineData("The aim of the visit is defence cooperation with Kenya.", "The aim of the visit is military cooperation with Kenya.")]
    [InlineData("Kenya and Chile are each other's largest foreign investors.", "Kenya and Chile are each other's top foreign investors.")]
    [InlineData("In May, the minister received the widow for a private lunch at his residence.", "In May, the minister received the widow for a private lunch at his lakeside residence.")]
    [InlineData("Kenya will become the second-largest exporter of tea.", "Kenya will become the second-largest tea exporter.")]
    public void Check_TheSameWordInTheSlot_IsSupported(string text, string source) =>
        Assert.Equal(Verdict.Supported, Checks.Single(text, source).Verdict);
}
