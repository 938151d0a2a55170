namespace StatementDraft.Core.Drafting.Brackets;

/// <summary>A clause's words with its open brackets settled in one way or another. Nothing is changed by it: it is a look at what would be.</summary>
/// <param name="Text">The words.</param>
/// <param name="LeftOut">The brackets of which nothing stands in the text.</param>
public sealed record Resolved(string Text, IReadOnlyList<Bracket> LeftOut)
{
    /// <summary>"Clean text now": what is agreed, if only ad ref, stands; what is open is left out.</summary>
    public static Resolved Clean(Clause clause) => With(clause, bracket => bracket.Alternatives.FirstOrDefault(one => one.Status == AlternativeStatus.AgreedAdRef)?.Words);

    /// <summary>"Fall-back rehearsal": one party takes its fall-back lines, and its opening lines where it has none. Where it holds nothing, nothing stands.</summary>
    public static Resolved FallBackOf(Clause clause, string holder) => With(clause, bracket => bracket.HeldBy(holder) is { IsHeld: true } one ? one.FallBack ?? one.Words : null);

    /// <summary>The clause as one party wants it: its opening lines stand. Where it holds nothing, nothing stands.</summary>
    public static Resolved OpeningOf(Clause clause, string holder) => With(clause, bracket => bracket.HeldBy(holder) is { IsHeld: true } one ? one.Words : null);

    private static Resolved With(Clause clause, Func<Bracket, string?> choose)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var (text, leftOut) = (clause.Text, new List<Bracket>());
        foreach (var bracket in clause.Brackets.Where(bracket => bracket.IsOpen).OrderByDescending(bracket => bracket.Span))
        {
            var words = choose(bracket);
            if (string.IsNullOrEmpty(words))
            {
                leftOut.Insert(0, bracket);
            }

            // The blank before a place in which nothing stands goes with it.
            var start = string.IsNullOrEmpty(words) && bracket.Span.Start > 0 && text[bracket.Span.Start - 1] == ' ' ? bracket.Span.Start - 1 : bracket.Span.Start;
            text = text[..start] + words + text[bracket.Span.End..];
        }

        return new Resolved(text.Trim(), leftOut);
    }
}
