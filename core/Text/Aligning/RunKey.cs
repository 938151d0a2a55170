namespace StatementDraft.Core.Text.Aligning;

/// <summary>One number for a run of tokens. Two different runs may share it by accident, so who finds a key compares the tokens.</summary>
internal static class RunKey
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    internal static ulong Of(ReadOnlySpan<int> run)
    {
        var key = (ulong)run.Length;
        foreach (var token in run)
        {
            key = (key ^ (uint)token) * Multiplier;
            key ^= key >> 29;
        }

        return key;
    }
}
