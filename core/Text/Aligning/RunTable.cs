namespace StatementDraft.Core.Text.Aligning;

/// <summary>Counts runs of tokens on either side of a comparison and remembers where each was seen last. A plain open-addressing table:
/// this is the innermost loop of a comparison, and a dictionary of records costs five times as much here.</summary>
internal sealed class RunTable : IDisposable
{
    private readonly PooledTable<ulong> _keyTable = new();
    private readonly PooledTable<Entry> _entryTable = new();
    private ulong[] _keys = [];
    private Entry[] _entries = [];
    private int _mask;

    /// <summary>Forgets all runs and makes room for so many different ones.</summary>
    internal void Open(int runs)
    {
        var size = 16;
        while (size < runs * 2)
        {
            size *= 2;
        }

        _keyTable.Reserve(size);
        _entryTable.Reserve(size);
        (_keys, _entries) = (_keyTable.Items, _entryTable.Items);
        _entries.AsSpan(0, size).Clear();
        _mask = size - 1;
    }

    internal void AddBefore(ulong key, int place)
    {
        var slot = SlotOf(key);
        ref var entry = ref _entries[slot];
        _keys[slot] = key;
        (entry.Before, entry.BeforeCount) = (place, entry.BeforeCount + 1);
    }

    /// <summary>Counts a run of the text after, if the text before has it.</summary>
    internal void AddAfter(ulong key, int place)
    {
        ref var entry = ref _entries[SlotOf(key)];
        if (entry.BeforeCount > 0)
        {
            (entry.After, entry.AfterCount) = (place, entry.AfterCount + 1);
        }
    }

    /// <summary>The place after of a run that stands once on either side; -1 otherwise.</summary>
    internal int OnlyPlaceAfter(ulong key) => _entries[SlotOf(key)] is { BeforeCount: 1, AfterCount: 1 } entry ? entry.After : -1;

    public void Dispose()
    {
        _keyTable.Dispose();
        _entryTable.Dispose();
    }

    private int SlotOf(ulong key)
    {
        var slot = (int)(key >> 20) & _mask;
        while (_entries[slot].BeforeCount > 0 && _keys[slot] != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    private struct Entry
    {
        internal int Before;
        internal int BeforeCount;
        internal int After;
        internal int AfterCount;
    }
}
