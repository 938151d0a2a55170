using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Facts.Records;

public sealed class PersonFactsTests
{
    [Theory]
    [InlineData("They met in ⟦Lisbon⟧.", "They met in ⟦Lisbon⟧.")]
    [InlineData("They met in⟦ Lisb⟧on.", "They met in ⟦Lisbon⟧.")]
    [InlineData("They m⟦et in L⟧isbon.", "They ⟦met in Lisbon⟧.")]
    [InlineData("⟦They met.\n⟧", "⟦They met.⟧\n")]
    public void WholeWords_OfASelection_AreTheWordsItTouches(string selected, string expected)
    {
        var text = MarkedText.Parse(selected);

        Assert.Equal(expected, MarkedText.Mark(text.Text, [PersonFacts.WholeWords(text.Text, text.Span)]));
    }

    [Fact]
    public void WholeWords_OfBlanks_IsRefused() => Assert.Throws<ArgumentException>(() => PersonFacts.WholeWords("a  b", new TextSpan(1, 3)));

    [Fact]
    public void Mark_AcrossTwoSentences_HasBothAsItsSentence()
    {
        var text = MarkedText.Parse("A line.\nThey ⟦met. They spoke⟧ of trade. They left.");
        var source = new Source(new SourceId("s"), text.Text, new SourceDetails("Note"));

        var fact = PersonFacts.Mark(source, text.Span, new MeetingValue(["They"], null, null, false), Modality.Stated, []);

        Assert.Equal("They met. They spoke of trade.", fact.Sentence.Of(text.Text));
    }

    [Fact]
    public void Correct_WithAnotherKind_IsRefused()
    {
        var source = new Source(new SourceId("s"), "Lisbon", new SourceDetails("Note"));
        var fact = PersonFacts.Mark(source, new TextSpan(0, 6), new PlaceValue("Lisbon"), Modality.Stated, []);

        Assert.Throws<ArgumentException>(() => PersonFacts.Correct(fact, new OrganizationValue("Lisbon"), Modality.Stated, []));
    }

    [Theory]
    [InlineData("⟦a fact⟧ and ⟦a fact⟧", "a fact")]
    [InlineData("⟦“we   will”⟧ is not \"we willed\"", "\"we will\"")]
    [InlineData("an artefact", "fact")]
    public void Places_OfWords_AreAllThatStandWhole(string marked, string words)
    {
        var text = MarkedText.Parse(marked);

        Assert.Equal(marked, MarkedText.Mark(text.Text, Anchor.Places(words, text.Text, 10)));
    }
}
