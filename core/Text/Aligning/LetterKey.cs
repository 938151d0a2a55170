using System.Runtime.InteropServices;

namespace StatementDraft.Core.Text.Aligning;

/// <summary>One number for a run of letters. Two different runs may share it by accident, so who finds a key compares the letters.</summary>
internal static class LetterKey
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    internal static ulong Of(ReadOnlySpan<char> letters)
    {
        var key = (ulong)letters.Length;
        while (letters.Length >= 4)
        {
            key = Mixed(key ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters)));
            letters = letters[4..];
        }

        foreach (var letter in letters)
        {
            key = (key << 16) ^ (key >> 48) ^ letter;
        }

        return Mixed(key);
    }

    private static ulong Mixed(ulong key)
    {
        key *= Multiplier;
        return key ^ (key >> 32);
    }
}
