using System.Text;
using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>Precedents and search, looked at by the rules, on statements of invented meetings.</summary>
public sealed class PrecedentGalleryTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private static readonly (int Year, string Text)[] Statements =
    [
        (2019, "We oppose any unilateral attempts to change the status quo in the East China Sea. We discussed fisheries."),
        (2021, "We strongly oppose any unilateral attempts to change the status quo in the East China Sea. We encourage the peaceful settlement of disputes in the South China Sea."),
        (2023, "They met in Oslo. They spoke of rail and ports, and thanked the crews of the ferries.\nWe strongly oppose any attempts to change the status quo by force or coercion anywhere in the East China Sea. We call on China to return to talks."),
    ];

    [BrowserFact]
    public async Task LadderChartAndSearch_InLightAndDarkOnPhoneAndPaper_AreSound()
    {
        var page = await site.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var gallery = new Gallery(page);
        await PrecedentJourneyTests.ImportAsync(page, Statements.Select(statement => new FilePayload
        {
            Name = $"{statement.Year}.txt",
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes($"Title: Japan-Norway Joint Statement\nPublisher: Ministry\nDate: {statement.Year}-05-02\nKind: joint statement\n\n{statement.Text}\n"),
        }));
        var clause = await StartAsync(page);

        await gallery.VisitAsync("precedents", "/precedents");
        await gallery.VisitAsync("precedents-topic", "/precedents/china");
        await gallery.VisitAsync("precedents-clause", clause);
        await page.Locator(".rung header a", new() { HasText = "Correct" }).First.ClickAsync();
        await gallery.LookAsync("precedents-parties");
        await gallery.VisitAsync("desk-precedents", clause.Replace("/clauses/", "?clause=", StringComparison.Ordinal).Replace("/precedents", "&view=precedents", StringComparison.Ordinal));
        await gallery.VisitAsync("omissions", clause[..clause.IndexOf("/clauses/", StringComparison.Ordinal)] + "/omissions");
        await gallery.VisitAsync("search", "/search?q=status+quo&party=Japan");
        await gallery.VisitAsync("search-nothing", "/search?q=penguin&year=2019");

        Assert.Empty(gallery.Problems);
        await page.CloseAsync();
    }

    // A statement that starts from agreed text has a clause to look at.
    private static async Task<string> StartAsync(IPage page)
    {
        await page.GotoAsync("/statements/create");
        await page.GetByLabel("Title").FillAsync("Japan-Norway Joint Statement");
        await page.GetByLabel("Parties").FillAsync("Japan\nNorway");
        await page.Locator("input[name='Input.StartFrom']:not([value=''])").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await page.WaitForURLAsync("**/statements/*");
        var id = await page.Locator(".clause").Last.GetAttributeAsync("data-clause");
        return $"{new Uri(page.Url).AbsolutePath}/clauses/{id}/precedents";
    }
}
