using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Drafting.Brackets;

/// <summary>Words between brackets: opened, agreed ad ref, agreed, withdrawn, opened again, and edited by hand.</summary>
public sealed class BracketEditorTests
{
    private static readonly BracketDecision Decision = new("the desk officer", new DateTimeOffset(2025, 2, 1, 14, 20, 0, TimeSpan.Zero));

    private static readonly Clause Held = Opened("They ⟦reaffirmed⟧ their ties.", ("Chile", "reaffirmed"), ("Portugal", "affirmed"));

    [Fact]
    public void Open_WordsOfASentence_StandAsAlternativesAndTheClauseIsBracketed()
    {
        Assert.Equal("They [Chile: reaffirmed] [Portugal: affirmed] their ties.", Held.Text);
        Assert.Equal("[Chile: reaffirmed] [Portugal: affirmed]", Held.Brackets.Single().Span.Of(Held.Text));
        Assert.Equal((1, ClauseStatus.Bracketed), (Held.Brackets.Single().Number, Held.Status));
    }

    [Fact]
    public void Decide_Agreed_LeavesItsWordsAndWithdrawsTheOther()
    {
        var agreed = BracketEditor.Decide(Held, 1, "Portugal", AlternativeStatus.Agreed, Decision);

        Assert.Equal(("They affirmed their ties.", ClauseStatus.Proposed), (agreed.Text, agreed.Status));
        Assert.Equal("affirmed", agreed.Brackets.Single().Span.Of(agreed.Text));
        Assert.False(agreed.Brackets.Single().IsOpen);
        Assert.Equal(["Chile Withdrawn", "Portugal Agreed"], agreed.Brackets.Single().Alternatives.Select(one => $"{one.Holder} {one.Status}"));
        Assert.All(agreed.Brackets.Single().Alternatives, one => Assert.Equal(Decision, one.Decision));
    }

    [Fact]
    public void Decide_AdRef_KeepsTheBracketAndOnlyOneIsSo()
    {
        var first = BracketEditor.Decide(Held, 1, "Portugal", AlternativeStatus.AgreedAdRef, Decision);
        var second = BracketEditor.Decide(first, 1, "Chile", AlternativeStatus.AgreedAdRef, Decision);

        Assert.Equal(Held.Text, second.Text);
        Assert.Equal(["Chile AgreedAdRef", "Portugal Open"], second.Brackets.Single().Alternatives.Select(one => $"{one.Holder} {one.Status}"));
        Assert.Equal("They reaffirmed their ties.", Resolved.Clean(second).Text);
    }

    [Fact]
    public void Decide_WithdrawnOneByOne_LeavesNoWordsAndNoDoubleBlank()
    {
        var one = BracketEditor.Decide(Held, 1, "Portugal", AlternativeStatus.Withdrawn, Decision);
        Assert.Equal("They [Chile: reaffirmed] their ties.", one.Text);

        var none = BracketEditor.Decide(one, 1, "Chile", AlternativeStatus.Withdrawn, Decision);
        Assert.Equal(("They their ties.", ClauseStatus.Proposed), (none.Text, none.Status));
    }

    [Fact]
    public void Decide_OpenOnAClosedBracket_OpensItAgain()
    {
        var agreed = BracketEditor.Decide(Held, 1, "Portugal", AlternativeStatus.Agreed, Decision);

        var opened = BracketEditor.Decide(agreed, 1, "Portugal", AlternativeStatus.Open, Decision);

        Assert.Equal((Held.Text, ClauseStatus.Bracketed), (opened.Text, opened.Status));
        Assert.All(opened.Brackets.Single().Alternatives, one => Assert.Null(one.Decision));
    }

    [Fact]
    public void Decide_OneOfTwoBrackets_TheOtherKeepsItsWords()
    {
        var (text, spans) = MarkedText.Parse("They ⟦met⟧ and [Chile: shall] trade.");
        var clause = ClauseEditor.Edit(Plain("They met and trade."), text);
        var both = BracketEditor.Open(clause, spans[0], [new("Chile", "met in Lisbon"), new("Portugal", "met")]);

        var agreed = BracketEditor.Decide(both, 2, "Chile", AlternativeStatus.Agreed, Decision);

        Assert.Equal("They met in Lisbon and [Chile: shall] trade.", agreed.Text);
        Assert.Equal(["met in Lisbon", "[Chile: shall]"], agreed.Brackets.Select(bracket => bracket.Span.Of(agreed.Text)));
        Assert.Equal(ClauseStatus.Bracketed, agreed.Status);
    }

