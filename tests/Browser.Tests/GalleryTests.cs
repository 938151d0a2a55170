using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>
/// Every page, looked at by the rules: axe in light and dark, phone width, print. With the environment variable
/// STATEMENTDRAFT_SCREENSHOTS naming a folder, a picture of each is put there, for people to look at.
/// </summary>
public sealed class GalleryTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("STATEMENTDRAFT_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    [BrowserFact]
    public async Task EveryPage_InLightAndDarkOnPhoneAndPaper_IsSound()
    {
        var page = await site.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var problems = new List<string>();
        await VisitAsync(page, "first-page-empty", "/", problems);
        await VisitAsync(page, "sources-empty", "/sources", problems);
        await VisitAsync(page, "statements-empty", "/statements", problems);

        var seeds = Articles.Seeds.Count > 0 ? Articles.Seeds : Articles.Samples;
        await Drafter.AddSourcesAsync(page, seeds);
        var source = await page.Locator(".sources a").Nth(seeds.Count - 2).GetAttributeAsync("href");
        await page.GotoAsync("/statements/create");
        await page.GetByLabel("Title").FillAsync("Empty statement");
        await page.GetByLabel("Parties").FillAsync("United States\nJapan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        var empty = new Uri(page.Url).AbsolutePath;
        var desk = await Drafter.DraftStatementAsync(page, "United States–Japan Joint Leaders’ Statement");
        var clauses = await page.Locator(".clause").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.clause)");

        await VisitAsync(page, "first-page", "/", problems);
        await VisitAsync(page, "sources", "/sources", problems);
        await VisitAsync(page, "source-add", "/sources/add", problems);
        await VisitAsync(page, "source", source!, problems);
        await VisitAsync(page, "statements", "/statements", problems);
        await VisitAsync(page, "statement-create", "/statements/create", problems);
        await VisitAsync(page, "desk-empty", empty, problems);
        await VisitAsync(page, "statement-draft", $"{desk}/draft", problems);
        await VisitAsync(page, "statement-sources", $"{desk}/sources", problems);
        if (await page.Locator(".conflict .side button").CountAsync() > 0)
        {
            await page.Locator(".conflict .side button").First.ClickAsync();
            await VisitAsync(page, "statement-sources-picked", $"{desk}/sources", problems);
        }

        await VisitAsync(page, "statement-particulars", $"{desk}/particulars", problems);
        await VisitAsync(page, "statement-check", $"{desk}/check", problems);
        await VisitAsync(page, "statement-export", $"{desk}/export", problems);
        await VisitAsync(page, "templates", "/templates", problems);
        await VisitAsync(page, "template", "/templates/investment", problems);
        await VisitAsync(page, "not-found", "/statements/none", problems);
        foreach (var (index, clause) in clauses.Take(2).Index())
        {
            await VisitAsync(page, $"desk-{index + 1}-evidence", $"{desk}?clause={clause}", problems);
        }

        var last = clauses[^1];
        await VisitAsync(page, "desk-redline-source", $"{desk}?clause={last}&view=redline", problems);
        await VisitAsync(page, "desk-redline-template", $"{desk}?clause={last}&view=redline&against=template", problems);
        await VisitAsync(page, "desk-check", $"{desk}?clause={last}&view=check", problems);
        await VisitAsync(page, "desk-history", $"{desk}?clause={last}&view=history", problems);
        await VisitAsync(page, "desk-edit", $"{desk}?clause={last}&edit=1", problems);

        Assert.Empty(problems);
        await page.CloseAsync();
    }

    private static async Task VisitAsync(IPage page, string name, string path, List<string> problems)
    {
        await page.SetViewportSizeAsync(1440, 900);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, Media = Media.Screen });
            await page.GotoAsync(path);
            var result = await page.RunAxe();
            problems.AddRange(result.Violations.Select(violation =>
                $"{name} ({scheme}): {violation.Id}, {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
            await ShootAsync(page, $"{name}-{scheme.ToString().ToLower(CultureInfo.InvariantCulture)}", fullPage: false);
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await ShootAsync(page, $"{name}-whole", fullPage: true);
        await page.SetViewportSizeAsync(375, 812);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
        {
            problems.Add($"{name}: {overflow} pixels wider than a phone");
        }

        await ShootAsync(page, $"{name}-phone", fullPage: true);
        await page.SetViewportSizeAsync(794, 1123);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        if (await page.Locator(".masthead").IsVisibleAsync())
        {
            problems.Add($"{name}: the site's navigation is printed");
        }

        await ShootAsync(page, $"{name}-print", fullPage: true);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }

    private static async Task ShootAsync(IPage page, string name, bool fullPage)
    {
        if (Folder is not null)
        {
            // Long pages are cut: a picture that has to be shrunk to be seen shows nothing.
            var height = fullPage ? await page.EvaluateAsync<int>("document.documentElement.scrollHeight") : 0;
            var width = page.ViewportSize!.Width;
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(Folder, $"{name}.png"),
                FullPage = fullPage,
                Clip = fullPage ? new() { Width = width, Height = Math.Min(height, 3 * width) } : null,
            });
        }
    }
}
