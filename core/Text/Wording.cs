using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace StatementDraft.Core.Text;

/// <summary>
/// A sentence of the program: its English words with a place for each part, and the parts. An interface can say the words in another language and put the parts
/// where that language has them; whoever only reads it gets the English sentence.
/// </summary>
/// <remarks>Made of an interpolated string: <c>Wording said = $"The source says “{words}”."</c>. A part is what somebody else wrote, a number, or a wording of its own. There is no way from a string:
/// words that were put together before cannot be said in another language, so a wording without parts is written with the sign, too: <c>$"A source has these words."</c>. Two wordings are equal where their sentences are.</remarks>
[InterpolatedStringHandler]
public sealed class Wording : IEquatable<Wording>
{
    private readonly StringBuilder _pattern;
    private readonly List<object> _parts;

    /// <summary>Called by the compiler for an interpolated string, before its pieces.</summary>
    public Wording(int literalLength, int formattedCount)
    {
        _pattern = new StringBuilder(literalLength + (3 * formattedCount));
        _parts = new List<object>(formattedCount);
    }

    /// <summary>The English words, with <c>{0}</c>, <c>{1}</c> in the places of the parts, as in a composite format string.</summary>
    public string Pattern => _pattern.ToString();

    /// <summary>The parts, in the order of their places: text, a number or a <see cref="Wording"/>.</summary>
    public IReadOnlyList<object> Parts => _parts;

    /// <summary>The English sentence.</summary>
    public static implicit operator string(Wording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return wording.ToString();
    }

    /// <summary>The English sentence; numbers are written the same on every machine.</summary>
    public override string ToString() => Said(pattern => pattern);

    /// <summary>The sentence in another language; numbers are written the same on every machine.</summary>
    /// <param name="translated">The words of that language for an English pattern, with the same places.</param>
    /// <exception cref="FormatException">The words have a place for which there is no part.</exception>
    public string Said(Func<string, string> translated)
    {
        ArgumentNullException.ThrowIfNull(translated);
        var parts = new object[_parts.Count];
        foreach (var (at, part) in _parts.Index())
        {
            parts[at] = part is Wording wording ? wording.Said(translated) : part;
        }

        return string.Format(CultureInfo.InvariantCulture, translated(Pattern), parts);
    }

    /// <summary>Whether two sentences are the same.</summary>
    public static bool operator ==(Wording? left, Wording? right) => Equals(left, right);

    /// <summary>Whether two sentences differ.</summary>
    public static bool operator !=(Wording? left, Wording? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(Wording? other) => other is not null && (ReferenceEquals(this, other) || ToString() == other.ToString());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Wording);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Called by the compiler: words of ours.</summary>
    public void AppendLiteral(string words) =>
        _pattern.Append(words.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    /// <summary>Called by the compiler: a part.</summary>
    public void AppendFormatted(object? part)
    {
        _pattern.Append('{').Append(CultureInfo.InvariantCulture, $"{_parts.Count}").Append('}');
        _parts.Add(part ?? "");
    }

    /// <summary>Called by the compiler: a part in a form of its own ("N0"), the same on every machine.</summary>
    public void AppendFormatted<T>(T part, string format)
        where T : IFormattable => AppendFormatted(part.ToString(format, CultureInfo.InvariantCulture));
}
