using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>Every page, looked at by the rules. The states of sources and their facts are in <see cref="SourceGalleryTests"/>.</summary>
public sealed class GalleryTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    [BrowserFact]
    public async Task EveryPage_InLightAndDarkOnPhoneAndPaper_IsSound()
    {
        var page = await site.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var gallery = new Gallery(page);
        await gallery.VisitAsync("first-page-empty", "/");
        await gallery.VisitAsync("sources-empty", "/sources");
        await gallery.VisitAsync("statements-empty", "/statements");

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

        await gallery.VisitAsync("first-page", "/");
        await gallery.VisitAsync("sources", "/sources");
        await gallery.VisitAsync("source-add", "/sources/add");
        await gallery.VisitAsync("source", source!);
        await gallery.VisitAsync("statements", "/statements");
        await gallery.VisitAsync("statement-create", "/statements/create");
        await gallery.VisitAsync("desk-empty", empty);
        await gallery.VisitAsync("statement-draft", $"{desk}/draft");
        await gallery.VisitAsync("statement-sources", $"{desk}/sources");
        if (await page.Locator(".conflict .side button").CountAsync() > 0)
        {
            await page.Locator(".conflict .side button").First.ClickAsync();
            await gallery.VisitAsync("statement-sources-picked", $"{desk}/sources");
        }

        await gallery.VisitAsync("statement-particulars", $"{desk}/particulars");
        await gallery.VisitAsync("statement-check", $"{desk}/check");
        await gallery.VisitAsync("statement-export", $"{desk}/export");
        await gallery.VisitAsync("statement-add", $"{desk}/add");
        await gallery.VisitAsync("statement-log", $"{desk}/log");
        await gallery.VisitAsync("statement-matrix", $"{desk}/matrix");
        await gallery.VisitAsync("statement-gate", $"{desk}/gate");
        await Reviewer.DecideAsync(page, desk);
        await gallery.LookAsync("statement-gate-decided");
        await gallery.VisitAsync("statement-brackets-none", $"{desk}/brackets");
        await gallery.VisitAsync("statement-table", $"{desk}/table");
        await gallery.VisitAsync("statement-alternat", $"{desk}/alternat");
        await gallery.VisitAsync("templates", "/templates");
        await gallery.VisitAsync("template", "/templates/investment");
        await gallery.VisitAsync("not-found", "/statements/none");
        foreach (var (index, clause) in clauses.Take(2).Index())
        {
            await gallery.VisitAsync($"desk-{index + 1}-evidence", $"{desk}?clause={clause}");
        }

        var last = clauses[^1];
        await gallery.VisitAsync("desk-redline-source", $"{desk}?clause={last}&view=redline");
        await gallery.VisitAsync("desk-redline-template", $"{desk}?clause={last}&view=redline&against=template");
        await gallery.VisitAsync("compare", $"{desk}/compare");
        await gallery.VisitAsync("compare-side-by-side", $"{desk}/compare?clause={last}&layout=side");
        await page.GotoAsync($"{desk}/compare");
        await page.Locator(".paste summary").ClickAsync();
        await page.GetByLabel("Paste the text").FillAsync("Both leaders will open a joint office for maritime rescue in 2027.\n\nThe two leaders reaffirmed the importance of peace.");
        await page.Locator(".paste").GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await gallery.VisitAsync("compare-pasted", new Uri(page.Url).PathAndQuery);
        await gallery.VisitAsync("merge", $"{desk}/merge?clause={last}");
        await gallery.VisitAsync("desk-check", $"{desk}?clause={last}&view=check");
        await gallery.VisitAsync("source-passage", (await page.Locator("#card figcaption a").First.GetAttributeAsync("href"))!);
        await gallery.VisitAsync("desk-brackets", $"{desk}?clause={last}&view=brackets");
        await gallery.VisitAsync("desk-brackets-open", $"{desk}?clause={last}&view=brackets&against=all");
        await gallery.VisitAsync("desk-history", $"{desk}?clause={last}&view=history");
        await gallery.VisitAsync("desk-edit", $"{desk}?clause={last}&edit=1");
        await gallery.VisitAsync("clause-card", $"{desk}/card?clause={last}");

        await gallery.VisitAsync("search-empty", "/search");
        await gallery.VisitAsync("precedents-empty", "/precedents");

        await gallery.VisitAsync("desk-strength", $"{desk}?clause={clauses[0]}&view=strength");
        await gallery.VisitAsync("statement-draft-nothing-left", $"{desk}/draft");

        await page.GotoAsync($"{desk}?clause={last}&view=brackets&against=all");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put between brackets" }).ClickAsync();
        await gallery.VisitAsync("desk-bracketed", $"{desk}?clause={last}&view=brackets");
        await gallery.VisitAsync("statement-brackets", $"{desk}/brackets");

        Assert.Empty(gallery.Problems);
        await page.CloseAsync();
    }
}
