using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatementDraft.Browser.Tests;

/// <summary>What the scripts of the desk promise: words are saved by themselves, and none is lost.</summary>
public sealed partial class DeskTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 60_000 };

    [BrowserFact]
    public async Task Typing_IsSavedOnAPauseAndTheCaretStays()
    {
        var page = await EditingAsync();

        await page.Keyboard.TypeAsync("Typed words. ");

        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        Assert.Equal("Typed words. ".Length, await page.EvaluateAsync<int>("getSelection().focusOffset"));
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
        await page.ReloadAsync();
        await Expect(Drafter.WordsBox(page)).ToContainTextAsync("Typed words. ");
        Assert.Equal(["Gespeichert", "Saving"], await page.EvaluateAsync<string[]>("""
            async () => {
              document.body.insertAdjacentHTML("beforeend", '<script type="application/json" id="phrases">{"Saved":"Gespeichert"}</script>');
              const { phrase } = await import("/js/phrases.js?again");
              return [phrase("Saved"), phrase("Saving")];
            }
            """));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Enter_IsOneBreakAndEndsUpInTheWords()
    {
        var page = await EditingAsync();
        var box = Drafter.WordsBox(page);

        await box.FillAsync("First line.");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("Second line.");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        Assert.Equal("First line.\nSecond line.\n", await page.Locator("textarea").InputValueAsync());
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".in-hand .words > p")).ToHaveTextAsync(["First line.", "Second line."]);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task TwoPeopleTypeInOneSentence_TheSecondSeesBothTexts()
    {
        var mine = await EditingAsync();
        var theirs = await site.NewPageAsync();
        await theirs.GotoAsync(mine.Url);
        await Drafter.WordsBox(theirs).FillAsync("Their words.");
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(theirs.Locator(".in-hand .words")).ToHaveTextAsync("Their words.");

        await Drafter.WordsBox(mine).FillAsync("My words.");
        await Expect(mine.Locator("[data-state]")).ToHaveTextAsync("Not saved: somebody changed this clause. Press Save to see both texts.", Patient);
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();

        await Expect(mine.Locator(".stale .words")).ToHaveTextAsync("Their words.");
        await Expect(Drafter.WordsBox(mine)).ToHaveTextAsync("My words.");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(mine.Locator(".in-hand .words")).ToHaveTextAsync("My words.");
        await mine.CloseAsync();
        await theirs.CloseAsync();
    }

    [BrowserFact]
    public async Task TwoPeopleTypeInTwoSentencesAtOnce_BothStandInBothWindows()
    {
        var mine = await EditingAsync();
        await Drafter.WordsBox(mine).FillAsync("We met. We trade.");
        await Expect(mine.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        var theirs = await site.NewPageAsync();
        await theirs.GotoAsync(mine.Url);
        await Drafter.PutCaretAsync(theirs, "We met".Length);
        await Drafter.PutCaretAsync(mine, "We met. We trade".Length);

        await theirs.Keyboard.TypeAsync(" in May");
        await mine.Keyboard.TypeAsync(" freely");

        await Expect(theirs.Locator("[data-state]")).ToHaveTextAsync(new Regex("^Saved"), Patient);
        await Expect(mine.Locator("[data-state]")).ToHaveTextAsync(new Regex("^Saved"), Patient);
        await theirs.Keyboard.TypeAsync(", in the port");
        await mine.Keyboard.TypeAsync(" again");
        await Expect(theirs.Locator("[data-state]")).ToHaveTextAsync(new Regex("^Saved"), Patient);
        await Expect(mine.Locator("[data-state]")).ToHaveTextAsync(new Regex("^Saved"), Patient);
        await mine.Keyboard.PressAsync("Escape");
        await theirs.Keyboard.PressAsync("Escape");
        await Expect(theirs.Locator(".in-hand .words")).ToHaveTextAsync(BothTexts());
        await Expect(mine.Locator(".in-hand .words")).ToBeVisibleAsync(); // the address says again that nobody edits
        await mine.ReloadAsync();
        await Expect(mine.Locator(".in-hand .words")).ToHaveTextAsync(BothTexts());
        await mine.CloseAsync();
        await theirs.CloseAsync();
    }

    [BrowserFact]
    public async Task Undo_TakesBackAllThatWasTypedAtOnce()
    {
        var page = await EditingAsync();
        await page.Keyboard.TypeAsync("One. ");
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        await page.Keyboard.TypeAsync("Two. ");
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".in-hand .words")).ToContainTextAsync("One. Two. ");

        await page.Locator(".bar").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await Expect(page.Locator(".in-hand .words")).Not.ToContainTextAsync("One.");
        await page.CloseAsync();
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
        await Expect(page.Locator(".clause").Nth(1)).ToHaveClassAsync(new Regex("in-hand"));
        await page.WaitForLoadStateAsync(LoadState.Load); // the scripts run, so that the card changes in place and keeps the focus
        await page.Locator("#card .views").GetByRole(AriaRole.Link, new() { Name = "Check" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("#check-result")).ToBeVisibleAsync();
        await Expect(page.Locator("#card [aria-current]").First).ToBeFocusedAsync();
        await EditAtTwiceTheSizeAsync(page);
        await page.CloseAsync();
    }

    // As wide as a window of 1280 pixels is at 200 %.
    private static async Task EditAtTwiceTheSizeAsync(IPage page)
    {
        await page.SetViewportSizeAsync(640, 450);
        await page.Locator(".in-hand a[data-edit]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
        await Expect(page.Locator(".in-hand a[data-edit]")).ToHaveCountAsync(1);
        await Expect(page.Locator(".in-hand a[data-edit]")).ToBeHiddenAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        await page.Keyboard.PressAsync("Tab");
        // To the source of what is told of the words at the caret, or to the button.
        await Expect(page.Locator("form.edit :is(a, button):focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".in-hand a[data-edit]")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task CardThatComesLate_LeavesTheFocusWhereItIsTypedMeanwhile()
    {
        var page = await EditingAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".in-hand a[data-edit]")).ToBeFocusedAsync();
        var asked = new TaskCompletionSource();
        var late = new TaskCompletionSource();
        await page.RouteAsync("**handler=Card**", async route =>
        {
            asked.TrySetResult();
            await late.Task;
            await route.ContinueAsync();
        });
        await page.Locator("#card .views").GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await asked.Task;
        await page.Locator(".in-hand a[data-edit]").ClickAsync();
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();

        late.SetResult();

        await Expect(page.Locator("#card .views [aria-current]")).ToHaveTextAsync("History");
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
        Assert.Contains("edit=", page.Url, StringComparison.Ordinal);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Edit_PutsTheCaretBackIntoTheWordsWhereTheBrowserTookItAwayOnce()
    {
        var page = await site.NewPageAsync();
        await OpenSampleAsync(page);
        // As a browser does that has still to go to the part of the page its address names.
        await page.EvaluateAsync("""
            () => new MutationObserver((_, watch) => {
              if (document.querySelector(".live-text")) {
                watch.disconnect();
                requestAnimationFrame(() => document.activeElement.blur());
              }
            }).observe(document.body, { childList: true, subtree: true })
            """);

        await page.Locator(".clause .tools").GetByRole(AriaRole.Link, new() { Name = "Edit" }).First.ClickAsync();

        await Expect(page.Locator(".live-text")).ToBeVisibleAsync();
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
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
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
        return page;
    }

    // A link that still holds says so between the words, to who listens.
    [GeneratedRegex(@"^We met( \([a-z ]+\)\s*)? in May, in the port\. We trade freely again\.$")]
    private static partial Regex BothTexts();
}
