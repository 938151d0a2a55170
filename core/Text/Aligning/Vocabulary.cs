namespace StatementDraft.Core.Text.Aligning;

/// <summary>Numbers for words, shared by the two texts of a comparison, with the weight of each.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<int> _weights;

    /// <summary>Makes room for so many words before it has to grow.</summary>
    internal Vocabulary(int words)
    {
        (_numbers, _weights) = (new(words, StringComparer.Ordinal), new(words));
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal int Count => _weights.Count;

    internal int NumberOf(string text, Word word)
    {
        var letters = text.AsSpan(word.Span.Start, word.Span.Length);
        if (!_lookup.TryGetValue(letters, out var number))
        {
            number = _weights.Count;
            _lookup[letters] = number;
            _weights.Add(WordWeight.Of(text, word));
        }

        return number;
    }

    internal int WeightOf(int number) => _weights[number];
}
