using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Text;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("Japan’s tariffs and the policies", "japan tariff and the policy")]
    [InlineData("U.S.-Japan U.S. US U.S", "us japan us us us")]
    [InlineData("J. Doe met. The G7", "j doe met the g7")]
    [InlineData("Communiqué communique COMMUNIQUÉ", "communique communique communique")]
    [InlineData("cross-Strait F-35 2.5%", "cross strait f 35 2 5")]
    [InlineData("台湾海峡 について", "台 湾 海 峡 に つ い て")]
    [InlineData("crisis status class always", "crisis status class alway")]
    [InlineData("don't", "dont")]
    [InlineData("\uD800 half \uDC00", "half")]
    [InlineData("…—", "")]
    public void Tokens_AreLettersAndDigitsInOneForm(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', SearchTokens.Of(text).Select(token => token.Key)));

    [Fact]
    public void Tokens_SpansHoldTheWordAsWritten()
    {
        const string text = "The U.S.’s view";

        Assert.Equal(["The", "U.S.’s", "view"], SearchTokens.Of(text).Select(token => token.Span.Of(text)));
    }

    [Theory]
    [InlineData("status quo", "status; quo")]
    [InlineData("\"status quo\" china", "status quo; china")]
    [InlineData("“status quo” \"unclosed phrase", "status quo; unclosed phrase")]
    [InlineData("the importance of peace", "importance; peace")]
    [InlineData("the of", "the; of")]
    [InlineData("\"of the\"", "of the")]
    [InlineData("tariff* a*", "tariff*; a")]
    [InlineData("台湾海峡", "台 湾 海 峡")]
    [InlineData("war OR peace NEAR(trade, 5) ^port {rail}: -ship (tax)", "war; peace; near trade; 5; port; rail; ship; tax")]
    [InlineData("'; DROP TABLE Sources; --", "drop; table; source")]
    [InlineData("\"\"", "")]
    [InlineData("***", "")]
    [InlineData(null, "")]
    public void Parse_WhateverIsTyped_IsWordsAndPhrases(string? typed, string expected)
    {
        var query = SearchQuery.Parse(typed);

        Assert.Equal(expected, string.Join("; ", query.Terms.Select(term => string.Join(' ', term.Keys) + (term.IsBeginning ? "*" : ""))));
    }

    [Theory]
    [InlineData("status quo", "The ⟦status⟧ ⟦quo⟧ and its ⟦status⟧.")]
    [InlineData("\"status quo\"", "The ⟦status quo⟧ and its status.")]
    [InlineData("us", "The ⟦U.S.⟧ view")]
    [InlineData("tariff*", "⟦Tariffs⟧ and ⟦tariff⟧-free trade, ⟦tariffed⟧")]
    [InlineData("海峡", "台湾⟦海峡⟧の平和")]
    [InlineData("\"new status\" \"status quo\"", "A ⟦new status quo⟧ came.")]
    public void Find_MarksTheWordsAsTheyStand(string typed, string marked)
    {
        var text = MarkedText.Parse(marked);

        Assert.Equal(text.Spans, SearchQuery.Parse(typed).Find(text.Text, new TextSpan(0, text.Text.Length)));
    }

    [Fact]
    public void Passages_AreTheLinesThatHoldWords()
    {
        const string text = "One line.\n\n  Two.  \n---\nThree";

        Assert.Equal(["One line.", "Two.", "Three"], Passages.Of(text).Select(passage => passage.Of(text)));
    }

    [Fact]
    public void Passages_OfAnEndlessLine_AreCutAtBlanksOrBetweenCharacters()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 1500)) + new string('x', 4000) + string.Concat(Enumerable.Repeat("𠮷", 3000));

        var passages = Passages.Of(text).ToList();

        Assert.All(passages, passage => Assert.InRange(passage.Length, 1, Passages.Longest + 1));
        Assert.All(passages, passage => Assert.False(char.IsLowSurrogate(text[passage.Start])));
        Assert.Equal(text.Count(c => c != ' '), passages.Sum(passage => passage.Of(text).Count(c => c != ' ')));
    }
}
