namespace StatementDraft.Core.Text.Aligning;

/// <summary>Numbers for words, shared by the two texts of a comparison, with the weight of each. A table of its own, for the reason given at
/// <see cref="RunTable"/>: it keeps places in the texts and copies no word.</summary>
internal sealed class Vocabulary
{
    // A number and one, so that 0 is an empty slot.
    private int[] _slots;
    private Entry[] _entries;

    // Beside the entries, not in them: weights are asked for all the time, and so they stay in the processor's cache.
    private byte[] _weights;

    /// <summary>Makes room for so many words before it has to grow.</summary>
    internal Vocabulary(int words)
    {
        var size = 64;
        while (size < words * 2)
        {
            size *= 2;
        }

        (_slots, _entries, _weights) = (new int[size], new Entry[size / 2], new byte[size / 2]);
    }

    internal int Count { get; private set; }

    internal int NumberOf(string text, Word word)
    {
        var letters = text.AsSpan(word.Span.Start, word.Span.Length);
        var key = LetterKey.Of(letters);
        var mask = _slots.Length - 1;
        var slot = (int)(key >> 32) & mask;
        for (; _slots[slot] > 0; slot = (slot + 1) & mask)
        {
            ref var entry = ref _entries[_slots[slot] - 1];
            if (entry.Key == key && entry.Text.AsSpan(entry.Start, entry.Length).SequenceEqual(letters))
            {
                return _slots[slot] - 1;
            }
        }

        if (Count == _entries.Length)
        {
            Grow();
            return NumberOf(text, word);
        }

        _entries[Count] = new Entry(key, text, word.Span.Start, letters.Length);
        _weights[Count] = (byte)WordWeight.Of(text, word);
        _slots[slot] = Count + 1;
        return Count++;
    }

    internal int WeightOf(int number) => _weights[number];

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        Array.Resize(ref _weights, _entries.Length);
        _slots = new int[_slots.Length * 2];
        for (var number = 0; number < Count; number++)
        {
            var slot = (int)(_entries[number].Key >> 32) & (_slots.Length - 1);
            while (_slots[slot] > 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = number + 1;
        }
    }

    private readonly record struct Entry(ulong Key, string Text, int Start, int Length);
}
