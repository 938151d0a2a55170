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
    private int _cursor;

    /// <summary>The voice for a fact at <paramref name="span"/>. Cheapest when asked in the order of the text.</summary>
    public Voice At(TextSpan span, TextSpan sentence)
    {
        var propositions = parsed.Propositions;
        while (_cursor > 0 && (_cursor >= propositions.Count || propositions[_cursor].Sentence.Start >= sentence.Start))
        {
            _cursor--;
        }

        while (_cursor < propositions.Count && propositions[_cursor].Sentence.End <= sentence.Start)
        {
            _cursor++;
        }

        Proposition? best = null;
        for (var at = _cursor; at < propositions.Count && propositions[at].Sentence.Start < sentence.End; at++)
        {
            var holds = propositions[at].Span.Contains(span);
            if (best is null || (holds && (!best.Span.Contains(span) || propositions[at].Span.Length < best.Span.Length)))
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
            : new Voice(_topics, best.Modality, best.Attribution, best.Actors.Count > 1 ? string.Join("; ", best.Actors) : best.Actors.FirstOrDefault());
    }
}
