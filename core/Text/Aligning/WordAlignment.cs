namespace StatementDraft.Core.Text.Aligning;

/// <summary>Which words of one text are which words of another.</summary>
/// <remarks>A word has at most one partner, letter for letter the same. Partners that were not moved keep their order. Words that only happen
/// to be the same in two sentences which otherwise have little in common are no partners. A move is whole sentences, and only when sure.</remarks>
/// Its tables are lent: who needs it for a moment gives them back with <see cref="Dispose"/>, who keeps it keeps them.
public sealed class WordAlignment : IDisposable
{
    private readonly TokenizedText _beforeTokens;
    private readonly TokenizedText _afterTokens;
    private readonly PooledTable<int> _partners;
    private readonly PooledTable<int> _partnersBack;

    internal WordAlignment(TokenizedText before, TokenizedText after, PooledTable<int> partners, PooledTable<int> partnersBack, IReadOnlyList<MovedPassage> moves)
    {
        (Before, After, Moves, _partners, _partnersBack) = (before.Text, after.Text, moves, partners, partnersBack);
        (_beforeTokens, _afterTokens, BeforeWords, AfterWords) = (before, after, before.WordList(), after.WordList());
    }

    /// <summary>The text before.</summary>
    public string Before { get; }

    /// <summary>The text after.</summary>
    public string After { get; }

    /// <summary>The tokens of <see cref="Before"/>.</summary>
    public IReadOnlyList<Word> BeforeWords { get; }

    /// <summary>The tokens of <see cref="After"/>.</summary>
    public IReadOnlyList<Word> AfterWords { get; }

    /// <summary>The moved passages, in the order before. Their words are partners too.</summary>
    public IReadOnlyList<MovedPassage> Moves { get; }

    /// <summary>Aligns two texts: sentences that stand once in either first, then runs of words that do, then single words between those.
    /// Time grows nearly in step with length, also for texts that have nothing in common.</summary>
    public static WordAlignment Of(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);

        var vocabulary = new Vocabulary(before, after);
        var tokens = TokenizedText.Of(before, vocabulary);
        using var aligner = new WordAligner(tokens, TokenizedText.Of(after, vocabulary, tokens));
        return aligner.Align();
    }

    /// <summary>The place in <see cref="AfterWords"/> of a word of <see cref="BeforeWords"/>; -1 where it has none.</summary>
    public int PartnerOf(int beforeWord) => _partners.Items[beforeWord];

    /// <summary>The place in <see cref="BeforeWords"/> of a word of <see cref="AfterWords"/>; -1 where it has none.</summary>
    public int PartnerBack(int afterWord) => _partnersBack.Items[afterWord];

    internal ReadOnlySpan<int> Partners => _partners.Items.AsSpan(0, _beforeTokens.Count);

    /// <summary>Takes two partners apart: by its maker only, before anybody else has the alignment.</summary>
    internal void Part(int beforeWord)
    {
        _partnersBack.Items[_partners.Items[beforeWord]] = -1;
        _partners.Items[beforeWord] = -1;
    }

    internal Word BeforeWord(int number) => _beforeTokens.Words[number];

    internal Word AfterWord(int number) => _afterTokens.Words[number];

    /// <summary>Gives the tables back. Nothing may be asked of the alignment any more, nor of its words.</summary>
    public void Dispose()
    {
        _partners.Dispose();
        _partnersBack.Dispose();
        _beforeTokens.Vocabulary.Dispose();
        _beforeTokens.Dispose();
        _afterTokens.Dispose();
    }

    /// <summary>Whether a word of a run of <see cref="BeforeWords"/> is the last token of its sentence.</summary>
    internal bool EndsSentence(int start, int end) =>
        start < end && _beforeTokens.Sentences[_beforeTokens.SentenceOf(start)].End <= end;

    internal int WeightBefore(int word) => _beforeTokens.WeightOf(word);

    internal int WeightAfter(int word) => _afterTokens.WeightOf(word);
}

/// <summary>Whole sentences that stand elsewhere after, perhaps with changes inside.</summary>
/// <param name="BeforeStart">The first of its words before.</param>
/// <param name="BeforeEnd">The word after its last.</param>
/// <param name="AfterStart">The first of its words after.</param>
/// <param name="AfterEnd">The word after its last.</param>
public sealed record MovedPassage(int BeforeStart, int BeforeEnd, int AfterStart, int AfterEnd);
