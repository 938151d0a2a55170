using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StatementDraft.Browser.Tests;

/// <summary>The words of a clause are marked while somebody types, and outlive the server.</summary>
public sealed class LiveCheckTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private const string Claim = "Norland will send Sudmark 40 patrol ships in May";

    private static readonly LocatorAssertionsToHaveTextOptions Patient = new() { Timeout = 60_000 };

    [BrowserFact]
    public async Task OneFigureChanged_TurnsTheClaimFromSupportedToContradictedAndBack()
    {
        var page = await site.NewPageAsync();
        await OpenAsync(page);
        await MarkedAsync(page, "supported", Claim);

        await TypeOverAsync(page, "45");

        await MarkedAsync(page, "contradicted", Claim.Replace("40", "45", StringComparison.Ordinal));
        await MarkedAsync(page, "departs", "45");
        await Expect(page.Locator("[data-checked]")).ToHaveTextAsync("1 contradicted.", Patient);
        await Expect(page.Locator("[data-told]")).ToContainTextAsync("The source says “40”, not “45”.");
        await Expect(page.Locator("[data-told] a").First).ToHaveTextAsync("Ships");
        await Expect(page.Locator(".outline [data-findings]")).ToHaveTextAsync("1 contradicted");
        Assert.Equal(Claim.IndexOf("40", StringComparison.Ordinal) + 2, await page.EvaluateAsync<int>("getSelection().focusOffset"));
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();

        await TypeOverAsync(page, "40");

        await MarkedAsync(page, "supported", Claim);
        await Expect(page.Locator(".outline [data-findings]")).Not.ToContainTextAsync("contradicted");
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Paste_IsTextAlone()
    {
        var page = await site.NewPageAsync();
        await OpenAsync(page);
        await Drafter.PutCaretAsync(page, 0);

        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.EvaluateAsync("""
            () => navigator.clipboard.write([new ClipboardItem({
              "text/html": new Blob(["<b>Bold</b> words. "], { type: "text/html" }),
              "text/plain": new Blob(["Bold words. "], { type: "text/plain" }),
            })])
            """);
        await page.Keyboard.PressAsync("Control+V");

        await Expect(Drafter.WordsBox(page)).ToHaveTextAsync($"Bold words. {Claim}.");
        Assert.Equal(0, await page.Locator(".live-text *").CountAsync());
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Composition_IsNotCheckedBeforeItEnds()
    {
        var page = await site.NewPageAsync();
        await OpenAsync(page);
        await MarkedAsync(page, "supported", Claim);
        await Drafter.PutCaretAsync(page, 0);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        var client = await page.Context.NewCDPSessionAsync(page);

        await client.SendAsync("Input.imeSetComposition", new() { ["text"] = "にほ", ["selectionStart"] = 2, ["selectionEnd"] = 2 });
        await Expect(Drafter.WordsBox(page)).ToHaveTextAsync($"にほ{Claim}.");
        await client.SendAsync("Input.imeSetComposition", new() { ["text"] = "日本", ["selectionStart"] = 2, ["selectionEnd"] = 2 });
        await Expect(Drafter.WordsBox(page)).ToHaveTextAsync($"日本{Claim}.");
        Assert.DoesNotContain(asked, path => path.EndsWith("/live", StringComparison.Ordinal));
        await client.SendAsync("Input.insertText", new() { ["text"] = "日本" });

        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        await Expect(Drafter.WordsBox(page)).ToHaveTextAsync($"日本{Claim}.");
        Assert.Contains(asked, path => path.EndsWith("/live", StringComparison.Ordinal));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task ServerKilledInMidTyping_EveryWordIsOfferedBack()
    {
        await using var mortal = new OwnProcessSite();
        await mortal.StartAsync();
        await using var window = await mortal.NewWindowAsync();
        var page = await window.NewPageAsync();
        await OpenAsync(page);
        await Drafter.PutCaretAsync(page, 0);
        await page.Keyboard.TypeAsync("We met. ");
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);

        await page.Keyboard.TypeAsync("We trade ");
        mortal.Kill();
        await page.Keyboard.TypeAsync("freely. ");
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Not saved: the server does not answer. Your words are kept in this browser.", Patient);
        var desk = new Uri(page.Url).AbsolutePath;
        await page.CloseAsync();

        await mortal.StartAsync();
        page = await window.NewPageAsync();
        await page.GotoAsync(desk);
        await page.GetByRole(AriaRole.Button, new() { Name = "Look at them" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Put them back" }).ClickAsync();
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("Saved", Patient);
        await page.GetByRole(AriaRole.Link, new() { Name = "Done" }).ClickAsync();
        await Expect(page.Locator(".in-hand .words")).ToHaveTextAsync($"We met. We trade freely. {Claim}.");
    }

    /// <summary>A statement with one source and one clause that it bears out, opened for editing.</summary>
    private static async Task OpenAsync(IPage page)
    {
        var source = await PostAsync(page, "/api/sources", new { title = "Ships", text = "Norland will send 40 patrol ships to Sudmark in May, the two governments said.", kind = "news" });
        var statement = await PostAsync(page, "/api/statements", new { title = "Talks in the port", parties = new[] { "Norland", "Sudmark" }, sourceIds = new[] { source } });
        await page.GotoAsync($"/statements/{statement}/add");
        await page.Locator("[name='Input.Text']").FillAsync($"{Claim}.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add these words" }).ClickAsync();
        var edit = await page.Locator(".in-hand .tools").GetByRole(AriaRole.Link, new() { Name = "Edit" }).GetAttributeAsync("href");
        await page.GotoAsync(edit!);
        await Expect(Drafter.WordsBox(page)).ToBeFocusedAsync();
    }

    private static async Task<string> PostAsync(IPage page, string path, object body)
    {
        var answer = await page.APIRequest.PostAsync(path, new() { DataObject = body });
        return JsonDocument.Parse(await answer.TextAsync()).RootElement.GetProperty("id").GetString()!;
    }

    private static async Task TypeOverAsync(IPage page, string figure)
    {
        await Drafter.PutCaretAsync(page, Claim.IndexOf("40", StringComparison.Ordinal) + 2);
        await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.PressAsync("Backspace");
        await page.Keyboard.TypeAsync(figure);
    }

    private static Task<IJSHandle> MarkedAsync(IPage page, string kind, string words) => page.WaitForFunctionAsync(
        "([kind, words]) => [...(CSS.highlights.get(`live-${kind}`) ?? [])].some((range) => range.toString() === words)", new[] { kind, words });
}
