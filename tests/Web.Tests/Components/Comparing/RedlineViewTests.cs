using Bunit;
using StatementDraft.Core.Comparing;
using StatementDraft.Web.Components.Comparing;

namespace StatementDraft.Web.Tests.Components.Comparing;

/// <summary>One comparison inline, side by side, and as a list of changes.</summary>
public sealed class RedlineViewTests : BunitContext
{
    private static readonly DecidableRedline Shown = Make("We deplore the loss of the ferry by 2030.", "We regret the loss of the ferry by 2031.");

    [Fact]
    public void Inline_BothTextsAreOneWithEachChangeInPlace()
    {
        var view = View(Shown, sideBySide: false);

        Assert.Equal(["[deleted: deplore] ", "[deleted: 2030] "], view.FindAll(".redline del").Select(words => words.TextContent));
        Assert.Equal(["[inserted: regret] ", "[inserted: 2031] "], view.FindAll(".redline ins").Select(words => words.TextContent));
        Assert.Equal(["change-c-1", "change-c-2"], view.FindAll("del[id]").Select(words => words.Id));
    }

    [Fact]
    public void SideBySide_EachSideHasItsWordsAndItsName()
    {
        var view = View(Shown, sideBySide: true);

        Assert.Equal(["Before: this statement", "After: the pasted text"], view.FindAll("section").Select(side => side.GetAttribute("aria-label")));
        Assert.Empty(view.FindAll("section")[0].QuerySelectorAll("ins"));
        Assert.Empty(view.FindAll("section")[1].QuerySelectorAll("del"));
    }

    [Fact]
    public void TheSame_IsSaid() => Assert.Contains("the same, letter for letter", View(Make("We met.", "We met."), sideBySide: false).Markup, StringComparison.Ordinal);

    [Fact]
    public void Around_WhatIsNotComparedIsSaidToBeSoAndStandsBeforeOnly()
    {
        var shown = Shown with { Lead = "They met in Oslo. ", Tail = " They dined." };

        Assert.Equal(["They met in Oslo.", "They dined."], View(shown, sideBySide: false).FindAll(".around").Select(words => words.TextContent["[not compared:".Length..].Trim(' ', ']')));
        Assert.Empty(View(shown, sideBySide: true).FindAll("section")[1].QuerySelectorAll(".around"));
    }

    [Fact]
    public void List_EveryChangeHasItsKindItsWordsAndItsButtons()
    {
        var list = Render<ChangeList>(it => it.Add(view => view.Redline, Shown).Add(view => view.Place, new RedlinePlace("s", RedlineFrame.Clause, "c", Shown.Key)).Add(view => view.Token, "t").Add(view => view.ReadVersion, 3));

        Assert.Equal("2 changes", list.Find("h3").TextContent);
        Assert.Equal(["Words", "Date"], list.FindAll(".kind").Select(kind => kind.TextContent));
        Assert.Equal(["Accept change 1", "Reject change 1", "Accept change 2", "Reject change 2"], list.FindAll(".items button").Select(button => button.TextContent));
        Assert.Equal(["/statements/s/compare?clause=c&against=proposal%3Ap#item-change-c-2", "/statements/s/compare?clause=c&against=proposal%3Ap#item-change-c-1"], list.FindAll(".items a").Where(link => link.TextContent.StartsWith("Next", StringComparison.Ordinal) || link.TextContent.StartsWith("Previous", StringComparison.Ordinal)).Select(link => link.GetAttribute("href")));
    }

    private IRenderedComponent<RedlineView> View(DecidableRedline redline, bool sideBySide) => Render<RedlineView>(it => it
        .Add(view => view.Redline, redline).Add(view => view.Before, "this statement").Add(view => view.After, "the pasted text").Add(view => view.SideBySide, sideBySide));

    private static DecidableRedline Make(string clause, string theirs) =>
        RedlineDecisions.Make("c", new ComparisonKey(ComparedKind.Proposal, "p"), Redline.Compare(clause, theirs), new Core.Facts.Lists.Lexicon());
}
