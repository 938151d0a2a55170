using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Across;

/// <summary>The runs of five words of a text, as hashes: what two copies of one story share, whatever their headline.</summary>
/// <remarks>A. Broder, "On the resemblance and containment of documents", 1997. All runs are kept: at the length of an article that is as
/// cheap as a sketch, and exact. A word is its letters and figures in lower case, so that quotation marks, dashes and line breaks do not count.</remarks>
internal static class Shingles
{
    private const int Length = 5;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The distinct runs of the whole text; none where it has fewer than five words.</summary>
    public static HashSet<ulong> Of(string text)
    {
        var words = WordsOf(text);
        var found = new HashSet<ulong>(words.Count);
        for (var first = 0; first + Length <= words.Count; first++)
        {
            var run = Offset;
            for (var word = first; word < first + Length; word++)
            {
                run = (run ^ words[word]) * Prime;
                run ^= run >> 29;
            }

            found.Add(run);
        }

        return found;
    }

    /// <summary>The words of a short text as one line, for comparing two quotations.</summary>
    public static string Line(string text) => string.Join(' ', Words.Of(text).Where(word => word.Kind != WordKind.Mark)
        .Select(word => word.Span.Of(text).Replace('’', '\'').ToLowerInvariant()));

    // FNV-1a over the letters: no string is made of a word.
    private static List<ulong> WordsOf(string text)
    {
        var words = new List<ulong>(text.Length / 6);
        var word = Offset;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word = (word ^ char.ToLowerInvariant(c)) * Prime;
            }
            else if (word != Offset)
            {
                words.Add(word);
                word = Offset;
            }
        }

        if (word != Offset)
        {
            words.Add(word);
        }

        return words;
    }
}
