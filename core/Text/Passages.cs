namespace StatementDraft.Core.Text;

/// <summary>Cuts a text into what a search finds and quotes: its paragraphs.</summary>
public static class Passages
{
    /// <summary>The longest passage, in UTF-16 code units: a longer line is cut at a blank.</summary>
    public const int Longest = 3000;

    /// <summary>The lines that hold a letter or digit, without the white space around them. Intake has joined hard wraps, so each is a paragraph.</summary>
    public static IEnumerable<TextSpan> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var start = 0; start < text.Length;)
        {
            var line = text.IndexOf('\n', start);
            var end = line < 0 ? text.Length : line;
            var next = end + 1;
            if (end - start > Longest)
            {
                end = CutOf(text, start);
                next = end;
            }

            var (first, last) = (start, end);
            while (first < last && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            if (HoldsWords(text.AsSpan(first, last - first)))
            {
                yield return new TextSpan(first, last);
            }

            start = next;
        }
    }

    /// <summary>Where the line begins that holds an offset.</summary>
    public static int LineOf(string text, int offset)
    {
        ArgumentNullException.ThrowIfNull(text);
        return offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
    }

    private static int CutOf(string text, int start)
    {
        var blank = text.LastIndexOf(' ', start + Longest, Longest / 2);
        return blank > start ? blank + 1 : char.IsLowSurrogate(text[start + Longest]) ? start + Longest + 1 : start + Longest;
    }

    private static bool HoldsWords(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
