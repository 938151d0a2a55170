using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>
/// The chromium that the machine already has (Playwright's own download is not used), started once for the whole test run.
/// </summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

    private static readonly Lazy<Task<IBrowser>> Running = new(StartAsync);

    public static string? ExecutablePath { get; } = Find();

    public static Task<IBrowser> RunningAsync() => Running.Value;

    private static async Task<IBrowser> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(30_000); // a busy machine is no failure
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = ExecutablePath,
            Args =
            [
                "--no-sandbox", // CI runs as root
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                // Nothing may be looked up outside the machine: tests bring their own site.
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
            ],
        });
    }

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }
}
