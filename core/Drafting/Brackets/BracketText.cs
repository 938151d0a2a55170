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

    /// <summary>The groups of brackets that say who holds them, in order: brackets with only white space between them are one group.
    /// Brackets inside an alternative are part of its words. What is never closed, or names no holder, is no alternative.</summary>
    public static IReadOnlyList<(TextSpan Span, IReadOnlyList<Alternative> Alternatives)> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = new List<(TextSpan Span, IReadOnlyList<Alternative> Alternatives)>();
        foreach (var span in Outermost(text))
        {
            if (Read(span.Of(text)) is not { } alternative)
            {
                continue;
            }

            if (groups is [.., var last] && string.IsNullOrWhiteSpace(text[last.Span.End..span.Start]) && last.Alternatives.All(other => other.Holder != alternative.Holder))
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

    private static IEnumerable<TextSpan> Outermost(string text)
    {
        var (depth, start) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '[' && depth++ == 0)
            {
                start = at;
            }
            else if (text[at] == ']' && depth > 0 && --depth == 0)
            {
                yield return new TextSpan(start, at + 1);
            }
        }
    }
}
