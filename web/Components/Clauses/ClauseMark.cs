using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Clauses;

/// <summary>A mark in a clause's text: linked words or a gap.</summary>
/// <param name="Id">Names the entry of the card ("link-2", "gap-amount").</param>
/// <param name="Look">The class: exact, folded, altered, orphaned, gap, choice.</param>
/// <param name="Says">What a screen reader says after the words; null where the words say it all.</param>
public sealed record ClauseMark(string Id, string Look, string? Says)
{
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
                ? new ClauseMark($"gap-{link.Slot}", "choice", "choice")
                : new ClauseMark($"link-{index + 1}", LookOf(link.State), SaysOf(link.State)));
        }

        foreach (var gap in clause.Gaps)
        {
            var choice = clause.Conflicts.Any(conflict => conflict.Slot == gap.Slot);
            yield return (gap.Span, new ClauseMark($"gap-{gap.Slot}", choice ? "choice" : "gap", choice ? "choice" : "gap"));
        }
    }

    private static string LookOf(LinkState state) => state switch
    {
        LinkState.Exact => "exact",
        LinkState.Folded => "folded",
        LinkState.Altered => "altered",
        LinkState.Orphaned => "orphaned",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private static string? SaysOf(LinkState state) => state switch
    {
        LinkState.Altered => "altered",
        LinkState.Orphaned => "source lost",
        _ => null,
    };
}
