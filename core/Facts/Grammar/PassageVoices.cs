using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Grammar;

/// <summary>Whose words stand at an offset: a quotation's speaker, a transcript's turn, or the document.</summary>
internal sealed class PassageVoices(string text, List<QuotedStretch> quotes, TranscriptVoices transcript, ActorWords words)
{
    private readonly Dictionary<string, Voice> _turns = new(StringComparer.Ordinal);

    /// <summary>One voice a quotation.</summary>
    public List<Voice> Speakers { get; set; } = [];

    /// <summary>The voice at an offset.</summary>
    public Voice At(int offset)
    {
        var (low, high) = (0, quotes.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (quotes[middle].Outer.End <= offset)
            {
                low = middle + 1;
            }
            else if (quotes[middle].Outer.Start > offset)
            {
                high = middle - 1;
            }
            else
            {
                return Speakers[middle].Attribution.Kind == AttributionKind.None ? Transcript(new TextSpan(offset, offset)) : Speakers[middle];
            }
        }

        return Transcript(new TextSpan(offset, offset));
    }

    /// <summary>The voice of the transcript's turn, or the document.</summary>
    public Voice Transcript(TextSpan at)
    {
        if (transcript.At(at.Start) is not { } label)
        {
            return Voice.Document;
        }

        if (!_turns.TryGetValue(label, out var voice))
        {
            // Transcript speakers count as unnamed: a label is an office or a surname, checked by nobody.
            var country = label.Contains("ADMINISTRATION", StringComparison.Ordinal) ? words.Administration : null;
            voice = new Voice(new Attribution(AttributionKind.Anonymous, label.ToLowerInvariant()), country ?? words.Administration, false);
            _turns[label] = voice;
        }

        return voice;
    }

    /// <summary>Whether the turn at an offset is a reporter's question.</summary>
    public bool IsQuestion(int offset) => transcript.Asks(offset);

    /// <summary>The quotations with their speakers. Words in a transcript are not quoted anew by its marks.</summary>
    public List<QuotedSpeech> Quotes()
    {
        var speeches = new List<QuotedSpeech>(quotes.Count);
        for (var i = 0; i < quotes.Count; i++)
        {
            speeches.Add(new QuotedSpeech(quotes[i].Inner, Speakers[i].Attribution, WordCount(quotes[i].Inner) <= 4));
        }

        return speeches;
    }

    private int WordCount(TextSpan span)
    {
        var count = 0;
        foreach (var word in Words.Of(text, span))
        {
            count += word.Kind == WordKind.Mark ? 0 : 1;
            if (count > 4)
            {
                break;
            }
        }

        return count;
    }
}
