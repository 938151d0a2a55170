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

    [Theory]
    [InlineData("Norway is the only buyer of Kenya's flowers.", "Norway is only the second buyer of Kenya's flowers.")]
    [InlineData("Norway is Kenya's largest buyer of flowers.", "Norway is Kenya's second-largest buyer of flowers.")]
    [InlineData("Kenya is the first country that hosts the agency.", "Kenya is the only country that hosts the agency.")]
    [InlineData("Norway fully supports the talks in Djibouti.", "Norway supports the talks in Djibouti, and hopes that its debt will be fully paid.")]
    [InlineData("Norway will lend Kenya $40 million each year.", "Norway will lend Kenya $40 million.")]
    [InlineData("The ministers will meet annually in Oslo.", "The ministers will meet in Oslo.")]
    [InlineData("Ingrid Solberg is the ambassador to Kenya.", "The visit is overdue, said former ambassador to Kenya Ingrid Solberg.")]
    public void Check_AWordThatSetsApart_StandsInTheSourceAtTheSameThing(string text, string source) =>
        Assert.DoesNotContain(Checks.Of(text, source).Claims, claim => claim.Verdict is Verdict.Supported or Verdict.Verbatim);

    [Theory]
    [InlineData("Norway is the biggest buyer of Kenya's flowers.", "Norway is the largest buyer of Kenya's flowers.")]
    [InlineData("Norway fully supports the talks in Djibouti.", "Norway gives its full support to the talks in Djibouti.")]
    [InlineData("The ministers will meet every year in Oslo.", "The ministers will meet annually in Oslo.")]
    [InlineData("Norway will lend Kenya $40 million annually.", "Norway will lend Kenya $40 million a year.")]
    [InlineData("Ingrid Solberg is a former ambassador to Kenya.", "The visit is overdue, said former ambassador to Kenya Ingrid Solberg.")]
    public void Check_AWordThatSetsApart_MayBeAnother(string text, string source) =>
        Assert.Equal(Verdict.Supported, Checks.Single(text, source).Verdict);

    [Theory]
    [InlineData("Kenya has stopped its imports of diesel from Russia.", "Kenya has reduced its imports of diesel from Russia.", "The source says only “reduced”, the clause says “stopped”.")]
    [InlineData("Researchers were reassured by the figures for the forest.", "Researchers were concerned by the figures for the forest.", "The source says “concerned”, the clause says “reassured”.")]
    [InlineData("The currency rose to new lows against the dollar.", "The currency rose to new heights against the dollar.", "The source says “heights”, the clause says “lows”.")]
    public void Check_AnOppositeOrStrongerWordInTheSamePlace_IsNamed(string text, string source, string message)
    {
        var claim = Checks.Single(text, source);

        Assert.DoesNotContain(claim.Verdict, new[] { Verdict.Supported, Verdict.Verbatim });
        Assert.Equal(message, claim.Explanation);
    }

    [Fact]
    public void Check_AWeakerWordThanTheSources_IsNoDeparture() =>
        Assert.DoesNotContain(Checks.Of("Kenya has reduced its imports of diesel from Russia.", "Kenya has stopped its imports of diesel from Russia.").Findings, finding => finding.Rule == "scope");

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

    [Theory]
    [InlineData("Kenya will lend 25 billion dollars.", "Kenya will lend $25bn.")]
    [InlineData("Kenya will lend half a trillion dollars.", "Kenya will lend $500 billion.")]
    [InlineData("Kenya will send 54 thousand books.", "Kenya will send 54,000 books.")]
    [InlineData("Kenya will send twenty-five books.", "Kenya will send 25 books.")]
    [InlineData("Kenya won the 3rd round.", "Kenya won the third round.")]
    public void Check_AFigureThatStandsInAnotherSentence_IsNotCalledAbsent(string text, string elsewhere)
    {
        var claims = Checks.Of(text, "Kenya lends and sends and won nothing else this round. " + elsewhere).Claims;

        Assert.DoesNotContain(claims, claim => claim.Explanation.ToString().StartsWith("No source has the figure", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_AFigureNoSourceHas_IsNamedAsAbsent()
    {
        var claim = Checks.Single("Kenya will send 41 buses in spring.", "Kenya will send buses in spring. It has 40 of them.");

        Assert.Equal("No source has the figure “41”.", claim.Explanation);
    }

    [Theory]
    [InlineData("The minister arrived with his team.", "Now, I will say the minister arrived with his team.")]
    [InlineData("The ministers will meet each year.", "The ministers will meet annually.")]
    [InlineData("The list exceeds 70 ships.", "The list is over 70 ships.")]
    public void Check_AWayOfSpeaking_HedgesAndHardensNothing(string text, string source) =>
        Assert.NotEqual(Verdict.NotFound, Assert.Single(Checks.Of(text, source).Claims, claim => claim.Findings.All(finding => finding.Rule is not ("R21" or "R18" or "scope"))).Verdict);
}
