using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Names in a row: "Japan-U.S.", "the United States, Japan, and Australia".</summary>
/// <param name="Span">In the text, with the article of the first name.</param>
internal sealed record NameRow(TextSpan Span)
{
    private readonly List<(string Words, string State, bool Article)> _names = [];
    private readonly List<string> _between = [];
    private bool _capital;

    /// <summary>Whom the names stand for, in the order of the text.</summary>
    internal IEnumerable<string> States => _names.Select(name => name.State);

    /// <summary>The rows of two names or more of different states, outside quotation marks.</summary>
    internal static IEnumerable<NameRow> In(string text, IReadOnlyList<PhraseMatch<string>> names)
    {
        var quoted = QuoteMarks.Find(text);
        for (var first = 0; first < names.Count;)
        {
            var last = first;
            while (last + 1 < names.Count && Between(text, names[last].Span.End, names[last + 1].Span.Start) is not null)
            {
                last++;
            }

            if (last > first && !quoted.Exists(stretch => stretch.Outer.Overlaps(names[first].Span)) && names.Skip(first).Take(last - first + 1).Select(name => name.Value).Distinct().Count() == last - first + 1)
            {
                yield return Of(text, names, first, last);
            }

            first = last + 1;
        }
    }

    /// <summary>The row with its names in the order of the states given. Articles go with their names, and a capital stays in front.</summary>
    internal string InOrder(List<string> order)
    {
        var turned = _names.OrderBy(name => order.IndexOf(name.State)).Select(name => name.Article ? "the " + name.Words : name.Words).ToList();
        var words = turned[0] + string.Concat(_between.Zip(turned.Skip(1), (between, name) => between + name));
        return _capital && words[0] == 't' ? "T" + words[1..] : words;
    }

    private static NameRow Of(string text, IReadOnlyList<PhraseMatch<string>> names, int first, int last)
    {
        var start = names[first].Span.Start;
        var isCompound = names[first + 1].Span.Start - names[first].Span.End == 1;
        var article = !isCompound && start >= 4 && text.AsSpan(start - 4, 4).Equals("the ", StringComparison.OrdinalIgnoreCase) && (start == 4 || !char.IsLetterOrDigit(text[start - 5]));
        var row = new NameRow(new TextSpan(article ? start - 4 : start, names[last].Span.End)) { _capital = BeginsASentence(text, article ? start - 4 : start) };
        row._names.Add((names[first].Span.Of(text), names[first].Value, article));
        for (var at = first + 1; at <= last; at++)
        {
            var (between, isArticle) = Between(text, names[at - 1].Span.End, names[at].Span.Start)!.Value;
            row._between.Add(between);
            row._names.Add((names[at].Span.Of(text), names[at].Value, isArticle));
        }

        return row;
    }

    private static bool BeginsASentence(string text, int start) => text.AsSpan(0, start).TrimEnd(' ') is var before && (before.IsEmpty || before[^1] is '.' or '!' or '?' or '\n');

    // What stands between two names of one row; null where they are not in one.
    private static (string Words, bool Article)? Between(string text, int end, int start)
    {
        var between = start >= end ? text[end..start] : "";
        return between switch
        {
            "-" or "‐" or "‑" or "–" => (between, false),
            ", " or " and " or ", and " => (between, false),
            ", the " or " and the " or ", and the " => (between[..^4], true),
            _ => null,
        };
    }
}
