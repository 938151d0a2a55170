using Bunit;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Web.Components.Clauses;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Tests.Components.Clauses;

public sealed class ClauseTextTests : BunitContext
{
    private const string Words = "Norland will invest up to $2 billion in [the place].";

    [Fact]
    public void LinkedWordsLeadToTheirEntryOfTheCard()
    {
        var text = Show(Sample.Clause(Words, [Sample.Link(Words, "up to $2 billion", Sample.Money)]));

        var link = text.Find("mark.exact a");
        Assert.Equal("up to $2 billion", link.TextContent);
        Assert.Equal("/statements/x?clause=c1#link-1", link.GetAttribute("href"));
    }

    [Fact]
    public void AlteredWordsAreCalledSoInWords()
    {
        var text = Show(Sample.Clause(Words, [Sample.Link(Words, "up to $2 billion", Sample.Money, LinkState.Altered)]));

        Assert.Equal("altered", text.Find("mark.altered small").TextContent.Trim(' ', '(', ')'));
    }

    [Fact]
    public void AnticipatedWordsAreCalledSoOnceASentence()
    {
        const string words = "Norland will invest up to $2 billion.";
        var link = Sample.Link(words, "up to $2 billion", Sample.Money) with { Modality = Modality.Expected };
        var first = link with { Span = Sample.SpanOf("invest", words), Words = "invest" };

        var text = Show(Sample.Clause(words, [first, link]));

        Assert.Equal(2, text.FindAll("mark.awaited").Count);
        Assert.Equal("anticipated", Assert.Single(text.FindAll("small.anticipated")).TextContent.Trim(' ', '(', ')'));
    }

    [Fact]
    public void GapsAreMarkedAndLeadToTheirCandidates()
    {
        var text = Show(Sample.Clause(Words, gaps: [new Gap("place", Sample.SpanOf("[the place]", Words), "No source names the place.")]));

        Assert.Equal("/statements/x?clause=c1#gap-place", text.Find("mark.gap a").GetAttribute("href"));
    }

    [Fact]
    public void ChoicesBetweenSourcesLookDifferentFromGaps()
    {
        var clause = Sample.Clause(Words, gaps: [new Gap("place", Sample.SpanOf("[the place]", Words), "The sources disagree.")]) with
        {
            Conflicts = [new SlotConflict("place", [Sample.Money])],
        };

        Assert.Single(Show(clause).FindAll("mark.choice"));
    }

    [Fact]
    public void DeletedLinkedWordsLeaveNoMark()
    {
        var deleted = Sample.Link(Words, "up to $2 billion", Sample.Money, LinkState.Altered) with { Span = new(3, 3) };

        Assert.Empty(Show(Sample.Clause(Words, [deleted])).FindAll("mark"));
    }

    private IRenderedComponent<ClauseText> Show(Clause clause) =>
        Render<ClauseText>(text => text.Add(it => it.Clause, clause).Add(it => it.Place, new DeskPlace("x", "c1")));
}
