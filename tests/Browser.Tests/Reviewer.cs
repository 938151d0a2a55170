using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>What a reviewer does at the gate, by the names she reads on the page.</summary>
internal static class Reviewer
{
    /// <summary>Waives the first finding that can be waived and ticks the first clause; ends at the gate.</summary>
    public static async Task DecideAsync(IPage page, string desk)
    {
        await page.GotoAsync($"{desk}/gate");
        var waive = page.Locator("details.waive").First;
        if (await waive.CountAsync() > 0)
        {
            await waive.Locator("summary").ClickAsync();
            await waive.GetByLabel("Why it may").FillAsync("Agreed between the desks.");
            await page.Keyboard.PressAsync("Enter");
            await ToldAsync(page, "The finding is waived.");
        }

        var all = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Tick (all|the one)") });
        await all.First.ClickAsync();
        await ToldAsync(page, "ticked.");
    }

    // The page has a second, silent place that speaks: that of the shortcuts.
    private static Task ToldAsync(IPage page, string words) =>
        Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = words })).ToBeVisibleAsync();
}
