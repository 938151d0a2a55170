using Microsoft.EntityFrameworkCore;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Storage;

/// <summary>What the index of passages promises, whatever the database.</summary>
public abstract class PassageSearchContract : IAsyncLifetime
{
    private readonly TemplateFolder _templates = new();
    private IDbContextFactory<DraftContext> _database = null!;
    private Catalogue _catalogue = null!;
    private SourceStore _sources = null!;
    private PassageSearch _search = null!;
    private PrecedentShelf _shelf = null!;
    private PassageIndexing _index = null!;

    protected abstract Task<IDbContextFactory<DraftContext>> MakeDatabaseAsync();

    protected abstract Task DropDatabaseAsync();

    public async Task InitializeAsync()
    {
        _database = await MakeDatabaseAsync();
        _catalogue = _templates.Open();
        _sources = new SourceStore(_database, _catalogue, new FixedClock());
        _search = new PassageSearch(_database, _sources);
        _shelf = new PrecedentShelf(_database, _sources, _catalogue, new FixedClock());
        _index = new PassageIndexing(_database, _catalogue);
    }

    public async Task DisposeAsync()
    {
        _catalogue.Dispose();
        _templates.Dispose();
        await DropDatabaseAsync();
    }

    [Fact]
    public async Task Find_WordsOfOneParagraph_QuotesItWithTheHitsMarked()
    {
        await AddAsync(2021, "The ministers met.\nNorway’s ferries cross the cross-Strait route.\nThe strait is cold.");

        var found = await _search.FindAsync(Query("ferry strait"));

        var passage = Assert.Single(found.Passages);
        Assert.Equal("Norway’s ferries cross the cross-Strait route.", passage.Span.Of(passage.Source.Text));
        Assert.Equal(["ferries", "Strait"], passage.Hits.Select(hit => hit.Of(passage.Source.Text)));
        Assert.Equal(1, found.Count);
    }

    [Theory]
    [InlineData("\"cold strait\"", 0)]
    [InlineData("\"the strait\"", 1)]
    [InlineData("strai*", 1)]
    [InlineData("STRAIT", 1)]
    [InlineData("海峡", 1)]
    [InlineData("峡海", 0)]
    [InlineData("communique", 1)]
    [InlineData("\" OR rowid:1 NEAR(", 0)]
    [InlineData("'; DROP TABLE \"Sources\"; --", 0)]
    [InlineData("strait AND", 1)]
    [InlineData("-strait", 1)]
    [InlineData("words:strait", 0)]
    public async Task Find_WhateverIsTyped_IsSearchedForAndNeverAnError(string typed, int expected)
    {
        await AddAsync(2021, "The strait is cold.\n台湾海峡の平和\nA communiqué was issued.");

        Assert.Equal(expected, (await _search.FindAsync(Query(typed))).Count);
    }

    [Fact]
    public async Task Find_NarrowedByTopicPartyYearAndKind_LeavesTheRestOut()
    {
        await AddAsync(2021, "Stability across the Taiwan Strait matters.\nStability matters.", "Japan-Norway Joint Statement");
        await AddAsync(2023, "Stability at sea matters.", "Sweden-Norway Joint Statement");
        await _sources.AddAsync("Stability was spoken of.", new SourceDetails("News", SourceKind.News, PublishedOn: new DateOnly(2023, 1, 1)));

        Assert.Equal(4, await CountAsync(Query("stability")));
        Assert.Equal(1, await CountAsync(Query("stability") with { Topic = "taiwan-strait" }));
        Assert.Equal(2, await CountAsync(Query("stability") with { Party = "Japan" }));
        Assert.Equal(3, await CountAsync(Query("stability") with { Party = "Norway" }));
        Assert.Equal(2, await CountAsync(Query("stability") with { Year = 2023 }));
        Assert.Equal(1, await CountAsync(Query("stability") with { Kind = SourceKind.News }));
        Assert.Equal(0, await CountAsync(Query("stability") with { Party = "Japan\" OR \"1" }));
        Assert.Equal(["Japan", "Norway", "Sweden"], (await _search.ChoicesAsync()).Parties);
        Assert.Equal([2023, 2021], (await _search.ChoicesAsync()).Years);
    }

    [Fact]
    public async Task Find_PageByPage_GivesEachPassageOnce()
    {
        await AddAsync(2021, string.Join('\n', Enumerable.Range(1, 25).Select(number => $"Port {number} opens.")));

        var first = await _search.FindAsync(Query("port"));
        var second = await _search.FindAsync(Query("port") with { Skip = 20 });

        Assert.Equal((25, 20, 5), (first.Count, first.Passages.Count, second.Passages.Count));
        Assert.Equal(25, first.Passages.Concat(second.Passages).Select(passage => passage.Span).Distinct().Count());
    }

