namespace StatementDraft.Core.Text.Aligning;

/// <summary>A text as tokens with numbers in place of words: two tokens have the same number exactly when they are letter for letter the same.</summary>
internal sealed class TokenizedText : IDisposable
{
    private readonly IReadOnlyList<TextSpan> _spans;
    private readonly PooledTable<Word> _words = new();
    private readonly PooledTable<int> _ids = new();

    private TokenizedText(string text, Vocabulary vocabulary)
    {
        // No token reaches over the end of a sentence, and white space alone lies between two.
        (Text, Vocabulary, _spans) = (text, vocabulary, Core.Text.Sentences.Of(text));
        Sentences = new TokenRange[_spans.Count];
    }

    internal string Text { get; }

    internal int Count { get; private set; }

    internal ReadOnlySpan<Word> Words => _words.Items.AsSpan(0, Count);

    internal ReadOnlySpan<int> Ids => _ids.Items.AsSpan(0, Count);

    internal Vocabulary Vocabulary { get; }

    /// <summary>Token ranges laid end to end over all tokens.</summary>
    internal TokenRange[] Sentences { get; }

    /// <summary>Reads a text. Sentences that <paramref name="known"/> has, letter for letter, are not read again.</summary>
    internal static TokenizedText Of(string text, Vocabulary vocabulary, TokenizedText? known = null)
    {
        var read = new TokenizedText(text, vocabulary);
        var shelf = known is null ? null : new SentenceShelf(known.Text, known._spans);
        read.Reserve(known?.Count * 5 / 4 ?? (text.Length / 5) + 1);
        for (var sentence = 0; sentence < read.Sentences.Length; sentence++)
        {
            var start = read.Count;
            var source = shelf?.Find(text, read._spans[sentence]) ?? -1;
            if (source >= 0)
            {
                read.Copy(known!, source, read._spans[sentence].Start);
            }
            else
            {
                read.Read(read._spans[sentence], isFirst: known is null);
            }

            read.Sentences[sentence] = new TokenRange(start, read.Count);
        }

        return read;
    }

    internal ReadOnlySpan<int> TokensOf(int sentence) => Ids.Slice(Sentences[sentence].Start, Sentences[sentence].Length);

    internal int WeightOf(int token) => Vocabulary.WeightOf(_ids.Items[token]);

    /// <summary>The number of the sentence that holds a token, looked for: who goes through all tokens goes through <see cref="Sentences"/>.</summary>
    internal int SentenceOf(int token)
    {
        var (low, high) = (0, Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    internal ArraySegment<Word> WordList() => new(_words.Items, 0, Count);

    public void Dispose()
    {
        _words.Dispose();
        _ids.Dispose();
    }

    private void Reserve(int tokens)
    {
        _words.Reserve(tokens);
        _ids.Reserve(tokens);
    }

    private void Copy(TokenizedText known, int sentence, int start)
    {
        var shift = start - known._spans[sentence].Start;
        var tokens = known.Sentences[sentence];
        for (var token = tokens.Start; token < tokens.End; token++)
        {
            var word = known._words.Items[token];
            Add(word with { Span = word.Span.Shift(shift) }, known._ids.Items[token]);
        }
    }

    private void Read(TextSpan sentence, bool isFirst)
    {
        for (var at = sentence.Start; Core.Text.Words.TryRead(Text, sentence.End, ref at, out var word);)
        {
            Add(word, Vocabulary.NumberOf(word, isFirst));
        }
    }

    private void Add(Word word, int id)
    {
        _words.Put(Count, word);
        _ids.Put(Count, id);
        Count++;
    }
}

/// <summary>A half-open range of token numbers.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    internal int Length => End - Start;
}
