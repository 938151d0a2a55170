using System.Runtime.InteropServices;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Cuts a sentence into the grammar's tokens: those of <see cref="Words"/>, with clitics ("they'll", "Japan's", "don't") taken apart.</summary>
internal sealed class Tokens(Vocabulary vocabulary)
{
    private Token[] _items = new Token[64];

    /// <summary>The number of tokens of the last sentence read.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens of the last sentence read.</summary>
    public Span<Token> Items => _items.AsSpan(0, Count);

    /// <summary>Whether nearly every word of it has a capital.</summary>
    public bool IsHeadline { get; private set; }

    /// <summary>Reads one sentence, whose words are taken from <paramref name="next"/> on; the answer is where the next sentence goes on.</summary>
    public int Read(string text, TextSpan sentence, List<Word> words, int next)
    {
        while (next < words.Count && words[next].Span.End <= sentence.Start)
        {
            next++;
        }

        var end = next;
        while (end < words.Count && words[end].Span.Start < sentence.End)
        {
            end++;
        }

        // Where a line without a stop was cut, a word may lie on both sides.
        var whole = end == next || (words[next].Span.Start >= sentence.Start && words[end - 1].Span.End <= sentence.End);
        Read(text, sentence, whole ? CollectionsMarshal.AsSpan(words)[next..end] : CollectionsMarshal.AsSpan(Words.Read(text, sentence)));
        return whole ? end : Math.Max(next, end - 1);
    }

    private void Read(string text, TextSpan sentence, ReadOnlySpan<Word> words)
    {
        Count = 0;
        var asideEnd = -1;
        foreach (var word in words)
        {
            var (start, end) = (word.Span.Start, word.Span.End);
            if (start < asideEnd)
            {
                Add(new Token { Start = start, End = end, Tag = Tag.Adverb });
            }
            else if (word.Kind == WordKind.Letters)
            {
                AddLetters(text, start, end);
            }
            else if (text[start] is '(' or '[' && AsideEnd(text, start, sentence.End) is var aside and > 0)
            {
                asideEnd = aside;
                Add(new Token { Start = start, End = end, Tag = Tag.Adverb });
            }
            else
            {
                var tag = word.Kind == WordKind.Number ? Tag.Nominal : MarkTag(text, start, sentence);
                Add(new Token { Start = start, End = end, Tag = tag });
            }
        }

        SettleCompounds(text);
    }

    // "Semiconductors and supply chains": the first of two nouns for one thing is no verb, unless the sentence asks for one.
    private void SettleCompounds(string text)
    {
        for (var i = 0; i + 1 < Count; i++)
        {
            ref var token = ref _items[i];
            if (token.Can(WordClass.Noun) && token.Can(WordClass.Base | WordClass.Present) && !(i > 0 && (_items[i - 1].Can(WordClass.Modal) || _items[i - 1].Lemma is "to"))
                && vocabulary.IsCompound(text.AsSpan(token.Start, _items[i + 1].End - token.Start)))
            {
                (token.Classes, token.Lemma) = (WordClass.None, null);
                (_items[i + 1].Classes, _items[i + 1].Lemma) = (WordClass.None, null);
            }
        }
    }

    /// <summary>Makes the words of names plain nominals: the "States" of "United States" is no verb. Names are taken from <paramref name="next"/> on;
    /// the answer is where the next sentence goes on.</summary>
    public int Settle(IReadOnlyList<KnownName> names, int next)
    {
        for (var i = 0; i < Count; i++)
        {
            ref var token = ref _items[i];
            while (next < names.Count && names[next].Span.End <= token.Start)
            {
                next++;
            }

            if (next < names.Count && names[next].Span.Start <= token.Start && token.Tag != Tag.Possessive)
            {
                (token.Classes, token.Lemma, token.Tag) = (WordClass.None, null, Tag.Nominal);
            }
        }

        IsHeadline = SettleCapitals();
        return next;
    }

    // Inside a sentence a capital marks a name ("the Working Group"), except in headlines, where nearly every word has one.
    private bool SettleCapitals()
    {
        var (words, capitals) = (0, 0);
        for (var i = 1; i < Count; i++)
        {
            words += _items[i].End - _items[i].Start > 3 ? 1 : 0;
            capitals += _items[i].Capital && _items[i].End - _items[i].Start > 3 ? 1 : 0;
        }

        if (capitals * 10 > words * 7)
        {
            return words > 2;
        }

        for (var i = 1; i < Count; i++)
        {
            ref var token = ref _items[i];
            var opens = _items[i - 1].Tag is Tag.OpenQuote or Tag.Break or Tag.Stop;
            if (token.Capital && !opens && token.Can(WordClass.Verb | WordClass.Noun) && !token.Can(WordClass.Auxiliary | WordClass.Modal))
            {
                (token.Classes, token.Lemma) = (WordClass.None, null);
            }
        }

        return false;
    }

    private void AddLetters(string text, int start, int end)
    {
        var cut = CliticStart(text, start, end);
        AddWord(text, start, cut);
        if (cut < end)
        {
            AddClitic(text, cut, end);
        }
    }

    // A short bracket is an aside ("(CCP)", "[with Trump]"): the sentence is read as if it were not there.
    private static int AsideEnd(string text, int open, int limit)
    {
        var close = text[open] == '(' ? ')' : ']';
        var end = text.AsSpan(open, Math.Min(limit - open, 80)).IndexOf(close);
        return end > 0 && (end < 40 || close == ')') && !(open + end + 1 < limit && text[open + end + 1] == '(') ? open + end + 1 : -1;
    }

