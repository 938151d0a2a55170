using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Review;

/// <summary>What sort of words are open.</summary>
public enum OpenKind
{
    /// <summary>The sources give different values, and nobody has chosen.</summary>
    Choice,

    /// <summary>No source fills the slot.</summary>
    Gap,

    /// <summary>Text between brackets, which is not agreed.</summary>
    Bracket,
}

/// <summary>Words of a clause that are not settled. Nothing of this kind is ever waived.</summary>
/// <param name="Kind">The sort.</param>
/// <param name="Span">In the clause.</param>
/// <param name="Words">As they stand there.</param>
/// <param name="Reason">What is missing, for a gap or a choice; empty for a bracket.</param>
public sealed record OpenWords(OpenKind Kind, TextSpan Span, string Words, string Reason)
{
    /// <summary>The open words of a clause in order: choices, gaps, and brackets outside both, the outermost only. A bracket that is never closed is none
    /// (<c>R13</c> says so).</summary>
    public static IReadOnlyList<OpenWords> In(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        var choices = clause.Conflicts.Select(conflict => new OpenWords(OpenKind.Choice, PlaceOf(clause, conflict.Slot), PlaceOf(clause, conflict.Slot).Of(clause.Text), conflict.Slot));
        var gaps = clause.Gaps.Where(gap => clause.Conflicts.All(conflict => conflict.Slot != gap.Slot))
            .Select(gap => new OpenWords(OpenKind.Gap, gap.Span, gap.Span.Of(clause.Text), gap.Reason));
        List<OpenWords> known = [.. choices, .. gaps];
        var brackets = BracketText.Outermost(clause.Text).Where(span => !clause.Gaps.Any(gap => gap.Span.Overlaps(span)) && !known.Exists(words => words.Span.Overlaps(span)))
            .Select(span => new OpenWords(OpenKind.Bracket, span, span.Of(clause.Text), ""));
        return [.. known.Concat(brackets).OrderBy(words => words.Span)];
    }

    private static TextSpan PlaceOf(Clause clause, string slot) =>
        clause.Gaps.Where(gap => gap.Slot == slot).Select(gap => gap.Span)
            .Concat(clause.Links.Where(link => link.Slot == slot).Select(link => link.Span)).FirstOrDefault();
}
