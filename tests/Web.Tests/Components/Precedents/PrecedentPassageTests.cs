using Bunit;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Precedents;

namespace StatementDraft.Web.Tests.Components.Precedents;

public sealed class PrecedentPassageTests : BunitContext
{
    [Fact]
    public void ShortParagraph_IsShownWhole_ItsSentencesMarked()
    {
        var passage = Show("They met. We support the port. They dined.", "We support the port.");

        Assert.Equal("They met. We support the port. They dined.", passage.Find(".words > p").TextContent.Trim());
        Assert.Equal("We support the port.", passage.Find("mark").TextContent);
        Assert.Empty(passage.FindAll("details"));
    }

    [Fact]
    public void LongParagraph_ShowsTheSentencesWithTheRestToBeOpened()
    {
        var around = string.Concat(Enumerable.Repeat("They spoke at length of many other things. ", 20));
        var passage = Show($"{around}We support the port. {around}".Trim(), "We support the port.");

        Assert.Equal("… We support the port. …", passage.Find(".words > p").TextContent.Trim());
        Assert.StartsWith("They spoke at length", passage.Find("details p").TextContent, StringComparison.Ordinal);
        Assert.Equal("We support the port.", passage.Find("details mark").TextContent);
    }

    [Fact]
    public void Changes_ThatMeanNothing_AreToldOnce()
    {
        var lines = Render<ChangeLines>(it => it.Add(lines => lines.Changes, [new CommitmentChange(CommitmentFate.Same, null, null, null, $"no change of meaning")]));

        Assert.Equal("No change of meaning.", lines.Find("p").TextContent);
    }

    [Fact]
    public void Changes_AreSaidInWordsBesideTheirSign()
    {
        var lines = Render<ChangeLines>(it => it.Add(lines => lines.Changes, [new CommitmentChange(CommitmentFate.Strengthened, null, null, null, $"'oppose' became 'strongly oppose'")]));

        Assert.Equal("↑ Stronger 'oppose' became 'strongly oppose'", lines.Find("li").TextContent);
        Assert.Equal("true", lines.Find("li strong span").GetAttribute("aria-hidden"));
    }

    private IRenderedComponent<PrecedentPassage> Show(string text, string words)
    {
        var source = new Source(new SourceId("s"), text, new SourceDetails("Statement", SourceKind.Statement));
        var rung = new PrecedentRung(source, source.Quote(new(0, text.Length)), [Sample.SpanOf(words, text)]);
        return Render<PrecedentPassage>(it => it.Add(passage => passage.Rung, rung));
    }
}
