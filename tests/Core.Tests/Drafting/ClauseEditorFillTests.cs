using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Drafting;

public sealed class ClauseEditorFillTests
{
    [Fact]
    public void Fill_Gap_PutsTheWordsAndLinksThem()
    {
        var text = MarkedText.Parse("Norway will invest ⟦[the amount]⟧ by 2031.");
        var clause = LinkedClause.Parse("Norway will invest [the amount] by ⟦2031⟧.") with
        {
            Gaps = [new Gap("amount", text.Span, "No source gives the amount.")],
            Conflicts = [new SlotConflict("amount", [Billions]), new SlotConflict("other", [])],
        };

        var filled = ClauseEditor.Fill(clause, "amount", Billions, new Lexicon());

        Assert.Equal("Norway will invest ⟦$5 billion⟧ by ⟦2031⟧.", LinkedClause.Write(filled));
        Assert.Equal("amount:Exact s1:Exact", LinkedClause.States(filled));
        Assert.Equal(Billions.Id, filled.Links[0].FactId);
        Assert.Empty(filled.Gaps);
        Assert.Equal("other", Assert.Single(filled.Conflicts).Slot);
    }

    [Fact]
    public void Fill_LinkedWords_AreReplacedWhateverBecameOfThem()
    {
        var altered = ClauseEditor.Edit(LinkedClause.Parse("Norway will invest ⟦$7 billion⟧ by ⟦2031⟧."), "Norway will invest large sums by 2031.");

        var filled = ClauseEditor.Fill(altered, "s1", Billions, new Lexicon());

        Assert.Equal("Norway will invest ⟦$5 billion⟧ by ⟦2031⟧.", LinkedClause.Write(filled));
        Assert.Equal("s1:Exact s2:Exact", LinkedClause.States(filled));
    }

    [Fact]
    public void Fill_LinkWhoseWordsWereDeleted_WritesThemWhereTheyStood()
    {
        var altered = ClauseEditor.Edit(LinkedClause.Parse("Norway will invest ⟦$7 billion⟧ by 2031."), "Norway will invest by 2031.");

        Assert.Equal("Norway will invest ⟦$5 billion⟧ by 2031.", LinkedClause.Write(ClauseEditor.Fill(altered, "s1", Billions, new Lexicon())));
    }

    [Fact]
    public void Fill_SlotInTwoPlaces_FillsBoth()
    {
        var text = MarkedText.Parse("It lends ⟦[amount]⟧ and takes ⟦[amount]⟧ back.");
        var clause = LinkedClause.Parse(text.Text) with { Gaps = [.. text.Spans.Select(span => new Gap("amount", span, "missing"))] };

        Assert.Equal(
            "It lends ⟦$5 billion⟧ and takes ⟦$5 billion⟧ back.",
            LinkedClause.Write(ClauseEditor.Fill(clause, "amount", Billions, new Lexicon())));
    }

    [Fact]
    public void Fill_WithItsTemplate_WritesEachPlaceInItsFormAndLeavesTheTemplatesOwnWords()
    {
        var slot = new Slot("amount", FactKind.Money, "the amount", null, true, []);
        var template = new ClauseTemplate("t", "T", "energy", "", [slot], [
            new SlotPart("amount", "payer"), new FixedWords(" noted "), new RestingWords("amount", [new FixedWords("plans to invest")]),
            new FixedWords(" "), new SlotPart("amount", null)], [], "");
        var clause = LinkedClause.Parse("⟦Peru⟧ noted ⟦plans to invest⟧ ⟦$7 billion⟧.");
        var linked = clause with { Links = [.. clause.Links.Select(link => link with { Slot = "amount", State = LinkState.Folded })] };

        var filled = ClauseEditor.Fill(linked, "amount", Billions, new Lexicon(), template);

        Assert.Equal("⟦Norway⟧ noted ⟦plans to invest⟧ ⟦$5 billion⟧.", LinkedClause.Write(filled));
        Assert.All(filled.Links, link => Assert.Equal(Billions.Id, link.FactId));
    }

    [Fact]
    public void Fill_UnknownSlot_Throws()
    {
        var thrown = Assert.Throws<ArgumentException>(() => ClauseEditor.Fill(LinkedClause.Parse("No slots."), "amount", Billions, new Lexicon()));

        Assert.StartsWith("The clause has neither a gap nor a link for 'amount'.", thrown.Message, StringComparison.Ordinal);
    }

    private static Fact Billions
    {
        get
        {
            var words = MarkedText.Parse("Norway plans to invest ⟦$5 billion⟧.");
            var source = new Source(new SourceId("src"), words.Text, new SourceDetails("Ports"));
            return new Fact(source.Quote(words.Span), new TextSpan(0, words.Text.Length), new MoneyValue("USD", 5_000_000_000, Payer: "Norway"), [], Modality.Planned, Attribution.Document, "test");
        }
    }
}
