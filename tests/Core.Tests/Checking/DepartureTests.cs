using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

public sealed class DepartureTests
{
    [Theory]
    [InlineData("Kenya decided to send buses.", "The ministers regretted Chile's decision to send buses to Kenya.")]
    [InlineData("The ministers regretted Kenya's decision to send buses.", "Chile decided to send buses to Kenya.")]
    public void Check_AnActGivenToAnotherOwner_IsNotSupported(string text, string source) =>
        Assert.NotEqual(Verdict.Supported, Checks.Single(text, source).Verdict);

    [Fact]
    public void Check_AnActOfTheSameOwnerAsANoun_IsSupported() =>
        Assert.Equal(Verdict.Supported, Checks.Single("Chile decided to send buses to Kenya.", "The ministers praised Chile's decision to send buses to Kenya.").Verdict);

    [Theory]
    [InlineData("The ministers asked for an immediate return of the ships.", "immediate")]
    [InlineData("The ministers asked for a full return of the ships.", "full")]
    public void Check_AHardeningWordTheSourceLacks_IsPartlySupported(string text, string word)
    {
        var claim = Checks.Single(text, "The ministers asked for a return of the ships.");

        Assert.Equal(Verdict.PartlySupported, claim.Verdict);
        Assert.Contains(claim.Findings, finding => finding.Rule == "scope" && finding.Span.Of(text) == word);
    }

    [Fact]
    public void Check_AHardeningWordInOtherForm_IsSupported() =>
        Assert.Equal(Verdict.Supported, Checks.Single("The ministers asked for the immediate return of the ships.", "The ministers asked that the ships be returned immediately.").Verdict);

    [Fact]
    public void Check_TheOppositeBesideTheObject_IsContradictedThoughTheWordStandsElsewhere()
    {
        var claim = Checks.Single(
            "The ministers agreed to increase their use of coal.",
            "Given the rapid increase in prices over the last few winters, the ministers agreed to build new wind farms and to decrease their use of coal.");

        Assert.Equal("The source says “decrease”, the clause says “increase”.", claim.Explanation);
    }

    [Fact]
    public void Check_WordsOfAnUnnamedVoicePutInANamedMouth_AreNotSupported()
    {
        var claim = Checks.Single("President Ruto said that the harbour will be closed.", "President Ruto met the press. The harbour will be closed, a senior official said.");

        Assert.NotEqual(Verdict.Supported, claim.Verdict);
        Assert.Contains(claim.Findings, finding => finding.Rule == "attribution");
    }

    [Theory]
    [InlineData("They cited Article LI of the pact.", "They cited Article 51 of the pact.")]
    [InlineData("They cited Article IX of the pact.", "They cited Article 9 of the pact.")]
    public void Check_ARomanArticle_EqualsTheArabic(string text, string source) =>
        Assert.Equal(Verdict.Supported, Checks.Single(text, source).Verdict);

    [Fact]
    public void Check_AnAccent_IsNoDifference() =>
        Assert.Equal(Verdict.Supported, Checks.Single("The play was written by Zoe Lemarche.", "The play was written by Zoë Lemarche.").Verdict);
}
