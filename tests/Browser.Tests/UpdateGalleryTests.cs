using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>A source is corrected: every page that then says so, looked at by the rules; and the statement goes over to the newer version.</summary>
public sealed class UpdateGalleryTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    [BrowserFact]
    public async Task ANewerVersion_IsToldOnEveryPageAndUsedWithOnePress()
    {
        var page = await site.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var gallery = new Gallery(page);
        await Drafter.AddSourcesAsync(page, Articles.Samples);
        var desk = await Drafter.DraftStatementAsync(page, "United States–Japan Joint Leaders’ Statement");
        var passage = (await page.Locator("#card figcaption a").First.GetAttributeAsync("href"))!;
        var source = passage.Split('?')[0];

        await page.GotoAsync(passage);
        await Assertions.Expect(page.Locator("#passage, mark[id^='in-']").First).ToBeInViewportAsync();
        var lines = await page.Locator("[data-fact-text] p").EvaluateAllAsync<string[]>("all => all.map(one => { const copy = one.cloneNode(true); copy.querySelectorAll('.number, .visually-hidden').forEach(label => label.remove()); return copy.textContent; })");
        await gallery.VisitAsync("source-update", $"{source}/update");
        await page.GetByLabel("Paste the text").FillAsync($"{string.Join('\n', lines.Where((_, at) => at != lines.Length / 2)).Replace('5', '6')}\nA figure was corrected.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add as the newer version" }).ClickAsync();
        await Assertions.Expect(page.Locator(".lineage")).ToContainTextAsync("Newer version of");
        await gallery.LookAsync("source-newer-version");
        await gallery.VisitAsync("source-outdated", source);
        await gallery.VisitAsync("desk-outdated", desk);
        await gallery.VisitAsync("statement-sources-outdated", $"{desk}/sources");
        await gallery.VisitAsync("statement-update", $"{desk}/update/{source.Split('/')[^1]}");

        await page.GetByRole(AriaRole.Button, new() { Name = "Use the newer version" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice").First).ToContainTextAsync("The statement uses the newer version");
        await gallery.LookAsync("desk-newer-version");

        Assert.Empty(gallery.Problems);
        await page.CloseAsync();
    }
}
