using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatementDraft.Browser.Tests;

/// <summary>Comments, brackets, the review by a second person, and the whole way with the keyboard alone.</summary>
public sealed class ReviewJourneyTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    [BrowserFact]
    public async Task Comment_OnSelectedWords_IsAnsweredAndResolved()
    {
        var page = await OpenAsync(await WriteAsync("They met in Lisbon. They will build a port in May."));
        await SelectAsync(page, "build a port");
        await page.GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();
        await Expect(page.GetByLabel("On these words")).ToHaveValueAsync("build a port");
        await page.GetByLabel("Comment", new() { Exact = true }).FillAsync("Which port?");
        await page.Locator("#card").GetByRole(AriaRole.Button, new() { Name = "Comment", Exact = true }).ClickAsync();

        await Expect(page.Locator(".in-hand mark.commented")).ToContainTextAsync("build a port");
        await page.Locator(".comment summary").ClickAsync();
        await page.Locator(".comment textarea").FillAsync("The new one.");
        await page.Locator(".comment").GetByRole(AriaRole.Button, new() { Name = "Reply" }).ClickAsync();
        await Expect(page.Locator(".comment .what").Nth(1)).ToHaveTextAsync("The new one.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Resolve" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("The comment is resolved.");
        await Expect(page.Locator(".in-hand mark.commented")).ToHaveCountAsync(0);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Bracket_ForBothPartiesThenAgreed_GivesCleanText()
    {
        var desk = await WriteAsync("They met in Lisbon. They will meet again.");
        var page = await OpenAsync(desk);
        await Drafter.ShowAsync(page, "Brackets");
        await page.Locator(".sentences").GetByRole(AriaRole.Link, new() { Name = "They will meet again." }).ClickAsync();
        await page.GetByLabel("Portugal wants").FillAsync("They will meet in May.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Put between brackets" }).ClickAsync();
        await Expect(page.Locator(".in-hand .words")).ToContainTextAsync("[Portugal: They will meet in May.] [Chile: They will meet again.]");

        await page.GetByRole(AriaRole.Button, new() { Name = "Agree Portugal" }).ClickAsync();

        await Expect(page.Locator(".in-hand .words")).ToHaveTextAsync("They met in Lisbon. They will meet in May.");
        await page.GotoAsync($"{desk}/brackets");
        await Expect(page.Locator(".empty")).ToContainTextAsync("No bracket is open");
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Review_BySecondPerson_SeesWhatChangedAndObjects()
    {
        var desk = await WriteAsync("The two leaders strongly oppose piracy.");
        var second = await site.NewPageAsync();
        await second.GotoAsync("/account");
        await second.GetByLabel("Name").FillAsync("Mara Lind");
        await second.GetByRole(AriaRole.Button, new() { Name = "Work under this name" }).ClickAsync();
        await second.GotoAsync($"{desk}/review");
        await second.GetByRole(AriaRole.Button, new() { Name = "All seen" }).ClickAsync();
        await Expect(second.Locator(".empty")).ToContainTextAsync("Nothing has changed since you last looked");

        var first = await OpenAsync(desk);
        await first.Locator(".in-hand .tools").GetByRole(AriaRole.Link, new() { Name = "Edit" }).ClickAsync();
        await Drafter.WordsBox(first).FillAsync("The two leaders oppose piracy.");
        await first.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(first.Locator(".in-hand .words")).ToContainTextAsync("leaders oppose piracy");

        await second.GotoAsync($"{desk}/review");
        await Expect(second.Locator(".step del")).ToContainTextAsync("strongly");
        await Expect(second.Locator(".step .changes")).ToContainTextAsync("Weakened");
        await second.WaitForLoadStateAsync(LoadState.Load);
        await second.Keyboard.PressAsync("o");
        await second.Keyboard.TypeAsync("We agreed on “strongly”.");
        await second.GetByRole(AriaRole.Button, new() { Name = "Object to this clause" }).ClickAsync();
        await Expect(second.Locator(".objection")).ToContainTextAsync("by Mara Lind");

        await first.GotoAsync($"{desk}/gate");
        await Expect(first.Locator(".stand")).ToContainTextAsync("1 objection");
        await first.CloseAsync();
        await second.CloseAsync();
    }

    [BrowserFact]
    public async Task KeyboardAlone_FromTheNameToTheGate()
    {
        var page = await site.NewPageAsync();
        await page.GotoAsync("/account");
        await TabToAsync(page, "#name");
        await page.Keyboard.TypeAsync("Mara Lind");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".who")).ToContainTextAsync("Mara Lind");
        var desk = await WriteAsync("They met in Lisbon.", "They will build [the place] in May.");
        await page.GotoAsync(desk);
        await page.WaitForLoadStateAsync(LoadState.Load);

        await page.Keyboard.PressAsync("c");
        await Expect(page.Locator("#comment-words")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("jkt? is not a shortcut here");
        await TabToAsync(page, "#card .new button");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".comment .what")).ToHaveTextAsync("jkt? is not a shortcut here");

        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("b");
        await Expect(page.Locator(".sentences a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("e");
        await Expect(page.Locator("#card [data-view=evidence]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("t");
        await Expect(page.Locator("#card [data-shortcut=tick]").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("t");
        await Expect(page.GetByRole(AriaRole.Status).First).ToHaveTextAsync("1 claim is ticked.");

        await page.WaitForLoadStateAsync(LoadState.Load);
        await TabToAsync(page, ".outline .acts a[href$='/gate']");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Release", Exact = true })).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator("section[data-unresolved]").First).ToBeFocusedAsync();
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Help_OpensOnItsKey_AndSingleKeysCanBeTurnedOff()
    {
        var page = await OpenAsync(await WriteAsync("They met in Lisbon."));

        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("dialog.help")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn single keys off" }).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("dialog.help")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("?");
        await page.Keyboard.PressAsync("c");
        await Expect(page.Locator("dialog.help")).ToBeHiddenAsync();
        await Expect(page.Locator("#comment-words")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "Keyboard shortcuts" }).ClickAsync();
        await Expect(page.Locator("dialog.help")).ToBeVisibleAsync();
        await page.CloseAsync();
    }

    /// <summary>A statement of these clauses; ends with its path.</summary>
    private async Task<string> WriteAsync(params string[] texts)
    {
        var page = await site.NewPageAsync();
        await page.GotoAsync("/statements/create");
        await page.GetByLabel("Title").FillAsync("Joint Statement");
        await page.GetByLabel("Parties").FillAsync("Portugal\nChile");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await page.WaitForURLAsync(new Regex("/statements/[^/]{8,}$"));
        var desk = new Uri(page.Url).AbsolutePath;
        foreach (var text in texts)
        {
            var last = await page.Locator(".clause").CountAsync() > 0 ? $"?after={await page.Locator(".clause").Last.GetAttributeAsync("data-clause")}" : "";
            await page.GotoAsync($"{desk}/add{last}");
            await page.Locator("main textarea").First.FillAsync(text);
            await page.Locator("main form button.primary").First.ClickAsync();
            await Expect(page.Locator(".sheet")).ToContainTextAsync(text);
        }

        await page.CloseAsync();
        return desk;
    }

    private async Task<IPage> OpenAsync(string desk)
    {
        var page = await site.NewPageAsync();
        await page.GotoAsync(desk);
        await page.WaitForLoadStateAsync(LoadState.Load);
        return page;
    }

    private static async Task SelectAsync(IPage page, string words) => await page.EvaluateAsync(
        """
        words => {
          const walker = document.createTreeWalker(document.querySelector(".in-hand [data-words]"), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = walker.currentNode.data.indexOf(words);
            if (at >= 0) {
              const range = document.createRange();
              range.setStart(walker.currentNode, at);
              range.setEnd(walker.currentNode, at + words.length);
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }
          }
        }
        """,
        words);

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var press = 0; press < 150; press++)
        {
            if (await page.Locator(selector).First.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab never reaches {selector}.");
    }
}