    [Fact]
    public void Decide_Agreed_LinksOfTheOtherWordsStand()
    {
        var linked = LinkedClause.Parse("They reaffirmed their ties in ⟦Lisbon⟧.");
        var held = BracketEditor.Open(linked, TextSpan.At(5, 10), [new("Chile", "reaffirmed"), new("Portugal", "affirmed")]);

        var agreed = BracketEditor.Decide(held, 1, "Portugal", AlternativeStatus.Agreed, Decision);

        Assert.Equal("They affirmed their ties in ⟦Lisbon⟧.", LinkedClause.Write(agreed));
        Assert.Equal("s1:Exact", LinkedClause.States(agreed));
    }

    [Fact]
    public void Edit_WordsInsideABracket_AreTheAlternativesWordsAndKeepItsFallBack()
    {
        var backed = BracketEditor.SetFallBack(Held, 1, "Chile", "affirmed");

        var edited = ClauseEditor.Edit(backed, "They [Chile: strongly reaffirmed] [Portugal: affirmed] their ties.");

        Assert.Equal([("strongly reaffirmed", "affirmed"), ("affirmed", null)], edited.Brackets.Single().Alternatives.Select(one => (one.Words, one.FallBack)));
        Assert.Equal(1, edited.Brackets.Single().Number);
    }

    [Fact]
    public void Edit_BracketsTypedByHand_BecomeBracketsAndDeletedOnesAreGone()
    {
        var typed = ClauseEditor.Edit(Plain("They met."), "They [Japan: met] [US: no text].");
        Assert.Equal([("Japan", "met"), ("US", "")], typed.Brackets.Single().Alternatives.Select(one => (one.Holder, one.Words)));

        Assert.Empty(ClauseEditor.Edit(typed, "They met.").Brackets);
    }

    [Theory]
    [InlineData("They met in [place].")]
    [InlineData("They met [open: .")]
    [InlineData("They met [12: x].")]
    public void Edit_BracketsThatNobodyHolds_AreNoBrackets(string text) => Assert.Empty(ClauseEditor.Edit(Plain("They met."), text).Brackets);

    [Fact]
    public void Open_InsideAnOpenBracketOrWithoutWords_Throws()
    {
        Assert.False(BracketEditor.CanOpen(Held, TextSpan.At(6, 5)));
        Assert.Throws<ArgumentException>(() => BracketEditor.Open(Plain("They met."), TextSpan.At(5, 3), [new("Chile", "")]));
        Assert.Throws<ArgumentException>(() => BracketEditor.Open(Plain("They met."), TextSpan.At(5, 3), [new("Chile", "met"), new("Chile", "meet")]));
    }

    [Fact]
    public void Resolved_EachParty_ReadsItsOpeningAndItsFallBack()
    {
        var clause = BracketEditor.SetFallBack(Opened("They met.⟦ They will meet again.⟧", ("Chile", "They will meet in May.")), 1, "Chile", "They intend to meet.");

        Assert.Equal("They met.[Chile: They will meet in May.]", clause.Text);
        Assert.Equal("They met.They will meet in May.", Resolved.OpeningOf(clause, "Chile").Text);
        Assert.Equal("They met.They intend to meet.", Resolved.FallBackOf(clause, "Chile").Text);
        Assert.Equal("They met.", Resolved.OpeningOf(clause, "Portugal").Text);
        Assert.Equal(("They met.", 1), (Resolved.Clean(clause).Text, Resolved.Clean(clause).LeftOut.Count));
    }

    [Theory]
    [InlineData(7, 0, "7")]
    [InlineData(7, 1, "7 bis")]
    [InlineData(12, 2, "12 ter")]
    public void Numbering_OfAlternatives_IsLatin(int paragraph, int alternative, string number) => Assert.Equal(number, Numbering.Of(paragraph, alternative));

    private static Clause Opened(string marked, params (string Holder, string Words)[] alternatives)
    {
        var (text, spans) = MarkedText.Parse(marked);
        return BracketEditor.Open(Plain(text), spans[0], [.. alternatives.Select(one => new Alternative(one.Holder, one.Words))]);
    }

    private static Clause Plain(string text) => new("c1", null, null, "", text, ClauseStatus.Draft, 1, [], [], []);
}
