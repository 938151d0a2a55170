using Microsoft.Playwright;
using StatementDraft.Web.Tests;

namespace StatementDraft.Browser.Tests;

/// <summary>A temporary site on a real port, and pages of a browser that open it. Use it as a class fixture.</summary>
public sealed class BrowsedSite : IAsyncLifetime, IAsyncDisposable
{
    private readonly TemporarySite _site;

    public BrowsedSite()
        : this(new TemporarySite())
    {
    }

    internal BrowsedSite(TemporarySite site) => _site = site;

    internal IServiceProvider Services => _site.Services;

    internal HttpClient NewClient() => new() { BaseAddress = _site.ClientOptions.BaseAddress };

    public Task InitializeAsync()
    {
        // xunit makes a fixture for skipped tests too.
        if (Chromium.ExecutablePath is not null)
        {
            _site.UseKestrel(0);
            _site.StartServer();
        }

        return Task.CompletedTask;
    }

    /// <summary>
    /// A new page in a context of its own, so no cookies or storage of another test. Closing the page closes its context.
    /// Paths given to it are relative to the site: <c>page.GotoAsync("/")</c>.
    /// </summary>
    public async Task<IPage> NewPageAsync(BrowserNewPageOptions? options = null)
    {
        options ??= new();
        options.BaseURL = _site.ClientOptions.BaseAddress.ToString();
        var browser = await Chromium.RunningAsync();
        var page = await browser.NewPageAsync(options);

        // A busy machine is no failure.
        page.SetDefaultTimeout(90_000);
        return page;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public ValueTask DisposeAsync() => _site.DisposeAsync();
}
