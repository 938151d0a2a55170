using StatementDraft.Core.Checking;

namespace StatementDraft.Core.Tests.Checking;

public sealed class ActorTests
{
    [Theory]
    [InlineData("Kenya and Chile pledged to plant two million trees.", "Kenya spoke first. Then Chile pledged to plant two million trees.", "In the source only “Chile” does this, not “Kenya and Chile”.")]
    [InlineData("Both leaders praised the new harbour.", "The President of Kenya, William Ruto, met Gabriel Boric of Chile. President Boric praised the new harbour.", "In the source only “President Boric” does this, not “Both leaders”.")]
    public void Check_OnePartysActSaidOfSeveral_IsNotSupported(string text, string source, string explanation)
    {
        var claim = Checks.Single(text, source);

        Assert.NotEqual(Verdict.Supported, claim.Verdict);
        Assert.Equal(explanation, claim.Explanation);
        Assert.Contains(claim.Findings, finding => finding.Rule == "R17");
    }

    [Theory]
    [InlineData("Kenya will lend Chile 40 buses.", "Chile will lend Kenya 40 buses.")]
    [InlineData("Kenya was invited to the fair by Chile.", "Kenya invited Chile to the fair.")]
    [InlineData("Kenya will build a school in Chile.", "Peru will build a school in Chile.")]
    public void Check_AnotherActor_IsContradicted(string text, string source) =>
        Assert.Equal(Verdict.Contradicted, Checks.Single(text, source).Verdict);

    [Theory]
    [InlineData("Chile pledged to plant two million trees.", "Kenya and Chile pledged to plant two million trees.")]
    [InlineData("Kenya and Chile signed a treaty on fishing.", "Kenya signed a treaty on fishing with Chile.")]
    [InlineData("Two million trees were planted by Chile.", "Chile planted two million trees.")]
    [InlineData("The United States will lend 40 buses.", "The United States spoke first. President Biden will lend 40 buses.")]
    [InlineData("The two countries opened a school.", "We opened a school.")]
    public void Check_TheSameActorInOtherWords_IsSupported(string text, string source) =>
        Assert.Contains(Checks.Single(text, source).Verdict, new[] { Verdict.Supported, Verdict.Verbatim });

    [Fact]
    public void Check_ASumOfSeveralSaidOfOne_IsPartlySupported()
    {
        var claim = Checks.Single("Chile pledged up to 40 million euros for harbours.", "Kenya and Chile pledged up to 40 million euros for harbours.");

        Assert.Equal(Verdict.PartlySupported, claim.Verdict);
        Assert.Equal("In the source “Kenya and Chile” do this together; the clause names only “Chile”.", claim.Explanation);
    }

    [Theory]
    [InlineData("Chile pledged 40 million euros for harbours.", "Kenya and Chile each pledged 40 million euros for harbours.")]
    [InlineData("Chile pledged 40 million euros for harbours together with Kenya.", "Kenya and Chile pledged 40 million euros for harbours.")]
    [InlineData("Chile pledged help for harbours.", "Kenya and Chile pledged help for old harbours.")]
    public void Check_WhatEachOfSeveralDoes_IsSupported(string text, string source) =>
        Assert.Equal(Verdict.Supported, Checks.Single(text, source).Verdict);

    [Fact]
    public void Check_NamesThatChangedPlacesAfterPrepositions_AreContradicted()
    {
        var claim = Checks.Single("The ministers welcomed a loan to Chile from Kenya.", "The ministers welcomed a loan to Kenya from Chile.");

        Assert.Equal("In the source “Chile” and “Kenya” stand the other way round.", claim.Explanation);
    }

    [Fact]
    public void Check_OneOfACoordinatedRow_IsNoOtherName()
    {
        var claim = Checks.Single("The ministers agreed to counter Kenya's tariffs.", "The ministers agreed to counter Chile's quotas as well as Kenya's tariffs.");

        Assert.DoesNotContain(claim.Findings, finding => finding.Rule == "R17");
        Assert.Equal(Verdict.Supported, claim.Verdict);
    }

    [Fact]
    public void Check_APlaceThatSharesWordsWithAnother_IsAnother() =>
        Assert.NotEqual(Verdict.Supported, Checks.Single("They spoke of fishing in the East China Sea.", "They spoke of fishing in the South China Sea.").Verdict);
}
