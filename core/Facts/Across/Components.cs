namespace StatementDraft.Core.Facts.Across;

/// <summary>Numbers joined into groups (union-find with path halving).</summary>
internal sealed class Components(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    public void Join(int one, int other)
    {
        var (a, b) = (Root(one), Root(other));
        _parents[Math.Max(a, b)] = Math.Min(a, b);
    }

    /// <summary>The groups of two and more, each in order.</summary>
    public IEnumerable<IEnumerable<int>> All() => Enumerable.Range(0, _parents.Length).GroupBy(Root).Where(group => group.Skip(1).Any());

    private int Root(int number)
    {
        while (_parents[number] != number)
        {
            number = _parents[number] = _parents[_parents[number]];
        }

        return number;
    }
}
