using Microsoft.EntityFrameworkCore;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Reading;

/// <summary>Brings sources into the index of passages that an older version added, and reads topics and parties anew when the lists change.</summary>
public sealed partial class IndexWorker(PassageIndexing index, TimeProvider clock, ILogger<IndexWorker> log) : BackgroundService
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The first requests of a site that has nothing to catch up with need not wait for this.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await index.CatchUpAsync(stoppingToken) > 0)
                {
                    // On to the next.
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception problem) when (problem is DbUpdateException or System.Data.Common.DbException)
            {
                LogHindered(problem);
            }

            await Task.Delay(s_idle, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Error, "Indexing was hindered and is tried again.")]
    private partial void LogHindered(Exception problem);
}
