using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting.Comments;

/// <summary>The words of a clause that a comment is about, as they stood when it was made.</summary>
/// <remarks>The whole text is kept with them: it tells which of several mentions was meant, and what was spoken of after the clause is gone.</remarks>
/// <param name="ClauseId">The clause.</param>
/// <param name="Text">Its whole text then.</param>
/// <param name="Span">The words, in UTF-16 offsets of <paramref name="Text"/>.</param>
/// <exception cref="ArgumentException">The span is empty or reaches out of the text.</exception>
public sealed record CommentPlace(string ClauseId, string Text, TextSpan Span)
{
    /// <summary>The words, in <see cref="Text"/>.</summary>
    public TextSpan Span { get; init; } = Span.IsEmpty || Span.End > Text.Length ? throw new ArgumentException("A comment is about words of the clause.", nameof(Span)) : Span;

    /// <summary>The words.</summary>
    public string Words => Span.Of(Text);
}
