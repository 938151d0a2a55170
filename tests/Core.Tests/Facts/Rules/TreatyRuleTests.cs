using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Tests.Facts.Rules;

public sealed class TreatyRuleTests
{
    [Theory]
    [InlineData("⟦Article 5 of the U.S.-Japan Security Treaty⟧ covers the islands.", "US-Japan Security Treaty", "5")]
    [InlineData("⟦Article V of the Treaty of Mutual Cooperation and Security⟧ covers them.", "US-Japan Security Treaty", "5")]
    [InlineData("⟦Article Five of the North Atlantic Treaty⟧ binds allies.", "North Atlantic Treaty", "5")]
    [InlineData("All respect the ⟦UN Charter⟧.", "UN Charter", null)]
    [InlineData("The ⟦NPT⟧ is the cornerstone.", "Treaty on the Non-Proliferation of Nuclear Weapons", null)]
    public void Find_Treaty_GivesItsOneNameAndTheArticle(string text, string name, string? article) =>
        Assert.Equal(new TreatyValue(name, article), Extracting.Single<TreatyValue>(text, FactKind.Treaty));

    [Fact]
    public void Find_TheTreaty_IsTheOneNamedBefore()
    {
        var facts = Extracting.Facts("The ⟦ANZUS Treaty⟧ is old. ⟦Article IV of the Treaty⟧ still holds.", FactKind.Treaty);

        Assert.Equal(new TreatyValue("ANZUS Treaty", "4"), facts[1].Value);
    }

    [Fact]
    public void Find_FormOfSeveralTreaties_IsTheOneOfThePartiesNamed()
    {
        var facts = Extracting.Facts("The Philippines and the United States signed it. The Philippines values the ⟦Mutual Defense Treaty⟧.", FactKind.Treaty);

        Assert.Equal(new TreatyValue("US-Philippines Mutual Defense Treaty"), Assert.Single(facts).Value);
    }

    [Fact]
    public void Find_ArticleInATextWithoutTreaty_FindsNothing() => Assert.Empty(Extracting.Facts("He read Article 5 of the magazine.", FactKind.Treaty));
}
