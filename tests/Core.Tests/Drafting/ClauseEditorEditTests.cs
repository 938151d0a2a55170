using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Drafting;

public sealed class ClauseEditorEditTests
{
    [Theory]
    [InlineData("⟦Norway⟧ will invest ⟦$5 billion⟧.", "⟦Norway⟧ will gladly invest up to ⟦$5 billion⟧ in ports.")]
    [InlineData("⟦Norway⟧ will invest ⟦$5 billion⟧.", "The Kingdom of ⟦Norway⟧ will invest ⟦$5 billion⟧ soon.")]
    [InlineData("In May, ⟦Norway⟧ will gladly invest ⟦$5 billion⟧ in ports.", "⟦Norway⟧ will invest ⟦$5 billion⟧.")]
    [InlineData("⟦Norway⟧ leads.", "⟦Norway⟧'s minister leads.")]
    [InlineData("⟦Norway⟧'s minister leads.", "⟦Norway⟧ leads.")]
    [InlineData("⟦Article V⟧ applies.", "Both sides hold that ⟦Article V⟧ applies.")]
    [InlineData("⟦ノルウェー⟧は⟦50億ドル⟧を投資する。", "今年⟦ノルウェー⟧は最大⟦50億ドル⟧を投資する。")]
    public void Edit_WordsBesideALink_DoNotTouchIt(string before, string after)
    {
        var edited = ClauseEditor.Edit(LinkedClause.Parse(before), MarkedText.Parse(after).Text);

        Assert.All(edited.Links, link => Assert.Equal(LinkState.Exact, link.State));
        Assert.Equal(after, LinkedClause.Write(edited));
    }

    [Theory]
    [InlineData("Norway will invest ⟦$5 billion⟧ in ports.", "Norway will invest ⟦$7 billion⟧ in ports.")]
    [InlineData("Norway will invest ⟦$5 billion⟧ in ports.", "Norway will invest ⟦$5 or 6 billion⟧ in ports.")]
    [InlineData("Norway will invest ⟦$5 billion⟧ in ports.", "Norway will invest ⟦$5⟧ in ports.")]
    [InlineData("Norway will invest ⟦$5 billion⟧ in ports.", "Norway will invest ⟦large sums⟧ in ports.")]
    [InlineData("Norway will invest ⟦$5 billion⟧ in ports.", "Norway will invest ⟦⟧in ports.")]
    [InlineData("Visitors from ⟦Japan⟧ came.", "Visitors from ⟦Japanese⟧ came.")]
    [InlineData("The fleet of ⟦54⟧ ships.", "The fleet of ⟦540⟧ ships.")]
    [InlineData("⟦Article V⟧ applies.", "⟦Article VI⟧ applies.")]
    public void Edit_LinkedWordsTouched_LinkIsAlteredAndSpansWhatStandsThere(string before, string after)
    {
        var edited = ClauseEditor.Edit(LinkedClause.Parse(before), MarkedText.Parse(after).Text);

        Assert.Equal(after, LinkedClause.Write(edited));
        Assert.Equal(LinkState.Altered, Assert.Single(edited.Links).State);
    }

    [Theory]
    [InlineData("Norway will invest $7 billion in ports.")]
    [InlineData("Norway will invest in ports.")]
    [InlineData("Norway will invest much, very much, in ports.")]
    [InlineData("Norway intends to put money into harbours.")]
    [InlineData("")]
    public void Edit_WordsComeBack_LinkStandsAgain(string between)
    {
        var clause = LinkedClause.Parse("Norway will invest ⟦$5 billion⟧ in ports.");

        var altered = ClauseEditor.Edit(clause, between);
        var back = ClauseEditor.Edit(altered, clause.Text);

        Assert.Equal(LinkState.Altered, Assert.Single(altered.Links).State);
        Assert.Equal(clause.Links, back.Links);
    }

    [Fact]
    public void Edit_FoldedLinkTouchedAndBack_IsFoldedAgain()
    {
        var text = MarkedText.Parse("⟦Article V⟧ applies.");
        var clause = LinkedClause.Parse("Article V applies.") with { Links = [LinkedClause.Link(text.Text, text.Span, "article", quoted: "Article 5")] };

        var altered = ClauseEditor.Edit(clause, "Article IV applies.");

        Assert.Equal("article:Altered", LinkedClause.States(altered));
        Assert.Equal("article:Folded", LinkedClause.States(ClauseEditor.Edit(altered, "Article V applies.")));
    }

    [Fact]
    public void Edit_WordsWrittenElsewhere_DoNotMendTheLink()
    {
        var altered = ClauseEditor.Edit(LinkedClause.Parse("Norway will invest ⟦$5 billion⟧ in ports."), "Norway will invest $7 billion in ports.");

        var edited = ClauseEditor.Edit(altered, "Norway will invest $7 billion in ports, and $5 billion in roads.");

        Assert.Equal("Norway will invest ⟦$7 billion⟧ in ports, and $5 billion in roads.", LinkedClause.Write(edited));
        Assert.Equal("s1:Altered", LinkedClause.States(edited));
    }

