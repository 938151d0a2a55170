using System.Globalization;
using System.Text;

namespace StatementDraft.Core.Text;

/// <summary>A word as a search sees it.</summary>
/// <param name="Key">Letters and digits only, in lower case, without accents, dots, possessive and plural.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct SearchToken(string Key, TextSpan Span);

/// <summary>Cuts text for searching, the same way for what is stored and for what is asked.</summary>
/// <remarks>A hyphen parts ("cross-Strait" is two words), the dots of an abbreviation do not ("U.S." is us). Every Chinese, Japanese and Korean
/// character is a word of its own, so that any stretch of such text can be found as a phrase.</remarks>
public static class SearchTokens
{
    /// <summary>The words of <paramref name="text"/>, in order.</summary>
    public static IReadOnlyList<SearchToken> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(text, new TextSpan(0, text.Length));
    }

    /// <summary>The words inside one span of the text, with offsets in the whole text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the text.</exception>
    public static IReadOnlyList<SearchToken> Of(string text, TextSpan within)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(within.End, text.Length, nameof(within));
        var tokens = new List<SearchToken>();
        for (var at = within.Start; at < within.End;)
        {
            var rune = RuneAt(text, at, within.End);
            if (!Rune.IsLetterOrDigit(rune))
            {
                at += rune.Utf16SequenceLength;
                continue;
            }

            var end = IsEastern(rune) ? at + rune.Utf16SequenceLength : EndOf(text, at, within.End);
            if (KeyOf(text.AsSpan(at, end - at)) is { Length: > 0 } key)
            {
                tokens.Add(new SearchToken(key, new TextSpan(at, end)));
            }

            at = end;
        }

        return tokens;
    }

    private static int EndOf(string text, int start, int limit)
    {
        var (end, letters, dotted) = (start, 0, false);
        while (end < limit)
        {
            var rune = RuneAt(text, end, limit);
            if ((Rune.IsLetterOrDigit(rune) && !IsEastern(rune)) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                end += rune.Utf16SequenceLength;
                letters++;
            }
            else if (letters == 1 && rune.Value == '.' && (dotted || IsDotted(text, end + 1, limit)))
            {
                end++;
                (letters, dotted) = (0, true);
            }
            else if (rune.Value is '\'' or '’' && end + 1 < limit && char.IsLetter(text[end + 1]))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // Another single letter follows, with or without its dot: "U.S", "U.S.".
    private static bool IsDotted(string text, int at, int limit) =>
        at < limit && char.IsLetter(text[at]) && (at + 1 == limit || !char.IsLetterOrDigit(text[at + 1]));

    private static string KeyOf(ReadOnlySpan<char> word)
    {
        var key = new StringBuilder(word.Length);
        foreach (var c in Plain(word))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (c is '\'' or '’')
            {
                key.Append('\'');
            }
        }

        var folded = key.ToString();
        folded = (folded.EndsWith("'s", StringComparison.Ordinal) ? folded[..^2] : folded).Replace("'", "", StringComparison.Ordinal);
        return folded.Length < 4 || folded[^1] != 's' || folded.EndsWith("ss", StringComparison.Ordinal) || folded.EndsWith("us", StringComparison.Ordinal) || folded.EndsWith("is", StringComparison.Ordinal) ? folded
            : folded.EndsWith("ies", StringComparison.Ordinal) && folded.Length > 4 ? $"{folded[..^3]}y"
            : folded[..^1];
    }

    private static string Plain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c >= 128)
            {
                return word.ToString().Normalize(NormalizationForm.FormKD);
            }
        }

        return word.ToString();
    }

    // Half of a character is no letter; whoever asks may send one.
    private static Rune RuneAt(string text, int at, int limit) =>
        Rune.DecodeFromUtf16(text.AsSpan(at, limit - at), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : Rune.ReplacementChar;

    private static bool IsEastern(Rune rune) => rune.Value is (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9D) or (>= 0x20000 and <= 0x3FFFF) or 0x3005;
}
