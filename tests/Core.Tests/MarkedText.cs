using System.Text;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests;

/// <summary>A text whose expected spans are marked in it with ⟦ ⟧, so that nobody counts characters. Marks may nest; spans come in order of their start.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Spans)
{
    internal TextSpan Span => Assert.Single(Spans);

    internal static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var spans = new List<TextSpan>();
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦':
                    open.Push(text.Length);
                    break;
                case '⟧':
                    spans.Add(new TextSpan(open.Pop(), text.Length));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        Assert.Empty(open);
        spans.Sort((a, b) => a.CompareTo(b));
        return new MarkedText(text.ToString(), spans);
    }

    /// <summary>The text with the given spans marked: what a test prints and compares.</summary>
    internal static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder(text);
        foreach (var (at, mark) in spans.SelectMany(span => new[] { (span.Start, '⟦'), (span.End, '⟧') }).OrderByDescending(entry => entry.Item1).ThenBy(entry => entry.Item2))
        {
            marked.Insert(at, mark);
        }

        return marked.ToString();
    }
}
