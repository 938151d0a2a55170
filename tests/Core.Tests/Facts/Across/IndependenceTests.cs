using System.Text;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Facts.Across;

public sealed class IndependenceTests
{
    private static readonly string[] Story =
    [
        "The harbour ministers of Norland and Sudland met on the quay of Port Ada on Tuesday and walked through the new customs hall together.",
        "They agreed to dredge the eastern channel before the winter storms and to share the cost of two pilot boats in equal parts.",
        "Officials said that a working group would look into ice warnings, which fishermen on both coasts have wanted for many years.",
        "The opposition in Norland called the plan too slow and asked why the old lighthouse had been left out of it once more.",
        "A second meeting is to be held in Sudland in the spring, when the first of the pilot boats should be ready for trials.",
        "Trade between the two countries has doubled since the ferry line was opened, although most of it still goes by road.",
    ];

    [Fact]
    public void Of_OtherHeadline_IsACopy() => Assert.Equal(1, Copies(Article("Ministers dredge on", Story), Article("Two coasts, one channel", Story)));

    [Fact]
    public void Of_HalfCutAway_IsACopyOfTheLonger()
    {
        var copies = Independence.Of([Desk.Source("short", Article("Cut", Story[..3])), Desk.Source("long", Article("Whole", Story))]).Copies;

        Assert.Equal(("short", "long"), (Assert.Single(copies).Copy.Value, copies[0].Original.Value));
    }

    [Fact]
    public void Of_OneSentenceInThreeReworded_IsACopy()
    {
        string[] reworded = [.. Story];
        reworded[1] = "Both sides want the channel deepened by autumn, and each will pay for one boat.";
        reworded[4] = "Next spring the talks go on in Sudland.";

        Assert.Equal(1, Copies(Article("One", Story), Article("Other", reworded)));
    }

    [Fact]
    public void Of_OwnReportOfTheSameMeeting_IsNoCopy() =>
        Assert.Equal(0, Copies(Article("One", Story), "Port Ada. On Tuesday the two harbour ministers came to terms at last. Dredging of the eastern channel will begin before winter, "
            + "and the two governments pay half each for pilot boats. Fishermen had asked for ice warnings; a group of experts will study them. A further meeting will take place in spring in Sudland."));

    [Fact]
    public void Of_ShortNotes_AreNoCopies() => Assert.Equal(0, Copies("Norland bought 14 ferries.", "On Monday, Norland bought 14 ferries."));

    [Fact]
    public void Of_CopyIsOfficial_TheOfficialOneIsTheOriginal()
    {
        var news = Desk.Source("news", Article("Full text of the statement", Story), new DateOnly(2024, 1, 2));
        var official = Desk.Source("official", string.Join(' ', Story), new DateOnly(2024, 1, 3), SourceKind.Statement);

        Assert.Equal("official", Independence.Of([news, official]).OriginalOf(news.Id).Value);
    }

    [Fact]
    public void Count_SameWordsOfOneSpeaker_CountOnce()
    {
        var sources = Desk.Texts(
            "Speaking in Manila, President Joe Biden said: “We will send 300 engineers to the port.”", "“We will send 300 engineers to the port,” Biden told the crowd.",
            "The United States will send 300 engineers to the port, the ministry announced.");
        var facts = Desk.Read(sources);
        var independence = Independence.Of(sources, facts);
        var engineers = facts.Values.SelectMany(all => all).Where(fact => fact.Kind == FactKind.Count).ToList();

        Assert.Equal((3, 2, 1), (engineers.Count, independence.Count(engineers), independence.Count(engineers.Take(2))));
    }

    [Fact]
    public void Of_OrderOfSources_DoesNotMatter()
    {
        Source[] sources = [Desk.Source("a", Article("A", Story)), Desk.Source("b", Article("B", Story[..4])), Desk.Source("c", Article("C", Story[2..])), Desk.Source("d", "Nothing of that.")];
        var expected = Independence.Of(sources);
        var random = new Random(3);
        for (var round = 0; round < 6; round++)
        {
            random.Shuffle(sources);

            Assert.All(sources, source => Assert.Equal(expected.OriginalOf(source.Id), Independence.Of(sources).OriginalOf(source.Id)));
        }
    }

    [Fact]
    public void Count_CopiesAdded_NeverRaiseIt()
    {
        var random = new Random(11);
        for (var round = 0; round < 20; round++)
        {
            var originals = Enumerable.Range(0, 3).Select(number => Desk.Source($"o{number}", Invented(random))).ToList();
            var of = originals[random.Next(3)].Text.Split(". ");
            var copy = Desk.Source("copy", "Another headline. " + string.Join(". ", of.Take(of.Length / 2 + random.Next(of.Length / 2))));

            Assert.Equal(3, Independence.Of([.. originals, copy]).Count([.. originals.Select(source => source.Id), copy.Id]));
        }
    }

    [CorpusFact]
    public void Of_Corpus_NoTwoAreCopies()
    {
        Assert.Empty(Independence.Of(Desk.Corpus()).Copies);
    }

    private static int Copies(params IReadOnlyList<string> texts) => Independence.Of(Desk.Texts(texts)).Copies.Count;

    private static string Article(string headline, IEnumerable<string> sentences) => $"{headline}\n\n{string.Join(' ', sentences)}";

    private static string Invented(Random random)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < 12; sentence++)
        {
            text.AppendJoin(' ', Enumerable.Range(0, 14).Select(_ => $"w{random.Next(400)}")).Append(". ");
        }

        return text.ToString();
    }
}
