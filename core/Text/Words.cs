namespace StatementDraft.Core.Text;

/// <summary>Splits running text into words, numbers and marks.</summary>
public static class Words
{
    /// <summary>The tokens of <paramref name="text"/> in order; they never overlap, and only white space lies between them.
    /// Japanese and Chinese split by character class: each kanji alone, runs of kana together.</summary>
    /// <remarks>A hyphen joins ("long-standing", "face-to-face", "F-35") unless it stands between two capitalised parts, which name two things
    /// ("U.S.-Japan", "Indo-Pacific"). "Japan's" is one word. "$25bn" is three tokens, "21st" one.</remarks>
    public static IReadOnlyList<Word> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text, new TextSpan(0, text.Length));
    }

    /// <summary>The tokens inside one span of the text, with offsets in the whole text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the text.</exception>
    public static IReadOnlyList<Word> Of(string text, TextSpan within) => Read(text, within);

    internal static List<Word> Read(string text, TextSpan within)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(within.End, text.Length, nameof(within));
        var words = new List<Word>(within.Length / 5 + 1);
        Add(words, text, within);
        return words;
    }

    /// <summary>Adds the tokens inside one span of the text to those read before.</summary>
    internal static void Add(List<Word> words, string text, TextSpan within)
    {
        for (var at = within.Start; TryRead(text, within.End, ref at, out var word);)
        {
            words.Add(word);
        }
    }

    /// <summary>Reads the next token from <paramref name="at"/> on and goes past it; false where none is left.</summary>
    internal static bool TryRead(string text, int limit, ref int at, out Word word)
    {
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        if (at >= limit)
        {
            word = default;
            return false;
        }

        var (end, kind) = Next(text, at, limit);
        word = new Word(new TextSpan(at, end), kind);
        at = end;
        return true;
    }

    private static (int End, WordKind Kind) Next(string text, int at, int limit)
    {
        var c = text[at];
        if (IsKanji(c))
        {
            return (at + 1, WordKind.Letters);
        }

        if (KanaClass(c) is var kana and > 0)
        {
            var end = at + 1;
            while (end < limit && (KanaClass(text[end]) == kana || text[end] == 'ー'))
            {
                end++;
            }

            return (end, WordKind.Letters);
        }

        if (char.IsAsciiDigit(c) || char.IsDigit(c))
        {
            return (NumberEnd(text, at, limit), WordKind.Number);
        }

        if (IsLetter(c))
        {
            return (LettersEnd(text, at, limit), WordKind.Letters);
        }

        return (at + (at + 1 < limit && char.IsSurrogatePair(c, text[at + 1]) ? 2 : 1), WordKind.Mark);
    }

    private static int NumberEnd(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < limit && char.IsDigit(text[end + 1]) && end > at)))
        {
            end++;
        }

        var suffixEnd = end + 2;
        var ordinal = suffixEnd <= limit && text.AsSpan(end, 2) is "st" or "nd" or "rd" or "th"
            && (suffixEnd == limit || !char.IsLetterOrDigit(text[suffixEnd]));
        return ordinal ? suffixEnd : end;
    }

    private static int LettersEnd(string text, int at, int limit)
    {
        var end = at;
        var partStart = at;
        while (end < limit)
        {
            var c = text[end];
            if (IsLetter(c) || char.IsDigit(c))
            {
                end++;
            }
            else if (c == '.' && IsDotOfAbbreviation(text, at, partStart, end, limit))
            {
                end++;
                partStart = end;
                if (end >= limit || !char.IsLetter(text[end]))
                {
                    break;
                }
            }
            else if (c is '\'' or '\u2019' && end + 1 < limit && char.IsLetter(text[end + 1]))
            {
                end++;
            }
            else if (c is '-' or '\u2010' or '\u2011' && Joins(text, partStart, end, limit))
            {
                end++;
                partStart = end;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool Joins(string text, int partStart, int hyphen, int limit) =>
        hyphen + 1 < limit
        && ((char.IsDigit(text[hyphen + 1]) && hyphen - partStart <= 5 && char.IsUpper(text[partStart]))
            || (char.IsLetter(text[hyphen + 1]) && (char.IsLower(text[hyphen + 1]) || char.IsLower(text[partStart])) && text[hyphen - 1] != '.'));

    /// <summary>The dot after a single letter belongs to it where it begins or goes on an abbreviation ("U.S.", "a.m."); an initial ("J. Trump") and a sentence end ("Article V.") keep their dot apart.</summary>
    private static bool IsDotOfAbbreviation(string text, int start, int partStart, int dot, int limit)
    {
        if (dot - partStart != 1 || !char.IsLetter(text[partStart]))
        {
            return false;
        }

        var dottedAlready = partStart > start && text[partStart - 1] == '.';
        var dottedNext = dot + 2 < limit && char.IsLetter(text[dot + 1]) && text[dot + 2] == '.';
        return dottedAlready || dottedNext;
    }

    // A kanji or kana is a token of its own class, never the part of a Latin word.
    private static bool IsLetter(char c) => c < 128
        ? char.IsAsciiLetter(c)
        : (char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark) && !IsKanji(c) && KanaClass(c) == 0;

    private static bool IsKanji(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '々' or >= '\uF900' and <= '\uFAFF';

    private static int KanaClass(char c) => c switch
    {
        >= '\u3041' and <= '\u309F' => 1,
        >= '\u30A1' and <= '\u30FA' or >= '\u30FC' and <= '\u30FF' => 2,
        _ => 0,
    };
}
