using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

public sealed class WeightTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private const int MostBytes = 100_000;

    [BrowserFact]
    public async Task FirstPage_IsLightAndAsksNobodyElse()
    {
        var page = await site.NewPageAsync();
        var hosts = new HashSet<string>();
        var answers = new List<IResponse>();
        page.Request += (_, request) => hosts.Add(new Uri(request.Url).Host);
        page.Response += (_, answer) => answers.Add(answer);

        await page.GotoAsync("/", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var bytes = 0;
        foreach (var answer in answers)
        {
            var sizes = await answer.Request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        Assert.InRange(bytes, 1, MostBytes);
        Assert.Single(hosts);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task NoPage_BreaksItsOwnContentPolicy()
    {
        var page = await site.NewPageAsync();
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                refused.Add(message.Text);
            }
        };
        foreach (var path in new[] { "/", "/sources/add", "/statements/create", "/templates" })
        {
            await page.GotoAsync(path);
        }

        Assert.Empty(refused);
        await page.CloseAsync();
    }
}
