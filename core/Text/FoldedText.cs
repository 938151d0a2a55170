using System.Text;

namespace StatementDraft.Core.Text;

/// <summary>A text with typographic differences removed, and the way back: NFKC, straight quotes, plain hyphens for every dash,
/// one blank for any run of white space. Case and letters are kept: folding never makes two different words equal.</summary>
public sealed class FoldedText
{
    private FoldedText(string text, OffsetMap map) => (Text, Map) = (text, map);

    /// <summary>The folded text, without blanks at either end.</summary>
    public string Text { get; }

    /// <summary>Leads from folded offsets to the original's.</summary>
    public OffsetMap Map { get; }

    /// <summary>Folds <paramref name="text"/>. Unpaired surrogates pass through unchanged.</summary>
    public static FoldedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        var starts = new List<int>(text.Length);
        var ends = new List<int>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = char.IsSurrogatePair(text, at) ? 2 : 1;
            foreach (var c in Expand(text, at, length))
            {
                Append(c, at, at + length);
            }

            at += length;
        }

        var size = folded.Length;
        while (size > 0 && folded[size - 1] == ' ')
        {
            size--;
        }

        return new FoldedText(folded.ToString(0, size), new OffsetMap(starts[..size], ends[..size]));

        void Append(char c, int start, int end)
        {
            var plain = Folding.Plain(c);
            if (plain == '\0' || (plain == ' ' && (folded.Length == 0 || folded[^1] == ' ')))
            {
                return;
            }

            folded.Append(plain);
            starts.Add(start);
            ends.Add(end);
        }
    }

    /// <summary>Only the folded words, for comparing.</summary>
    public static string Fold(string text) => Of(text).Text;

    private static string Expand(string text, int at, int length)
    {
        var raw = text.Substring(at, length);
        return raw[0] < '\u0080' || (length == 1 && char.IsSurrogate(raw[0])) ? raw : raw.Normalize(NormalizationForm.FormKC);
    }
}
