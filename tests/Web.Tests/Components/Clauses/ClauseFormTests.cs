using AngleSharp.Html.Dom;
using Bunit;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Clauses;
using StatementDraft.Web.Components.Forms;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Tests.Components.Clauses;

public sealed class ClauseFormTests : BunitContext
{
    [Theory]
    [InlineData("plain words")]
    [InlineData("\nbegins with a break")]
    [InlineData("<b>& marks</b>")]
    public void TheBoxHoldsTheWordsExactly(string words)
    {
        var form = Show(words, new FormState("token"));

        Assert.Equal(words, ((IHtmlTextAreaElement)form.Find("textarea")).Value);
        Assert.Equal("7", form.Find("input[name=version]").GetAttribute("value"));
    }

    [Fact]
    public void WhatIsWrongIsTiedToTheBox()
    {
        var form = Show("", new FormState("token", new Dictionary<string, IReadOnlyList<string>> { ["text"] = ["The clause is empty."] }));

        Assert.Equal("clause-hint clause-error", form.Find("textarea").GetAttribute("aria-describedby"));
        Assert.Equal("The clause is empty.", form.Find("#clause-error").TextContent);
    }

    [Fact]
    public void AnOvertakenEditShowsBothTexts()
    {
        var redline = new Redline("saved words", "typed words", [
            new Segment(SegmentKind.Deleted, new TextSpan(0, 5), null),
            new Segment(SegmentKind.Inserted, null, new TextSpan(0, 5)),
            new Segment(SegmentKind.Equal, new TextSpan(5, 11), new TextSpan(5, 11))]);

        var stale = Render<StaleEdit>(it => it.Add(edit => edit.Clause, Sample.Clause("saved words")).Add(edit => edit.Redline, redline));

        Assert.Equal("saved words", stale.Find(".words").TextContent);
        Assert.Contains("typed", stale.Find(".redline ins").TextContent, StringComparison.Ordinal);
        Assert.Contains("saved", stale.Find(".redline del").TextContent, StringComparison.Ordinal);
    }

    private IRenderedComponent<ClauseForm> Show(string typed, FormState state) => Render<ClauseForm>(form => form
        .Add(it => it.Clause, Sample.Clause("saved words"))
        .Add(it => it.Place, new DeskPlace("x", "c1", Editing: true))
        .Add(it => it.Form, state)
        .Add(it => it.ReadVersion, 7)
        .Add(it => it.Text, typed));
}
