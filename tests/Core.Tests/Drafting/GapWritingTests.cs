using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Drafting;

public sealed class GapWritingTests
{
    private static readonly Source s_note = new(new SourceId("note"), "The ministers will meet in Port Ada on Monday.", new SourceDetails("Note"));

    [Theory]
    [InlineData("They meet in ⟦[place]⟧.", "Port Ada", "They meet in ⟦Port Ada⟧.", LinkState.Exact, LinkWording.Source)]
    [InlineData("They meet in ⟦[place]⟧.", "the port", "They meet in ⟦the port⟧.", LinkState.Folded, LinkWording.Person)]
    [InlineData("In ⟦[place]⟧ they meet, and ⟦[place]⟧ is glad.", "the port", "In ⟦the port⟧ they meet, and ⟦the port⟧ is glad.", LinkState.Folded, LinkWording.Person)]
    public void Write_WordsAndPassage_StandInEveryPlaceAndAreLinked(string before, string words, string after, LinkState state, LinkWording wording)
    {
        var (given, expected) = (MarkedText.Parse(before), MarkedText.Parse(after));
        var clause = Clause(given.Text) with { Gaps = [.. given.Spans.Select(span => new Gap("place", span, "the place"))] };

        var written = GapWriting.Write(clause, "place", words, Passage);

        Assert.Equal(expected.Text, written.Text);
        Assert.Equal(expected.Spans, written.Links.Select(link => link.Span));
        Assert.All(written.Links, link => Assert.Equal((words, "place", null, Passage, state, wording), (link.Words, link.Slot, link.FactId, link.Quotation, link.State, link.Wording)));
        Assert.Empty(written.Gaps);
    }

    [Fact]
    public void Write_OtherLinksAndGaps_StayWithTheirWords()
    {
        var text = MarkedText.Parse("⟦We⟧ meet in ⟦[place]⟧ on ⟦[day]⟧.");
        var link = new EvidenceLink(text.Spans[0], "We", null, null, s_note.Quote(new TextSpan(4, 13)), LinkState.Folded);
        var clause = Clause(text.Text) with { Links = [link], Gaps = [new Gap("place", text.Spans[1], "the place"), new Gap("day", text.Spans[2], "the day")] };

        var written = GapWriting.Write(clause, "place", "the old town of Port Ada", Passage);

        Assert.Equal("We meet in the old town of Port Ada on [day].", written.Text);
        Assert.Equal(link, written.Links[0]);
        Assert.Equal("[day]", Assert.Single(written.Gaps).Span.Of(written.Text));
    }

    [Fact]
    public void Write_NoSuchGap_Throws() => Assert.Throws<ArgumentException>(() => GapWriting.Write(Clause("We meet."), "place", "Port Ada", Passage));

    private static Quotation Passage => s_note.Quote(new TextSpan(27, 35));

    private static Clause Clause(string text) => new("c1", null, null, "", text, ClauseStatus.Draft, 1, [], [], []);
}
