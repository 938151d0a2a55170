using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>A source taken apart once, for all rules.</summary>
public sealed class Document
{
    private readonly TextSpan[] _sentences;
    private readonly Lazy<ReadNames> _names;
    private readonly Lazy<List<Found>> _dates;

    internal Document(Source source, FactLists lists, ReadingProgress reading)
    {
        Source = source;
        Lists = lists;
        _sentences = [.. Core.Text.Sentences.Of(source.Text)];
        Words = Core.Text.Words.Read(source.Text, new TextSpan(0, source.Text.Length));
        Terms = ReadTerms(source.Text, Words, lists.Words);
        Listed = lists.Names.Find(source.Text);
        _names = new Lazy<ReadNames>(() => NameReader.Read(this));
        _dates = new Lazy<List<Found>>(() => DateRule.Read(this));
        reading.Stage(0.03);
        Furniture = FurnitureFinder.Find(this, reading);
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The source's text.</summary>
    public string Text => Source.Text;

    /// <summary>The sentences in order.</summary>
    public IReadOnlyList<TextSpan> Sentences => _sentences;

    /// <summary>Bylines, copyright lines, menus, speaker labels; in order.</summary>
    public IReadOnlyList<TextSpan> Furniture { get; }

    /// <summary>The persons, organizations, places and treaties of the text, in order; their values carry full names.</summary>
    public IReadOnlyList<Found> Names => _names.Value.All;

    /// <summary>The dates of the text, in order.</summary>
    internal List<Found> Dates => _dates.Value;

    internal List<Word> Words { get; }

    internal FactLists Lists { get; }

    internal Term[] Terms { get; }

    internal IReadOnlyList<PhraseMatch<Listing>> Listed { get; }

    /// <summary>The sentence that holds <paramref name="offset"/>, or the nearest before it.</summary>
    public TextSpan SentenceAt(int offset)
    {
        var (low, high) = (0, _sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _sentences[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return _sentences.Length == 0 ? new TextSpan(0, Text.Length) : _sentences[low];
    }

    /// <summary>The names that lie inside <paramref name="within"/>, in order.</summary>
    public IEnumerable<Found> NamesWithin(TextSpan within)
    {
        var names = Names;
        var (low, high) = (0, names.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].Span.Start < within.Start ? (middle + 1, high) : (low, middle);
        }

        for (var at = low; at < names.Count && names[at].Span.End <= within.End; at++)
        {
            yield return names[at];
        }
    }

    /// <summary>The index of the first term that begins at or after <paramref name="offset"/>.</summary>
    internal int TermAt(int offset)
    {
        var (low, high) = (0, Terms.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Terms[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal ReadOnlySpan<char> Word(int term) => Text.AsSpan(Terms[term].Start, Terms[term].End - Terms[term].Start);

    /// <summary>Whether the term at <paramref name="term"/> is this word, in any case. No term is no word.</summary>
    internal bool Says(int term, string word)
    {
        if (term < 0 || term >= Terms.Length || Terms[term].End - Terms[term].Start != word.Length)
        {
            return false;
        }

        // Nearly all words differ in their first letter; only ASCII has its cases one bit apart.
        var (first, wanted) = (Text[Terms[term].Start], word[0]);
        return ((first | 0x20) == (wanted | 0x20) || first >= 128) && Word(term).Equals(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the term is one of these words, separated by blanks.</summary>
    internal bool SaysAny(int term, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Says(term, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the term has one of the senses; a term outside the text has none.</summary>
    internal bool Is(int term, WordSense sense) => term >= 0 && term < Terms.Length && Terms[term].Is(sense);

    /// <summary>Whether only blanks of one line lie between this term and the one before it.</summary>
    internal bool Follows(int term)
    {
        if (term <= 0 || term >= Terms.Length)
        {
            return false;
        }

        var between = Text.AsSpan(Terms[term - 1].FullEnd, Terms[term].Start - Terms[term - 1].FullEnd);
        return !between.Contains('\n');
    }

    private static Term[] ReadTerms(string text, List<Word> words, WordLists lists)
    {
        var terms = new Term[words.Count];
        for (var i = 0; i < terms.Length; i++)
        {
            var (start, end) = (words[i].Span.Start, words[i].Span.End);
            var word = text.AsSpan(start, end - start);
            var possessive = word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '\u2019' ? 2 : 0;
            var plain = word[..^possessive];
            var sense = words[i].Kind == WordKind.Mark ? WordSense.None : lists.Of(plain);
            terms[i] = new Term(start, end - possessive, end, words[i].Kind, sense, char.IsUpper(word[0]), plain.Length > 1 && !plain.ContainsAnyInRange('a', 'z') && char.IsUpper(plain[0]) && char.IsUpper(plain[^1]));
        }

        return terms;
    }
}
