using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatementDraft.Browser.Tests;

/// <summary>Answers that come late, in another order or never, double presses, and two windows: nothing typed is lost, and nobody is taken from her place.</summary>
public sealed class RaceTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private const string First = "They met in Lisbon.";
    private const string Second = "They will build a port in May.";

    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 60_000 };

    [BrowserFact]
    public async Task SaveThatComesWhileACommentIsTyped_LeavesTheCommentAndItsFocus()
    {
        var page = await EditingAsync();
        await Drafter.ShowAsync(page, "Comments");
        var save = await Held.AtAsync(page, "**handler=Edit");
        await TypeInWordsAsync(page, "Once. ");
        await save.Asked;
        await page.Locator("#comment-words").FillAsync("Which port?");

        await save.ReleaseAsync();

        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        await Expect(page.Locator("#comment-words")).ToHaveValueAsync("Which port?");
        await Expect(page.Locator("#comment-words")).ToBeFocusedAsync();
        await Expect(page.Locator("#card .views [aria-current]")).ToHaveTextAsync("Comments");
        await Drafter.ShowAsync(page, "History");
        await Drafter.ShowAsync(page, "Comments");
        await Expect(page.Locator("#comment-words")).ToHaveValueAsync("Which port?");
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task ButtonPressedBeforeTheWordsAreSaved_WaitsForThem()
    {
        var page = await EditingAsync();
        var save = await Held.AtAsync(page, "**handler=Edit");
        await TypeInWordsAsync(page, "Once. ");
        await page.GetByLabel("Status").SelectOptionAsync("Proposed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Set", Exact = true }).ClickAsync();
        await save.Asked;

        await save.ReleaseAsync();

        await Expect(page.Locator(".notice")).ToBeVisibleAsync();
        await Expect(page.Locator(".in-hand .words")).ToHaveTextAsync($"Once. {First}");
        await Expect(page.GetByLabel("Status")).ToHaveValueAsync("Proposed");
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task LinkFollowedBeforeTheWordsAreSaved_LeadsToAPageThatHasThem()
    {
        var page = await EditingAsync();
        var order = new List<string>();
        page.Request += (_, request) => order.Add(new Uri(request.Url).AbsolutePath.Split('/')[^1]);
        page.RequestFinished += (_, request) => order.Add(request.Method == "POST" && request.Url.EndsWith("handler=Edit", StringComparison.Ordinal) ? "saved" : "");
        await TypeInWordsAsync(page, "Once. ");

        await page.Locator(".outline").GetByRole(AriaRole.Link, new() { Name = "Take it away" }).ClickAsync();

        await page.WaitForURLAsync("**/export");
        Assert.InRange(order.IndexOf("saved"), 0, order.IndexOf("export"));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task CardOfAClauseNoLongerInHand_IsNotTaken()
    {
        var page = await OpenAsync();
        var card = await Held.AtAsync(page, "**handler=Card**");
        await page.Locator("#card .views").GetByRole(AriaRole.Link, new() { Name = "History" }).ClickAsync();
        await card.Asked;
        await page.Locator(".clause").Nth(1).Locator("a[data-edit]").ClickAsync();
        await Expect(Drafter.WordsBox(page)).ToHaveTextAsync(Second);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".in-hand .words")).ToHaveTextAsync(Second);

        await card.ReleaseAsync();

        await RoundTripAsync(page);
        await Expect(page.Locator(".in-hand .words")).ToHaveTextAsync(Second);
        await Expect(page.Locator("#card .views [aria-current]")).ToHaveTextAsync("Evidence");
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task SavePressedTwice_DoesNotTakeAwayTheFormOpenedNext()
    {
        var page = await EditingAsync();
        await TypeInWordsAsync(page, "Once. ");
        var save = await Held.AtAsync(page, "**handler=Edit");
        var pages = new List<IRoute>();
        var refreshed = new TaskCompletionSource();
        await page.RouteAsync("**/statements/*clause=*", async route =>
        {
            pages.Add(route);
            if (pages.Count == 1)
            {
                await route.ContinueAsync();
                refreshed.TrySetResult();
            }
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).DblClickAsync();
        await save.ReleaseAsync();
        await refreshed.Task;
        await Expect(page.Locator(".in-hand .words")).ToHaveTextAsync($"Once. {First}");
        await page.UnrouteAsync("**/statements/*clause=*");
        await page.Locator(".in-hand a[data-edit]").ClickAsync();
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();

        foreach (var late in pages.Skip(1))
        {
            await late.ContinueAsync();
        }

        await RoundTripAsync(page);
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Twice. ");
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task SaveWhoseAnswerNeverCame_IsNotTakenForAnotherPersons()
    {
        var page = await EditingAsync();
        var isFirst = true;
        await page.RouteAsync("**handler=Edit", async route =>
        {
            if (!isFirst)
            {
                await route.ContinueAsync();
                return;
            }

            isFirst = false;
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await TypeInWordsAsync(page, "Once. ");
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Not saved: the server does not answer. Your words are kept in this browser.", Patient);

        await page.Keyboard.TypeAsync("Twice. ");

        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".in-hand .words")).ToHaveTextAsync($"Once. Twice. {First}");
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task SilentServer_IsToldAndAskedAgain()
    {
        var page = await EditingAsync();
        var save = await Held.AtAsync(page, "**handler=Edit");

        await TypeInWordsAsync(page, "Once. ");

        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Not saved: the server does not answer. Your words are kept in this browser.", Patient);
        await save.ReleaseAsync();
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task WordsThatOneWindowCouldNotSave_AreNotForgottenByAnother()
    {
        var mine = await EditingAsync();
        await mine.RouteAsync("**handler=Edit", route => route.AbortAsync());
        await TypeInWordsAsync(mine, "Mine. ");
        await Expect(mine.Locator("[data-state]")).ToHaveTextAsync(new Regex("^Not saved"), Patient);
        var address = mine.Url;
        var other = await mine.RunAndWaitForPopupAsync(() => mine.EvaluateAsync("address => void open(address)", address));
        await Expect(Drafter.WordsBox(other)).ToBeFocusedAsync();
        await other.Keyboard.TypeAsync("Another’s. ");
        await Expect(other.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);

        await other.ReloadAsync();

        await other.GetByRole(AriaRole.Button, new() { Name = "Put them back" }).ClickAsync();
        await Expect(Drafter.WordsBox(other)).ToHaveTextAsync($"Mine. {First}");
        await mine.CloseAsync();
    }

    [BrowserFact]
    public async Task TickPressedTwiceBeforeTheCardHasCome_TicksNothing()
    {
        var page = await OpenAsync();
        var card = await Held.AtAsync(page, "**handler=Card**");
        await page.Keyboard.PressAsync("t");
        await card.Asked;
        await page.Keyboard.PressAsync("t");

        await card.ReleaseAsync();

        await Expect(page.Locator("#card [data-shortcut=tick]").First).ToBeFocusedAsync();
        await RoundTripAsync(page);
        await Expect(page.Locator(".notice")).ToHaveCountAsync(0);
        await Expect(page.Locator("#card [data-shortcut=tick]").First).ToBeFocusedAsync();
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task CommentFormThatComesLate_LeavesTheCaretInTheWords()
    {
        var page = await OpenAsync();
        var card = await Held.AtAsync(page, "**handler=Card**");
        await page.Keyboard.PressAsync("c");
        await card.Asked;
        await page.Locator(".in-hand a[data-edit]").ClickAsync();
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();

        await card.ReleaseAsync();

        await Expect(page.Locator("#comment-words")).ToBeVisibleAsync();
        await RoundTripAsync(page);
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task OutlineThatComesLate_LeavesTheFocusOnItsLink()
    {
        // A site that has checked nothing yet: later its pages come with what was found.
        await using var fresh = new FreshSite();
        await fresh.InitializeAsync();
        var page = await fresh.Site.NewPageAsync();
        var desk = await Written.Async(fresh.Site, First, Second);
        var outline = await Held.AtAsync(page, "**handler=Outline**");
        await page.GotoAsync(desk);
        await outline.Asked;
        var gate = page.Locator(".outline").GetByRole(AriaRole.Link, new() { Name = "Release" });
        await gate.FocusAsync();

        await outline.ReleaseAsync();

        await Expect(page.Locator(".outline[data-unchecked]")).ToHaveCountAsync(0);
        await Expect(gate).ToBeFocusedAsync();
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task CommentPressedTwice_IsSentOnce()
    {
        var page = await OpenAsync();
        await Drafter.ShowAsync(page, "Comments");
        await page.Locator("#comment-words").FillAsync("Which port?");
        var sent = await Held.AtAsync(page, "**/comments?handler=Add");
        // As two clicks that a hand makes, the second while the first is on its way.
        await page.EvaluateAsync("""
            async () => {
              const button = document.querySelector("[data-comment-form] button");
              button.click();
              await new Promise((done) => setTimeout(done, 300));
              button.click();
            }
            """);
        await sent.Asked;

        await sent.ReleaseAsync();

        await Expect(page.Locator(".comment .what")).ToHaveTextAsync("Which port?");
        await Expect(page.Locator("#comment-words")).ToHaveValueAsync("");
        Assert.Equal(1, sent.Count);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task PageThatTheBrowserKept_IsLoadedAnew()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("() => { window.isOld = true; }");

        await page.EvaluateAsync("() => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");

        await page.WaitForFunctionAsync("() => !window.isOld");
        await page.CloseAsync();
    }

    /// <summary>A desk with two clauses, the first in hand.</summary>
    private async Task<IPage> OpenAsync()
    {
        var page = await site.NewPageAsync();
        await page.GotoAsync(await WriteAsync());
        await Expect(page.Locator(".outline[data-unchecked]")).ToHaveCountAsync(0);
        return page;
    }

    private async Task<IPage> EditingAsync()
    {
        var page = await OpenAsync();
        await page.Locator(".in-hand a[data-edit]").ClickAsync();
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
        return page;
    }

    private Task<string> WriteAsync() => Written.Async(site, First, Second);

    private static async Task TypeInWordsAsync(IPage page, string words)
    {
        await Drafter.PutCaretAsync(page, 0);
        await page.Keyboard.TypeAsync(words);
    }

    // What came before has been handed to the page once this has.
    private static async Task RoundTripAsync(IPage page) => await page.EvaluateAsync("async () => { await fetch('/health/live'); await new Promise((done) => setTimeout(done, 100)); }");
}
