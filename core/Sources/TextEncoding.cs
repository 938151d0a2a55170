using System.Text;

namespace StatementDraft.Core.Sources;

/// <summary>Turns the bytes of a file into text, or says that they are none.</summary>
internal static class TextEncoding
{
    /// <summary>UTF-8 (with or without byte order mark) or UTF-16 with one; null for anything else, binary files among it.</summary>
    internal static string? Decode(byte[] bytes)
    {
        try
        {
            var text = bytes switch
            {
                [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true).GetString(bytes, 2, bytes.Length - 2),
                [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true).GetString(bytes, 2, bytes.Length - 2),
                [0xEF, 0xBB, 0xBF, ..] => Strict.GetString(bytes, 3, bytes.Length - 3),
                _ => Strict.GetString(bytes),
            };
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
