namespace StatementDraft.Core.Text.Aligning;

/// <summary>Numbers for the words of two texts, with the weight of each. A table of its own, for the reason given at
/// <see cref="RunTable"/>: it keeps places in the texts and copies no word.</summary>
internal sealed class Vocabulary(string before, string after) : IDisposable
{
    // Of twelve letters of running text about one begins a word that did not stand before. A long text repeats itself: room that stays
    // empty would only push what is asked for out of the processor's cache.
    private const int LettersOfNewWord = 12;
    private const int MostAtFirst = 4096;

    private readonly PooledTable<Entry> _entryTable = new();

    // Beside the entries, not in them: weights are asked for all the time, and so they stay in the processor's cache.
    private readonly PooledTable<byte> _weights = new();
    private readonly PooledTable<int> _slotTable = new();

    // A number and one, so that 0 is an empty slot.
    private int[] _slots = [];
    private int _mask = -1;

    internal int Count { get; private set; }

    internal int NumberOf(Word word, bool isBefore)
    {
        if (Count * 2 > _mask)
        {
            Grow();
        }

        var text = isBefore ? before : after;
        var letters = text.AsSpan(word.Span.Start, word.Span.Length);
        var key = LetterKey.Of(letters);
        var slot = SlotOf(key);
        for (; _slots[slot] > 0; slot = (slot + 1) & _mask)
        {
            ref var entry = ref _entryTable.Items[_slots[slot] - 1];
            if (entry.Key == key && LettersOf(entry).SequenceEqual(letters))
            {
                return _slots[slot] - 1;
            }
        }

        _entryTable.Put(Count, new Entry(key, isBefore ? word.Span.Start : ~word.Span.Start, letters.Length));
        _weights.Put(Count, (byte)WordWeight.Of(text, word));
        _slots[slot] = ++Count;
        return Count - 1;
    }

    internal int WeightOf(int number) => _weights.Items[number];

    public void Dispose()
    {
        _entryTable.Dispose();
        _weights.Dispose();
        _slotTable.Dispose();
    }

    private ReadOnlySpan<char> LettersOf(in Entry entry) => entry.Start >= 0 ? before.AsSpan(entry.Start, entry.Length) : after.AsSpan(~entry.Start, entry.Length);

    private int SlotOf(ulong key) => (int)(key >> 32) & _mask;

    private void Grow()
    {
        var size = Math.Max(64, (_mask + 1) * 2);
        while (size < Math.Min(before.Length / LettersOfNewWord, MostAtFirst) * 2)
        {
            size *= 2;
        }

        _slotTable.Reserve(size);
        (_slots, _mask) = (_slotTable.Items, size - 1);
        _slots.AsSpan(0, size).Clear();
        for (var number = 0; number < Count; number++)
        {
            var slot = SlotOf(_entryTable.Items[number].Key);
            while (_slots[slot] > 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = number + 1;
        }
    }

    // A place in the text after is told by its complement.
    private readonly record struct Entry(ulong Key, int Start, int Length);
}
