using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Tests.Pages;

/// <summary>From a chosen profile and the last agreed text, through a draft with its reasons, to a strength switched and taken back.</summary>
public sealed class AgreedAndStrengthTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private const string News = "The two leaders reaffirmed the importance of peace and stability across the Taiwan Strait.";

    private readonly Visitor _visitor = new(site);

    private StatementStore Statements => site.Services.GetRequiredService<StatementStore>();

    private SourceStore Sources => site.Services.GetRequiredService<SourceStore>();

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Create_WithAProfileAndTheLastAgreedText_StartsFromItsParagraphs()
    {
        var precedent = await AddAsync("We, the leaders of Japan and the United States, welcome the opening of a port.\n\nWe support trade.", SourceKind.Statement, new DateOnly(2024, 4, 10));
        await _visitor.OpenAsync("/statements/create");

        await _visitor.SendAsync(new Dictionary<string, string>
        {
            ["Input.Title"] = "Talks",
            ["Input.Parties"] = "Japan\nUnited States",
            ["Input.ProfileId"] = "two-plus-two",
            ["Input.StartFrom"] = precedent.Id.Value,
        });

        var statement = (await Statements.FindAsync(_visitor.Address.Segments[^1]))!;
        Assert.Equal("two-plus-two", statement.ProfileId);
        Assert.Equal(["We, the leaders of Japan and the United States, welcome the opening of a port.", "We support trade."], statement.Clauses.Select(clause => clause.Text));
        Assert.Equal("2 paragraphs of “Agreed” are in the statement as agreed language, linked back to it.", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.StartsWith("Agreed language of “Agreed”, 10 April 2024", _visitor.Page.QuerySelector(".agreed")!.TextContent, StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");

        Assert.Empty((await Statements.FindAsync(statement.Id))!.Clauses);
    }

    [Fact]
    public async Task Create_FromASourceThatIsNoAgreedText_SaysSo()
    {
        var news = await AddAsync("A ferry was late.", SourceKind.News);
        await _visitor.OpenAsync("/statements/create");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Title"] = "Talks", ["Input.Parties"] = "Japan\nUnited States", ["Input.StartFrom"] = news.Id.Value });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["The agreed text you chose is not among the joint statements and fact sheets of this site any more: choose again."], _visitor.Errors);
    }

    [Fact]
    public async Task Draft_SaysWhyAndAfterwardsThatNothingIsLeft()
    {
        var statement = await StatementAsync(await AddAsync(News, SourceKind.News));
        await _visitor.OpenAsync($"/statements/{statement.Id}/draft");

        Assert.StartsWith("Called for: 1 source speaks of", _visitor.Page.QuerySelector("#why-taiwan-strait")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("templates are left out, and why", _visitor.Page.QuerySelector("details summary")!.TextContent, StringComparison.Ordinal);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Draft");
        Assert.NotEmpty((await Statements.FindAsync(statement.Id))!.Clauses);
        await _visitor.OpenAsync($"/statements/{statement.Id}/draft");

        Assert.StartsWith("Nothing is left to draft.", _visitor.Page.QuerySelector(".done")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strength_SwitchedAndTakenBack_ChangesTheWordsOnly()
    {
        var statement = await StatementAsync(await AddAsync(News, SourceKind.News));
        await _visitor.OpenAsync($"/statements/{statement.Id}/draft");
        await _visitor.SendAsync(new Dictionary<string, string>(), "Draft");
        var before = (await Statements.FindAsync(statement.Id))!.Clauses.First(clause => clause.TemplateId == "taiwan-strait");
        await _visitor.OpenAsync($"/statements/{statement.Id}?clause={before.Id}&view=strength");

        Assert.Equal("reaffirmed", _visitor.Page.QuerySelector(".scale .present strong")!.TextContent);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Switch to “noted”");
        var switched = (await Statements.FindAsync(statement.Id))!.Find(before.Id)!;
        Assert.Equal(before.Text.Replace("reaffirmed", "noted", StringComparison.Ordinal), switched.Text);
        Assert.Equal(before.Links.Select(link => link.Quotation), switched.Links.Select(link => link.Quotation));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Undo");
        Assert.Equal(before.Text, (await Statements.FindAsync(statement.Id))!.Find(before.Id)!.Text);

        await _visitor.OpenAsync($"/statements/{statement.Id}?clause={before.Id}&view=history");
        await _visitor.SendAsync(new Dictionary<string, string>(), "Bring these words back (revision 2)");
        Assert.Equal(switched.Text, (await Statements.FindAsync(statement.Id))!.Find(before.Id)!.Text);
    }

    private async Task<Source> AddAsync(string text, SourceKind kind, DateOnly? day = null) =>
        (await Sources.AddAsync(text, new SourceDetails(kind == SourceKind.Statement ? "Agreed" : "News", kind, PublishedOn: day))).Source;

    private Task<Statement> StatementAsync(Source source) =>
        Statements.CreateAsync(new NewStatement("Talks", ["Japan", "United States"], [], null, null, [source.Id], []));
}
