using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>What holds for a fact besides its value: its topics, how firmly it is said, by whom, and who acts.</summary>
internal readonly record struct Voice(IReadOnlyList<string> Topics, Modality Modality, Attribution Attribution, string? Actor);

/// <summary>Gives facts the voice of the proposition around them: the smallest that holds the fact, else the first of its sentence.</summary>
internal sealed class SentenceVoices(ParsedText parsed, TopicWords topics)
{
    private TextSpan? _last;
    private IReadOnlyList<string> _topics = [];
    private int _first;
    private int _near;

    /// <summary>The voice for a fact at <paramref name="span"/>. Cheapest when asked in the order of the text.</summary>
    public Voice At(TextSpan span, TextSpan sentence)
    {
        var propositions = parsed.Propositions;
        _first = FirstEndingAfter(sentence.Start, _first);
        var best = _first < propositions.Count && propositions[_first].Sentence.Start < sentence.End ? propositions[_first] : null;

        // A line without a stop is one sentence here, however long; the grammar has cut it, and only what lies near can hold the fact.
        _near = FirstEndingAfter(span.Start, _near);
        for (var at = _near; at < propositions.Count && propositions[at].Sentence.Start <= span.Start && propositions[at].Sentence.Start < sentence.End; at++)
        {
            if (propositions[at].Span.Contains(span) && (best is null || !best.Span.Contains(span) || propositions[at].Span.Length < best.Span.Length))
            {
                best = propositions[at];
            }
        }

        if (_last != sentence)
        {
            (_last, _topics) = (sentence, topics.In(sentence));
        }

        return best is null
            ? new Voice(_topics, Modality.Stated, Attribution.Document, null)
            : new Voice(_topics, best.Modality, best.Attribution, best.Actors.Count > 1 ? string.Join("; ", best.Actors) : best.Actors is [var actor] ? actor : null);
    }

    // The first proposition whose sentence ends after the offset, searched from where the last search ended.
    private int FirstEndingAfter(int offset, int from)
    {
        var propositions = parsed.Propositions;
        while (from > 0 && (from >= propositions.Count || propositions[from].Sentence.Start >= offset))
        {
            from--;
        }

        while (from < propositions.Count && propositions[from].Sentence.End <= offset)
        {
            from++;
        }

        return from;
    }
}
