using System.Text;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Clauses;

/// <summary>Writes a clause and records, while writing, what every stretch of it is.</summary>
/// <remarks>White space of the template is written late and once: runs become one blank, an empty line a new paragraph, and none stands at
/// either end or before a closing mark, so that passages vanish without leaving a trace.</remarks>
internal sealed class ClauseWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<ClauseSegment> _segments = [];
    private string _pending = "";

    /// <summary>The text so far, without pending white space.</summary>
    public string Text => _text.ToString();

    /// <summary>The segments so far; laid end to end they are <see cref="Text"/>.</summary>
    public IReadOnlyList<ClauseSegment> Segments => _segments;

    /// <summary>Whether the next word begins a sentence.</summary>
    public bool AtSentenceStart => _text.Length == 0 || _pending.Length > 1 || (_pending.Length == 1 && _text[^1] is '.' or '!' or '?');

    /// <summary>Writes words of the template.</summary>
    public void WriteTemplate(string words)
    {
        for (var at = 0; at < words.Length;)
        {
            var end = at;
            while (end < words.Length && char.IsWhiteSpace(words[end]) == char.IsWhiteSpace(words[at]))
            {
                end++;
            }

            var run = words[at..end];
            if (char.IsWhiteSpace(run[0]))
            {
                Hold(run);
            }
            else if (WithoutDoubleStop(run) is { Length: > 0 } rest)
            {
                Append(rest, span => new TemplateWords(span));
            }

            at = end;
        }
    }

    /// <summary>Writes words that are more than the template's: a fact's, a particular's, a gap's.</summary>
    public void Write(string words, Func<TextSpan, ClauseSegment> segment)
    {
        if (words.Length > 0)
        {
            Append(words, segment);
        }
    }

    // "Washington, D.C." ends a sentence with its own stop.
    private string WithoutDoubleStop(string run) => run[0] == '.' && _text.Length > 0 && _text[^1] == '.' ? run[1..] : run;

    private void Hold(string blanks)
    {
        var paragraph = blanks.Count(c => c == '\n') > 1;
        _pending = paragraph || _pending.Length > 1 ? "\n\n" : " ";
    }

    private void Append(string words, Func<TextSpan, ClauseSegment> segment)
    {
        if (_pending.Length > 0 && _text.Length > 0 && words[0] is not (',' or '.' or ';' or ':' or ')' or '?' or '!'))
        {
            Add(_pending, span => new TemplateWords(span));
        }

        _pending = "";
        Add(words, segment);
    }

    private void Add(string words, Func<TextSpan, ClauseSegment> segment)
    {
        var span = TextSpan.At(_text.Length, words.Length);
        _text.Append(words);
        var made = segment(span);
        if (made is TemplateWords && _segments is [.., TemplateWords last])
        {
            _segments[^1] = new TemplateWords(last.Span.Cover(span));
            return;
        }

        _segments.Add(made);
    }
}
