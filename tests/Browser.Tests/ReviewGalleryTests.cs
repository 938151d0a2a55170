using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>Comments, review, objections and shortcuts in their states, looked at by the rules.</summary>
public sealed class ReviewGalleryTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    [BrowserFact]
    public async Task CommentsReviewAndShortcuts_InLightAndDarkOnPhoneAndPaper_AreSound()
    {
        var page = await site.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var gallery = new Gallery(page);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try it with sample sources" }).ClickAsync();
        await page.WaitForURLAsync("**/statements/sample");
        const string desk = "/statements/sample";
        var clauses = await page.Locator(".clause").EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.clause)");

        await gallery.VisitAsync("account", "/account");
        await gallery.VisitAsync("shortcuts", "/shortcuts");
        await CommentAsync(page, gallery, desk, clauses[0]);
        await gallery.VisitAsync("review-first", $"{desk}/review");
        await page.GetByRole(AriaRole.Button, new() { Name = "All seen" }).ClickAsync();
        await Assertions.Expect(page.Locator(".empty")).ToBeVisibleAsync();
        await gallery.LookAsync("review-nothing-changed");
        await ChangeAsync(page, desk, clauses[0], text => text.Replace(" met", " did not meet", StringComparison.Ordinal));
        await ChangeAsync(page, desk, clauses[1], text => text + " They will meet again in May.");
        await page.GotoAsync($"{desk}/review");
        await page.Locator(".step").First.GetByRole(AriaRole.Button, new() { Name = "Tick this clause" }).ClickAsync();
        await page.Locator(".step").Nth(1).Locator(".object summary").ClickAsync();
        await page.Locator(".step").Nth(1).Locator(".object textarea").FillAsync("May is not settled.");
        await page.Locator(".step").Nth(1).GetByRole(AriaRole.Button, new() { Name = "Object to this clause" }).ClickAsync();
        await Assertions.Expect(page.Locator(".objection")).ToBeVisibleAsync();
        await page.Locator(".step").First.GetByText("Every claim with its passage").ClickAsync();
        await gallery.LookAsync("review");
        await gallery.VisitAsync("gate-objection", $"{desk}/gate");
        await gallery.VisitAsync("desk-objection", $"{desk}?clause={clauses[1]}&view=check");
        await gallery.VisitAsync("log-comments", $"{desk}/log");
        await page.GotoAsync(desk);
        await page.GetByRole(AriaRole.Link, new() { Name = "Keyboard shortcuts" }).ClickAsync();
        await gallery.LookAsync("desk-help");

        Assert.Empty(gallery.Problems);
        await page.CloseAsync();
    }

    private static async Task CommentAsync(IPage page, Gallery gallery, string desk, string clause)
    {
        await gallery.VisitAsync("comments-none", $"{desk}/comments");
        await gallery.VisitAsync("desk-comments-none", $"{desk}?clause={clause}&view=comments");
        foreach (var words in new[] { "Is this agreed with Tokyo?", "The date is to be confirmed." })
        {
            await page.GotoAsync($"{desk}?clause={clause}&view=comments");
            await page.GetByLabel("Comment", new() { Exact = true }).FillAsync(words);
            await page.Locator("#card .new button").ClickAsync();
            await Assertions.Expect(page.Locator("#card .comment").Filter(new() { HasText = words })).ToBeVisibleAsync();
        }

        await page.Locator("#card .comment").First.GetByRole(AriaRole.Button, new() { Name = "Resolve" }).ClickAsync();
        await Assertions.Expect(page.Locator("#card .comment.open")).ToHaveCountAsync(1);
        await page.Locator("#card .comment.open summary").ClickAsync();
        await gallery.LookAsync("desk-comments");
        await gallery.VisitAsync("comments", $"{desk}/comments");
        await page.GotoAsync($"{desk}?clause={clause}&view=comments");
        await page.GetByLabel("On these words").FillAsync("words that stand nowhere");
        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync("Why?");
        await page.Locator("#card .new button").ClickAsync();
        await gallery.LookAsync("comment-refused");
    }

    private static async Task ChangeAsync(IPage page, string desk, string clause, Func<string, string> change)
    {
        await page.GotoAsync($"{desk}?clause={clause}&edit=1");
        await Drafter.WordsBox(page).FillAsync(change(await page.Locator("#clause-text").InputValueAsync()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".in-hand .words")).ToBeVisibleAsync();
    }
}
