using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Tests.Checking.Review;

public sealed class OpenWordsTests
{
    [Theory]
    [InlineData("They ⟦[NOR: strongly]⟧ ⟦[SUD: firmly]⟧ oppose it.")]
    [InlineData("They ⟦[NOR: oppose [SUD: any] attempt]⟧.")]
    [InlineData("They oppose it.")]
    [InlineData("They [oppose it.")]
    [InlineData("They oppose] it.")]
    [InlineData("They [oppose ⟦[SUD: any]⟧ attempt.")]
    public void In_Brackets_AreTheOutermostThatAreClosed(string marked)
    {
        var text = MarkedText.Parse(marked);

        var open = OpenWords.In(Reviewing.Clause(text.Text));

        Assert.Equal(text.Spans, open.Select(words => words.Span));
        Assert.All(open, words => Assert.Equal(OpenKind.Bracket, words.Kind));
    }

    [Fact]
    public void In_AGap_IsNamedOnceWithItsReason()
    {
        var text = MarkedText.Parse("They bought ⟦[number]⟧ ferries.");

        var open = Assert.Single(OpenWords.In(Reviewing.Clause(text.Text) with { Gaps = [new Gap("number", text.Span, "no source gives a number")] }));

        Assert.Equal(new OpenWords(OpenKind.Gap, text.Span, "[number]", "no source gives a number"), open);
    }

    [Fact]
    public void In_AChoiceInAGap_IsAChoiceOnly()
    {
        var text = MarkedText.Parse("They bought ⟦[number]⟧ ferries.");
        var clause = Reviewing.Clause(text.Text) with { Gaps = [new Gap("number", text.Span, "two values")], Conflicts = [new SlotConflict("number", [])] };

        Assert.Equal([new OpenWords(OpenKind.Choice, text.Span, "[number]", "number")], OpenWords.In(clause));
    }
}
