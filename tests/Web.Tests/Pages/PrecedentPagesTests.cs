using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>A desk officer without a script: she looks up what was agreed before, carries it over, takes it back, and corrects who issued it.</summary>
public sealed class PrecedentPagesTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private const string News = "The two leaders reaffirmed the importance of peace and prosperity across the Taiwan Strait.";
    private const string Old = "They met in spring. We oppose any attempts to change the status quo. We underscore the importance of peace and stability across the Taiwan Strait.";
    private const string Newer = "They met in autumn.\nWe reaffirm the importance of peace and stability across the Taiwan Strait. We encourage the peaceful resolution of cross-Strait issues.";

    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    private SourceStore Sources => site.Services.GetRequiredService<SourceStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Ladder_OfAClause_IsNewestFirstBetweenTheSameParties()
    {
        var (statement, clause) = await StartAsync();

        await _visitor.OpenAsync(Address(statement, clause));

        Assert.Equal(HttpStatusCode.OK, _visitor.Status);
        Assert.Equal(["10 April 2024", "16 April 2021"], Texts(".ladder h3"));
        Assert.Equal("We reaffirm the importance of peace and stability across the Taiwan Strait. We encourage the peaceful resolution of cross-Strait issues.", Texts(".ladder .said mark")[0]);
        Assert.Contains("United States and Japan (2)", Texts(".circles li"));
        Assert.Contains("prosperity", Texts(".novel q"));
        Assert.NotNull(_visitor.Page.QuerySelector("svg[role=img] title"));

        await _visitor.OpenAsync(Address(statement, clause) + "?with=all");

        Assert.Equal(3, Texts(".ladder h3").Count);
    }

    [Fact]
    public async Task CarryOver_IntoTheClause_IsVerbatimLinkedAndCanBeTakenBack()
    {
        var (statement, clause) = await StartAsync();
        await _visitor.OpenAsync(Address(statement, clause));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Carry over its words of 16 April 2021");

        var carried = (await Statements.FindAsync(statement.Id))!;
        Assert.Equal("We underscore the importance of peace and stability across the Taiwan Strait.", carried.Find(clause.Id)!.Text);
        var link = Assert.Single(carried.Find(clause.Id)!.Links);
        Assert.True(link.Quotation.StandsIn((await Sources.FindAsync(link.Quotation.SourceId))!));
        Assert.Contains(link.Quotation.SourceId, carried.PrecedentIds);
        Assert.Equal("The agreed words stand in the clause, linked to where they stand.", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Contains("16 April 2021, Japan and United States", _visitor.Page.QuerySelector(".card header")!.TextContent, StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");

        Assert.Equal(clause.Text, (await Statements.FindAsync(statement.Id))!.Find(clause.Id)!.Text);
    }

    [Fact]
    public async Task CarryOver_TheWholeParagraph_TakesWhatItSaysOfOtherMattersToo()
    {
        var (statement, clause) = await StartAsync();
        await _visitor.OpenAsync(Address(statement, clause));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Carry over the whole paragraph of 16 April 2021");

        Assert.Equal(Old, (await Statements.FindAsync(statement.Id))!.Find(clause.Id)!.Text);
    }

    [Fact]
    public async Task CarryOver_AsANewClause_StandsBehindTheOneInHand()
    {
        var (statement, clause) = await StartAsync();
        await _visitor.OpenAsync(Address(statement, clause));

        await _visitor.SendAsync(new Dictionary<string, string>(), "as a new clause: its words of 10 April 2024");

        var clauses = (await Statements.FindAsync(statement.Id))!.Clauses;
        Assert.Equal(statement.Clauses.Count + 1, clauses.Count);
        Assert.StartsWith("We reaffirm", clauses[clauses.ToList().FindIndex(one => one.Id == clause.Id) + 1].Text, StringComparison.Ordinal);
        Assert.Equal(clause.Text, clauses.First(one => one.Id == clause.Id).Text);
    }

    [Theory]
    [InlineData("0-999999")]
    [InlineData("5-2")]
    [InlineData("")]
    [InlineData("a-b")]
    [InlineData("1-4,2-9")]
    public async Task CarryOver_SpansThatAreNone_CarriesNothing(string spans)
    {
        var (statement, clause) = await StartAsync();
        await _visitor.OpenAsync(Address(statement, clause));

        await _visitor.SendAsync(new Dictionary<string, string> { ["spans"] = spans }, "Carry over its words of 16 April 2021");

        Assert.Equal("These words are not in that statement, so nothing was carried over. Open the page again.", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Equal(clause.Text, (await Statements.FindAsync(statement.Id))!.Find(clause.Id)!.Text);
    }

    [Fact]
    public async Task CarryOver_AfterSomebodyElseSaved_CarriesNothing()
    {
        var (statement, clause) = await StartAsync();
        await _visitor.OpenAsync(Address(statement, clause));
        await Statements.SaveAsync(statement.With(clause with { Text = "Other words." }), statement.Version, "edited");

        await _visitor.SendAsync(new Dictionary<string, string>(), "Carry over its words of 16 April 2021");

        Assert.StartsWith("The clause was changed after you opened this page", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("Other words.", (await Statements.FindAsync(statement.Id))!.Find(clause.Id)!.Text);
    }

    [Fact]
    public async Task Desk_ShowsTheNewestRungsBesideTheClause()
    {
        var (statement, clause) = await StartAsync();

        await _visitor.OpenAsync($"/statements/{statement.Id}?clause={clause.Id}&view=precedents");

        Assert.Equal("Precedents", _visitor.Page.QuerySelector("#card [aria-current=true]")!.TextContent);
        Assert.Equal(["10 April 2024", "16 April 2021"], Texts("#card .ladder h3"));
    }

    [Fact]
    public async Task Topic_WithoutAStatement_HasItsLadderAndChart()
    {
        await StartAsync();
        await _visitor.OpenAsync("/precedents");
        Assert.Contains("Taiwan Strait", Texts("table th a"));

        await _visitor.OpenAsync("/precedents/taiwan-strait");

        Assert.Equal("Taiwan Strait", _visitor.Heading);
        Assert.Equal("10 April 2024", Texts(".ladder h3")[0]);
        Assert.Empty(_visitor.Page.QuerySelectorAll(".ladder form"));

        await _visitor.OpenAsync("/precedents/nothing");
        Assert.Equal(HttpStatusCode.NotFound, _visitor.Status);
    }

    [Fact]
    public async Task Parties_ReadWrongly_AreCorrectedAndThePageComesBack()
    {
        var (statement, clause) = await StartAsync();
        await _visitor.OpenAsync(Address(statement, clause) + "?with=all");
        var correct = _visitor.Page.QuerySelectorAll(".rung header a").First(link => link.TextContent.Contains("3 March 2022", StringComparison.Ordinal)).GetAttribute("href")!;
        await _visitor.OpenAsync(correct);
        Assert.Contains("as read from its title", _visitor.Page.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Parties"] = "Japan\nU.S." }, "Save");

        Assert.StartsWith(Address(statement, clause), _visitor.Address.PathAndQuery, StringComparison.Ordinal);
        await _visitor.OpenAsync(Address(statement, clause));
        Assert.Equal(3, Texts(".ladder h3").Count);

        // As it was, for the other tests of this site.
        await _visitor.OpenAsync(correct);
        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Parties"] = "" }, "Save");
    }

    private static string Address(Statement statement, Clause clause) => $"/statements/{statement.Id}/clauses/{clause.Id}/precedents";

    private IReadOnlyList<string> Texts(string selector) => [.. _visitor.Page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];

    private async Task<(Statement Statement, Clause Clause)> StartAsync()
    {
        await AddAsync(Old, "Japan-U.S. Joint Statement", new DateOnly(2021, 4, 16));
        await AddAsync(Newer, "United States-Japan Joint Statement", new DateOnly(2024, 4, 10));
        await AddAsync("We recall the Taiwan Strait.", "Joint Statement of Japan, Norway, and the United States", new DateOnly(2022, 3, 3));
        var news = (await Sources.AddAsync(News, new SourceDetails("News", SourceKind.News))).Source;
        var statement = await Statements.CreateAsync(new NewStatement("Talks", ["U.S.", "Japan"], [], new DateOnly(2025, 2, 7), null, [news.Id], []));
        var clause = new Clause("c1", null, "taiwan-strait", "Taiwan Strait", News, ClauseStatus.Draft, 2, [], [], []);
        var saved = await Statements.SaveAsync(statement with { Version = 2, Clauses = [clause, clause with { Id = "c2", Topic = "energy", Text = "They spoke of LNG." }] }, 1, "edited");
        statement = ((Saved)saved).Statement;
        return (statement, statement.Clauses[0]);
    }

    private Task<AddedSource> AddAsync(string text, string title, DateOnly day) => Sources.AddAsync(text, new SourceDetails(title, SourceKind.Statement, PublishedOn: day));
}
