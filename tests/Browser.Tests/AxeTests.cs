namespace StatementDraft.Browser.Tests;

/// <summary>The look at accessibility sees what is there to be seen.</summary>
public sealed class AxeTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    [BrowserFact]
    public async Task Violations_OfAPageThatHasThem_AreNamed()
    {
        var page = await site.NewPageAsync();
        await page.SetContentAsync("""<html lang="en"><title>Page</title><main><h1>Page</h1><p style="color: #aaa; background: #fff">Pale</p><img src="data:,"></main></html>""");

        var all = await Axe.ViolationsAsync(page);
        var colours = await Axe.ViolationsAsync(page, "color-contrast");

        Assert.Contains(all, violation => violation.StartsWith("image-alt, ", StringComparison.Ordinal));
        Assert.StartsWith("color-contrast, ", Assert.Single(colours), StringComparison.Ordinal);
        Assert.Contains("Pale", colours[0], StringComparison.Ordinal);
        await page.CloseAsync();
    }
}
