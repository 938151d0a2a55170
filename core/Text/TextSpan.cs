namespace StatementDraft.Core.Text;

/// <summary>A half-open range of UTF-16 offsets in one text: <see cref="Start"/> is inside, <see cref="End"/> is not.</summary>
/// <remarks>A span knows no text. Line and column are computed when someone wants to see them (<see cref="TextLines"/>).
/// The default value is the empty span at 0.</remarks>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Makes a span from its two ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or <paramref name="end"/> lies before it.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        Start = start;
        End = end;
    }

    /// <summary>The first offset inside the span.</summary>
    public int Start { get; }

    /// <summary>The first offset after the span.</summary>
    public int End { get; }

    /// <summary>The number of UTF-16 code units; 0 for an empty span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no position.</summary>
    public bool IsEmpty => End == Start;

    /// <summary>Makes a span from its start and its length.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Either number is negative.</exception>
    public static TextSpan At(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new TextSpan(start, start + length);
    }

    /// <summary>The words of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the end of the text.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(End, text.Length, nameof(text));
        return text[Start..End];
    }

    /// <summary>The same words, not copied. The caller knows that the span lies inside.</summary>
    internal ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Whether the two spans share at least one position. An empty span overlaps nothing.</summary>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>Whether the offset lies inside. The end does not; an empty span contains no offset.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether every position of the other span lies inside this one; an empty span is contained wherever it touches.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The same length, <paramref name="distance"/> code units further on (or back, where negative).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start would become negative.</exception>
    public TextSpan Shift(int distance) => new(Start + distance, End + distance);

    /// <summary>The smallest span that holds both, with whatever lies between them.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The span without white space at its ends; empty where it holds nothing else, at its own end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span ends past the text.</exception>
    public TextSpan Trimmed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(End, text.Length, nameof(text));
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Orders by start, then the longer span first, so that an outer span comes before what it holds.</summary>
    public int CompareTo(TextSpan other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start}, {End})";
}
