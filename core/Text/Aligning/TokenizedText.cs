using System.Runtime.InteropServices;

namespace StatementDraft.Core.Text.Aligning;

/// <summary>A text as tokens with numbers in place of words: two tokens have the same number exactly when they are letter for letter the same.</summary>
internal sealed class TokenizedText
{
    private readonly IReadOnlyList<TextSpan> _spans;

    private TokenizedText(string text, IReadOnlyList<TextSpan> spans, List<Word> words, int[] ids, TokenRange[] sentences, Vocabulary vocabulary)
    {
        (Text, _spans, Words, Ids, Sentences, Vocabulary) = (text, spans, words, ids, sentences, vocabulary);

        // Every place is written, here and below: long arrays need not be cleared first.
        SentenceOf = GC.AllocateUninitializedArray<int>(ids.Length);
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

    /// <summary>Reads a text. Sentences that <paramref name="known"/> has, letter for letter, are not read again.</summary>
    internal static TokenizedText Of(string text, Vocabulary vocabulary, TokenizedText? known = null)
    {
        // No token reaches over the end of a sentence, and white space alone lies between two.
        var spans = Core.Text.Sentences.Of(text);
        var shelf = known is null ? null : new SentenceShelf(known.Text, known._spans);
        var words = new List<Word>(known?.Words.Count * 5 / 4 ?? (text.Length / 5) + 1);
        var sentences = new TokenRange[spans.Count];
        var sources = new int[spans.Count];
        for (var sentence = 0; sentence < sentences.Length; sentence++)
        {
            var start = words.Count;
            sources[sentence] = shelf?.Find(text, spans[sentence]) ?? -1;
            if (sources[sentence] >= 0)
            {
                Copy(known!, sources[sentence], words, spans[sentence].Start);
            }
            else
            {
                Core.Text.Words.Add(words, text, spans[sentence]);
            }

            sentences[sentence] = new TokenRange(start, words.Count);
        }

        return new TokenizedText(text, spans, words, IdsOf(text, words, sentences, sources, vocabulary, known), sentences, vocabulary);
    }

    internal ReadOnlySpan<int> TokensOf(int sentence) => Ids.AsSpan(Sentences[sentence].Start, Sentences[sentence].Length);

    internal int WeightOf(int token) => Vocabulary.WeightOf(Ids[token]);

    private static void Copy(TokenizedText known, int sentence, List<Word> words, int start)
    {
        var shift = start - known._spans[sentence].Start;
        var tokens = known.Sentences[sentence];
        foreach (ref readonly var word in CollectionsMarshal.AsSpan(known.Words)[tokens.Start..tokens.End])
        {
            words.Add(word with { Span = word.Span.Shift(shift) });
        }
    }

    private static int[] IdsOf(string text, List<Word> words, TokenRange[] sentences, int[] sources, Vocabulary vocabulary, TokenizedText? known)
    {
        var ids = GC.AllocateUninitializedArray<int>(words.Count);
        var read = CollectionsMarshal.AsSpan(words);
        for (var sentence = 0; sentence < sentences.Length; sentence++)
        {
            var tokens = sentences[sentence];
            if (sources[sentence] >= 0)
            {
                known!.TokensOf(sources[sentence]).CopyTo(ids.AsSpan(tokens.Start));
                continue;
            }

            for (var i = tokens.Start; i < tokens.End; i++)
            {
                ids[i] = vocabulary.NumberOf(text, read[i]);
            }
        }

        return ids;
    }
}

/// <summary>A half-open range of token numbers.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    internal int Length => End - Start;
}
