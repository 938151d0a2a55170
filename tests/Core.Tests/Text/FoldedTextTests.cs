using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Text;

public sealed class FoldedTextTests
{
    [Fact]
    public void Of_QuotesDashesAndBlanks_BecomePlain() =>
        Assert.Equal("\"Indo-Pacific\" 's a b...", FoldedText.Fold("“Indo–Pacific” ’s \n a\u00A0\u00ADb…"));

    [Fact]
    public void Map_LeadsBackToTheWords()
    {
        var marked = MarkedText.Parse("He said:  ⟦“free–and\nopen”⟧ seas.");
        var folded = FoldedText.Of(marked.Text);
        var at = folded.Text.IndexOf("\"free-and open\"", StringComparison.Ordinal);

        Assert.Equal(marked.Span, folded.Map.ToOriginal(TextSpan.At(at, 15)));
    }

    [Fact]
    public void Fold_DifferentWords_StayDifferent() => Assert.NotEqual(FoldedText.Fold("will"), FoldedText.Fold("Will"));

    [Fact]
    public void Of_UnpairedSurrogate_PassesThrough() => Assert.Equal("a\uD83Db", FoldedText.Fold("a\uD83Db"));
}
