namespace StatementDraft.Core.Text;

/// <summary>Where the lines of a text begin, so that an offset can be shown as line and column.</summary>
public sealed class TextLines
{
    private readonly int[] _starts;

    /// <summary>Finds the line starts of <paramref name="text"/>; a line ends after its LF.</summary>
    public TextLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _starts = [0, .. text.Select((c, i) => (c, i)).Where(pair => pair.c == '\n').Select(pair => pair.i + 1)];
    }

    /// <summary>The number of lines; an empty text has one.</summary>
    public int Count => _starts.Length;

    /// <summary>Line and column of an offset, both counted from 1; the column counts UTF-16 code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative.</exception>
    public (int Line, int Column) PlaceOf(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }
}
