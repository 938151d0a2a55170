namespace StatementDraft.Core.Text.Aligning;

/// <summary>Finds the sentences of a text by their letters: most of an edited text was read with the text before it.</summary>
internal sealed class SentenceShelf
{
    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _sentences;
    private readonly ulong[] _keys;

    // A number and one, so that 0 is an empty slot.
    private readonly int[] _slots;

    internal SentenceShelf(string text, IReadOnlyList<TextSpan> sentences)
    {
        var size = 16;
        while (size < sentences.Count * 2)
        {
            size *= 2;
        }

        (_text, _sentences, _keys, _slots) = (text, sentences, new ulong[sentences.Count], new int[size]);
        for (var sentence = 0; sentence < _keys.Length; sentence++)
        {
            _keys[sentence] = LetterKey.Of(sentences[sentence].In(text));
            var slot = SlotOf(_keys[sentence]);
            while (_slots[slot] > 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = sentence + 1;
        }
    }

    /// <summary>The number of a sentence that is letter for letter this stretch of <paramref name="text"/>; -1 where there is none.</summary>
    internal int Find(string text, TextSpan stretch)
    {
        var letters = stretch.In(text);
        var key = LetterKey.Of(letters);
        for (var slot = SlotOf(key); _slots[slot] > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var sentence = _slots[slot] - 1;
            if (_keys[sentence] == key && _sentences[sentence].In(_text).SequenceEqual(letters))
            {
                return sentence;
            }
        }

        return -1;
    }

    private int SlotOf(ulong key) => (int)(key >> 32) & (_slots.Length - 1);
}
