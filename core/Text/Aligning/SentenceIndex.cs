namespace StatementDraft.Core.Text.Aligning;

/// <summary>Tells which sentences of the text before hold a pair of neighbouring words. Plain tables, for the reason given at <see cref="RunTable"/>.</summary>
internal sealed class SentenceIndex : IDisposable
{
    /// <summary>A pair of words in more sentences than this says nothing, and would make the search quadratic.</summary>
    private const int MostSentences = 16;

    private readonly TokenizedText _before;
    private readonly PooledTable<Entry> _table = new();
    private readonly Entry[] _entries;
    private readonly int _mask;
    private readonly List<(int Sentence, int Next)> _holders = [];
    private readonly int[] _shared;
    private readonly List<int> _touched = [];

    /// <summary>Indexes those pairs of words in <paramref name="sentences"/> that may stand in <paramref name="wanted"/>.</summary>
    internal SentenceIndex(TokenizedText before, List<int> sentences, KeyFilter wanted)
    {
        _before = before;
        using var candidates = new PooledTable<(ulong Key, int Sentence)>();
        var found = 0;
        foreach (var sentence in sentences)
        {
            var tokens = before.TokensOf(sentence);
            for (var i = 0; i + 1 < tokens.Length; i++)
            {
                if (RunKey.Of(tokens.Slice(i, 2)) is var key && wanted.MayHold(key))
                {
                    candidates.Put(found++, (key, sentence));
                }
            }
        }

        var size = 16;
        while (size < found * 2)
        {
            size *= 2;
        }

        _table.Reserve(size);
        (_entries, _mask, _shared) = (_table.Items, size - 1, new int[before.Sentences.Length]);
        _entries.AsSpan(0, size).Clear();
        foreach (var (key, sentence) in candidates.Items.AsSpan(0, found))
        {
            Add(ref _entries[SlotOf(key)], key, sentence);
        }
    }

    /// <summary>The sentences before that share pairs of words with a sentence after, each with how many.</summary>
    internal IEnumerable<(int Sentence, int Shared)> Sharing(TokenizedText after, int sentence)
    {
        Count(after.TokensOf(sentence), sentence);
        foreach (var holder in _touched)
        {
            yield return (holder, _shared[holder]);
            _shared[holder] = 0;
        }

        _touched.Clear();
    }

    internal double LikenessOf(int shared, int beforeSentence, TokenRange other) => 2.0 * shared / (_before.Sentences[beforeSentence].Length + other.Length - 2);

    public void Dispose() => _table.Dispose();

    private void Count(ReadOnlySpan<int> tokens, int sentence)
    {
        for (var i = 0; i + 1 < tokens.Length; i++)
        {
            ref var entry = ref _entries[SlotOf(RunKey.Of(tokens.Slice(i, 2)))];
            if (entry.Count is 0 or > MostSentences || entry.LastAfter == sentence + 1)
            {
                continue;
            }

            entry.LastAfter = sentence + 1;
            for (var at = entry.Head; at > 0; at = _holders[at - 1].Next)
            {
                var holder = _holders[at - 1].Sentence;
                if (_shared[holder]++ == 0)
                {
                    _touched.Add(holder);
                }
            }
        }
    }

    private void Add(ref Entry entry, ulong key, int sentence)
    {
        if (entry.Count > 0 && entry.LastBefore == sentence)
        {
            return;
        }

        (entry.Key, entry.LastBefore) = (key, sentence);
        if (++entry.Count <= MostSentences)
        {
            _holders.Add((sentence, entry.Head));
            entry.Head = _holders.Count;
        }
    }

    private int SlotOf(ulong key)
    {
        var slot = (int)(key >> 20) & _mask;
        while (_entries[slot].Count > 0 && _entries[slot].Key != key)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }

    private struct Entry
    {
        internal ulong Key;
        internal int Count;
        internal int Head;
        internal int LastBefore;
        internal int LastAfter;
    }
}
