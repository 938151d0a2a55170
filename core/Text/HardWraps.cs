using System.Text;
using System.Text.RegularExpressions;

namespace StatementDraft.Core.Text;

/// <summary>Finds and undoes the line breaks that a machine put in at a fixed width.</summary>
internal static partial class HardWraps
{
    private const int Narrowest = 40;
    private const int Widest = 120;

    /// <summary>The lines with wrapped ones joined by one blank; unchanged where the text was not wrapped at a fixed width.</summary>
    internal static IReadOnlyList<string> Join(string[] lines)
    {
        var width = WidthOf(lines);
        if (width == 0)
        {
            return lines;
        }

        var joined = new List<string>();
        var current = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            current.Append(current.Length == 0 ? lines[i] : lines[i].TrimStart());
            if (i + 1 < lines.Length && IsWrap(lines[i], lines[i + 1], width))
            {
                current.Append(EndsInsideWord(lines[i], lines[i + 1]) ? string.Empty : " ");
            }
            else
            {
                joined.Add(current.ToString());
                current.Clear();
            }
        }

        return joined;
    }

    /// <summary>The width the text was wrapped at; 0 where it was not. A machine breaks a line exactly when the next word
    /// no longer fits, so in a wrapped text nearly every broken line could not have held the first word of the next.</summary>
    private static int WidthOf(string[] lines)
    {
        var lengths = lines.Where(line => line.Length > 0).Select(line => line.Length).Order().ToArray();
        if (lengths.Length < 3)
        {
            return 0;
        }

        // A few over-long lines (addresses, tables) do not make the width.
        var width = lengths[(int)((lengths.Length - 1) * 0.97)];
        if (width is < Narrowest or > Widest || lengths.Count(length => length > width + 40) > lengths.Length / 50 + 3)
        {
            return 0;
        }

        var (pairs, wraps) = (0, 0);
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (lines[i].Length > 0 && lines[i + 1].Length > 0 && !StartsItem().IsMatch(lines[i + 1]))
            {
                pairs++;
                wraps += NextWordDidNotFit(lines[i], lines[i + 1], width) ? 1 : 0;
            }
        }

        return pairs >= 2 && wraps * 10 >= pairs * 7 ? width : 0;
    }

    private static bool IsWrap(string line, string next, int width) =>
        line.Length > 0
        && next.Length > 0
        && line.Length <= width + 8
        && line[^1] != '\\'
        && !StartsItem().IsMatch(next)
        && NextWordDidNotFit(line, next, width);

    private static bool NextWordDidNotFit(string line, string next, int width)
    {
        var trimmed = next.AsSpan().TrimStart();
        var blank = trimmed.IndexOf(' ');
        var first = blank < 0 ? trimmed.Length : blank;
        return line.Length + 1 + first > width - 3;
    }

    private static bool EndsInsideWord(string line, string next) =>
        (line[^1] == '-' && line.Length > 1 && char.IsLetter(line[^2])) || (line[^1] > '\u2E80' && next.TrimStart()[0] > '\u2E80');

    [GeneratedRegex(@"^\s*(?:[-*+•–]\s|\d{1,3}[.)]\s|\(?[a-z]\)\s|#{1,6}\s|>|\||[A-Z][A-Z .,’'\-]{2,60}:\s|Q\s|Q:|\[)", RegexOptions.CultureInvariant)]
    private static partial Regex StartsItem();
}
