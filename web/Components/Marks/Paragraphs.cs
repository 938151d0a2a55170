using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Marks;

/// <summary>The lines of a text that hold anything: intake has joined hard wraps, so each is a paragraph.</summary>
public static class Paragraphs
{
    public static IEnumerable<TextSpan> Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>The lines of a part of a text; what reaches out of it is cut.</summary>
    public static IEnumerable<TextSpan> Of(string text, TextSpan within)
    {
        for (var start = within.Start; start < within.End;)
        {
            var end = text.IndexOf('\n', start, within.End - start);
            end = end < 0 ? within.End : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }
}
