using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatementDraft.Browser.Tests;

/// <summary>What the script of a source's page promises: text and list point at each other, and a selection becomes a fact.</summary>
public sealed partial class FactPassageTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private const string Text = "Norland will invest $3 billion in Sudmark, Minister Ada Berg said. The harbour deal is large.";

    [BrowserFact]
    public async Task SelectedWords_AreMarkedAsAFact()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("""
            () => {
                const walk = document.createTreeWalker(document.querySelector("[data-fact-text]"), NodeFilter.SHOW_TEXT);
                for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                    const at = node.data.indexOf("harbour deal");
                    if (at >= 0) {
                        document.getSelection().setBaseAndExtent(node, at, node, at + "harbour deal".length);
                        return;
                    }
                }
            }
            """);

        await page.Locator(".mark-bar select").SelectOptionAsync("Organization");
        await page.Locator(".mark-bar").GetByRole(AriaRole.Button, new() { Name = "Mark" }).ClickAsync();
        await Expect(page.Locator("#Input_Name")).ToHaveValueAsync("harbour deal");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mark", Exact = true }).ClickAsync();

        await Expect(page.Locator(".text mark.by-person")).ToHaveTextAsync("harbour deal");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(page.Locator(".text mark.by-person")).ToHaveCountAsync(0);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task PointerAndKeyboard_TieTextAndList()
    {
        var page = await OpenAsync();
        var inText = page.Locator(".text mark", new() { HasText = "$3 billion" }).Last;
        var inList = page.Locator($".entries li[data-of='{await inText.GetAttributeAsync("data-of")}']");

        await inText.HoverAsync();
        await Expect(inList).ToHaveClassAsync(Found());

        await page.Mouse.MoveAsync(0, 0);
        await page.ReloadAsync();
        await Expect(inText).Not.ToHaveClassAsync(Found());
        await inList.Locator("a.value").FocusAsync();
        await Expect(inText).ToHaveClassAsync(Found());
        await page.CloseAsync();
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await site.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        await page.GotoAsync("/sources/add");
        await page.GetByLabel("Paste the text").FillAsync(Text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(page.Locator("[data-facts-pane]")).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.Load);
        return page;
    }

    [GeneratedRegex(@"\bfound\b")]
    private static partial Regex Found();
}
