using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class WholeMergeTests
{
    private const string Ferry = "Both governments deplore the loss of the ferry and will rebuild the line by 2030.";
    private const string Grain = "They welcome the record grain harvest and the new silos in the eastern port.";
    private const string Radio = "A joint office will allot radio channels to the coast guards of both countries.";
    private const string Wolves = "Hunters and shepherds of the two valleys count wolves together each winter.";

    [Fact]
    public void Of_ChangesOfEitherSide_AreMergedWordByWord()
    {
        var merge = Of([Ferry, Grain], [Ferry.Replace("2030", "2031", StringComparison.Ordinal), Grain], [Ferry.Replace("deplore", "regret", StringComparison.Ordinal), Grain.Replace("new", "old", StringComparison.Ordinal)]);

        Assert.All(merge.Passages, passage => Assert.Equal(PassageQuestion.None, passage.Question));
        Assert.Equal(
            [Ferry.Replace("2030", "2031", StringComparison.Ordinal).Replace("deplore", "regret", StringComparison.Ordinal), Grain.Replace("new", "old", StringComparison.Ordinal)],
            merge.Passages.Select(passage => passage.Words!.TextWith(_ => throw new InvalidOperationException())));
    }

    [Fact]
    public void Of_BothChangedTheSameWords_IsAConflictInThatPassageAlone()
    {
        var merge = Of([Ferry, Grain], [Ferry.Replace("2030", "2031", StringComparison.Ordinal), Grain], [Ferry.Replace("2030", "2032", StringComparison.Ordinal), Grain]);

        Assert.Equal("2032", Assert.Single(merge.Passages[0].Words!.Conflicts) is var piece ? piece.Theirs.Of(merge.Passages[0].Theirs!.Text) : "");
        Assert.False(merge.Passages[1].IsTouched);
    }

    [Fact]
    public void Of_TheyTookAPassageOut_AsksAndKeepsIt() =>
        Assert.Equal([PassageQuestion.None, PassageQuestion.TheyRemoved], Of([Ferry, Grain], [Ferry, Grain], [Ferry]).Passages.Select(passage => passage.Question));

    [Fact]
    public void Of_TheyAddedAPassage_AsksAtItsPlace()
    {
        var merge = Of([Ferry, Grain], [Ferry, Wolves, Grain], [Ferry, Radio, Grain]);

        Assert.Equal([Ferry, null, Wolves, Grain], merge.Passages.Select(passage => passage.Ours?.Text));
        Assert.Equal((PassageQuestion.TheyAdded, Radio, Ferry), (merge.Passages[1].Question, merge.Passages[1].Theirs!.Text, merge.Passages[1].Behind!.Text));
    }

    [Fact]
    public void Of_BothAddedTheSamePassage_AsksNothing() =>
        Assert.All(Of([Ferry], [Ferry, Radio], [Ferry, Radio]).Passages, passage => Assert.False(passage.IsTouched));

    [Fact]
    public void Of_WeTookOutWhatTheyChanged_AsksAndWhatTheyLeftIsGone()
    {
        Assert.Equal([PassageQuestion.None, PassageQuestion.WeRemoved], Of([Ferry, Grain], [Ferry], [Ferry, Grain.Replace("new", "old", StringComparison.Ordinal)]).Passages.Select(passage => passage.Question));
        Assert.Single(Of([Ferry, Grain], [Ferry], [Ferry, Grain]).Passages);
    }

    [Fact]
    public void Of_OurOrder_IsKept() =>
        Assert.Equal([Grain, Ferry, Radio], Of([Ferry, Grain, Radio], [Grain, Ferry, Radio], [Radio, Ferry, Grain]).Passages.Select(passage => passage.Ours!.Text));

    private static WholeMerge Of(string[] start, string[] ours, string[] theirs) => WholeMerge.Of(Passages("b", start), Passages("o", ours), Passages("t", theirs));

    private static List<Passage> Passages(string key, string[] texts) => [.. texts.Select((text, index) => new Passage($"{key}{index}", text))];
}
