using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Tests.Pages;

namespace StatementDraft.Web.Tests.Reading;

public sealed class ReadingPagesTests : IAsyncLifetime
{
    private readonly QuietSite _site = new();
    private readonly Visitor _visitor;

    public ReadingPagesTests() => _visitor = new Visitor(_site);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        _visitor.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Sources_WhileTheyAreRead_SayHowManyAreAndCanBePausedAndResumed()
    {
        await AddAsync(("a.txt", "The first text."), ("b.txt", "The second text."));
        Assert.Equal("0 of 2 read", Headline);
        Assert.Equal("2", _visitor.Page.QuerySelector("progress")!.GetAttribute("max"));

        await _visitor.SendAsync(new Dictionary<string, string>(), "Pause");
        Assert.Equal("0 of 2 read, paused by the desk officer", Headline);

        await _visitor.SendAsync(new Dictionary<string, string>(), "Resume");
        Assert.Equal("0 of 2 read", Headline);

        await _visitor.OpenAsync(_visitor.Page.QuerySelector(".sources a")!.GetAttribute("href")!);
        await _visitor.OpenAsync("/sources");
        Assert.Equal("1 of 2 read", Headline);
    }

    [Fact]
    public async Task Sources_AllRead_SayNothingOfReading()
    {
        await AddAsync(("a.txt", "The only text."));

        await _visitor.OpenAsync("/sources");

        Assert.Null(_visitor.Page.QuerySelector("[data-reading]"));
        await _visitor.OpenAsync("/sources?handler=Reading");
        Assert.Equal("All 1 source read", Headline);
    }

    [Fact]
    public async Task LongSource_IsNotReadWhileSomebodyWaits_AndShowsItsFactsOnceItIsRead()
    {
        var text = string.Concat(Enumerable.Repeat("They spoke of many things at length.\n", 9000)) + "Norland will invest $3 billion in Sudmark.";
        await AddAsync(("long.txt", text));
        Assert.Equal("This source waits its turn to be read", Headline);
        Assert.Null(_visitor.Page.QuerySelector("[data-facts-pane]"));
        var place = _visitor.Address.AbsolutePath;
        await _visitor.OpenAsync($"{place}?handler=Reading");
        Assert.Equal("This source waits its turn to be read", Headline);

        var queue = _site.Services.GetRequiredService<UnreadSources>();
        var lists = _site.Services.GetRequiredService<Catalogue>().Current;
        var source = (await _site.Services.GetRequiredService<SourceStore>().FindAsync(new SourceId(place.Split('/')[^1])))!;
        await queue.KeepAsync(source.Id, lists.ReaderFingerprint, lists.Extractor.Read(source));

        await _visitor.OpenAsync($"{place}?handler=Reading");
        Assert.Equal(HttpStatusCode.NoContent, _visitor.Status);
        await _visitor.OpenAsync(place);
        Assert.Equal("Part 1 of 6", _visitor.Page.QuerySelector(".parts span")!.TextContent);
        await _visitor.OpenAsync($"{place}?part=6&kind=Money");
        Assert.Equal("$3 billion", _visitor.Page.QuerySelector(".text mark")!.TextContent);
    }

    [Fact]
    public async Task LongSource_NotReadYet_IsSaidWhereItsFactsAreNeeded()
    {
        await AddAsync(("long.txt", string.Concat(Enumerable.Repeat("They spoke of many things at length.\n", 9000)) + "Norland will invest $3 billion in Sudmark."));
        var place = _visitor.Address.AbsolutePath;
        var statement = await _site.Services.GetRequiredService<StatementStore>().CreateAsync(
            new NewStatement("Talks", ["Norland", "Sudmark"], [], null, null, [new SourceId(place.Split('/')[^1])], []));
        var title = (await _site.Services.GetRequiredService<SourceStore>().ListAsync())[0].Details.Title;

        await _visitor.OpenAsync($"/statements/{statement.Id}/draft");
        Assert.Equal($"“{title}” waits its turn to be read. Clauses can be drafted once its facts are there.", _visitor.Page.QuerySelector(".notice")!.TextContent.Trim());
        Assert.Empty(_visitor.Page.QuerySelectorAll("main form"));

        await _visitor.OpenAsync($"/statements/{statement.Id}/sources");
        Assert.Equal($"“{title}” waits its turn to be read. What the sources say together is shown once its facts are there.", _visitor.Page.QuerySelector(".notice")!.TextContent.Trim());
        await _visitor.OpenAsync($"{place}/mark?kind=Money&words=$3%20billion");
        Assert.Equal(place, _visitor.Address.AbsolutePath);
        await _visitor.OpenAsync($"{place}/facts/f1");
        Assert.Equal(place, _visitor.Address.AbsolutePath);
    }

    [Fact]
    public async Task Add_MoreThanAThousandFilesAndSomeThatAreNone_AddsTheTextsAndNamesTheRest()
    {
        var files = Enumerable.Range(0, 1100).Select(i => ($"{i}.txt", Encoding.UTF8.GetBytes($"Text number {i}.")))
            .Concat(Enumerable.Range(0, 7).Select(i => ($"{i}.png", new byte[] { 1 }))).ToArray();
        await _visitor.OpenAsync("/sources/add");

        await _visitor.SendAsync(new Dictionary<string, string>(), null, files);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(
            ["The file '0.png' is none of .txt, .md and .html, which are what can be read. The same holds for 6 more: 1.png, 2.png, 3.png, 4.png, 5.png, 6.png."],
            _visitor.Errors);
        Assert.Contains("Added 1,100 texts. The rest was not added.", _visitor.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    private string Headline => _visitor.Page.QuerySelector("[data-reading] h2")!.TextContent;

    private async Task AddAsync(params (string Name, string Text)[] files)
    {
        await _visitor.OpenAsync("/sources/add");
        await _visitor.SendAsync(new Dictionary<string, string>(), null, [.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);
    }
}
