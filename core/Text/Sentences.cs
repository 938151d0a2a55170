using System.Buffers;

namespace StatementDraft.Core.Text;

/// <summary>Splits text into sentences by rules and short lists of abbreviations.</summary>
/// <remarks>Unicode's own sentence breaking (UAX 29) errs on "U.S. President" and its kin, which is what such texts are made of.</remarks>
public static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n。！？．.!?…");
    private const string Closers = "\"'”’)]»」』）】";
    private const string Openers = "\"'“‘([«「『（";

    /// <summary>The sentences in order, white space at either end left out. A line break always ends a sentence (hard wraps
    /// were joined at intake); abbreviations ("U.S.", "Jan.") and initials do not. Closing quotation marks belong to the sentence they end.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        var start = 0;
        for (var at = NextEnd(text, 0); at >= 0; at = NextEnd(text, at + 1))
        {
            var end = text[at] switch
            {
                '\n' => at,
                '。' or '！' or '？' or '．' => PastClosers(text, at + 1),
                '.' or '!' or '?' or '…' => EndAt(text, at),
                _ => -1,
            };
            if (end < 0)
            {
                continue;
            }

            Add(sentences, text, start, end);
            start = end;
            at = Math.Max(at, end - 1);
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static int NextEnd(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Ends) is >= 0 and var ahead ? from + ahead : -1;

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        if (new TextSpan(start, end).Trimmed(text) is { IsEmpty: false } sentence)
        {
            sentences.Add(sentence);
        }
    }

    /// <summary>The end of the sentence that the mark at <paramref name="at"/> closes, or -1 where it closes none.</summary>
    private static int EndAt(string text, int at)
    {
        var past = at + 1;
        while (past < text.Length && text[past] is '.' or '!' or '?' or '…')
        {
            past++;
        }

        var end = PastClosers(text, past);
        if (end >= text.Length || text[end] == '\n')
        {
            return end;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return IsLostBlank(text, at, end) ? end : -1;
        }

        var next = NextWord(text, end);
        if (next.Length == 0 || char.IsLower(next[0]))
        {
            return next.Length == 0 ? end : -1;
        }

        return text[at] == '.' && past == at + 1 && IsInner(text, at, next, end > past) ? -1 : end;
    }

    /// <summary>"under the Treaty.The ministers": a blank was lost. Addresses and file names have no capital after their dot, or no word before it.</summary>
    private static bool IsLostBlank(string text, int dot, int end) =>
        text[dot] == '.'
        && dot >= 2 && char.IsLower(text[dot - 1]) && char.IsLower(text[dot - 2])
        && end + 1 < text.Length && char.IsUpper(text[end]) && char.IsLower(text[end + 1])
        && WordBefore(text, dot) is { Length: > 2 } word && word.All(char.IsLetter) && word is not "www";

    private static bool IsInner(string text, int dot, string next, bool closed)
    {
        var word = WordBefore(text, dot);
        if (word.Length == 0)
        {
            return false;
        }

        if (char.IsDigit(word[^1]))
        {
            return IsListNumber(text, dot - word.Length, word);
        }

        if (word.Length == 1 && char.IsLower(word[0]) && IsListNumber(text, dot - 1, word))
        {
            return true;
        }

        if (closed)
        {
            return false;
        }

        if (Abbreviations.IsAlwaysInner(word) || (Abbreviations.IsInnerBeforeNumber(word) && char.IsDigit(next[0])))
        {
            return true;
        }

        var dotted = word.Contains('.', StringComparison.Ordinal) || Abbreviations.MayEndSentence(word);
        if (dotted)
        {
            return !Abbreviations.OpensSentence(next);
        }

        return word.Length == 1 && char.IsUpper(word[0]) && IsInitial(text, dot - 1) && !Abbreviations.OpensSentence(next);
    }

    /// <summary>"Donald J. Trump" has an initial; "Article V." and "Annex A." end sentences.</summary>
    private static bool IsInitial(string text, int at)
    {
        var before = at;
        while (before > 0 && text[before - 1] is ' ' or '\u00A0')
        {
            before--;
        }

        var previous = WordBefore(text, before);
        return previous.Length == 0 || !char.IsLower(previous[0]) && previous is not
            ("Article" or "Articles" or "Part" or "Annex" or "Plan" or "Section" or "War" or "Phase" or "Chapter" or "Title" or "Appendix" or "Group" or "Type" or "Class" or "Option" or "Grade" or "Column" or "Table" or "Schedule");
    }

    private static bool IsListNumber(string text, int start, string word)
    {
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return word.Length <= 3 && (start == 0 || text[start - 1] == '\n');
    }

    private static string WordBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || (text[start - 1] == '.' && start - 1 > 0 && char.IsLetter(text[start - 2]))))
        {
            start--;
        }

        return text[start..end];
    }

    private static string NextWord(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || Openers.Contains(text[at], StringComparison.Ordinal)))
        {
            if (text[at] == '\n')
            {
                return string.Empty;
            }

            at++;
        }

        var start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at > start ? text[start..at] : at < text.Length ? text[at..(at + 1)] : string.Empty;
    }

    private static int PastClosers(string text, int at)
    {
        while (at < text.Length && Closers.Contains(text[at], StringComparison.Ordinal))
        {
            at++;
        }

        return at;
    }
}
