namespace StatementDraft.Core.Text;

/// <summary>Leads from the offsets of a derived text (folded, read from Markdown) back to the text it was made from.</summary>
public sealed class OffsetMap
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <summary>Makes a map from one entry for each derived code unit: where its origin starts and where it ends.</summary>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public OffsetMap(IReadOnlyList<int> starts, IReadOnlyList<int> ends)
    {
        ArgumentNullException.ThrowIfNull(starts);
        ArgumentNullException.ThrowIfNull(ends);
        if (starts.Count != ends.Count)
        {
            throw new ArgumentException("There must be as many ends as starts.", nameof(ends));
        }

        _starts = [.. starts];
        _ends = [.. ends];
    }

    /// <summary>The place in the original that a derived span was made from. What was folded away around it stays outside;
    /// an empty span leads to an empty span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the derived text.</exception>
    public TextSpan ToOriginal(TextSpan derived)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(derived.End, _starts.Length, nameof(derived));
        if (derived.IsEmpty)
        {
            var at = derived.Start < _starts.Length ? _starts[derived.Start] : _ends.LastOrDefault();
            return new TextSpan(at, at);
        }

        return new TextSpan(_starts[derived.Start], _ends[derived.End - 1]);
    }
}
