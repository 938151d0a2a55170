using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting.Brackets;

/// <summary>How brackets are written in a text: <c>[Japan: reaffirmed] [United States: affirmed]</c>.</summary>
public static class BracketText
{
    /// <summary>What stands for an alternative without words.</summary>
    public const string NoText = "no text";

    private const int LongestHolder = 40;

    /// <summary>The held alternatives, each in its brackets, a blank between them; empty where none is held.</summary>
    public static string Write(IEnumerable<Alternative> alternatives) =>
        string.Join(' ', alternatives.Where(one => one.IsHeld).Select(one => $"[{one.Holder}: {(one.Words.Length == 0 ? NoText : one.Words)}]"));

    /// <summary>The groups of brackets that say who holds them, in order: brackets with only white space between them are one group, in which a
    /// holder stands once. Brackets inside an alternative are part of its words. What is never closed, or names no holder, is no alternative.</summary>
    public static IReadOnlyList<(TextSpan Span, IReadOnlyList<Alternative> Alternatives)> Parse(string text)
    {
        var groups = new List<(TextSpan Span, IReadOnlyList<Alternative> Alternatives)>();
        foreach (var (span, alternative) in Each(text))
        {
            if (groups is [.., var last] && AreOfOnePlace(text, last.Span, span) && last.Alternatives.All(other => other.Holder != alternative.Holder))
            {
                groups[^1] = (last.Span.Cover(span), [.. last.Alternatives, alternative]);
            }
            else
            {
                groups.Add((span, [alternative]));
            }
        }

        return groups;
    }

    /// <summary>The brackets that say who holds them, each by itself, in order.</summary>
    public static IEnumerable<(TextSpan Span, Alternative Alternative)> Each(string text) =>
        Outermost(text).Select(span => (span, Read(span.Of(text)))).Where(read => read.Item2 is not null).Select(read => (read.span, read.Item2!));

    /// <summary>Whether only white space stands between two brackets, of which <paramref name="next"/> comes later: they are about the same words.</summary>
    public static bool AreOfOnePlace(string text, TextSpan first, TextSpan next) => string.IsNullOrWhiteSpace(text[first.End..next.Start]);

    /// <summary>The square brackets that are closed, in order, the outermost only. One that is never closed is none, and hides none that stands in it.</summary>
    public static IReadOnlyList<TextSpan> Outermost(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var open = new Stack<int>();
        var spans = new List<TextSpan>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '[')
            {
                open.Push(at);
            }
            else if (text[at] == ']' && open.TryPop(out var start))
            {
                // Those inside were closed last.
                while (spans is [.., var inner] && inner.Start > start)
                {
                    spans.RemoveAt(spans.Count - 1);
                }

                spans.Add(new TextSpan(start, at + 1));
            }
        }

        return spans;
    }

    private static Alternative? Read(string bracketed)
    {
        var colon = bracketed.IndexOf(':', StringComparison.Ordinal);
        var holder = colon < 0 ? "" : bracketed[1..colon].Trim();
        if (holder.Length is 0 or > LongestHolder || !char.IsLetter(holder[0]) || holder.AsSpan().ContainsAny('[', ']', '\n'))
        {
            return null;
        }

        var words = bracketed[(colon + 1)..^1].Trim();
        return new Alternative(holder, words == NoText ? "" : words);
    }
}
