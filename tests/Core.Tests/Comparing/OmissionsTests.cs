using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Tests.Checking;

namespace StatementDraft.Core.Tests.Comparing;

public sealed class OmissionsTests
{
    private static readonly Omissions Omissions = new(Checks.Lexicon);

    [Fact]
    public void Of_Topics_AreKeptChangedDroppedAndNew()
    {
        var earlier = Statement("p", 2023, "The two leaders strongly oppose missile launches by North Korea. They discussed Okinawa. They support the Quad.");

        var report = Omissions.Of("The two leaders oppose missile launches by North Korea. They support the Quad. They spoke of LNG.", [earlier]);

        var fates = report.Topics.ToDictionary(topic => topic.Title, topic => topic.Fate);
        Assert.Equal(TopicFate.Changed, fates["North Korea"]);
        Assert.Equal(TopicFate.Dropped, fates["Okinawa and Futenma"]);
        Assert.Equal(TopicFate.Kept, fates["The Quad"]);
        Assert.Equal(TopicFate.New, fates["Energy"]);
        Assert.Equal("'strongly oppose' became 'oppose'", Assert.Single(report.Topics.Single(topic => topic.Title == "North Korea").Changes).Message);
        var gone = report.Topics.Single(topic => topic.Fate == TopicFate.Dropped);
        Assert.Equal("They discussed Okinawa.", Assert.Single(gone.Earlier).Quotation.Words);
        Assert.Empty(gone.Now);
    }

    [Fact]
    public void Of_ACommitmentOfTwoEarlierTextsThatIsGone_IsAStockSentence()
    {
        var newer = Statement("n", 2024, "They welcomed the Okinawa ferry. They will protect the whales of Okinawa from harm.");
        var older = Statement("o", 2023, "They will protect the whales of Okinawa from harm. They will feed the gulls of Okinawa.");

        var report = Omissions.Of("They welcomed the Okinawa ferry.", [newer, older]);

        var dropped = Assert.Single(report.Stock);
        Assert.Equal("They will protect the whales of Okinawa from harm", dropped.Words);
        Assert.Equal(["n", "o"], dropped.Earlier.Select(passage => passage.Source.Id.Value));
        Assert.All(dropped.Earlier, passage => Assert.True(passage.Quotation.StandsIn(passage.Source)));
    }

    [Fact]
    public void Of_NothingEarlier_TellsOnlyWhatIsNew() =>
        Assert.All(Omissions.Of("They discussed Okinawa.", []).Topics, topic => Assert.Equal(TopicFate.New, topic.Fate));

    [Fact]
    public void Between_OtherParties_LeavesTheirTextsOut()
    {
        var own = Statement("own", 2023, "The leaders of Kenya and Chile met. Kenya thanked Chile.");
        var others = Statement("others", 2024, "The leaders of Peru and France met. Peru thanked France.");

        Assert.Equal([own], Omissions.Between(["Chile", "Kenya"], [others, own], 3));
    }

    [CorpusFact]
    public void Of_TheJointStatementsOfFourYears_TellsWhatEachLeftOut()
    {
        var statements = Corpus.Files("statements").Where(file => Path.GetFileName(file)[..3] is "A02" or "A03" or "A04" or "A05").ToDictionary(file => Path.GetFileName(file)[..3], Read, StringComparer.Ordinal);
        string[] parties = ["United States", "Japan"];

        var in2023 = Dropped("A03", "A04", "A05");

        Assert.Contains("Okinawa and Futenma", in2023);
        Assert.Contains("Human rights", in2023);
        Assert.DoesNotContain("The Taiwan Strait", in2023);
        Assert.DoesNotContain("Okinawa and Futenma", Dropped("A02", "A03", "A04", "A05"));

        List<string> Dropped(string text, params string[] earlier) =>
            [.. Omissions.Of(statements[text].Text, Omissions.Between(parties, [.. earlier.Select(name => statements[name])], 3)).Topics.Where(topic => topic.Fate == TopicFate.Dropped).Select(topic => topic.Title)];
    }

    private static Source Read(string file) => Statement(Path.GetFileNameWithoutExtension(file), int.Parse(Path.GetFileName(file)[4..8], System.Globalization.CultureInfo.InvariantCulture), SourceHeader.Split(File.ReadAllText(file)).Body);

    private static Source Statement(string id, int year, string text) =>
        new(new SourceId(id), text, new SourceDetails(id, SourceKind.Statement, PublishedOn: new DateOnly(year, 1, 1)));
}
