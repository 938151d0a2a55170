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
    [InlineData("They signed the ⟦Enhanced Border Cooperation Agreement⟧ in May.", "Enhanced Border Cooperation Agreement", null)]
    [InlineData("They signed the ⟦Chile-Peru Border Treaty⟧ in May.", "Chile-Peru Border Treaty", null)]
    [InlineData("They signed the ⟦Convention on the Protection of the Northern Rivers⟧ in May.", "Convention on the Protection of the Northern Rivers", null)]
    [InlineData("⟦Article 3 of the Lima Protocol⟧ says so.", "Lima Protocol", "3")]
    [InlineData("The ⟦Acquisition and Mutual Logistics Agreement⟧ holds.", "Acquisition and Mutual Logistics Agreement", null)]
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
    public void Find_ShortFormInBrackets_IsTheSameTreaty()
    {
        var facts = Extracting.Facts("The ⟦Northern Rivers Convention⟧ (⟦NRC⟧) is old. The ⟦NRC⟧ still holds.", FactKind.Treaty);

        Assert.All(facts, fact => Assert.Equal(new TreatyValue("Northern Rivers Convention"), fact.Value));
    }

    [Theory]
    [InlineData("The Agreement and the Protocol hold.")]
    [InlineData("The Democratic National Convention met in the Lima Convention Center.")]
    [InlineData("The Merger Agreement was void.")]
    [InlineData("Leaders To Sign New Border Treaty Soon")]
    public void Find_NoTreaty_FindsNothing(string text) => Assert.Empty(Extracting.Facts(text, FactKind.Treaty));

    [Fact]
    public void Find_ArticleInATextWithoutTreaty_FindsNothing() => Assert.Empty(Extracting.Facts("He read Article 5 of the magazine.", FactKind.Treaty));
}
