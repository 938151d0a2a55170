using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Marks;

/// <summary>The lines of a text that hold anything: intake has joined hard wraps, so each is a paragraph.</summary>
public static class Paragraphs
{
    public static IEnumerable<TextSpan> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new TextSpan(start, end);
            }

            start = end + 1;
        }
    }
}
