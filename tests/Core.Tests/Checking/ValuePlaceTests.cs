using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

/// <summary>A value is compared with the one in its place, not with any that the passage has.</summary>
public sealed class ValuePlaceTests
{
    [Theory]
    [InlineData("Kenya is the first nation whose king was received in Oslo.", "In the first talks of the year, Kenya became the second nation after Chile whose king was received in Oslo.", "The source says “second”, not “first”.")]
    [InlineData("The president met the minister in Oslo on October 27, 2031.", "The president met the minister in Oslo on October 28, 2031.", "The source says “28”, not “27”.")]
    [InlineData("Kenya offered to buy the old paper mill near the harbour of Oslo for 14 billion euros.", "Kenya offered to buy the old paper mill near the harbour of Oslo for $14 billion.", "The source says “$14 billion”, not “14 billion euros”.")]
    [InlineData("Norway will deliver $219 million in aid to buy vaccines for Kenya.", "Norway will deliver $212 million in aid to buy vaccines for Kenya. In addition, it will allocate $219 million to schools.", "The source says “$212 million”, not “$219 million”.")]
    [InlineData("The aim is to end emissions after 2050.", "The aim is to end emissions no later than 2050.", "The source says “no later than”, not “after”.")]
    [InlineData("Both ministers seek talks with Chile, with preconditions.", "Both ministers seek talks with Chile, without preconditions.", "The source says “without”, not “with”.")]
    [InlineData("Kenya has no confidence in the plan.", "Kenya has full confidence in the plan.", "The source says “full confidence”, not “no confidence”.")]
    [InlineData("There is a change in the position of Kenya.", "There is no change in the position of Kenya.", "The source says “no change”, not “a change”.")]
    public void Check_AnotherValueInThePlace_IsContradicted(string text, string source, string explanation)
    {
        var claim = Checks.Single(text, source);

        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        Assert.Equal(explanation, claim.Explanation);
    }

    [Theory]
    [InlineData("The series began its seventh season.", "The series began its seventh and final season, having ended its sixth season with a prize.")]
    [InlineData("Kenya is the second country whose king was received in Oslo.", "Kenya is the second nation after Chile whose king was received in Oslo.")]
    [InlineData("The minister of Kenya met the minister of Chile in Oslo on May 7.", "OSLO, May 1. The minister of Kenya met the minister of Chile in Oslo on May 7.")]
    [InlineData("The ministers met in Oslo on 20 May 2031.", "The ministers met in Oslo on May 19-20, 2031.")]
    [InlineData("Norway will allocate $219 million to schools.", "Norway will deliver $212 million in aid. In addition, it will allocate $219 million to schools.")]
    [InlineData("Kenya offered to buy the mill for 14 billion dollars.", "Kenya offered to buy the mill for $14 billion.")]
    [InlineData("The aim is to end emissions by 2050.", "The aim is to end emissions no later than 2050.")]
    [InlineData("Kenya has full confidence in the plan.", "Kenya has full confidence in the plan and no doubt about the aim.")]
    public void Check_TheSameValueInThePlace_IsSupported(string text, string source) =>
        Assert.Contains(Checks.Single(text, source).Verdict, new[] { Verdict.Supported, Verdict.Verbatim });

    [Fact]
    public void Check_AboutLeftOut_IsPartlySupportedAndSaid()
    {
        var claim = Checks.Single("Kenya has 5,400 sailors stationed there.", "Kenya has about 5,400 sailors stationed there.");

        Assert.Equal(Verdict.PartlySupported, claim.Verdict);
        Assert.Equal("The source says “about” before “5,400”; the clause leaves it out.", claim.Explanation);
    }
}
