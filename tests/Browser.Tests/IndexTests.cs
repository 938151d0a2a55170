using Deque.AxeCore.Playwright;

namespace StatementDraft.Browser.Tests;

public sealed class IndexTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    [BrowserFact]
    public async Task Index_ShowsItsHeading()
    {
        var page = await site.NewPageAsync();

        await page.GotoAsync("/");

        Assert.Equal("Joint statements, from their sources", await page.Locator("h1").InnerTextAsync());
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Index_BreaksNoAccessibilityRule()
    {
        var page = await site.NewPageAsync();
        await page.GotoAsync("/");

        var result = await page.RunAxe();

        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.Select(violation => violation.ToString()));
        await page.CloseAsync();
    }
}
