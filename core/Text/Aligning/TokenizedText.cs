namespace StatementDraft.Core.Text.Aligning;

/// <summary>A text as tokens with numbers in place of words: two tokens have the same number exactly when they are letter for letter the same.</summary>
internal sealed class TokenizedText
{
    private TokenizedText(string text, List<Word> words, int[] ids, TokenRange[] sentences, Vocabulary vocabulary)
    {
        (Text, Words, Ids, Sentences, Vocabulary) = (text, words, ids, sentences, vocabulary);
        SentenceOf = new int[words.Count];
        for (var sentence = 0; sentence < sentences.Length; sentence++)
        {
            Array.Fill(SentenceOf, sentence, sentences[sentence].Start, sentences[sentence].Length);
        }
    }

    internal string Text { get; }

    internal List<Word> Words { get; }

    internal int[] Ids { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>Token ranges laid end to end over all tokens.</summary>
    internal TokenRange[] Sentences { get; }

    /// <summary>The number of the sentence that holds each token.</summary>
    internal int[] SentenceOf { get; }

    internal static TokenizedText Of(string text, Vocabulary vocabulary)
    {
        var words = Core.Text.Words.Read(text, new TextSpan(0, text.Length));
        var ids = new int[words.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = vocabulary.NumberOf(text, words[i]);
        }

        return new TokenizedText(text, words, ids, [.. SentencesOver(text, words)], vocabulary);
    }

    internal ReadOnlySpan<int> TokensOf(int sentence) => Ids.AsSpan(Sentences[sentence].Start, Sentences[sentence].Length);

    internal int WeightOf(int token) => Vocabulary.WeightOf(Ids[token]);

    // Tokens between two sentences, should there be any, go to the one before.
    private static IEnumerable<TokenRange> SentencesOver(string text, List<Word> words)
    {
        var start = 0;
        foreach (var sentence in Core.Text.Sentences.Of(text).Skip(1))
        {
            var end = start;
            while (end < words.Count && words[end].Span.Start < sentence.Start)
            {
                end++;
            }

            if (end > start)
            {
                yield return new TokenRange(start, end);
                start = end;
            }
        }

        if (start < words.Count)
        {
            yield return new TokenRange(start, words.Count);
        }
    }
}

/// <summary>A half-open range of token numbers.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    internal int Length => End - Start;
}
