using Microsoft.Playwright;

namespace StatementDraft.Browser.Tests;

/// <summary>Requests of a page that wait until the test lets them go on: late answers, made late on purpose.</summary>
internal sealed class Held
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    /// <summary>The page has asked.</summary>
    public Task Asked => _asked.Task.WaitAsync(TimeSpan.FromSeconds(90));

    /// <summary>How often it has asked.</summary>
    public int Count => _count;

    public static async Task<Held> AtAsync(IPage page, string addresses)
    {
        var held = new Held();
        await page.RouteAsync(addresses, async route =>
        {
            Interlocked.Increment(ref held._count);
            held._asked.TrySetResult();
            await held._released.Task;
            await route.ContinueAsync();
        });
        return held;
    }

    /// <summary>Lets go on what waits and what comes.</summary>
    public Task ReleaseAsync()
    {
        _released.TrySetResult();
        return Task.CompletedTask;
    }
}
