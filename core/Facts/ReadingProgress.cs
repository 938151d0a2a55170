namespace StatementDraft.Core.Facts;

/// <summary>Tells how far the reading of one text has come, and stops it where that is asked.</summary>
/// <remarks>The work is a row of stages. Each has a share of the whole, measured on real texts, and inside it the place in the text tells how
/// much is done. Somebody who watches hears of every half percent, in rising order.</remarks>
internal sealed class ReadingProgress(int length, IProgress<double>? watcher = null, CancellationToken cancellation = default)
{
    private const double Smallest = 0.005;

    // Between two looks lie some milliseconds of work.
    private const int Step = 16_000;

    private double _before;
    private double _share;
    private double _told;
    private int _next;

    /// <summary>Begins the next stage, which takes <paramref name="share"/> of the whole time; the one before is done.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public void Stage(double share)
    {
        (_before, _share, _next) = (_before + _share, share, 0);
        Look(0);
    }

    /// <summary>Says that the stage has come to this offset of the text. Cheap enough for every sentence.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public void At(int offset)
    {
        if (offset >= _next)
        {
            Look(offset);
        }
    }

    /// <summary>Says that all is done.</summary>
    public void Finish() => watcher?.Report(1);

    private void Look(int offset)
    {
        cancellation.ThrowIfCancellationRequested();
        _next = offset + Step;
        var done = Math.Min(_before + (_share * offset / length), 1 - Smallest);
        if (watcher is not null && done - _told >= Smallest)
        {
            _told = done;
            watcher.Report(done);
        }
    }
}
