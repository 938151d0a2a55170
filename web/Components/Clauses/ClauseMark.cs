using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Clauses;

/// <summary>A mark in a clause's text: linked words or a gap.</summary>
/// <param name="Id">Names the entry of the card ("link-2", "gap-amount").</param>
/// <param name="Look">The class: exact, folded, altered, orphaned, gap, choice; "awaited" beside it for what the sources only anticipate.</param>
/// <param name="Says">What a screen reader says after the words; null where the words say it all.</param>
public sealed record ClauseMark(string Id, string Look, string? Says)
{
    /// <summary>The look of words that somebody commented on.</summary>
    public const string Commented = "commented";

    /// <summary>Whether it is about words that the sources only anticipate.</summary>
    public bool IsAnticipated => Look.EndsWith("awaited", StringComparison.Ordinal);

    public bool IsComment => Look == Commented;

    /// <summary>The marks of a clause, links first; a link whose words were deleted has no place in the text and no mark.</summary>
    public static IEnumerable<(TextSpan Span, ClauseMark Mark)> Of(Clause clause)
    {
        foreach (var (index, link) in clause.Links.Index())
        {
            if (link.Span.IsEmpty)
            {
                continue;
            }

            var open = clause.Conflicts.Any(conflict => conflict.Slot == link.Slot);
            yield return (link.Span, open
                ? new ClauseMark($"gap-{link.Slot}", "choice", Texts.Of("choice"))
                : new ClauseMark($"link-{index + 1}", LookOf(link), SaysOf(link) ?? (EndsAnticipated(clause, link) ? Texts.Of("anticipated") : null)));
        }

        foreach (var gap in clause.Gaps)
        {
            var choice = clause.Conflicts.Any(conflict => conflict.Slot == gap.Slot);
            yield return (gap.Span, new ClauseMark($"gap-{gap.Slot}", choice ? "choice" : "gap", choice ? Texts.Of("choice") : Texts.Of("gap")));
        }
    }

    private static string LookOf(EvidenceLink link) => link.State switch
    {
        LinkState.Exact => IsAwaited(link) ? "exact awaited" : "exact",
        LinkState.Folded => IsAwaited(link) ? "folded awaited" : "folded",
        LinkState.Altered => "altered",
        LinkState.Orphaned => "orphaned",
        _ => throw new ArgumentOutOfRangeException(nameof(link)),
    };

    private static string? SaysOf(EvidenceLink link) => link.State switch
    {
        LinkState.Altered => Texts.Of("altered"),
        LinkState.Orphaned => Texts.Of("source lost"),
        _ => null,
    };

    private static bool IsAwaited(EvidenceLink link) => link is { IsAnticipated: true, State: LinkState.Exact or LinkState.Folded };

    // Said once, behind the last anticipated words of a sentence.
    private static bool EndsAnticipated(Clause clause, EvidenceLink link)
    {
        if (!IsAwaited(link))
        {
            return false;
        }

        var next = clause.Links.Where(other => IsAwaited(other) && other.Span.End > link.Span.End).MinBy(other => other.Span.End);
        return next is null || next.Span.Start > link.Span.End && clause.Text[link.Span.End..next.Span.Start] is var between && (between.Contains(". ", StringComparison.Ordinal) || between.Contains('\n', StringComparison.Ordinal));
    }
}
