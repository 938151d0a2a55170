using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting.Brackets;

/// <summary>Puts words between brackets and agrees them again; every change is a new clause. Links and gaps move with their words as in any edit.</summary>
public static class BracketEditor
{
    /// <summary>Whether the words of a span can be put between brackets: there are some, and no bracket is cut or nested.</summary>
    public static bool CanOpen(Clause clause, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return span.End <= clause.Text.Length && !string.IsNullOrWhiteSpace(span.Of(clause.Text))
            && !clause.Brackets.Any(bracket => bracket.IsOpen && bracket.Span.Overlaps(span))
            && !clause.Gaps.Any(gap => gap.Span.Overlaps(span) && !span.Contains(gap.Span));
    }

    /// <summary>The clause with these alternatives in the place of the words of <paramref name="span"/>. It becomes
    /// <see cref="ClauseStatus.Bracketed"/>.</summary>
    /// <exception cref="ArgumentException">The span cannot be bracketed (<see cref="CanOpen"/>), a holder is empty or holds twice, or nobody holds words.</exception>
    public static Clause Open(Clause clause, TextSpan span, IReadOnlyList<Alternative> alternatives)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(alternatives);
        if (!CanOpen(clause, span))
        {
            throw new ArgumentException("These words cannot be put between brackets.", nameof(span));
        }

        if (alternatives.All(one => one.Words.Length == 0) || alternatives.Any(one => one.Holder.Length == 0) || alternatives.DistinctBy(one => one.Holder).Count() != alternatives.Count)
        {
            throw new ArgumentException("Each party holds one alternative, and one of them has words.", nameof(alternatives));
        }

        var number = clause.Brackets.Select(bracket => bracket.Number).DefaultIfEmpty().Max() + 1;
        var written = BracketText.Write(alternatives);
        var opened = Rewritten(clause, span, written, clause.Brackets.Append(new Bracket(number, TextSpan.At(span.Start, written.Length), [.. alternatives])), number);
        return opened with { Status = ClauseStatus.Bracketed };
    }

    /// <summary>The clause with a decision on one alternative. Agreed: its words stand in the place of the bracket, and what others held is withdrawn.
    /// Agreed ad ref: the bracket stays, and no other of it is. Withdrawn: it leaves the text; with the last one the bracket closes without words.
    /// Open: what was decided on it is taken back, and where the bracket was closed it opens again.</summary>
    /// <remarks>With its last open bracket a bracketed clause becomes <see cref="ClauseStatus.Proposed"/>.</remarks>
    /// <exception cref="ArgumentException">The clause has no such bracket, or the party holds nothing in it.</exception>
    public static Clause Decide(Clause clause, int number, string holder, AlternativeStatus status, BracketDecision decision)
    {
        var bracket = Find(clause, number, holder);
        var decided = bracket with { Alternatives = [.. bracket.Alternatives.Select(one => Decided(one, holder, status, decision, !bracket.IsOpen))] };
        var written = decided.Alternatives.FirstOrDefault(one => one.Status == AlternativeStatus.Agreed)?.Words ?? BracketText.Write(decided.Alternatives);
        var place = written.Length == 0 ? WithBlank(clause.Text, bracket.Span) : bracket.Span;
        var rewritten = Rewritten(
            clause, place, written, clause.Brackets.Select(other => other.Number == number ? decided with { Span = TextSpan.At(place.Start, written.Length) } : other), number);
        return rewritten with { Status = StatusOf(clause.Status, rewritten.Brackets) };
    }

    /// <summary>The clause with another fall-back line of one alternative; null or blank takes it away. The text stays as it is.</summary>
    /// <exception cref="ArgumentException">The clause has no such bracket, or the party holds nothing in it.</exception>
    public static Clause SetFallBack(Clause clause, int number, string holder, string? fallBack)
    {
        var bracket = Find(clause, number, holder);
        var line = string.IsNullOrWhiteSpace(fallBack) ? null : fallBack.Trim();
        var changed = bracket with { Alternatives = [.. bracket.Alternatives.Select(one => one.Holder == holder ? one with { FallBack = line } : one)] };
        return clause with { Brackets = [.. clause.Brackets.Select(other => other.Number == number ? changed : other)] };
    }

    private static Bracket Find(Clause clause, int number, string holder)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var bracket = clause.Brackets.FirstOrDefault(bracket => bracket.Number == number) ?? throw new ArgumentException($"The clause has no bracket {number}.", nameof(number));
        return bracket.HeldBy(holder) is null ? throw new ArgumentException($"'{holder}' holds nothing in that bracket.", nameof(holder)) : bracket;
    }

    private static Alternative Decided(Alternative one, string holder, AlternativeStatus status, BracketDecision decision, bool wasClosed)
    {
        if (one.Holder == holder)
        {
            return one with { Status = status, Decision = status == AlternativeStatus.Open ? null : decision };
        }

        return status switch
        {
            AlternativeStatus.Agreed when one.IsHeld => one with { Status = AlternativeStatus.Withdrawn, Decision = decision },
            AlternativeStatus.AgreedAdRef when one.Status == AlternativeStatus.AgreedAdRef => one with { Status = AlternativeStatus.Open, Decision = null },
            AlternativeStatus.Open when wasClosed => one with { Status = AlternativeStatus.Open, Decision = null },
            _ => one,
        };
    }

    private static ClauseStatus StatusOf(ClauseStatus status, IReadOnlyList<Bracket> brackets) => (status, brackets.Any(bracket => bracket.IsOpen)) switch
    {
        (_, true) => ClauseStatus.Bracketed,
        (ClauseStatus.Bracketed, false) => ClauseStatus.Proposed,
        _ => status,
    };

    // The bracket that is rewritten knows its place; the others keep their words.
    private static Clause Rewritten(Clause clause, TextSpan place, string written, IEnumerable<Bracket> brackets, int number)
    {
        var longer = written.Length - place.Length;
        var reworded = ClauseEditor.Reword(clause, clause.Text[..place.Start] + written + clause.Text[place.End..]);
        return reworded with
        {
            Brackets = [.. brackets
                .Select(bracket => bracket.Number == number || bracket.Span.End <= place.Start ? bracket : bracket with { Span = bracket.Span.Shift(longer) })
                .OrderBy(bracket => bracket.Span).ThenBy(bracket => bracket.Number)],
        };
    }

    // Where nothing is left in a place, the blank before it goes too.
    private static TextSpan WithBlank(string text, TextSpan span) => span.Start > 0 && text[span.Start - 1] == ' ' ? new TextSpan(span.Start - 1, span.End) : span;
}
