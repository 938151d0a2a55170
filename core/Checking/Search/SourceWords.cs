using System.Collections.Concurrent;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Search;

/// <summary>Looks for words letter by letter in all the sources: for forms that no reading of words leads to ("Riddock-based", "HSC"). Each answer is kept.
/// Linear in the sources, so asked only before an alarm. Safe to use from several threads.</summary>
internal sealed class SourceWords(IReadOnlyList<Source> sources)
{
    private readonly ConcurrentDictionary<string, bool> _starts = new(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> _all = new(() => All(sources));
    private readonly ConcurrentDictionary<string, bool> _spelled = new(StringComparer.Ordinal);

    /// <summary>Whether a word, or the part of a word behind a hyphen, begins with exactly these letters.</summary>
    public bool HasStart(string letters) => _starts.GetOrAdd(letters, wanted => sources.Any(source => Stands(source.Text, wanted, whole: false)));

    /// <summary>Whether these letters stand as a word of their own.</summary>
    public bool HasWord(string letters) => _starts.GetOrAdd("=" + letters, _ => sources.Any(source => Stands(source.Text, letters, whole: true)));

    /// <summary>Whether a word with a capital is a name, as far as the sources tell: they have it, and never with a small letter.</summary>
    public bool IsName(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word;
        return bare.Length > 2 && _all.Value.Contains(bare) && !_all.Value.Contains(char.ToLowerInvariant(bare[0]) + bare[1..]);
    }

    /// <summary>Whether words with a capital stand in a row whose first letters are these ("Higher School Certificate" for "HSC"); "of", "and", "the", "for" may stand between.</summary>
    public bool HasSpelledOut(string initials) => _spelled.GetOrAdd(initials, wanted => sources.Any(source => IsSpelledOut(source.Text, wanted)));

    // Asked for every sentence that is read, so gathered once.
    private static HashSet<string> All(IReadOnlyList<Source> sources)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var spans = all.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in sources.Select(source => source.Text))
        {
            var start = -1;
            for (var at = 0; at <= text.Length; at++)
            {
                if (at < text.Length && char.IsLetter(text[at]))
                {
                    start = start < 0 ? at : start;
                }
                else if (start >= 0)
                {
                    spans.Add(text.AsSpan(start, at - start));
                    start = -1;
                }
            }
        }

        return all;
    }

    private static bool Stands(string text, string letters, bool whole)
    {
        for (var at = text.IndexOf(letters, StringComparison.Ordinal); at >= 0; at = text.IndexOf(letters, at + 1, StringComparison.Ordinal))
        {
            var end = at + letters.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (!whole || end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSpelledOut(string text, string initials)
    {
        for (var at = text.IndexOf(initials[0]); at >= 0; at = text.IndexOf(initials[0], at + 1))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && Follows(text, at, initials))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Follows(string text, int at, string initials)
    {
        for (var letter = 0; letter < initials.Length; letter++)
        {
            while (at < text.Length && char.IsLower(text[at]) && SmallWord(text, at) is var length and > 0)
            {
                at += length;
            }

            if (at + 1 >= text.Length || text[at] != initials[letter] || !char.IsLower(text[at + 1]))
            {
                return false;
            }

            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            at += at < text.Length && text[at] is ' ' or '-' ? 1 : 0;
        }

        return true;
    }

    private static int SmallWord(string text, int at) =>
        Array.Find(["of ", "and ", "the ", "for ", "de ", "on "], word => text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;
}
