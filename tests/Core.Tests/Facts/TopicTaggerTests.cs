using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Tests.Facts.Grammar;

namespace StatementDraft.Core.Tests.Facts;

public class TopicTaggerTests
{
    private static readonly TopicTagger Tagger = new(ShippedParser.Lexicon);

    [Theory]
    [InlineData("peace and stability across the Taiwan Strait", "taiwan-strait")]
    [InlineData("Article V applies to the Senkaku Islands", "senkaku")]
    [InlineData("the ballistic missiles of North Korea", "north-korea")]
    [InlineData("more natural gas and LNG", "energy")]
    [InlineData("tariffs on steel", "trade-tariffs")]
    [InlineData("joint military exercises and deterrence", "defense-cooperation")]
    [InlineData("raise its defense spending", "defense-spending")]
    [InlineData("semiconductors and quantum computing", "technology")]
    [InlineData("resilient supply chains for critical minerals", "economic-security")]
    [InlineData("a trilateral summit", "trilateral")]
    [InlineData("small modular reactors", "nuclear-energy")]
    [InlineData("an investment in new factories", "investment")]
    [InlineData("a new age of relations between the allies", "alliance")]
    public void Of_Passage_MainTopicComesFirst(string passage, string topic) => Assert.Equal(topic, Tagger.Of(passage)[0]);

    [Fact]
    public void Of_NothingListed_IsEmpty() => Assert.Empty(Tagger.Of("the weather was fine"));

    [Fact]
    public void Of_TopicAddedAtRunTime_IsFound()
    {
        var lexicon = ShippedParser.Lexicon with { Topics = [.. ShippedParser.Lexicon.Topics, new TopicEntry("fisheries", "Fisheries", ["fish stock*", "trawler"], [])] };

        Assert.Equal(["fisheries"], new TopicTagger(lexicon).Of("ten trawlers harm the fish stocks"));
    }

    [Fact]
    public void Topics_Shipped_NoListNamesAPartyThatSigns()
    {
        var decisive = ShippedParser.Lexicon.Topics.SelectMany(topic => topic.Words.Concat(topic.Weak));

        Assert.DoesNotContain(decisive, word => word.TrimEnd('*') is "japan" or "japanese" or "united states" or "america" or "south korea" or "india" or "australia" or "philippines");
    }
}
