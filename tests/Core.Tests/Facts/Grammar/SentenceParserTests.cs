using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Facts.Grammar;

public class SentenceParserTests
{
    private const string Parties = "France and Brazil met. ";

    [Theory]
    [InlineData("France and Brazil are expected to propose a new fund.", "France; Brazil | are expected to | propose | Expected | a new fund")]
    [InlineData("Paris plans to buy ten aircraft.", "France | plans to | buy | Planned | ten aircraft")]
    [InlineData("Brazilian officials hope to visit Paris.", "Brazil | hope to | visit | Hoped | Paris")]
    [InlineData("France may join the fund.", "France | may | join | Conditional | the fund")]
    [InlineData("Brazil declined to sign the text.", "Brazil | declined to | sign | Denied | the text")]
    [InlineData("Brazil does not support the plan.", "Brazil |  | support | Denied | the plan")]
    [InlineData("France is considering a proposal to raise duties.", "France |  | consider | Considered | a proposal to raise duties")]
    [InlineData("France to Host Talks on Coffee Duties", "France |  | host | Planned | Talks on Coffee Duties")]
    public void Parse_OneVerbGroup_ReadsOperatorsAndModality(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(ShippedParser.Lines(text)));

    [Theory]
    [InlineData("France discussed the fund and agreed on a date.", "France |  | discuss | Stated | the fund", "France |  | agree | Stated | on a date")]
    [InlineData("France will widen the canal, deepen the port and build a bridge.", "France | will | widen | Expected | the canal", "France | will | deepen | Expected | the port", "France | will | build | Expected | a bridge")]
    [InlineData("France visited Brazil, promising to invest in ports.", "France |  | visit | Stated | Brazil", "France | promising to | invest | Planned | in ports")]
    public void Parse_CoordinatedVerbs_ShareTheActor(string text, params string[] expected) => Assert.Equal(expected, ShippedParser.Lines(text));

    [Fact]
    public void Parse_StrengthenedStance_RanksAboveThePlainOne()
    {
        var text = Parties + "We strongly oppose any unilateral attempts to change the status quo by force or coercion.";
        var plain = ShippedParser.Instance.Parse(Parties + "We oppose any attempts to change the status quo.")[^1];

        var strong = ShippedParser.Instance.Parse(text)[^1];

        Assert.Equal(["France", "Brazil"], strong.Actors);
        Assert.Equal(("oppose", "opposition"), (strong.Stance, strong.Family));
        Assert.True(strong.Rank > plain.Rank);
        Assert.Equal("any unilateral attempts to change the status quo", strong.ObjectSpan?.Of(text));
        Assert.Equal(["strongly", "any", "unilateral"], strong.Modifiers.Select(span => span.Of(text)));
        Assert.Contains(strong.Adjuncts, adjunct => adjunct.Kind == "manner" && adjunct.Span.Of(text) == "by force or coercion");
    }

    [Fact]
    public void Parse_ThatClause_IsAPropositionOfItsOwn()
    {
        var text = "France and Brazil reaffirmed that the treaty applies to the islands and underscored the importance of peace.";

        var found = ShippedParser.Instance.Parse(text);

        Assert.Equal(["reaffirm", "apply", "underscore"], found.Select(p => p.Stance));
        Assert.Equal([ClauseKind.Main, ClauseKind.Complement, ClauseKind.Coordinate], found.Select(p => p.Kind));
        Assert.Equal(["France", "Brazil"], found[2].Actors);
        Assert.Equal("the islands", found[1].ObjectSpan?.Of(text).Replace("to ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Parse_Passive_TakesTheActorFromTheByPhrase()
    {
        var text = "The deal was blocked by the French government.";

        var found = Assert.Single(ShippedParser.Instance.Parse(text));

        Assert.Equal(["France"], found.Actors);
        Assert.True(found.Passive);
        Assert.Equal("The deal", found.ObjectSpan?.Of(text));
    }

    [Theory]
    [InlineData("Brazil will buy ten ships, the officials said.", AttributionKind.Anonymous)]
    [InlineData("Analysts said that Brazil will buy ten ships.", AttributionKind.Analyst)]
    [InlineData("Brazil will buy ten ships, according to the French government.", AttributionKind.Named)]
    [InlineData("Brazil will buy ten ships.", AttributionKind.None)]
    public void Parse_ReportedSpeech_SaysWhoSaysSo(string text, AttributionKind expected) =>
        Assert.Equal(expected, Assert.Single(ShippedParser.Instance.Parse(text), p => p.Stance == "buy").Attribution.Kind);

    [Fact]
    public void Read_SplitQuotation_HasOneSpeaker()
    {
        var marked = MarkedText.Parse("“⟦We will build it all,⟧” Minister Jane Example said, “⟦and soon.⟧” Critics spoke of a “⟦white elephant⟧” of a port.");

        var quotes = ShippedParser.Instance.Read(marked.Text).Quotes;

        Assert.Equal(marked.Spans, quotes.Select(quote => quote.Span));
        Assert.Equal(["Jane Example", "Jane Example", null], quotes.Select(quote => quote.Speaker.Name));
        Assert.Equal([false, true, true], quotes.Select(quote => quote.Scare));
    }

    [CorpusFact]
    public void Parse_SharedCorpus_KeepsEverySpanInsideItsSentence()
    {
        foreach (var text in Corpus.AllFiles().Select(file => Intake.Normalize(File.ReadAllText(file)).Text))
        {
            Assert.All(ShippedParser.Instance.Parse(text), p =>
            {
                Assert.True(p.Sentence.Contains(p.VerbSpan));
                Assert.All(p.Modifiers.Concat(p.Operators).Concat(p.Adjuncts.Select(a => a.Span)), span => Assert.True(p.Sentence.Contains(span)));
                Assert.True(p.ObjectSpan is not { } o || p.Sentence.Contains(o));
            });
        }
    }
}
