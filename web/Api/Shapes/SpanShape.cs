using StatementDraft.Core.Text;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>A place in a text, in UTF-16 code units.</summary>
public sealed record SpanShape(int Start, int Length)
{
    public static SpanShape Of(TextSpan span) => new(span.Start, span.Length);

    public static SpanShape? Of(TextSpan? span) => span is { } there ? Of(there) : null;
}