    [Theory]
    [InlineData("Peru and Chile met. Later ⟦Peru⟧ agreed to pay.", "Peru and Chile met. Later ⟦Chile⟧ agreed to pay.")]
    [InlineData("Later ⟦Peru⟧ agreed to pay. Peru and Chile met.", "Later ⟦⟧agreed to pay. Peru and Chile met.")]
    [InlineData("Peru will pay ⟦$5 million⟧. Chile will pay $5 million.", "Peru will pay ⟦a lot⟧. Chile will pay $5 million.")]
    public void Edit_RepeatedWords_LinkDoesNotJump(string before, string after)
    {
        var edited = ClauseEditor.Edit(LinkedClause.Parse(before), MarkedText.Parse(after).Text);

        Assert.Equal(after, LinkedClause.Write(edited));
        Assert.Equal(LinkState.Altered, Assert.Single(edited.Links).State);
    }

    [Fact]
    public void Edit_SentenceMoved_LinksGoWithIt()
    {
        const string Plan = "Norway will invest ⟦$5 billion⟧ in the northern ports by 2031.";
        const string Rail = "The two sides welcomed the opening of the rail link last spring. They also discussed fishing quotas and the price of timber.";

        var edited = ClauseEditor.Edit(LinkedClause.Parse($"{Plan} {Rail}"), MarkedText.Parse($"{Rail} {Plan}").Text);

        Assert.Equal($"{Rail} {Plan}", LinkedClause.Write(edited));
        Assert.Equal("s1:Exact", LinkedClause.States(edited));
    }

    [Fact]
    public void Edit_PhraseMovedInsideItsSentence_LinkGoesWithIt()
    {
        var edited = ClauseEditor.Edit(LinkedClause.Parse("On ⟦12 March⟧, both signed the treaty."), "Both signed the treaty on 12 March.");

        Assert.Equal("Both signed the treaty on ⟦12 March⟧.", LinkedClause.Write(edited));
        Assert.Equal("s1:Exact", LinkedClause.States(edited));
    }

    [Fact]
    public void Edit_LinesBrokenInsideALink_LinkIsFolded() =>
        Assert.Equal("s1:Folded", LinkedClause.States(ClauseEditor.Edit(LinkedClause.Parse("It pays ⟦$5 billion⟧ now."), "It pays $5\nbillion now.")));

    [Fact]
    public void Edit_GapUntouchedOrTouched_StaysOrGoesWithItsConflict()
    {
        var text = MarkedText.Parse("Norway will invest ⟦[the amount]⟧ in ports.");
        var clause = LinkedClause.Parse(text.Text) with
        {
            Gaps = [new Gap("amount", text.Span, "No source gives the amount.")],
            Conflicts = [new SlotConflict("amount", [])],
        };

        var kept = ClauseEditor.Edit(clause, "Soon Norway will invest [the amount] in two ports.");
        var gone = ClauseEditor.Edit(clause, "Norway will invest [an amount] in ports.");

        Assert.Equal("[the amount]", Assert.Single(kept.Gaps).Span.Of(kept.Text));
        Assert.Single(kept.Conflicts);
        Assert.Empty(gone.Gaps);
        Assert.Empty(gone.Conflicts);
    }

    [Fact]
    public void Edit_OrphanedLink_StaysOrphanedAndFollows()
    {
        var clause = LinkedClause.Parse("It pays ⟦$5 billion⟧ now.");
        var orphaned = clause with { Links = [clause.Links[0] with { State = LinkState.Orphaned }] };

        var edited = ClauseEditor.Edit(orphaned, "Today it pays $5 billion now.");

        Assert.Equal("Today it pays ⟦$5 billion⟧ now.", LinkedClause.Write(edited));
        Assert.Equal("s1:Orphaned", LinkedClause.States(edited));
    }

    [Fact]
    public void Edit_SameText_IsTheSameClause()
    {
        var clause = LinkedClause.Parse("It pays ⟦$5 billion⟧ now.");

        Assert.Same(clause, ClauseEditor.Edit(clause, new string(clause.Text)));
    }

    [Fact]
    public void Edit_EmptyLinkAtEitherEnd_StaysInside()
    {
        var altered = ClauseEditor.Edit(LinkedClause.Parse("⟦Peru⟧ pays ⟦$5⟧"), "pays");

        Assert.All(ClauseEditor.Edit(altered, "x").Links, link => Assert.InRange(link.Span.End, 0, 1));
        Assert.All(ClauseEditor.Edit(altered, "").Links, link => Assert.Equal(new TextSpan(0, 0), link.Span));
    }
}