    [Fact]
    public async Task Add_ManyAtOnceAndOneTwice_IndexesEachOnce()
    {
        await _sources.AddAsync([("One port opens.", new SourceDetails("One")), ("Two ports open.", new SourceDetails("Two")), ("One port opens.", new SourceDetails("Again"))]);
        await _sources.AddAsync("One port opens.", new SourceDetails("Once more"));

        Assert.Equal(2, await CountAsync(Query("port")));
    }

    [Fact]
    public async Task CatchUp_SourcesOfAnOlderVersion_AreFoundAfterwards()
    {
        await AddAsync(2021, "The port opens.");
        await using (var db = await _database.CreateDbContextAsync())
        {
            await ForgetAsync(db);
        }

        Assert.Equal(0, await CountAsync(Query("port")));
        Assert.Equal(1, await _index.CatchUpAsync());
        Assert.Equal(0, await _index.CatchUpAsync());
        Assert.Equal(1, await CountAsync(Query("port")));
    }

    [Fact]
    public async Task CatchUp_OtherTopics_AreReadAnewAndWhatAPersonSaidStays()
    {
        var source = await AddAsync(2021, "Stability across the Taiwan Strait matters.", "Japan-Norway Joint Statement");
        await _shelf.SetPartiesAsync(source.Id, ["Norway", "Sweden"], "the desk officer");
        await using (var db = await _database.CreateDbContextAsync())
        {
            await db.IndexedSources.ExecuteUpdateAsync(set => set.SetProperty(row => row.TopicsPrint, "other"));
            await db.Passages.ExecuteUpdateAsync(set => set.SetProperty(row => row.Topics, ""));
        }

        Assert.Empty((await _shelf.OnTopicAsync("taiwan-strait", null, null)).Statements);
        Assert.Equal(1, await _index.CatchUpAsync());

        Assert.Equal(["Norway", "Sweden"], Assert.Single((await _shelf.OnTopicAsync("taiwan-strait", null, null)).Statements).Parties);
    }

    [Fact]
    public async Task Shelf_OnATopic_IsNewestFirstBeforeTheDayAndBetweenTheseParties()
    {
        const string words = "Stability across the Taiwan Strait matters, in ";
        await AddAsync(2021, words + "spring.", "Japan-Norway Joint Statement");
        await AddAsync(2023, words + "summer.", "Norway-Japan Joint Statement");
        await AddAsync(2022, words + "autumn.", "Joint Statement of Japan, Norway, and Sweden");
        await AddAsync(2025, words + "winter.", "Japan-Norway Joint Statement");
        await AddAsync(2020, "The port opens.", "Japan-Norway Joint Statement");

        Assert.Equal([2025, 2023, 2022, 2021], Years(await _shelf.OnTopicAsync("taiwan-strait", null, null)));
        Assert.Equal([2023, 2021], Years(await _shelf.OnTopicAsync("taiwan-strait", new DateOnly(2025, 1, 1), ["Japan", "Norway"])));
        Assert.Equal([3, 1], (await _shelf.CirclesAsync("taiwan-strait", null)).Select(circle => circle.Statements));
        Assert.Equal([2023, 2021], (await _shelf.LastAsync(["Norway", "Japan"], new DateOnly(2025, 1, 1), 2)).Select(one => one.Source.Details.PublishedOn!.Value.Year));
        Assert.Contains(await _shelf.TopicsAsync(), topic => topic is { Topic: "taiwan-strait", Statements: 4, Newest.Year: 2025 });
    }

    [Fact]
    public async Task Parties_SaidByAPersonAndTakenBack_AreReadAgain()
    {
        var source = await AddAsync(2021, "They met.", "Japan-Norway Joint Statement");

        Assert.True(await _shelf.SetPartiesAsync(source.Id, ["U.S.", "Group of Seven"], "the desk officer"));
        var said = (await _shelf.PartiesAsync(source.Id))!;
        Assert.True(await _shelf.SetPartiesAsync(source.Id, [], "the desk officer"));
        var read = (await _shelf.PartiesAsync(source.Id))!;

        Assert.Equal(["United States", "Group of Seven"], said.Names);
        Assert.Equal("the desk officer", said.By);
        Assert.Equal(["Japan", "Norway"], read.Names);
        Assert.Null(read.By);
        Assert.False(await _shelf.SetPartiesAsync(new SourceId("none"), [], "the desk officer"));
    }

    /// <summary>Empties the index, as it is after a migration.</summary>
    protected abstract Task ForgetAsync(DraftContext db);

    private static IEnumerable<int> Years(ShelvedPrecedents shelved) => shelved.Statements.Select(one => one.Source.Details.PublishedOn!.Value.Year);

    private static PassageQuery Query(string typed) => new(SearchQuery.Parse(typed));

    private async Task<int> CountAsync(PassageQuery query) => (await _search.FindAsync(query)).Count;

    private async Task<Source> AddAsync(int year, string text, string title = "Statement") =>
        (await _sources.AddAsync(text, new SourceDetails(title, SourceKind.Statement, PublishedOn: new DateOnly(year, 5, 1)))).Source;
}
