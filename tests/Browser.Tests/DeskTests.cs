using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatementDraft.Browser.Tests;

/// <summary>What the scripts of the desk promise: words are saved by themselves, and none is lost.</summary>
public sealed class DeskTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 15_000 };

    [BrowserFact]
    public async Task Typing_IsSavedOnAPauseAndTheCaretStays()
    {
        var page = await EditingAsync();

        await page.Locator("textarea").PressSequentiallyAsync("Typed words. ");

        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        Assert.Equal("Typed words. ".Length, await page.EvaluateAsync<int>("document.querySelector('textarea').selectionStart"));
        await page.ReloadAsync();
        Assert.StartsWith("Typed words. ", await page.Locator("textarea").InputValueAsync(), StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task ServerGoneWhileTyping_WordsAreKeptAndOfferedBack()
    {
        var page = await EditingAsync();
        await page.RouteAsync("**/*handler=Edit*", route => route.AbortAsync());

        await page.Locator("textarea").PressSequentiallyAsync("Kept words. ");

        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Not saved: the server does not answer. Your words are kept in this browser.", Patient);
        await page.UnrouteAsync("**/*handler=Edit*");
        await page.ReloadAsync();
        Assert.DoesNotContain("Kept words.", await page.Locator("textarea").InputValueAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Put them back" }).ClickAsync();
        Assert.StartsWith("Kept words. ", await page.Locator("textarea").InputValueAsync(), StringComparison.Ordinal);
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task TwoPeopleEditOneClause_TheSecondSeesBothTexts()
    {
        var mine = await EditingAsync();
        var theirs = await site.NewPageAsync();
        await theirs.GotoAsync(mine.Url);
        await theirs.Locator("textarea").FillAsync("Their words.");
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(theirs.Locator(".in-hand .words")).ToHaveTextAsync("Their words.");

        await mine.Locator("textarea").FillAsync("My words.");
        await Expect(mine.Locator("[data-state]")).ToHaveTextAsync("Not saved: somebody changed this clause. Press Save to see both texts.", Patient);
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(mine.Locator(".stale .words")).ToHaveTextAsync("Their words.");
        await Expect(mine.Locator("textarea")).ToHaveValueAsync("My words.");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(mine.Locator(".in-hand .words")).ToHaveTextAsync("My words.");
        await mine.CloseAsync();
        await theirs.CloseAsync();
    }

    [BrowserFact]
    public async Task Keyboard_ReachesClauseEvidenceAndCheck()
    {
        var page = await site.NewPageAsync();
        await OpenSampleAsync(page);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".sheet .clause h2 a").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".clause").Nth(1)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("in-hand"));
        await page.WaitForLoadStateAsync(LoadState.Load); // the scripts run, so that the card changes in place and keeps the focus
        await page.Locator("#card .views").GetByRole(AriaRole.Link, new() { Name = "Check" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#check-result")).ToBeVisibleAsync();
        await Expect(page.Locator("#card [aria-current]").First).ToBeFocusedAsync();
        await page.CloseAsync();
    }

    private static async Task OpenSampleAsync(IPage page)
    {
        await page.GotoAsync("/statements/sample");
        if (await page.Locator(".clause").CountAsync() == 0)
        {
            await page.GotoAsync("/");
            await page.GetByRole(AriaRole.Button, new() { Name = "Try it with sample sources" }).ClickAsync();
            await page.WaitForURLAsync("**/statements/sample");
        }
    }

    private async Task<IPage> EditingAsync()
    {
        var page = await site.NewPageAsync();
        await OpenSampleAsync(page);
        await page.Locator(".clause .tools").GetByRole(AriaRole.Link, new() { Name = "Edit" }).First.ClickAsync();
        await page.Locator("textarea").FocusAsync();
        await page.EvaluateAsync("document.querySelector('textarea').setSelectionRange(0, 0)");
        return page;
    }
}
