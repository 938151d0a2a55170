namespace StatementDraft.Core.Text;

/// <summary>The first three letters of listed phrases, to tell in one look that none begins at a place of a text. It may err only by saying "perhaps".</summary>
internal sealed class PhraseBeginnings
{
    private const int Letters = 3;
    private readonly bool[] _threes = new bool[1 << 15];
    private readonly bool[] _short = new bool[128];

    /// <summary>Adds a folded phrase; without <paramref name="exactCase"/> in every case of its letters.</summary>
    public void Add(string phrase, bool exactCase)
    {
        Span<char> first = stackalloc char[Math.Min(Letters, phrase.Length)];
        for (var cases = 0; cases < 1 << Letters; cases++)
        {
            for (var i = 0; i < first.Length; i++)
            {
                first[i] = exactCase ? phrase[i] : (cases & (1 << i)) == 0 ? char.ToLowerInvariant(phrase[i]) : char.ToUpperInvariant(phrase[i]);
            }

            if (first.Length == Letters)
            {
                _threes[Key(first[0], first[1], first[2])] = true;
            }
            else if (first[0] < 128)
            {
                _short[first[0]] = true;
            }
        }
    }

    /// <summary>Whether a phrase may begin at <paramref name="at"/>. White space and letters outside ASCII, which are folded, always may be part of one.</summary>
    public bool MayBegin(string text, int at)
    {
        var first = text[at];
        if (first >= 128 || _short[first] || at + Letters > text.Length)
        {
            return true;
        }

        var (second, third) = (text[at + 1], text[at + 2]);
        return second is <= ' ' or >= (char)128 || third is < ' ' or >= (char)128 || _threes[Key(first, second, third)];
    }

    private static int Key(char first, char second, char third) => ((first * 961) + (second * 31) + third) & 0x7FFF;
}
