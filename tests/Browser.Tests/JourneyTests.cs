using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatementDraft.Browser.Tests;

/// <summary>The main job from end to end, as a desk officer does it.</summary>
public sealed partial class JourneyTests
{
    [SeedFact]
    public async Task SeedArticles_FromUploadToPrintablePage() => await TravelAsync(Articles.Seeds, javaScript: true);

    [SeedFact]
    public async Task SeedArticles_WithoutAScript_TheSame() => await TravelAsync(Articles.Seeds, javaScript: false);

    [BrowserFact]
    public async Task SampleSources_FromUploadToPrintablePage() => await TravelAsync(Articles.Samples, javaScript: true);

    [BrowserFact]
    public async Task SampleSources_WithoutAScript_TheSame() => await TravelAsync(Articles.Samples, javaScript: false);

    [BrowserFact]
    public async Task Samples_AreOfferedOnTheFirstPageAndReady()
    {
        await using var fresh = new FreshSite();
        await fresh.InitializeAsync();
        var page = await fresh.Site.NewPageAsync();
        await page.GotoAsync("/");

        await page.GetByRole(AriaRole.Button, new() { Name = "Try it with sample sources" }).ClickAsync();

        await Expect(page.Locator(".clause")).Not.ToHaveCountAsync(0);
        await Expect(page.Locator(".notice")).ToContainTextAsync("The samples are added");
        await page.CloseAsync();
    }

    private static async Task TravelAsync(IReadOnlyList<string> articles, bool javaScript)
    {
        await using var fresh = new FreshSite();
        await fresh.InitializeAsync();
        var page = await fresh.Site.NewPageAsync(new() { JavaScriptEnabled = javaScript });

        await Drafter.AddSourcesAsync(page, articles);
        await Expect(page.Locator(".sources > li")).ToHaveCountAsync(articles.Count);
        await ReadASourceAsync(page);

        var desk = await Drafter.DraftStatementAsync(page, "Joint Leaders’ Statement");
        await Expect(page.Locator(".clause")).Not.ToHaveCountAsync(0);
        await EditAsync(page, desk);
        await CompareAndCheckAsync(page);
        await TakeAwayAsync(page, desk);
        await page.CloseAsync();
    }

    private static async Task ReadASourceAsync(IPage page)
    {
        await page.Locator(".sources a").Last.ClickAsync();
        var entry = page.Locator(".facts a.value").First;
        var inText = await entry.GetAttributeAsync("href");
        await entry.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(inText!) + "$"));
        await Expect(page.Locator($"mark{inText}")).ToBeInViewportAsync();

        var back = page.Locator($"mark{inText} a[data-fact]").Last;
        var inList = await back.GetAttributeAsync("href");
        await back.ClickAsync();
        await Expect(page.Locator(inList!)).ToBeInViewportAsync();
    }

    private static async Task EditAsync(IPage page, string desk)
    {
        var linked = page.Locator(".in-hand mark.exact a, .in-hand mark.folded a").First;
        var words = await linked.InnerTextAsync();
        await page.Locator(".in-hand .tools").GetByRole(AriaRole.Link, new() { Name = "Edit" }).ClickAsync();
        var text = await page.Locator("textarea").InputValueAsync();

        await Drafter.WordsBox(page).FillAsync("It is added here. " + text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator(".in-hand .words")).ToContainTextAsync("It is added here.");
        await Expect(page.Locator(".in-hand mark.altered")).ToHaveCountAsync(0);
        await Expect(page.Locator(".in-hand mark a").GetByText(words, new() { Exact = true }).First).ToBeVisibleAsync();

        await page.Locator(".in-hand .tools").GetByRole(AriaRole.Link, new() { Name = "Edit" }).ClickAsync();
        await Drafter.WordsBox(page).FillAsync(text.Replace(words, "something else", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(page.Locator(".in-hand .words")).ToContainTextAsync("something else");
        await Expect(page.Locator("#card .state.altered").First).ToContainTextAsync(words);
        Assert.StartsWith(desk, new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    private static async Task CompareAndCheckAsync(IPage page)
    {
        await Drafter.ShowAsync(page, "Redline");
        var against = page.Locator("#card .choices");
        foreach (var other in new[] { "Source:", "Template:", "Previous revision" })
        {
            await against.GetByRole(AriaRole.Link, new() { Name = other }).First.ClickAsync();
            await Expect(page.Locator("#card .choices [aria-current]")).ToContainTextAsync(other);
            await Expect(page.Locator("#card .redline")).Not.ToBeEmptyAsync();
        }

        await Expect(page.Locator("#card .redline del").First).ToBeVisibleAsync();
        await Drafter.ShowAsync(page, "Check");
        await Expect(page.Locator("#card .badge").First).ToHaveTextAsync(Verdicts());
        await Drafter.ShowAsync(page, "History");
        await Expect(page.Locator("#card .history > li")).ToHaveCountAsync(3);
    }

    private static async Task TakeAwayAsync(IPage page, string desk)
    {
        await page.GotoAsync($"{desk}/check");
        await Expect(page.Locator(".badge").First).ToBeVisibleAsync();
        await page.GotoAsync($"{desk}/export");
        var markdown = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Markdown" }).ClickAsync());
        Assert.EndsWith(".md", markdown.SuggestedFilename, StringComparison.Ordinal);
        Assert.Contains("something else", await File.ReadAllTextAsync((await markdown.PathAsync())!), StringComparison.Ordinal);
        var printable = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Printable page" }).ClickAsync());
        Assert.Contains("something else", await File.ReadAllTextAsync((await printable.PathAsync())!), StringComparison.Ordinal);
    }

    [GeneratedRegex("Verbatim|Supported|Partly supported|Contradicted|Not found")]
    private static partial Regex Verdicts();
}
