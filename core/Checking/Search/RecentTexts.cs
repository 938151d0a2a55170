namespace StatementDraft.Core.Checking.Search;

/// <summary>What was worked out of texts lately, kept by text: the last few hundred. Safe to use from several threads.</summary>
internal sealed class RecentTexts<T>(int most = 400)
    where T : class
{
    private readonly Lock _lock = new();
    private Dictionary<string, T> _newer = new(StringComparer.Ordinal);
    private Dictionary<string, T> _older = new(StringComparer.Ordinal);

    /// <summary>What is kept of the text; made where nothing is. Two that ask at once may both make it.</summary>
    public T GetOrMake(string text, Func<T> make)
    {
        lock (_lock)
        {
            if (_newer.TryGetValue(text, out var known))
            {
                return known;
            }

            if (_older.TryGetValue(text, out known))
            {
                return Kept(text, known);
            }
        }

        var made = make();
        lock (_lock)
        {
            return Kept(text, made);
        }
    }

    // What nobody asked for while half of the room filled up goes.
    private T Kept(string text, T value)
    {
        if (_newer.Count >= most / 2)
        {
            (_older, _newer) = (_newer, new Dictionary<string, T>(StringComparer.Ordinal));
        }

        return _newer[text] = value;
    }
}
