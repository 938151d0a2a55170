using System.Diagnostics;
using System.Globalization;

namespace StatementDraft.Browser.Tests;

/// <summary>How quick the desk is with 30 clauses and 20 sources. Nothing here fails for being slow: the figures are written down, with their targets, in tests/Benchmarks/README.md.</summary>
public sealed class DeskMeasures : IAsyncLifetime
{
    private const int Requests = 200;
    private const int Bursts = 40;
    private const string Burst = " typed";

    // The browser's own timings; the script of the desk tells when the words that were typed last are marked.
    private const string Observe = """
        () => {
          window.typed = [];
          window.long = [];
          new PerformanceObserver((list) => window.typed.push(...list.getEntries().filter((one) => one.name === "typed to marked").map((one) => one.duration))).observe({ type: "measure" });
          new PerformanceObserver((list) => window.long.push(...list.getEntries().map((one) => one.duration))).observe({ type: "longtask" });
        }
        """;

    // A process of its own, as people run it: within the tests, the driver of the browser holds threads that the site would have.
    private readonly OwnProcessSite _site = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _site.DisposeAsync().AsTask();

    [MeasureFact]
    public async Task Desk_With30ClausesAnd20Sources()
    {
        var (statement, clause) = await _site.WithServicesAsync(FullDesk.StoreAsync);
        await _site.StartAsync();
        await File.AppendAllLinesAsync(MeasureFactAttribute.File!, [$"{DateTime.Now:yyyy-MM-dd HH:mm}, load {Load()}"]);
        await MeasureServerAsync($"/statements/{statement}?clause={clause}", "desk, evidence");
        await MeasureServerAsync($"/statements/{statement}?clause={clause}&view=check", "desk, check");
        await MeasureTypingAsync($"/statements/{statement}?clause={clause}&edit=1");
    }

    private async Task MeasureServerAsync(string path, string name)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_site.Address) };
        var times = new List<double>();
        for (var number = 0; number < Requests; number++)
        {
            var clock = Stopwatch.StartNew();
            await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        var warm = times.Skip(Requests / 4).ToList();
        await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{name}: first {times[0]:0} ms, then p50 {At(warm, 0.5):0.0} ms, p95 {At(warm, 0.95):0.0} ms of {warm.Count} answers (target p50 15)"));
    }

    private async Task MeasureTypingAsync(string path)
    {
        await using var window = await _site.NewWindowAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(path);
        await page.WaitForFunctionAsync("() => CSS.highlights.get('live-linked')?.size > 0");
        await page.EvaluateAsync(Observe);
        await Drafter.PutCaretAsync(page, 40);
        for (var number = 0; number < Bursts; number++)
        {
            var told = await page.EvaluateAsync<int>("() => window.typed.length");
            await page.Keyboard.TypeAsync(Burst, new() { Delay = 70 });
            await page.WaitForFunctionAsync("(told) => window.typed.length > told", told);
        }

        var typed = await page.EvaluateAsync<double[]>("() => window.typed");
        var tasks = await page.EvaluateAsync<double[]>("() => window.long");
        await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"keystroke to marks: p50 {At(typed, 0.5):0} ms, p95 {At(typed, 0.95):0} ms of {typed.Length} (target p95 300; the pause is 120 of it)"));
        await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"long tasks while typing {Bursts * Burst.Length} keys: {tasks.Length}{(tasks.Length == 0 ? "" : $", the longest {tasks.Max():0} ms")} (target none over 50)"));
    }

    private static double At(IReadOnlyList<double> times, double share) =>
        times.Count == 0 ? double.NaN : times.Order().ElementAt(Math.Min(times.Count - 1, (int)(share * times.Count)));

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private static async Task WriteAsync(string line)
    {
        Console.WriteLine(line);
        await File.AppendAllLinesAsync(MeasureFactAttribute.File!, [line]);
    }
}
