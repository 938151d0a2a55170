using System.Text;

namespace StatementDraft.Core.Clauses;

/// <summary>The words of a sentence, so that a slot's cue words can be looked for: letters and digits in lower case, marks left out, so
/// that quotation marks and hyphens never hide a phrase ("“unwavering commitment” to Japan’s defense").</summary>
internal sealed class CueWords
{
    // All words with a blank on either side: a phrase is then found by a plain search for a string, which is fast.
    private readonly string _words;

    private CueWords(string words) => _words = words;

    /// <summary>The words of <paramref name="sentence"/>; the stretch from <paramref name="start"/> to <paramref name="end"/>, which is the
    /// fact itself, is found as "~".</summary>
    public static CueWords Of(string sentence, int start = 0, int end = 0)
    {
        // Written in one go: a draft reads thousands of sentences.
        var words = new StringBuilder(sentence.Length + 4).Append(' ');
        if (end > start)
        {
            Append(words, sentence.AsSpan(0, start));
            words.Append('~').Append(' ');
            Append(words, sentence.AsSpan(end));
        }
        else
        {
            Append(words, sentence);
        }

        return new CueWords(words.ToString());
    }

    private static void Append(StringBuilder words, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(char.ToLowerInvariant(c));
                continue;
            }

            if (words[^1] != ' ')
            {
                words.Append(' ');
            }

            if (c == '~')
            {
                words.Append('~').Append(' ');
            }
        }

        if (words[^1] != ' ')
        {
            words.Append(' ');
        }
    }

    /// <summary>Whether the cue stands here.</summary>
    public bool Has(Cue cue) => _words.Contains(cue.Search, StringComparison.Ordinal);
}

/// <summary>A cue word or phrase of a slot, made ready to be looked for.</summary>
/// <param name="Search">The phrase as it is searched for among blank-separated words; open at the end where any ending will do.</param>
/// <param name="IsAroundFact">Whether the fact itself is part of the phrase ("defense of ~").</param>
internal sealed record Cue(string Search, bool IsAroundFact)
{
    /// <summary>The word that stands for the fact itself.</summary>
    internal const string Itself = "~";

    /// <summary>Reads a phrase; null where it has no words. A trailing * stands for any ending of the last word.</summary>
    public static Cue? Of(string phrase)
    {
        var words = Split(phrase);
        if (words.Count == 0)
        {
            return null;
        }

        var isOpen = phrase.TrimEnd().EndsWith('*');
        return new Cue($" {string.Join(' ', words)}{(isOpen ? "" : " ")}", words.Contains(Itself));
    }

    /// <summary>The cues of a list of phrases.</summary>
    public static IReadOnlyList<Cue> All(IEnumerable<string> phrases) => [.. phrases.Select(Of).OfType<Cue>()];

    /// <summary>The words of a text in lower case; "~" is a word of its own.</summary>
    internal static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            Close(words, word);
            if (c == '~')
            {
                words.Add(Itself);
            }
        }

        Close(words, word);
        return words;
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }
}
