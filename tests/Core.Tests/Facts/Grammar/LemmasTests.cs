using StatementDraft.Core.Facts.Grammar;

namespace StatementDraft.Core.Tests.Facts.Grammar;

public class LemmasTests
{
    private static readonly Lemmas Lemmas = new(ShippedParser.Lexicon);

    [Theory]
    [InlineData("reaffirmed", "reaffirm")]
    [InlineData("took", "take")]
    [InlineData("planning", "plan")]
    [InlineData("committed", "commit")]
    [InlineData("offers", "offer")]
    [InlineData("tariffs", "tariff")]
    [InlineData("countries", "country")]
    [InlineData("Japan’s", "japan")]
    [InlineData("is", "be")]
    [InlineData("crisis", "crisis")]
    public void Of_Form_GivesTheLemma(string form, string lemma) => Assert.Equal(lemma, Lemmas.Of(form));
}
