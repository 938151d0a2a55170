using StatementDraft.Core.Comparing;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class RedlineLawTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Compare_RandomPairs_KeepsEveryLaw(int seed)
    {
        var texts = new RandomTexts(seed);
        for (var i = 0; i < 1500; i++)
        {
            var before = texts.Text(60);
            AssertLaws(before, i % 3 == 0 ? texts.Text(60) : texts.Edited(before, 1 + texts.Next(6)));
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "a")]
    [InlineData("a", "")]
    [InlineData(" ", "\n")]
    [InlineData("\ud83d", "\udc4d")]
    [InlineData("\ud83d\udc4d", "\udc4d\ud83d")]
    [InlineData("a b", "a  b")]
    [InlineData(" a", "a ")]
    [InlineData("日本", "日 本")]
    public void Compare_OddPairs_KeepsEveryLaw(string before, string after) => AssertLaws(before, after);

    // Comparisons lend each other their tables and leave in them what they wrote.
    [Fact]
    public void Compare_WhileOthersAreCompared_TellsTheSameAsAlone()
    {
        var texts = new RandomTexts(4);
        var pairs = new List<(string Before, string After)>();
        for (var i = 0; i < 400; i++)
        {
            var before = texts.Text(1 + (i % 90));
            pairs.Add((before, i % 2 == 0 ? texts.Text(1 + (i % 70)) : texts.Edited(before, 4)));
        }

        var alone = pairs.ConvertAll(pair => Redline.Compare(pair.Before, pair.After).Segments);

        Parallel.ForEach(Enumerable.Range(0, 4 * pairs.Count), i =>
        {
            var (before, after) = pairs[i % pairs.Count];
            Assert.Equal(alone[i % pairs.Count], Redline.Compare(before, after).Segments);
        });
    }

    [CorpusFact]
    public void Compare_RealPairs_KeepsEveryLaw()
    {
        var texts = Corpus.AllFiles().Select(File.ReadAllText).Select(raw => Intake.Normalize(raw).Text).ToList();
        for (var i = 1; i < texts.Count; i++)
        {
            AssertLaws(texts[i - 1], texts[i]);
            AssertLaws(texts[i], new RandomTexts(i).Edited(texts[i], 40));
        }
    }

    private static void AssertLaws(string before, string after)
    {
        var redline = Redline.Compare(before, after);
        var (here, there) = (0, 0);
        foreach (var segment in redline.Segments)
        {
            Assert.Equal(segment.Kind is SegmentKind.Equal or SegmentKind.Deleted or SegmentKind.MovedFrom, segment.Before is not null);
            Assert.Equal(segment.Kind is SegmentKind.Equal or SegmentKind.Inserted or SegmentKind.MovedTo, segment.After is not null);
            Assert.Equal(here, segment.Before?.Start ?? here);
            Assert.Equal(there, segment.After?.Start ?? there);
            Assert.False((segment.Before ?? segment.After)!.Value.IsEmpty);
            (here, there) = (segment.Before?.End ?? here, segment.After?.End ?? there);
            if (segment.Kind == SegmentKind.Equal)
            {
                Assert.Equal(segment.Before!.Value.Of(before), segment.After!.Value.Of(after), StringComparer.Ordinal);
            }
        }

        Assert.Equal((before.Length, after.Length), (here, there));
        Assert.Equal(Words.Of(after), WordAlignment.Of(before, after).AfterWords);
        Assert.DoesNotContain(redline.Segments.Zip(redline.Segments.Skip(1)), pair => (pair.First.Kind, pair.First.Move) == (pair.Second.Kind, pair.Second.Move));
        AssertMovesHoldTheSameWords(redline);
    }

    private static void AssertMovesHoldTheSameWords(Redline redline)
    {
        foreach (var move in redline.Segments.Where(segment => segment.Move is not null).GroupBy(segment => segment.Move))
        {
            var from = string.Concat(move.Where(segment => segment.Kind == SegmentKind.MovedFrom).Select(segment => segment.Before!.Value.Of(redline.Before)));
            var to = string.Concat(move.Where(segment => segment.Kind == SegmentKind.MovedTo).Select(segment => segment.After!.Value.Of(redline.After)));
            Assert.Equal(from, to, StringComparer.Ordinal);
            Assert.NotEmpty(from);
        }
    }
}
