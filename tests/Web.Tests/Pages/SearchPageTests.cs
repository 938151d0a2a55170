using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>The search page as it answers to addresses: a form that asks with GET needs no script.</summary>
public sealed class SearchPageTests(TemporarySite site) : IClassFixture<TemporarySite>, IAsyncLifetime, IDisposable
{
    private readonly Visitor _visitor = new(site);

    public async Task InitializeAsync()
    {
        var sources = site.Services.GetRequiredService<SourceStore>();
        await sources.AddAsync("They met.\nWe welcome the ferry between the ports.\nA ferry was late.", new SourceDetails("Norway-Sweden Joint Statement", SourceKind.Statement, PublishedOn: new DateOnly(2021, 5, 1)));
        await sources.AddAsync("The ferry sank.", new SourceDetails("News", SourceKind.News, PublishedOn: new DateOnly(2023, 5, 1)));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Search_QuotesTheParagraphMarksTheWordsAndLeadsToIt()
    {
        await _visitor.OpenAsync("/search?q=welcome+ferries");

        Assert.Equal("1 passage.", Text(".counted"));
        Assert.Equal("We welcome the ferry between the ports.", Text(".found blockquote"));
        Assert.Equal(["welcome", "ferry"], _visitor.Page.QuerySelectorAll(".found mark").Select(mark => mark.TextContent));
        var href = _visitor.Page.QuerySelector(".found .where a")!.GetAttribute("href")!;
        await _visitor.OpenAsync(href);
        Assert.StartsWith("We welcome the ferry between the ports.", _visitor.Page.GetElementById(href[(href.IndexOf('#', StringComparison.Ordinal) + 1)..])!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_Narrowed_KeepsWhatWasChosenInTheForm()
    {
        await _visitor.OpenAsync("/search?q=ferry&party=Norway&year=2021&kind=Statement");

        Assert.Equal("2 passages, the nearest first.", Text(".counted"));
        Assert.Equal(["Norway", "2021", "Joint statement"], _visitor.Page.QuerySelectorAll("option[selected]").Select(option => option.TextContent));

        await _visitor.OpenAsync("/search?q=ferry&party=Sweden&kind=News");

        Assert.Equal("No passage has all of these words.", Text(".counted"));
        Assert.Contains(_visitor.Page.QuerySelectorAll("a"), link => link.TextContent == "Search all sources for it");
    }

    [Theory]
    [InlineData("q=%22")]
    [InlineData("q=%22ferry+NEAR(")]
    [InlineData("q=ferry*+OR+*")]
    [InlineData("q=%EF%BF%BD%00")]
    [InlineData("q=%E6%B5%B7%E5%B3%A1")]
    [InlineData("q=ferry&topic=none&party=%22%27&year=abc&kind=99&p=-1")]
    [InlineData("q=ferry&p=99999999999")]
    [InlineData("")]
    public async Task Search_WhateverTheAddressSays_IsAnswered(string query)
    {
        await _visitor.OpenAsync($"/search?{query}");

        Assert.Equal(HttpStatusCode.OK, _visitor.Status);
        Assert.Equal("Search", _visitor.Heading);
    }

    [Fact]
    public async Task Search_IsInTheNavigation()
    {
        await _visitor.OpenAsync("/search");

        Assert.Equal("Search", _visitor.Page.QuerySelector(".masthead [aria-current=page]")!.TextContent);
        Assert.Empty(_visitor.Page.QuerySelectorAll(".found, .counted"));
    }

    private string Text(string selector) => _visitor.Page.QuerySelector(selector)!.TextContent.Trim();
}
