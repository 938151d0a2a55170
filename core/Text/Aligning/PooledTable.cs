using System.Buffers;

namespace StatementDraft.Core.Text.Aligning;

/// <summary>An array for the time of one comparison, lent by the shared pool: a large one made anew for every comparison has to be cleared, touched
/// for the first time and collected, which for long texts costs more than what is written into it.</summary>
internal sealed class PooledTable<T> : IDisposable
    where T : unmanaged
{
    private T[] _items = [];

    /// <summary>The array, as long as was asked for at least; what stands in it beyond what was cleared is anything.</summary>
    internal T[] Items => _items;

    /// <summary>Makes room. What stood in the table is lost where it has to grow.</summary>
    internal void Reserve(int length)
    {
        if (_items.Length < length)
        {
            Dispose();
            _items = ArrayPool<T>.Shared.Rent(length);
        }
    }

    /// <summary>Makes room for one more at <paramref name="index"/>; what stands before it stays.</summary>
    internal void Put(int index, T item)
    {
        if (index == _items.Length)
        {
            var larger = ArrayPool<T>.Shared.Rent(Math.Max(64, index * 2));
            _items.AsSpan(0, index).CopyTo(larger);
            Dispose();
            _items = larger;
        }

        _items[index] = item;
    }

    /// <summary>Gives the array back.</summary>
    public void Dispose()
    {
        if (_items.Length > 0)
        {
            ArrayPool<T>.Shared.Return(_items);
            _items = [];
        }
    }
}
