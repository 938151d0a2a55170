namespace StatementDraft.Web.Reading;

/// <summary>Tells the worker of this node that there is something to read, or to stop reading. Only a short cut: what holds stands in the database.</summary>
public sealed class ReadingSignal : IDisposable
{
    private readonly SemaphoreSlim _work = new(0, 1);
    private readonly Lock _gate = new();
    private CancellationTokenSource _reading = new();

    /// <summary>Cancelled by the next <see cref="StopReading"/>.</summary>
    public CancellationToken Reading
    {
        get
        {
            lock (_gate)
            {
                return _reading.Token;
            }
        }
    }

    public void Wake()
    {
        lock (_gate)
        {
            if (_work.CurrentCount == 0)
            {
                _work.Release();
            }
        }
    }

    /// <summary>Waits until <see cref="Wake"/>, or no longer than this: another node may have added sources, or the lists have changed.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken cancellation) => _work.WaitAsync(most, cancellation);

    public void StopReading()
    {
        lock (_gate)
        {
            _reading.Cancel();
            _reading.Dispose();
            _reading = new CancellationTokenSource();
        }
    }

    public void Dispose()
    {
        _work.Dispose();
        _reading.Dispose();
    }
}
