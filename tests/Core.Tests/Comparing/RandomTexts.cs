namespace StatementDraft.Core.Tests.Comparing;

/// <summary>Texts for laws, the same in every run: words, white space of every kind, marks, Japanese, emoji and unpaired surrogates.</summary>
internal sealed class RandomTexts(int seed)
{
    private static readonly string[] Pieces =
    [
        "Japan", "the", "United", "States", "oppose", "strongly", "any", "unilateral", "attempts", "of", "and", "Article", "V", "5", "54,000",
        "U.S.", "U.S.-Japan", "Japan’s", "Japan's", "long-standing", ".", ".", ",", ";", "“", "”", "(", ")", "—", "$1", "billion", "%",
        "日米同盟", "は", "尖閣諸島", "に", "適用される", "。", "ミサイル", "ー", "한국", "Ærø", "e\u0301", "ﬁ", "👍", "👩‍👩‍👧", "\ud83d", "\udc4d", "\0", "\u200b", "\ufeff",
    ];

    private static readonly string[] Blanks = [" ", " ", " ", " ", " ", "", "  ", "\n", "\n\n", "\t", "\u00a0", "\u3000", "\r\n"];

    private readonly Random _random = new(seed);

    internal int Next(int limit) => _random.Next(limit);

    internal string Text(int most)
    {
        var count = _random.Next(most + 1);
        return string.Concat(Enumerable.Range(0, count).Select(_ => Pick(Pieces) + Pick(Blanks)));
    }

    /// <summary>Some edits at random places, which may cut words and surrogate pairs.</summary>
    internal string Edited(string text, int edits)
    {
        for (var edit = 0; edit < edits; edit++)
        {
            var start = _random.Next(text.Length + 1);
            var end = Math.Min(text.Length, start + _random.Next(12));
            text = _random.Next(4) switch
            {
                0 => text.Remove(start, end - start),
                1 => text.Insert(start, Text(3)),
                2 => text.Remove(start, end - start).Insert(start, Text(3)),
                _ => Turned(text),
            };
        }

        return text;
    }

    private string Turned(string text)
    {
        var cut = _random.Next(text.Length + 1);
        return text[cut..] + text[..cut];
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
