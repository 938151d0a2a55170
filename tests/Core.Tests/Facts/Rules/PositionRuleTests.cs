using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Rules;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Tests.Facts.Grammar;

namespace StatementDraft.Core.Tests.Facts.Rules;

public class PositionRuleTests
{
    private static readonly PositionRule Rule = new(ShippedParser.Lexicon);
    private static readonly TopicTagger Topics = new(ShippedParser.Lexicon);

    [Theory]
    [InlineData("France hopes to raise gas exports.", "France | raise | Hoped | None | energy")]
    [InlineData("Brazil plans to cut tariffs, the officials said.", "Brazil | cut | Planned | Anonymous | trade-tariffs")]
    [InlineData("Experts believe that Brazil will cut tariffs.", "Brazil | cut | Expected | Analyst | trade-tariffs")]
    [InlineData("France visited Brazil, promising to invest in new plants.", "France | invest | Planned | None | investment")]
    [InlineData("Brazil continues to support the trilateral summit.", "Brazil | continue | Stated | None | trilateral")]
    [InlineData("As part of the plan, France hopes to raise gas exports.", "France | raise | Hoped | None | energy")]
    [InlineData("France’s goal is to raise gas exports.", "France | raise | Hoped | None | energy")]
    [InlineData("The plan of Brazil is to cut tariffs.", null)]
    [InlineData("RAISING THE STAKES: Brazil will cut tariffs.", "Brazil | cut | Expected | None | trade-tariffs")]
    [InlineData("The Quad leaders welcome the summit in Brazil.", "Quad | welcome | Stated | None | alliance")]
    public void Find_OneSentence_GivesOnePosition(string text, string? expected) => Assert.Equal(expected, Lines(text).SingleOrDefault());

    [Theory]
    [InlineData("The weather was fine in the capital.")]
    [InlineData("More than half of the goods are cars.")]
    [InlineData("The officials said.")]
    [InlineData("Will Brazil cut its tariffs?")]
    [InlineData("Let me just say that Brazil is well.")]
    [InlineData("With that, France will take your questions.")]
    [InlineData("We love the sea.")]
    public void Find_NobodyActs_GivesNone(string text) => Assert.Empty(Lines(text));

    [Fact]
    public void Find_TwoMattersOfOneActor_AreTwoPositions()
    {
        var lines = Lines("France hopes to include the importance of energy security in the text, as well as that the treaty applies to Taiwan.");

        Assert.Equal(["France | include | Hoped | None | energy", "France | include | Hoped | None | taiwan-strait"], lines);
    }

    [Fact]
    public void Find_AnyText_QuotesTheWordsOfItsSpan()
    {
        var source = Of("(PARIS) — France will buy ten ships. “We want more,” Minister Jane Example said.");

        Assert.All(Facts(source), fact => Assert.True(fact.Quotation.StandsIn(source)));
        Assert.StartsWith("France will", Facts(source)[0].Quotation.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_Transcript_SpeaksForWhoeverHasTheTurn()
    {
        var lines = Lines("SENIOR OFFICIAL: Thank you all for joining us.\n\nFrance will cut tariffs on Brazil.\n\nQ: France will raise tariffs?\n\nSENIOR OFFICIAL: France will not raise tariffs.");

        Assert.Equal(["France | cut | Expected | Anonymous | trade-tariffs", "France | raise | Denied | Anonymous | trade-tariffs"], lines);
    }

    [Theory]
    [InlineData("We, the leaders of Chile, Peru, and the Republic of Korea, met in Lima. China is far. China is big. China is near. We welcome the tariffs deal.", "Chile; Peru; South Korea")]
    [InlineData("We, the Leaders of the Group of Seven (G7), met in Rome. China is far. Russia is far. We welcome the tariffs deal.", "Group of Seven")]
    [InlineData("We, President Macron and Prime Minister Albanese, met in Rome. China is far. China is big. China is near. We welcome the tariffs deal.", "France; Australia")]
    public void Find_StatementThatSaysWhoWeAre_ActsForThem(string text, string actors) =>
        Assert.StartsWith($"{actors} | welcome", Lines(text)[^1], StringComparison.Ordinal);

    [Fact]
    public void Find_HeadingsInCapitals_MakeNoTranscript()
    {
        var lines = Lines("OPENING MARKETS: France will cut tariffs.\n\nRAISING EXPORTS: Brazil will raise gas exports.\n\nKEEPING WATCH: France plans to cut tariffs again.");

        Assert.All(lines, line => Assert.Contains("| None |", line, StringComparison.Ordinal));
        Assert.Equal(3, lines.Count);
    }

    private static Source Of(string text) => new(new SourceId("s"), text, new SourceDetails("A text"));

    private static List<Fact> Facts(Source source) => [.. Rule.Find(source, ShippedParser.Instance.Read(source.Text), Topics.Read(source.Text))];

    private static IReadOnlyList<string> Lines(string text) => [.. Facts(Of(text)).Select(fact => (PositionValue)fact.Value)
        .Select(value => $"{value.Actor} | {value.Stance} | {value.Modality} | {value.Attribution} | {value.Topic}")];
}
