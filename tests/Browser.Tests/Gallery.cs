using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>
/// Looks at pages by the rules: axe in light and dark, phone width, print. With the environment variable
/// STATEMENTDRAFT_SCREENSHOTS naming a folder, a picture of each is put there, for people to look at.
/// </summary>
internal sealed class Gallery(IPage page)
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("STATEMENTDRAFT_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    // All that another colour scheme can break; the rest of the rules has been run in the light.
    private static readonly string[] Colours = ["color-contrast", "link-in-text-block"];

    // A4 between the margins of print.css, in CSS pixels.
    private const int PaperWidth = 643;

    // Buttons, links and what is folded are left out on paper, never most of the page.
    private const double LeastPrinted = 0.2;

    /// <summary>What was found, a line each.</summary>
    public List<string> Problems { get; } = [];

    public async Task VisitAsync(string name, string path)
    {
        await page.GotoAsync(path);
        await LookAsync(name);
    }

    /// <summary>Looks at the page as it stands.</summary>
    public async Task LookAsync(string name)
    {
        await page.SetViewportSizeAsync(1440, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, Media = Media.Screen });
        Take(name, "dark", await Axe.ViolationsAsync(page, Colours));
        await ShootAsync($"{name}-dark", fullPage: false);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        Take(name, "light", await Axe.ViolationsAsync(page));
        var said = await SaidAsync();
        await ShootAsync($"{name}-light", fullPage: false);
        await ShootAsync($"{name}-whole", fullPage: true);

        await page.SetViewportSizeAsync(375, 812);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0)
        {
            Problems.Add($"{name}: {overflow} pixels wider than a phone");
        }

        await ShootAsync($"{name}-phone", fullPage: true);
        await page.SetViewportSizeAsync(PaperWidth, 971);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        if (await page.Locator(".masthead").IsVisibleAsync())
        {
            Problems.Add($"{name}: the site's navigation is printed");
        }

        if (said > 0 && await SaidAsync() is var printed && printed < LeastPrinted * said)
        {
            Problems.Add($"{name}: of {said} characters {printed} are printed");
        }

        await ShootAsync($"{name}-print", fullPage: true);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.SetViewportSizeAsync(1440, 900);
    }

    // How much the page says, without its navigation; nothing where it is there to fill in.
    private async Task<int> SaidAsync() =>
        await page.EvaluateAsync<int>("document.querySelector('main form:is(.form, .search):not(.printed)') ? 0 : document.querySelector('main').innerText.length");

    private void Take(string name, string scheme, IReadOnlyList<string> violations) =>
        Problems.AddRange(violations.Select(violation => $"{name} ({scheme}): {violation}"));

    private async Task ShootAsync(string name, bool fullPage)
    {
        if (Folder is not null)
        {
            // Long pages are cut: a picture that has to be shrunk to be seen shows nothing.
            var height = fullPage ? await page.EvaluateAsync<int>("document.documentElement.scrollHeight") : 0;
            var width = page.ViewportSize!.Width;
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(Folder, $"{name}.png"),
                FullPage = fullPage,
                Clip = fullPage ? new() { Width = width, Height = Math.Min(height, 3 * width) } : null,
            });
        }
    }
}
