using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class StatementRedlineTests
{
    private const string Ferry = "Both governments will reopen the ferry line across the northern strait next summer.";
    private const string Grain = "They welcome the record grain harvest and the new silos in the eastern port.";
    private const string Radio = "A joint office will allot radio channels to the coast guards of both countries.";
    private const string Opera = "The two cities exchange their opera companies every second winter.";

    [Fact]
    public void Compare_PassageAdded_StandsInItsPlace() =>
        Assert.Equal(["Kept 1-1", "Added -2", "Kept 2-3"], Told([Ferry, Grain], [Ferry, Radio, Grain]));

    [Fact]
    public void Compare_PassageRemoved_FollowsWhatItFollowed() =>
        Assert.Equal(["Kept 1-1", "Removed 2-", "Kept 3-2"], Told([Ferry, Radio, Grain], [Ferry, Grain]));

    [Fact]
    public void Compare_PassageMovedAndEdited_IsAMoveWithItsRedline()
    {
        var comparison = Compare([Opera, Ferry, Grain, Radio], [Ferry, Grain, Radio, Opera.Replace("second", "third", StringComparison.Ordinal)]);

        Assert.Equal(["Kept 2-1", "Kept 3-2", "Kept 4-3", "Moved 1-4"], comparison.Pairs.Select(Told));
        Assert.Equal("The two cities exchange their opera companies every [-second-]{+third+} winter.", RedlineText.Write(comparison.Pairs[^1].Redline));
    }

    [Fact]
    public void Compare_PassageReplacedByAnother_IsRemovedAndAdded() =>
        Assert.Equal(["Kept 1-1", "Removed 2-", "Added -2"], Told([Ferry, Grain], [Ferry, Opera]));

    [Fact]
    public void Compare_LooselyAlikeElsewhere_IsNoMove() =>
        Assert.DoesNotContain(
            Told([Ferry, Grain, Radio], [Grain, Radio, "Both governments will open a ferry museum near the strait, with a library and two gardens."]),
            told => told.StartsWith("Moved", StringComparison.Ordinal));

    [Fact]
    public void Compare_NotationOnly_IsKept() =>
        Assert.Equal(["Kept 1-1"], Told(["The two sides agreed."], ["The two sides agreed!"]));

    [Fact]
    public void Compare_TheSame_IsSame()
    {
        Assert.True(Compare([Ferry, "* * *", Grain], [Ferry, "* * *", Grain]).IsSame);
        Assert.False(Compare([Ferry], [Grain]).IsSame);
        Assert.True(Compare([], []).IsSame);
    }

    [Fact]
    public void Compare_RandomTexts_HoldsEveryPassageOnce()
    {
        var texts = new RandomTexts(51);
        for (var i = 0; i < 200; i++)
        {
            List<Passage> before = [.. Enumerable.Range(0, texts.Next(7)).Select(number => new Passage($"b{number}", texts.Text(12)))];
            List<Passage> after = [.. before.OrderBy(_ => texts.Next(9)).Take(5).Select(passage => new Passage($"a{passage.Key}", texts.Edited(passage.Text, texts.Next(3)))), .. texts.Next(2) == 0 ? [new Passage("new", texts.Text(12))] : Array.Empty<Passage>()];

            var pairs = StatementRedline.Compare(before, after).Pairs;

            Assert.Equal(after, pairs.Select(pair => pair.After).OfType<Passage>());
            Assert.Equal(before.Select(passage => passage.Key), pairs.Select(pair => pair.Before).OfType<Passage>().Select(passage => passage.Key).Order());
            Assert.All(pairs, pair => Assert.Equal((pair.Before?.Text ?? "", pair.After?.Text ?? ""), (pair.Redline.Before, pair.Redline.After)));
        }
    }

    [Theory]
    [InlineData("The ferry line will reopen.", 0)]
    [InlineData("Silos for grain.", 1)]
    [InlineData("Nothing of the kind.", null)]
    public void Nearest_SharedWordsOfContent_ChooseThePassage(string words, int? expected) =>
        Assert.Equal(expected, LikePassages.Nearest(words, [Ferry, Grain, Radio]));

    private static StatementRedline Compare(string[] before, string[] after) => StatementRedline.Compare(Passages(before), Passages(after));

    private static IEnumerable<string> Told(string[] before, string[] after) => Compare(before, after).Pairs.Select(Told);

    private static List<Passage> Passages(string[] texts) => [.. texts.Index().Select(text => new Passage($"{text.Index + 1}", text.Item))];

    private static string Told(PassagePair pair) => $"{pair.Fate} {pair.Before?.Key}-{pair.After?.Key}";
}
