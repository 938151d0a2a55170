using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class LikePassagesTests
{
    private const string Clause = "We support the work of the river commission in the delta.";

    [Theory]
    [InlineData("The ministers met in Quito and dined. ⟦They support the work of the river commission in the delta.⟧ Peru will open two ports for Bolivian grain. A school for pilots opens in May.")]
    [InlineData("The ministers met in Quito and dined. ⟦They support the river commission. Its work in the delta goes on.⟧ Peru will open two ports for Bolivian grain.")]
    [InlineData("⟦They support the work of the river commission in the delta.⟧")]
    [InlineData("⟦Peru will open two ports for Bolivian grain. A school for pilots opens in May.⟧")]
    [InlineData("⟦⟧")]
    public void StretchOf_APassage_IsTheWholeSentencesMostLikeTheWords(string marked)
    {
        var passage = MarkedText.Parse(marked);

        Assert.Equal(passage.Spans[0], LikePassages.StretchOf(passage.Text, Clause));
    }

    [Fact]
    public void StretchOf_NoWords_IsTheWholePassage() => Assert.Equal(14, LikePassages.StretchOf("We met. We ate", " ").Length);
}
