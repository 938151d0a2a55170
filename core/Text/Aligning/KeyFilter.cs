namespace StatementDraft.Core.Text.Aligning;

/// <summary>A set of keys that may take a stranger for a member, never a member for a stranger: two bytes a key, so that it stays in the processor's
/// cache where a table would not. What unlike texts do not share is thrown out by it before a table is made.</summary>
internal sealed class KeyFilter : IDisposable
{
    private const int BitsPerKey = 16;

    private readonly PooledTable<ulong> _table = new();
    private ulong[] _bits = [];
    private int _mask;

    /// <summary>Forgets all keys and makes room for so many.</summary>
    internal void Open(int keys)
    {
        var size = 64;
        while (size < (long)keys * BitsPerKey && size < 1 << 30)
        {
            size *= 2;
        }

        _table.Reserve(size / 64);
        _bits = _table.Items;
        _bits.AsSpan(0, size / 64).Clear();
        _mask = size - 1;
    }

    internal void Add(ulong key)
    {
        var bit = BitOf(key);
        _bits[bit >> 6] |= 1UL << bit;
    }

    internal bool MayHold(ulong key)
    {
        var bit = BitOf(key);
        return (_bits[bit >> 6] & (1UL << bit)) != 0;
    }

    public void Dispose() => _table.Dispose();

    private int BitOf(ulong key) => (int)(key >> 16) & _mask;
}
