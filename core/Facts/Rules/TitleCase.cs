using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Which sentences are headings with a capital on nearly every word: there a capital says nothing about names.</summary>
internal static class TitleCase
{
    /// <summary>For every term, whether it stands in such a heading.</summary>
    public static bool[] Of(Document document)
    {
        var flags = new bool[document.Terms.Length];
        var term = 0;
        foreach (var sentence in document.Sentences)
        {
            while (term < flags.Length && document.Terms[term].Start < sentence.Start)
            {
                term++;
            }

            var (first, words, capitals) = (term, 0, 0);
            for (; term < flags.Length && document.Terms[term].Start < sentence.End; term++)
            {
                if (document.Terms[term].Kind == WordKind.Letters && !document.Terms[term].Is(WordSense.Closed))
                {
                    words++;
                    capitals += document.Terms[term].Capital ? 1 : 0;
                }
            }

            var ends = document.Text[sentence.End - 1] is '.' or '!' or '?' or '”' or '"';
            flags.AsSpan(first, term - first).Fill(!ends && words >= 4 && capitals * 10 >= words * 8);
        }

        return flags;
    }
}
