using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting.Brackets;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Changes clauses; every change is a new value. <see cref="Statement.With"/> gives it its version.</summary>
public static class ClauseEditor
{
    /// <summary>The clause with other words. Links and gaps move with their words; a link whose words were touched turns
    /// <see cref="LinkState.Altered"/>, and turns back when the words come back; a gap whose words were touched is gone.</summary>
    /// <remarks>Brackets are read anew from the words. What was written or deleted beside a link does not touch it. A choice between sources is gone with the last gap or link of its slot.</remarks>
    public static Clause Edit(Clause clause, string newText)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(newText);
        return string.Equals(clause.Text, newText, StringComparison.Ordinal) ? clause : BracketCarrier.Carried(clause, Reword(clause, newText));
    }

    /// <summary>The same for who places the brackets himself.</summary>
    internal static Clause Reword(Clause clause, string newText)
    {
        var carrier = new LinkCarrier(new TextChange(clause.Text, newText));
        var (links, gaps) = (carrier.Carry(clause.Links), carrier.Carry(clause.Gaps));
        return clause with
        {
            Text = newText,
            Links = links,
            Gaps = gaps,
            Conflicts = [.. clause.Conflicts.Where(conflict => gaps.Any(gap => gap.Slot == conflict.Slot) || links.Any(link => link.Slot == conflict.Slot))],
        };
    }

    /// <summary>The clause with the gap or linked words of <paramref name="slot"/> replaced by <paramref name="fact"/>, formatted as the slot wants it, and linked.
    /// Where the slot stands in several places, all are filled. The choice between sources for that slot is settled.</summary>
    /// <remarks>The template's own words that only rest on the fact stay as they stand, and rest on the new fact.</remarks>
    /// <param name="clause">The clause as it stands.</param>
    /// <param name="slot">The slot's name.</param>
    /// <param name="fact">What fills it.</param>
    /// <param name="lexicon">The lists.</param>
    /// <param name="template">The clause's template, which tells in which form the slot wants its words; the usual form without it.</param>
    /// <param name="context">The statement's particulars, for forms that depend on the order of the parties.</param>
    /// <exception cref="ArgumentException">The clause has neither gap nor link of that slot.</exception>
    public static Clause Fill(
        Clause clause, string slot, Fact fact, Lexicon lexicon, ClauseTemplate? template = null, FillContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentException.ThrowIfNullOrEmpty(slot);
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(lexicon);
        var places = Outermost(clause.Gaps.Where(gap => gap.Slot == slot).Select(gap => (gap.Span, Words: (string?)null))
            .Concat(clause.Links.Where(link => link.Slot == slot).Select(link => (link.Span, Words: StandingWords(link, clause.Text)))));
        if (places.Count == 0)
        {
            throw new ArgumentException($"The clause has neither a gap nor a link for '{slot}'.", nameof(slot));
        }

        var filled = clause with
        {
            Links = [.. clause.Links.Where(link => link.Slot != slot)],
            Gaps = [.. clause.Gaps.Where(gap => gap.Slot != slot)],
            Conflicts = [.. clause.Conflicts.Where(conflict => conflict.Slot != slot)],
        };
        var words = new SlotWords(slot, template, context, lexicon);

        // From the last place to the first, so that the places still to come stay where they are.
        for (var i = places.Count - 1; i >= 0; i--)
        {
            filled = SlotFilling.Put(filled, places[i].Span, slot, fact, words.At(places[i].Words, i, places.Count, fact));
        }

        return BracketCarrier.Carried(clause, filled);
    }

    private static string? StandingWords(EvidenceLink link, string text) =>
        link.State == LinkState.Altered ? null : link.Span.Of(text);

    private static List<(TextSpan Span, string? Words)> Outermost(IEnumerable<(TextSpan Span, string? Words)> places)
    {
        var outermost = new List<(TextSpan Span, string? Words)>();
        foreach (var place in places.OrderBy(place => place.Span))
        {
            if (outermost.Count == 0 || place.Span.Start >= outermost[^1].Span.End)
            {
                outermost.Add(place);
            }
        }

        return outermost;
    }
}
