using System.Text;
using Microsoft.Playwright;
using StatementDraft.Web.Tests.Reading;

namespace StatementDraft.Browser.Tests;

/// <summary>The states of sources, their facts and their conflicts, looked at by the rules. Nothing is read in the background here, so that reading can be seen under way.</summary>
public sealed class SourceGalleryTests
{
    private const string Five = "Toyota plans to invest $13 billion in a battery plant in North Carolina, creating 5,000 jobs.";
    private const string Seven = "The battery plant in North Carolina, in which Toyota will invest $13 billion, is to create 7,000 jobs.";

    [BrowserFact]
    public async Task FactsDecisionsAndReading_InLightAndDarkOnPhoneAndPaper_AreSound()
    {
        await using var site = new BrowsedSite(new QuietSite());
        await site.InitializeAsync();
        var page = await site.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var gallery = new Gallery(page);

        await Drafter.AddSourcesAsync(page, Articles.Samples);
        await gallery.LookAsync("sources-being-read");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await gallery.LookAsync("sources-paused");
        await page.GetByRole(AriaRole.Button, new() { Name = "Resume" }).ClickAsync();

        await DecideAsync(page, gallery, (await page.Locator(".sources a").First.GetAttributeAsync("href"))!);
        await RejectALinkedFactAsync(page, gallery);
        await DisagreeAsync(page, gallery);
        await LeaveOutAndReadLongAsync(page, gallery);

        Assert.Empty(gallery.Problems);
        await page.CloseAsync();
    }

    private static async Task DecideAsync(IPage page, Gallery gallery, string source)
    {
        await page.GotoAsync(source);
        await page.Locator("button[name=reject]").First.ClickAsync();
        await Assertions.Expect(page.Locator("[data-said]")).ToBeVisibleAsync();
        var fact = (await page.Locator(".acts a").Nth(1).GetAttributeAsync("href"))!;
        await gallery.VisitAsync("fact", fact);
        await page.GetByLabel("Why").FillAsync("As the ministry said later.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Correct" }).ClickAsync();
        await Assertions.Expect(page.Locator(".topic .record")).ToBeVisibleAsync();
        await page.Locator(".rejected summary").First.ClickAsync();
        await page.Locator(".legend summary").ClickAsync();
        await gallery.LookAsync("source-decided");
        await gallery.VisitAsync("fact-corrected", fact);
        await gallery.VisitAsync("source-filter", $"{source}?kind=Place&kind=Person");
        await gallery.VisitAsync("source-filter-none", $"{source}?kind=Percent&person=1");
        await gallery.VisitAsync("mark-which", $"{source}/mark?kind=Place&words=the");
        await gallery.VisitAsync("mark-nowhere", $"{source}/mark?kind=Place&words=words%20that%20stand%20nowhere");
        await gallery.VisitAsync("mark", $"{source}/mark?kind=Position&at=0-20");
    }

    private static async Task RejectALinkedFactAsync(IPage page, Gallery gallery)
    {
        var desk = await Drafter.DraftStatementAsync(page, "Joint statement");
        var passage = (await page.Locator("#card figcaption a").First.GetAttributeAsync("href"))!;
        await page.GotoAsync(passage);
        await page.Locator($"button[name=reject][value='{passage.Split("#in-")[1]}']").EvaluateAsync("button => button.click()");
        await Assertions.Expect(page.Locator("[data-said]")).ToBeVisibleAsync();
        await page.GotoAsync(desk);
        await Assertions.Expect(page.Locator("#card .decided").First).ToBeVisibleAsync();
        await gallery.LookAsync("desk-rejected");
    }

    private static async Task DisagreeAsync(IPage page, Gallery gallery)
    {
        foreach (var text in new[] { Five, Seven })
        {
            await page.GotoAsync("/sources/add");
            await page.GetByLabel("Paste the text").FillAsync(text);
            await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        }

        await page.GotoAsync("/statements/create");
        await page.GetByLabel("Title").FillAsync("Disagreement");
        await page.GetByLabel("Parties").FillAsync("United States\nJapan");
        var boxes = page.Locator("input[name='Input.SourceIds']");
        var count = await boxes.CountAsync();
        await boxes.Nth(count - 1).CheckAsync();
        await boxes.Nth(count - 2).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        var sources = $"{new Uri(page.Url).AbsolutePath}/sources";

        await gallery.VisitAsync("statement-conflict", sources);
        await page.Locator(".conflict [name=reason]").First.FillAsync("The ministry confirmed it.");
        await page.Locator(".conflict .side button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".decision")).ToBeVisibleAsync();
        await gallery.LookAsync("statement-conflict-picked");
        await page.Locator("input[name='Input.SourceIds']").Nth(count - 1).UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.GotoAsync(sources);
        await Assertions.Expect(page.Locator(".outdated")).ToBeVisibleAsync();
        await gallery.LookAsync("statement-conflict-outdated");
    }

    private static async Task LeaveOutAndReadLongAsync(IPage page, Gallery gallery)
    {
        await page.GotoAsync("/sources/add");
        var pictures = Enumerable.Range(1, 7).Select(number => new FilePayload { Name = $"picture-{number}.png", MimeType = "image/png", Buffer = [1] });
        await page.GetByLabel("Or upload files").SetInputFilesAsync(pictures);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".summary li")).ToBeVisibleAsync();
        await gallery.LookAsync("source-add-left-out");

        await page.GotoAsync("/sources/add");
        var lines = string.Concat(Enumerable.Repeat("They spoke of many things at length.\n", 9000));
        await page.GetByLabel("Or upload files").SetInputFilesAsync(new FilePayload { Name = "A long transcript.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(lines) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-reading]")).ToBeVisibleAsync();
        await gallery.LookAsync("source-being-read");
    }
}
