using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class CriticMarkupTests
{
    [Fact]
    public void Write_ChangedWords_MarksBothSides() =>
        Assert.Equal("We {--deplore--}{++condemn++} it.", CriticMarkup.Write(Redline.Compare("We deplore it.", "We condemn it.")));

    [Fact]
    public void Write_MovedSentence_NamesTheMoveAtBothPlaces()
    {
        const string fish = "The two sides will share catch figures for the northern fishing grounds.";
        const string rail = "They welcomed the opening of the rail link between both capitals last spring.";
        const string grain = "Grain exports through the eastern port reached a record level this year, they noted.";

        Assert.Equal(
            $"{{--{fish}--}}{{>>moved away, move 1<<}}{{-- --}}{rail} {grain}{{++ ++}}{{++{fish}++}}{{>>moved here, move 1<<}}",
            CriticMarkup.Write(Redline.Compare($"{fish} {rail} {grain}", $"{rail} {grain} {fish}")));
    }
}
