using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StatementDraft.Core.Drafting;
using StatementDraft.Web.Storage;
using static Microsoft.Playwright.Assertions;

namespace StatementDraft.Browser.Tests;

/// <summary>A text of the other side at the comparison: pasted, gone through change by change, accepted, taken back, put away.</summary>
public sealed class CompareJourneyTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private const string Ours = "Both governments deplore the loss of the ferry and will rebuild the line by 2030.";
    private const string Theirs = "Both governments regret the loss of the ferry and will rebuild the line by 2032.";

    [BrowserFact]
    public async Task PastedText_NextChangeAcceptedTakenBackAndPutAway()
    {
        var page = await site.NewPageAsync();
        await page.GotoAsync($"/statements/{await WriteAsync(Ours)}/compare");
        await page.GetByText("Compare with another text").ClickAsync();
        await page.GetByLabel("Paste the text").FillAsync(Theirs);
        await page.GetByLabel("Its name").FillAsync("Oslo’s text");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare", Exact = true }).ClickAsync();
        await Expect(page.Locator(".items > li")).ToHaveCountAsync(2);
        await Expect(page.Locator("[data-keys]")).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator(".items > li").First).ToHaveClassAsync(new Regex(@"\bat\b"));
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator(".items > li.at")).ToContainTextAsync("2032");
        await Expect(page.Locator(".redline :focus")).ToContainTextAsync("203");

        await page.GetByRole(AriaRole.Button, new() { Name = "Accept change 2", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Accepted.");
        await Expect(page.Locator(".items > li")).ToHaveCountAsync(1);
        await Expect(page.Locator(".redline")).ToContainTextAsync("the line by 2032.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("It is taken back.");
        await Expect(page.Locator(".items > li")).ToHaveCountAsync(2);

        await page.GetByRole(AriaRole.Button, new() { Name = "Put this pasted text away" }).ClickAsync();
        await Expect(page.Locator(".items > li")).ToHaveCountAsync(0);
        await page.GetByText("Pasted texts put away (1)").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bring back Oslo’s text" }).ClickAsync();
        await Expect(page.Locator(".items > li")).ToHaveCountAsync(2);
        await page.CloseAsync();
    }

    private async Task<string> WriteAsync(string words)
    {
        var statements = site.Services.GetRequiredService<StatementStore>();
        var statement = await statements.CreateAsync(new NewStatement("Ferry talks", ["Norway", "Denmark"], [], null, null, [], []));
        var clause = new Clause(NewId.Next(), null, null, "Ferry", words, ClauseStatus.Draft, 0, [], [], []);
        await statements.SaveAsync(statement with { Clauses = [clause] }, statement.Version, "drafted");
        return statement.Id;
    }
}
