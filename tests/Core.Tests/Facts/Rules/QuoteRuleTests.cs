using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Rules;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Tests.Facts.Grammar;

namespace StatementDraft.Core.Tests.Facts.Rules;

public class QuoteRuleTests
{
    private static readonly TopicTagger Topics = new(ShippedParser.Lexicon);

    [Theory]
    [InlineData("“We need a longer bridge here,” Minister Jane Example said.", "Jane Example", AttributionKind.Named)]
    [InlineData("“We need a longer bridge here,” said the former envoy John Sample.", "John Sample", AttributionKind.Named)]
    [InlineData("Minister Jane Example told reporters, “We need a longer bridge here.”", "Jane Example", AttributionKind.Named)]
    [InlineData("“We need a longer bridge here,” a senior French official said.", "senior French official", AttributionKind.Anonymous)]
    [InlineData("“It will be a longer bridge then,” analysts said.", "analyst", AttributionKind.Analyst)]
    [InlineData("'We need a longer bridge here,' Minister Jane Example said.", "Jane Example", AttributionKind.Named)]
    [InlineData("'We need the leaders' own bridge here,' said the former envoy John Sample.", "John Sample", AttributionKind.Named)]
    [InlineData("The plan was hailed as “a bridge of the future for all” by Minister Jane Example.", "Jane Example", AttributionKind.Named)]
    [InlineData("“It is a fact that bridges hold,” Ambassador Jane Example, of the new office - which runs many bridges - told reporters.", "Jane Example", AttributionKind.Named)]
    [InlineData("Some in the trade have called it “a bridge of the future for all” since.", "Some in the trade", AttributionKind.Anonymous)]
    [InlineData("Minister Jane Example dismissed the letter as “a long joke about a bridge”.", "Jane Example", AttributionKind.Named)]
    [InlineData("France voiced alarm about “aggressive moves by the other side”.", "France", AttributionKind.Named)]
    [InlineData("According to Minister Jane Example, “the bridge is a step in the right direction”.", "Jane Example", AttributionKind.Named)]
    [InlineData("According to a report, “the bridge is a step in the right direction”.", null, AttributionKind.None)]
    [InlineData("The report said the bridge was “not at all ready for use”.", null, AttributionKind.None)]
    [InlineData("The bishops said the poor were “described in terms that wound them”.", "bishop", AttributionKind.Anonymous)]
    [InlineData("“It is a risk for all of us,” said Emmanuel Macron, an analyst at a think tank.", "Emmanuel Macron", AttributionKind.Analyst)]
    [InlineData("The firm calls it “a bridge of the future for all”, no less.", null, AttributionKind.None)]
    public void Find_OneQuote_KnowsTheVoice(string text, string? speaker, AttributionKind kind)
    {
        var value = (QuoteValue)Assert.Single(Facts(text)).Value;

        Assert.Equal((speaker, kind), (value.Speaker, value.Attribution));
    }

    [Fact]
    public void Find_ParagraphThatGoesOn_KeepsTheSpeaker()
    {
        var facts = Facts("“We need a longer bridge here,” Minister Jane Example said.\n\n“And we need it before the summer comes.”");

        Assert.All(facts, fact => Assert.Equal("Jane Example", ((QuoteValue)fact.Value).Speaker));
        Assert.Equal(2, facts.Count);
    }

    [Fact]
    public void Find_LineBrokenInsideTheMarks_IsOneQuote()
    {
        var fact = Assert.Single(Facts("“We need a longer bridge here.\nAnd we need it before the summer,” Minister Jane Example said."));

        Assert.Equal("We need a longer bridge here.\nAnd we need it before the summer,", fact.Quotation.Words);
    }

    [Theory]
    [InlineData("The song “A Bridge of Dreams” was played in Rome.")]
    [InlineData("The two states (together, the “Partners”) intend to build it.")]
    [InlineData("The United States of America (the “United States” or “U.S.”) intends to build it.")]
    public void Find_WhatSomethingIsCalled_IsNoQuote(string text) => Assert.Empty(Facts(text));

    [Theory]
    [InlineData("The ministers' plan and the envoys' plan were read.")]
    [InlineData("Back in the '90s and the '80s nobody came.")]
    [InlineData("A board of 6' 2\" was found.")]
    public void Find_Apostrophes_AreNoQuotes(string text) => Assert.Empty(Facts(text));

    [Fact]
    public void Find_HeWithNobodyActingBefore_IsThePersonNamedLast()
    {
        var fact = Assert.Single(Facts("The father of the plan is Minister Emmanuel Macron. “We need a longer bridge here,” he said."));

        Assert.Equal("Emmanuel Macron", ((QuoteValue)fact.Value).Speaker);
    }

    [Theory]
    [InlineData("Home Secretary Jane Example opened the session. Minister John Sample left early. The Home Secretary said: “We will build a longer bridge.”", "Jane Example")]
    [InlineData("Minister Jane Example spoke on Monday. The minister said the answers were “nothing but evasion on all sides”.", "Jane Example")]
    [InlineData("Emmanuel Macron, chair of the group, France, opened the council. “We want to build a longer bridge,” he said.", "Emmanuel Macron")]
    public void Read_TitleOrPronoun_IsThePersonNamedSo(string text, string speaker)
    {
        var facts = Extracting.Read(text).Facts.Where(fact => fact.Kind == FactKind.Quote);

        Assert.Equal(speaker, ((QuoteValue)Assert.Single(facts).Value).Speaker);
    }

    [Fact]
    public void Find_SpokesmanNamedBefore_IsHeAgain()
    {
        var facts = Facts("John Sample, a spokesman for the ministry, said the visit was “a great success for both sides”. The spokesman added: “We will go on with it now.”");

        Assert.All(facts, fact => Assert.Equal("John Sample", ((QuoteValue)fact.Value).Speaker));
        Assert.Equal(2, facts.Count);
    }

    [Fact]
    public void Find_ParagraphsOnOneLine_OpenAnewAndAreOneVoice()
    {
        var facts = Facts("Minister Jane Example said: 'That is our plan. 'The changes will come soon. 'Others oppose this plan.' Nobody asked.");

        Assert.Equal(["That is our plan.", "The changes will come soon.", "Others oppose this plan."], facts.Select(fact => fact.Quotation.Words));
        Assert.All(facts, fact => Assert.Equal("Jane Example", ((QuoteValue)fact.Value).Speaker));
    }

    [Fact]
    public void Find_FourWords_AreScareQuotes()
    {
        var facts = Facts("The “bridge of the future” is a “very long bridge over the water” by now.");

        Assert.Equal([true, false], facts.Select(fact => ((QuoteValue)fact.Value).Scare));
    }

    private static List<Fact> Facts(string text)
    {
        var source = new Source(new SourceId("s"), text, new SourceDetails("A text"));
        return [.. QuoteRule.Find(source, ShippedParser.Instance.Read(text), Topics.Read(text))];
    }
}
