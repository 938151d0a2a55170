using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using StatementDraft.Web.Tests;

namespace StatementDraft.Browser.Tests;

/// <summary>The site in a process of its own, which can be killed and started again on the same port and database.</summary>
internal sealed class OwnProcessSite : IAsyncDisposable
{
    private static readonly TimeSpan s_mostToStart = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("statementdraft-");
    private Process? _process;

    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    private string Database => $"Data Source={Path.Combine(_folder.FullName, "site.db")}";

    /// <summary>Does something with the parts of the site over the same database, as long as the process does not run.</summary>
    public async Task<T> WithServicesAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var parts = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder.UseSetting("ConnectionStrings:StatementDraft", Database));
        return await act(parts.Services);
    }

    public async Task StartAsync()
    {
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var site = Path.Combine(Checkout.Root, "web", "bin", built.Parent!.Name, built.Name, "StatementDraft.Web.dll");
        _process = Process.Start(new ProcessStartInfo("dotnet", [site, "--urls", Address, "--ConnectionStrings:StatementDraft", Database, "--Logging:LogLevel:Default", "None"])
        {
            RedirectStandardOutput = true,
        })!;
        using var client = new HttpClient();
        var clock = Stopwatch.StartNew();
        while (!await AnswersAsync(client))
        {
            Assert.True(clock.Elapsed < s_mostToStart && !_process.HasExited, "The site does not start.");
            await Task.Delay(50);
        }
    }

    /// <summary>Nothing is said to the process, as when the power goes.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    /// <summary>A browser's window with its own storage, which outlives its pages.</summary>
    public async Task<IBrowserContext> NewWindowAsync()
    {
        var window = await (await Chromium.RunningAsync()).NewContextAsync(new() { BaseURL = Address });
        window.SetDefaultTimeout(90_000);
        return window;
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<bool> AnswersAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(new Uri($"{Address}/health/live"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
