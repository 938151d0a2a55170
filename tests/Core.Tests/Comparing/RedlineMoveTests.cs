namespace StatementDraft.Core.Tests.Comparing;

public sealed class RedlineMoveTests
{
    private const string Fish = "The two sides will share catch figures for the northern fishing grounds.";
    private const string Rail = "They welcomed the opening of the rail link between both capitals last spring.";
    private const string Grain = "Grain exports through the eastern port reached a record level this year, they noted with satisfaction.";

    [Fact]
    public void Compare_SentenceMoved_IsShownAsMove() =>
        Assert.Equal(
            $"«1:{Fish}»[- -]{Rail} {Grain}{{+ +}}»1:{Fish}«",
            RedlineText.Compare($"{Fish} {Rail} {Grain}", $"{Rail} {Grain} {Fish}"));

    [Fact]
    public void Compare_SentenceMovedAndEdited_ShowsTheEditInside() =>
        Assert.Equal(
            $"«1:The two sides will share »[-catch figures-]«1: for the northern fishing grounds.»[- -]{Rail} {Grain}{{+ +}}»1:The two sides will share «{{+ship lists+}}»1: for the northern fishing grounds.«",
            RedlineText.Compare($"{Fish} {Rail} {Grain}", $"{Rail} {Grain} {Fish.Replace("catch figures", "ship lists", StringComparison.Ordinal)}"));

    [Fact]
    public void Compare_SentencesMovedTogether_AreOneMove() =>
        Assert.Equal(
            $"«1:{Fish} {Rail}»[- -]{Grain} {Grain.Replace("Grain", "Timber", StringComparison.Ordinal)} They agreed.{{+ +}}»1:{Fish} {Rail}«",
            RedlineText.Compare(
                $"{Fish} {Rail} {Grain} {Grain.Replace("Grain", "Timber", StringComparison.Ordinal)} They agreed.",
                $"{Grain} {Grain.Replace("Grain", "Timber", StringComparison.Ordinal)} They agreed. {Fish} {Rail}"));

    [Fact]
    public void Compare_ShortSentenceMoved_IsNoMove() =>
        Assert.DoesNotContain("«", RedlineText.Compare($"They agreed. {Rail} {Grain}", $"{Rail} {Grain} They agreed."), StringComparison.Ordinal);

    [Fact]
    public void Compare_SentenceThatStandsTwice_IsNoMove() =>
        Assert.DoesNotContain("«", RedlineText.Compare($"{Fish} {Rail} {Grain} {Fish}", $"{Rail} {Fish} {Fish} {Grain}"), StringComparison.Ordinal);

    [Fact]
    public void Compare_PhraseMovedInsideASentence_IsNoMove() =>
        Assert.DoesNotContain("«", RedlineText.Compare("In Oslo last week, they met and signed.", "They met and signed in Oslo last week."), StringComparison.Ordinal);
}
