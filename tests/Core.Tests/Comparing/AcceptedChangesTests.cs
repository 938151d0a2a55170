using StatementDraft.Core.Comparing;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class AcceptedChangesTests
{
    private const string Fish = "The two sides will share catch figures for the northern fishing grounds.";
    private const string Rail = "They welcomed the opening of the rail link between both capitals last spring.";
    private const string Grain = "Grain exports through the eastern port reached a record level this year, they noted with satisfaction.";

    [Theory]
    [InlineData(41)]
    [InlineData(42)]
    public void TextOf_RandomPairs_AllIsAfterAndNoneIsBefore(int seed)
    {
        var texts = new RandomTexts(seed);
        for (var i = 0; i < 800; i++)
        {
            var before = texts.Text(50);
            AssertLaws(Redline.Compare(before, i % 2 == 0 ? texts.Edited(before, 1 + texts.Next(6)) : texts.Text(50)));
        }
    }

    [Fact]
    public void TextOf_SentencesShuffledAndEdited_KeepsTheLawsWithMoves()
    {
        var random = new Random(5);
        string[] sentences = [Fish, Rail, Grain, "Both ministers praised the rescue of the ferry passengers off the southern cape.", "A joint office for maps will open in the old harbour before winter."];
        var moves = 0;
        for (var i = 0; i < 200; i++)
        {
            var after = sentences.OrderBy(_ => random.Next()).Select(sentence => random.Next(3) == 0 ? sentence.Replace("the ", "every ", StringComparison.Ordinal) : sentence).ToList();
            after.RemoveAt(random.Next(5));
            var redline = Redline.Compare(string.Join(' ', sentences), string.Join(random.Next(2) == 0 ? " " : "\n\n", after));
            moves += redline.Segments.Count(segment => segment.Kind == SegmentKind.MovedFrom);
            AssertLaws(redline);
        }

        Assert.True(moves > 200);
    }

    [CorpusFact]
    public void TextOf_RealPairs_KeepsTheLaws()
    {
        var texts = Corpus.Files("statements").Take(6).Select(file => Intake.Normalize(File.ReadAllText(file)).Text).ToList();
        foreach (var (before, after) in texts.Zip(texts.Skip(1)))
        {
            AssertLaws(Redline.Compare(before, after));
        }
    }

    [Fact]
    public void TextOf_OneOfTwoChanges_ChangesThatOneOnly()
    {
        var redline = Redline.Compare("We deplore the attack and thank the crew of the ferry.", "We condemn the attack and thank the crew of the trawler.");
        var changes = RedlineChanges.Of(redline);

        Assert.Equal("We condemn the attack and thank the crew of the ferry.", AcceptedChanges.TextOf(redline, changes, change => change == changes[0]));
        Assert.Equal("We deplore the attack and thank the crew of the trawler.", AcceptedChanges.TextOf(redline, changes, change => change == changes[1]));
    }

    [Fact]
    public void TextOf_MoveAndEditInsideIt_AreDecidedApart()
    {
        var redline = Redline.Compare($"{Fish} {Rail} {Grain}", $"{Rail} {Grain} {Fish.Replace("catch figures", "ship lists", StringComparison.Ordinal)}");
        var changes = RedlineChanges.Of(redline);

        Assert.Equal(2, changes.Count);
        Assert.Equal($"{Rail} {Grain} {Fish}", AcceptedChanges.TextOf(redline, changes, change => change.IsMove));
        Assert.Equal($"{Fish.Replace("catch figures", "ship lists", StringComparison.Ordinal)} {Rail} {Grain}", AcceptedChanges.TextOf(redline, changes, change => !change.IsMove));
    }

    [Fact]
    public void TextOf_ChangesOfAnotherRedline_IsAWrongCall() =>
        Assert.Throws<ArgumentException>(() => AcceptedChanges.TextOf(Redline.Compare("one", "two"), [], _ => true));

    private static void AssertLaws(Redline redline)
    {
        var changes = RedlineChanges.Of(redline);

        Assert.Equal(redline.After, AcceptedChanges.TextOf(redline, changes, _ => true), StringComparer.Ordinal);
        Assert.Equal(redline.Before, AcceptedChanges.TextOf(redline, changes, _ => false), StringComparer.Ordinal);
        Assert.Equal(
            Enumerable.Range(0, redline.Segments.Count).Where(i => redline.Segments[i].Kind != SegmentKind.Equal),
            changes.SelectMany(change => change.Segments).Order());
        Assert.All(changes, change => Assert.True(change.Before.End <= redline.Before.Length && change.After.End <= redline.After.Length && change.Kinds.Count > 0));
    }
}
