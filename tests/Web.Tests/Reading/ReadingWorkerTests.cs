using Microsoft.Extensions.Logging.Abstractions;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Reading;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Tests.Storage;

namespace StatementDraft.Web.Tests.Reading;

/// <summary>Every wait in here is for something that happens, none for time.</summary>
public sealed class ReadingWorkerTests : IAsyncLifetime
{
    private static readonly SourceReading s_nothing = new([], []);

    private readonly SqliteDatabase _database = new();
    private readonly TemplateFolder _templates = new();
    private readonly FixedClock _clock = new();
    private readonly ReadingSignal _signal = new();
    private Catalogue _catalogue = null!;
    private SourceStore _sources = null!;
    private UnreadSources _queue = null!;

    public async Task InitializeAsync()
    {
        await _database.MigrateAsync();
        _catalogue = _templates.Open();
        _sources = new SourceStore(_database.Contexts, _catalogue, _clock, _signal);
        _queue = new UnreadSources(_database.Contexts, _catalogue, _clock, _signal);
    }

    public Task DisposeAsync()
    {
        _catalogue.Dispose();
        _templates.Dispose();
        _signal.Dispose();
        _database.Drop();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task ReadNext_UntilNothingIsLeft_ReadsEverySourceOnce()
    {
        await AddAsync(45);
        var read = new List<string>();
        using var worker = Worker((_, source, _, _) =>
        {
            read.Add(source.Id.Value);
            return s_nothing;
        });

        Assert.Equal(45, await ReadAllAsync(worker));

        Assert.Equal(45, read.Distinct().Count());
        Assert.Equal(45, read.Count);
        Assert.Equal(new ReadingStand(45, 45, null, null), await _queue.StandAsync());
    }

    [Fact]
    public async Task ReadNext_WithTheRules_StoresWhatAPageWouldRead()
    {
        var source = (await _sources.AddAsync("Japan will invest $3 billion in the United States.", new SourceDetails("Note"))).Source;
        using var worker = Worker(null);

        await ReadAllAsync(worker);

        await using var db = _database.CreateDbContext();
        Assert.Equal(
            _catalogue.Extractor.Read(source).Facts.Select(fact => fact.Id),
            Assert.Single(db.Readings).Reading.Facts.Select(fact => fact.Id));
    }

    [Fact]
    public async Task Pause_InTheMiddleOfASource_StopsAtOnceAndLosesNothing()
    {
        await AddAsync(3);
        var started = new TaskCompletionSource();
        var calls = 0;
        using var worker = Worker((_, _, progress, cancellation) =>
        {
            if (++calls == 2)
            {
                progress.Report(0.5);
                started.SetResult();
                cancellation.WaitHandle.WaitOne();
                cancellation.ThrowIfCancellationRequested();
            }

            return s_nothing;
        });
        var reading = worker.ReadNextAsync();
        await started.Task;

        await _queue.PauseAsync("the desk officer");

        Assert.Equal(0, await reading);
        Assert.Equal(new ReadingStand(3, 1, "the desk officer", null), await _queue.StandAsync());
        Assert.Equal(0, await worker.ReadNextAsync());

        await _queue.ResumeAsync();
        Assert.Equal(2, await ReadAllAsync(worker));
        Assert.True((await _queue.StandAsync()).IsDone);
    }

    [Fact]
    public async Task Stop_InTheMiddle_ThenAnotherProcess_GoesOnWhereItWas()
    {
        await AddAsync(3);
        using var stop = new CancellationTokenSource();
        var calls = 0;
        using var first = Worker((_, _, _, cancellation) =>
        {
            if (++calls == 3)
            {
                stop.Cancel();
                cancellation.ThrowIfCancellationRequested();
            }

            return s_nothing;
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.ReadNextAsync(stop.Token));
        Assert.Equal(2, (await _queue.StandAsync()).Read);

        using var second = Worker((_, _, _, _) => s_nothing);

        Assert.Equal(1, await ReadAllAsync(second));
    }

    [Fact]
    public async Task Claim_OfAProcessThatWasKilled_HoldsNoLongerThanItLives()
    {
        await AddAsync(1);
        Assert.Single(await _queue.ClaimAsync("killed", []));
        using var worker = Worker((_, _, _, _) => s_nothing);

        Assert.Equal(0, await worker.ReadNextAsync());
        _clock.Now += UnreadSources.Alive;

        Assert.Equal(1, await worker.ReadNextAsync());
    }

    [Fact]
    public async Task ReadNext_OnTwoNodesAtOnce_ReadsEverySourceAndHarmsNothing()
    {
        await AddAsync(60);
        using var one = Worker((_, _, _, _) => s_nothing);
        using var other = Worker((_, _, _, _) => s_nothing);

        await Task.WhenAll(Task.Run(() => ReadAllAsync(one)), Task.Run(() => ReadAllAsync(other)));
        await ReadAllAsync(one);

        Assert.True((await _queue.StandAsync()).IsDone);
    }

    [Fact]
    public async Task ReadNext_ATextThatBreaksTheRules_IsLeftOutAndTheOthersRead()
    {
        await AddAsync(3);
        using var worker = Worker((_, source, _, _) => source.Details.Title == "1" ? throw new InvalidOperationException("A rule is wrong.") : s_nothing);

        await ReadAllAsync(worker);

        Assert.Equal(2, (await _queue.StandAsync()).Read);
        Assert.Equal(0, await worker.ReadNextAsync());
    }

    [Fact]
    public async Task Stand_AfterTheListsChanged_CountsEverySourceAnew()
    {
        await AddAsync(2);
        using var worker = Worker((_, _, _, _) => s_nothing);
        await ReadAllAsync(worker);
        _templates.ChangeLists();
        using var changed = _templates.Open();

        Assert.Equal(0, (await new UnreadSources(_database.Contexts, changed, _clock, _signal).StandAsync()).Read);
    }

    [Fact]
    public async Task Stand_OfALongSource_SaysHowFarItIsUntilItsFactsAreThere()
    {
        var source = (await _sources.AddAsync(new string('a', UnreadSources.AtOnce + 1), new SourceDetails("Long"))).Source;
        Assert.Equal(new SourceStand(source.Id, "Long", null), await _queue.StandAsync(source));

        await _queue.ClaimAsync("worker", []);
        await _queue.BeatAsync("worker", source.Id, 0.25);
        Assert.Equal(new SourceStand(source.Id, "Long", 0.25), await _queue.StandAsync(source));
        Assert.Equal(0.25, (await _queue.StandAsync()).Now!.Share);

        await _queue.KeepAsync(source.Id, _catalogue.Current.ReaderFingerprint, s_nothing);
        Assert.Null(await _queue.StandAsync(source));
    }

    [Fact]
    public async Task Keep_TheSameReadingTwiceAtOnce_IsOneReading()
    {
        var source = (await _sources.AddAsync("A.", new SourceDetails("A"))).Source;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => _queue.KeepAsync(source.Id, "print", s_nothing))));

        await using var db = _database.CreateDbContext();
        Assert.Single(db.Readings);
    }

    private static async Task<int> ReadAllAsync(ReadingWorker worker)
    {
        var total = 0;
        while (await worker.ReadNextAsync() is var read and > 0)
        {
            total += read;
        }

        return total;
    }

    private ReadingWorker Worker(ReadText? read) =>
        new(_queue, _sources, _catalogue, _signal, TimeProvider.System, NullLogger<ReadingWorker>.Instance, read);

    private async Task AddAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await _sources.AddAsync($"Source number {i}.", new SourceDetails(i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
