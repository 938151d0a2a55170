using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatementDraft.Browser.Tests;

/// <summary>Earlier statements in the hands of a desk officer: all that are there, imported as files, and the ladder they make for a clause.</summary>
public sealed class PrecedentJourneyTests
{
    [StatementsFact]
    public async Task RealStatements_FromImportToTheLadderOfTheTaiwanClause()
    {
        await using var fresh = new FreshSite();
        await fresh.InitializeAsync();
        var page = await fresh.Site.NewPageAsync();
        await Drafter.AddSourcesAsync(page, Articles.Seeds);
        await ImportAsync(page, Articles.Statements);

        await DraftFromSeedsAsync(page);
        await page.Locator(".sheet").GetByRole(AriaRole.Link, new() { NameRegex = new("Taiwan") }).First.ClickAsync();
        await Drafter.ShowAsync(page, "Precedents");
        await page.Locator("#card").GetByRole(AriaRole.Link, new() { NameRegex = new("chart of strengths") }).ClickAsync();

        // The newest first; read from below they are the years in their order.
        var days = await page.Locator(".ladder h3").AllInnerTextsAsync();
        Assert.Equal(["16 April 2021", "23 May 2022", "13 January 2023", "10 April 2024"], days.Reverse());
        await Expect(page.Locator(".rung").First).ToContainTextAsync("indispensable element of global security and prosperity");
        await Expect(page.Locator(".rung").Last).ToContainTextAsync("We underscore the importance of peace and stability across the Taiwan Strait");
        await Expect(page.Locator("figure.strengths .wide svg")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Carry over its words of 10 April 2024") }).ClickAsync();
        await Expect(page.Locator(".in-hand .words")).ToContainTextAsync("We emphasize that our basic positions on Taiwan remain unchanged");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo", Exact = true }).ClickAsync();
        await Expect(page.Locator(".in-hand .words")).Not.ToContainTextAsync("basic positions on Taiwan");

        await page.Locator(".outline").GetByRole(AriaRole.Link, new() { Name = "Left out" }).ClickAsync();
        await Expect(page.Locator(".held")).ToContainTextAsync("10 April 2024, 13 January 2023, 23 May 2022");
        await Expect(page.Locator(".dropped .quoted", new() { HasText = "10 April 2024" }).First).ToBeVisibleAsync();
        var open = page.Locator(".dropped > .open").First;
        await open.GetByLabel("Why it is left out").FillAsync("It is in the fact sheet.");
        await open.GetByRole(AriaRole.Button, new() { NameRegex = new("^Intended") }).ClickAsync();
        await Expect(page.Locator(".dropped > .meant").First).ToContainTextAsync("It is in the fact sheet.");
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task InventedStatements_TheLadderYearByYearAndTheAlarmNamesWhatTheNewestHad()
    {
        await using var fresh = new FreshSite();
        await fresh.InitializeAsync();
        var page = await fresh.Site.NewPageAsync();
        await ImportAsync(page,
        [
            Invented(2021, "We oppose any unilateral attempts to change the status quo in the East China Sea."),
            Invented(2022, "We strongly oppose any unilateral attempts to change the status quo in the East China Sea."),
            Invented(2023, "We strongly oppose any unilateral attempts to change the status quo by force in the East China Sea."),
            Invented(2024, "We strongly oppose any attempts to change the status quo by force or coercion in the East China Sea.\nWe will build a joint hydrogen pipeline and an energy research centre by 2030."),
        ]);
        await StartFromAgreedAsync(page, 2021);
        await page.Locator(".sheet .clause").Last.GetByRole(AriaRole.Link).First.ClickAsync();
        await Drafter.ShowAsync(page, "Precedents");
        await page.Locator("#card").GetByRole(AriaRole.Link, new() { NameRegex = new("chart of strengths") }).ClickAsync();

        var days = await page.Locator(".ladder h3").AllInnerTextsAsync();
        Assert.Equal(["2 May 2021", "2 May 2022", "2 May 2023", "2 May 2024"], days.Reverse());
        await Expect(page.Locator("figure.strengths .wide svg")).ToBeVisibleAsync();

        await page.GotoAsync(new Uri(page.Url).AbsolutePath is var path ? path[..path.IndexOf("/clauses/", StringComparison.Ordinal)] + "/omissions" : "");
        await Expect(page.Locator(".dropped .quoted", new() { HasText = "hydrogen pipeline" }).First).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    internal static FilePayload Invented(int year, string text) => new()
    {
        Name = $"{year}.txt",
        MimeType = "text/plain",
        Buffer = Encoding.UTF8.GetBytes($"Title: Japan-Norway Joint Statement {year}\nPublisher: Ministry\nDate: {year}-05-02\nKind: joint statement\n\n{text}\n"),
    };

    /// <summary>Creates a statement from the agreed text of a year; ends at the desk.</summary>
    internal static async Task StartFromAgreedAsync(IPage page, int year)
    {
        await page.GotoAsync("/statements/create");
        await page.GetByLabel("Title").FillAsync("Japan-Norway Joint Statement");
        await page.GetByLabel("Parties").FillAsync("Japan\nNorway");
        await page.GetByLabel(new System.Text.RegularExpressions.Regex($"Joint Statement {year}")).First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await page.WaitForURLAsync("**/statements/*");
    }

    private static Task ImportAsync(IPage page, IReadOnlyList<string> files) =>
        ImportAsync(page, files.Select(file => new FilePayload { Name = Path.GetFileName(file), MimeType = "text/plain", Buffer = File.ReadAllBytes(file) }));

    internal static async Task ImportAsync(IPage page, IEnumerable<FilePayload> files)
    {
        await page.GotoAsync("/sources/add");
        await page.GetByLabel("Or upload files").SetInputFilesAsync(files);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/sources");
    }

    private static async Task<string> DraftFromSeedsAsync(IPage page)
    {
        await page.GotoAsync("/statements/create");
        await page.GetByLabel("Title").FillAsync("United States-Japan Joint Leaders’ Statement");
        await page.GetByLabel("Parties").FillAsync("United States\nJapan");
        await page.GetByLabel("Participants").FillAsync("President Donald J. Trump\nPrime Minister Ishiba Shigeru");
        await page.GetByLabel("Date of issue").FillAsync("2025-02-07");
        foreach (var source in await page.Locator(".pick > li", new() { HasText = "Seed press" }).Locator("input[name='Input.SourceIds']").AllAsync())
        {
            await source.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await page.Locator(".sheet").GetByRole(AriaRole.Link, new() { Name = "Draft clauses" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Draft", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/statements/*?clause=*");
        return new Uri(page.Url).AbsolutePath;
    }
}
