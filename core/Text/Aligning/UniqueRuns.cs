namespace StatementDraft.Core.Text.Aligning;

/// <summary>Finds runs of words that stand exactly once on either side. Such places align texts without comparing everything with everything
/// (the idea of Bram Cohen's patience diff, here over runs of words). One finder serves a whole comparison: its tables are made once.</summary>
internal sealed class UniqueRuns : IDisposable
{
    private readonly KeyFilter _filter = new();
    private readonly RunTable _table = new();
    private readonly PooledTable<(ulong Key, int Place)> _candidates = new();
    private int _found;

    /// <summary>The runs of <paramref name="length"/> tokens that stand once in either list, ordered by place before.</summary>
    internal List<AnchorPair> Of(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int length)
    {
        var (last, lastAfter) = (before.Length - length, after.Length - length);
        if (last < 0 || lastAfter < 0)
        {
            return [];
        }

        FindCandidates(before, after, length);
        var candidates = _candidates.Items.AsSpan(0, _found);
        _table.Open(_found);
        foreach (var (key, place) in candidates)
        {
            _table.AddBefore(key, place);
        }

        for (var j = 0; j <= lastAfter && _found > 0; j++)
        {
            _table.AddAfter(RunKey.Of(after.Slice(j, length)), j);
        }

        var pairs = new List<AnchorPair>();
        foreach (var (key, i) in candidates)
        {
            // Two runs may share a key by accident; the tokens decide.
            if (_table.OnlyPlaceAfter(key) is var j and >= 0 && before.Slice(i, length).SequenceEqual(after.Slice(j, length)))
            {
                pairs.Add(new AnchorPair(i, j, 1));
            }
        }

        return pairs;
    }

    public void Dispose()
    {
        _filter.Dispose();
        _table.Dispose();
        _candidates.Dispose();
    }

    // Of unlike texts hardly a run gets past the filter, and no table has to be made of the rest.
    private void FindCandidates(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int length)
    {
        _filter.Open(after.Length);
        for (var j = 0; j + length <= after.Length; j++)
        {
            _filter.Add(RunKey.Of(after.Slice(j, length)));
        }

        _found = 0;
        for (var i = 0; i + length <= before.Length; i++)
        {
            if (RunKey.Of(before.Slice(i, length)) is var key && _filter.MayHold(key))
            {
                _candidates.Put(_found++, (key, i));
            }
        }
    }
}
