using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Signs and words of currencies, by ISO 4217 code, from <c>currencies.yml</c>.</summary>
internal sealed class Currencies
{
    private const string Prefix = "currencies/";
    private readonly List<(string Sign, string Code)> _signs = [];
    private readonly Dictionary<string, List<(string[] Words, string Code)>> _words = new(StringComparer.OrdinalIgnoreCase);

    public Currencies(Lexicon lexicon)
    {
        foreach (var (key, forms) in lexicon.WordLists.Where(list => list.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var code = key[Prefix.Length..];
            foreach (var form in forms)
            {
                if (!char.IsLetter(form[^1]) || form == code)
                {
                    _signs.Add((form, code));
                }

                if (char.IsLetter(form[^1]))
                {
                    var words = form.Split(' ');
                    (_words.TryGetValue(words[0], out var list) ? list : _words[words[0]] = []).Add((words, code));
                }
            }
        }

        _signs.Sort((a, b) => b.Sign.Length.CompareTo(a.Sign.Length));
        foreach (var list in _words.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }

        FirstCharacters = [.. _signs.Select(entry => entry.Sign[^1]).Distinct()];
    }

    /// <summary>The last characters of all signs: where none of them stands there is no sign.</summary>
    public IReadOnlyCollection<char> FirstCharacters { get; }

    /// <summary>The longest sign that ends at <paramref name="end"/>: "A$" before "$".</summary>
    public (int Start, string Code)? SignBefore(string text, int end)
    {
        foreach (var (sign, code) in _signs)
        {
            var start = end - sign.Length;
            if (start >= 0 && text.AsSpan(start, sign.Length).SequenceEqual(sign) && (start == 0 || !char.IsLetter(sign[0]) || !char.IsLetterOrDigit(text[start - 1])))
            {
                return (start, code);
            }
        }

        return null;
    }

    /// <summary>The currency words that begin at the term: "Australian dollars" before "dollars".</summary>
    public (int Terms, string Code)? WordsAt(Document document, int term)
    {
        if (term >= document.Terms.Length || document.Terms[term].Kind != Core.Text.WordKind.Letters
            || !_words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(document.Word(term), out var list))
        {
            return null;
        }

        foreach (var (words, code) in list)
        {
            var fits = true;
            for (var i = 1; i < words.Length && fits; i++)
            {
                fits = document.Follows(term + i) && document.Says(term + i, words[i]);
            }

            if (fits)
            {
                return (words.Length, code);
            }
        }

        return null;
    }
}
