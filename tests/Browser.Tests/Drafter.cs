using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>What a desk officer does in the browser, step by step, by the names she reads on the page.</summary>
internal static class Drafter
{
    public static async Task AddSourcesAsync(IPage page, IReadOnlyList<string> files)
    {
        await page.GotoAsync("/sources");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add sources" }).First.ClickAsync();
        await page.GetByLabel("Or upload files").SetInputFilesAsync(files);
        await page.GetByLabel("Publisher").FillAsync("Seed press");
        await page.GetByLabel("Date of the document").FillAsync("2025-02-06");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/sources");
    }

    /// <summary>Creates a statement on all sources there are and draws up its clauses; ends at the desk.</summary>
    public static async Task<string> DraftStatementAsync(IPage page, string title)
    {
        await page.GotoAsync("/statements/create");
        await page.GetByLabel("Title").FillAsync(title);
        await page.GetByLabel("Parties").FillAsync("United States\nJapan");
        await page.GetByLabel("Participants").FillAsync("President Donald J. Trump\nPrime Minister Ishiba Shigeru");
        await page.GetByLabel("Date of issue").FillAsync("2025-02-07");
        await page.GetByLabel("Place of issue").FillAsync("Washington");
        foreach (var source in await page.Locator("input[name='Input.SourceIds']").AllAsync())
        {
            await source.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).ClickAsync();
        await page.Locator(".sheet").GetByRole(AriaRole.Link, new() { Name = "Draft clauses" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Draft", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/statements/*?clause=*");
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Takes a clause in hand by its heading.</summary>
    public static async Task TakeAsync(IPage page, string heading)
    {
        await page.Locator(".sheet").GetByRole(AriaRole.Link, new() { Name = heading, Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("#card-title")).ToContainTextAsync(heading);
    }

    /// <summary>The field with the words of the clause that is being edited, whichever kind the browser has.</summary>
    public static ILocator WordsBox(IPage page) => page.GetByRole(AriaRole.Textbox, new() { Name = "Words of the clause" });

    /// <summary>Puts the caret into the words that are being edited, before the character at this place.</summary>
    public static async Task PutCaretAsync(IPage page, int place)
    {
        await WordsBox(page).FocusAsync();
        await page.EvaluateAsync("place => getSelection().collapse(document.querySelector('.live-text').firstChild, place)", place);
    }

    public static async Task ShowAsync(IPage page, string view)
    {
        await page.Locator("#card nav.tabs").GetByRole(AriaRole.Link, new() { Name = view }).ClickAsync();
        await Assertions.Expect(page.Locator("#card nav.tabs [aria-current]")).ToHaveTextAsync(view);
    }
}
