using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Reading;

/// <summary>How a text is read; a test puts its own in place.</summary>
public delegate SourceReading ReadText(CatalogueSnapshot lists, Source source, IProgress<double> progress, CancellationToken cancellation);

/// <summary>Reads sources in the background, one after the other, on one thread below the pages.</summary>
public sealed partial class ReadingWorker(
    UnreadSources queue, SourceStore sources, Catalogue catalogue, ReadingSignal signal, TimeProvider clock, ILogger<ReadingWorker> log, ReadText? read = null)
    : BackgroundService
{
    private static readonly TimeSpan s_idle = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(1);

    private readonly string _name = NewId.Next();
    private readonly ReadText _read = read ?? ((lists, source, progress, cancellation) => lists.Extractor.Read(source, progress, cancellation));

    // What could not be read is not tried again before the lists, the rules or the process change.
    private readonly HashSet<string> _given = [];
    private string _givenBy = "";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await ReadNextAsync(stoppingToken) > 0)
                {
                    // On to the next.
                }

                await signal.WaitAsync(s_idle, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The edge of the site: a full disk must not end the reading for good.
            catch (Exception problem)
#pragma warning restore CA1031
            {
                LogHindered(problem);
                await Task.Delay(s_idle, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Reads the next few sources; says how many were read, 0 where there is nothing to do or somebody paused.</summary>
    public async Task<int> ReadNextAsync(CancellationToken cancellation = default)
    {
        var lists = catalogue.Current;
        if (_givenBy != lists.ReaderFingerprint)
        {
            _given.Clear();
            _givenBy = lists.ReaderFingerprint;
        }

        // Taken before the look at the queue, so that a pause in between is not missed.
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, signal.Reading);
        var done = 0;
        try
        {
            foreach (var id in await queue.ClaimAsync(_name, _given, cancellation))
            {
                if (await sources.FindAsync(id, cancellation) is not { } source)
                {
                    continue;
                }

                await ReadAsync(lists, source, stop);
                done++;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return 0;
        }
        finally
        {
            await queue.ReleaseAsync(_name, CancellationToken.None);
        }

        return done;
    }

    private async Task ReadAsync(CatalogueSnapshot lists, Source source, CancellationTokenSource stop)
    {
        var share = 0.0;
        var reading = Task.Factory.StartNew(
            () =>
            {
                Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
                return _read(lists, source, new Watcher(done => Volatile.Write(ref share, done)), stop.Token);
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        using var timer = new PeriodicTimer(s_beat, clock);
        while (await Task.WhenAny(reading, timer.WaitForNextTickAsync(CancellationToken.None).AsTask()) != reading)
        {
            if (!await queue.BeatAsync(_name, source.Id, Volatile.Read(ref share), CancellationToken.None))
            {
                await stop.CancelAsync();
            }
        }

        try
        {
            await queue.KeepAsync(source.Id, lists.ReaderFingerprint, await reading, CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever a text does to the rules, the others are read.
        catch (Exception problem) when (problem is not OperationCanceledException)
#pragma warning restore CA1031
        {
            _given.Add(source.Id.Value);
            LogUnread(problem, source.Id.Value);
        }
    }

    [LoggerMessage(LogLevel.Error, "Reading in the background was hindered and is tried again.")]
    private partial void LogHindered(Exception problem);

    [LoggerMessage(LogLevel.Error, "The source {Id} could not be read and is left out until the lists or the program change.")]
    private partial void LogUnread(Exception problem, string id);

    // Progress<T> would report from another thread, in any order.
    private sealed class Watcher(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