    private void AddWord(string text, int start, int end)
    {
        var token = new Token { Start = start, End = end, Capital = char.IsUpper(text[start]), Tag = Tag.Nominal };
        var form = text.AsSpan(start, end - start);
        token.Plural = IsPlural(form);
        if (vocabulary.TryFind(form, out var entry))
        {
            (token.Classes, token.Lemma) = (entry.Classes, entry.Lemma);
        }
        else if (!token.Capital && Guess(form) is { Classes: not WordClass.None } guess)
        {
            (token.Classes, token.Lemma) = (guess.Classes, guess.Lemma);
        }
        else if (form.Length > 4 && form.EndsWith("ly", StringComparison.Ordinal) && !IsNominalInLy(form))
        {
            token.Classes = WordClass.Adverb;
        }

        Add(token);
    }

    // 's is a possessive after a noun, and "is" or "has" after a pronoun: "it's", "that's", "there's", "who's".
    private void AddClitic(string text, int start, int end)
    {
        var token = new Token { Start = start, End = end, Tag = Tag.Nominal };
        Span<char> form = stackalloc char[end - start];
        text.AsSpan(start, end - start).ToLowerInvariant(form);
        form.Replace('’', '\'');
        var afterPronoun = Count > 0 && _items[Count - 1].Can(WordClass.Pronoun | WordClass.Relative) && !_items[Count - 1].Can(WordClass.Noun);
        if (form is "'s" && !afterPronoun)
        {
            token.Tag = Tag.Possessive;
        }
        else if (form is "'s")
        {
            (token.Classes, token.Lemma) = (WordClass.Be | WordClass.Finite, "be");
        }
        else if (form is "'")
        {
            token.Tag = Tag.Possessive;
        }
        else if (vocabulary.TryFind(form, out var entry))
        {
            (token.Classes, token.Lemma) = (entry.Classes, entry.Lemma);
        }

        Add(token);
    }

    private static int CliticStart(string text, int start, int end)
    {
        var length = end - start;
        if (length > 3 && text[end - 1] is 't' or 'T' && text[end - 2] is '\'' or '’' && text[end - 3] is 'n' or 'N')
        {
            return end - 3;
        }

        for (var back = 1; back <= 3 && back < length; back++)
        {
            if (text[end - back] is '\'' or '’')
            {
                return back <= 3 ? end - back : end;
            }
        }

        return end;
    }

    // Verbs no list has: a listed one behind a prefix ("remake", "co-finance"), or a form whose ending says it.
    private VocabularyEntry Guess(ReadOnlySpan<char> form)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["re-", "co-", "pre-", "re", "over", "under", "out", "dis", "mis"])
        {
            if (form.Length > prefix.Length + 3 && form.StartsWith(prefix, StringComparison.Ordinal)
                && vocabulary.TryFind(form[prefix.Length..], out var entry) && (entry.Classes & WordClass.Verb) != 0 && (entry.Classes & ~(WordClass.Verb | WordClass.Noun)) == 0)
            {
                return entry with { Lemma = prefix + entry.Lemma };
            }
        }

        // "safe and unimpeded passage": what is unlisted and begins with "un" is hardly a verb.
        if (form.Length < 6 || form.Contains('-') || (form.StartsWith("un", StringComparison.OrdinalIgnoreCase) && form.EndsWith("ed", StringComparison.Ordinal)))
        {
            return default;
        }

        return form.EndsWith("ed", StringComparison.Ordinal) && form[^3] is not ('e' or 'r') ? new VocabularyEntry(form[..^2].ToString(), WordClass.Past | WordClass.Participle)
            : form.Length > 6 && form.EndsWith("ing", StringComparison.Ordinal) ? new VocabularyEntry(form[..^3].ToString(), WordClass.Ing)
            : default;
    }

    private static bool IsPlural(ReadOnlySpan<char> form) =>
        (form.Length > 3 && form[^1] == 's' && form[^2] is not ('s' or 'u' or 'i' or '\'' or '’')) || form is "people" or "police" or "men" or "women" or "children" or "media" or "both" or "many" or "others";

    private static bool IsNominalInLy(ReadOnlySpan<char> form) =>
        form is "family" or "assembly" or "supply" or "reply" or "anomaly" or "ally" or "daily" or "weekly" or "monthly" or "yearly" or "early" or "friendly"
            or "costly" or "likely" or "unlikely" or "elderly" or "orderly" or "timely" or "deadly" or "lively" or "monopoly" or "Assembly" or "Italy" or "homily" or "butterfly"
        || form.EndsWith("-friendly", StringComparison.Ordinal);

    private static Tag MarkTag(string text, int at, TextSpan sentence)
    {
        switch (text[at])
        {
            case ',':
                return Tag.Comma;
            case '(' or ')' or '[' or ']':
                // A long bracket runs on as text; its marks are passed over.
                return Tag.Adverb;
            case ';' or ':' or '—' or '•':
                return Tag.Break;
            case '-' or '–' or '‑':
                var joined = at > sentence.Start && at + 1 < sentence.End && !char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at + 1]);
                return joined ? Tag.Nominal : Tag.Break;
            case '“' or '«' or '「':
                return Tag.OpenQuote;
            case '”' or '»' or '」':
                return Tag.CloseQuote;
            case '"':
                return at == sentence.Start || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '—' ? Tag.OpenQuote : Tag.CloseQuote;
            case '\'' or '’' when at > sentence.Start && text[at - 1] is 's' or 'S':
                return Tag.Possessive;
            case '.' or '!' or '?' or '…':
                return Tag.Stop;
            default:
                return Tag.Nominal;
        }
    }

    private void Add(Token token)
    {
        if (Count == _items.Length)
        {
            Array.Resize(ref _items, Count * 2);
        }

        _items[Count++] = token;
    }
}
