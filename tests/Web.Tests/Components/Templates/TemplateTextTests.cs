using Bunit;
using StatementDraft.Core.Clauses;
using StatementDraft.Web.Components.Templates;

namespace StatementDraft.Web.Tests.Components.Templates;

public sealed class TemplateTextTests : BunitContext
{
    private static readonly ClauseTemplate Template = new("t", "T", "energy", "Energy", [], [
        new ParameterPart("parties", null),
        new FixedWords(" "),
        new Alternatives("wish", [[new FixedWords("note")], [new FixedWords("welcome")]]),
        new FixedWords(" "),
        new RestingWords("talks", [new FixedWords("trade")]),
        new OptionalPassage([new FixedWords("\n of "), new SlotPart("amount", "short"), new FixedWords(" ")], []),
        new FixedWords("."),
    ], [], "");

    [Theory]
    [InlineData(".own", "of the statement: parties")]
    [InlineData(".optional .slot", "slot: amount short")]
    [InlineData(".alternatives", "one of, weakest first: note / welcome")]
    [InlineData(".rests", "trade rests on talks")]
    public void EveryPartSaysWhatItIs(string part, string words)
    {
        var text = Render<TemplateText>(it => it.Add(view => view.Template, Template));

        Assert.Equal(words, text.Find($".wording {part}").TextContent);
    }

    [Fact]
    public void Wording_IsPlainTextForComparing() =>
        Assert.Equal("[parties] note trade of [amount].", TemplateWording.Of(Template));
}
