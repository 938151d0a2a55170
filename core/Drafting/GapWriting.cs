using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Fills a gap with words that a person writes, linked to the passage that she names. Whether the passage bears them out is for the check to say.</summary>
public static class GapWriting
{
    /// <summary>The clause with <paramref name="words"/> in every place of the gap, each linked to <paramref name="passage"/>. The choice between sources for that slot is settled.</summary>
    /// <param name="clause">The clause as it stands.</param>
    /// <param name="slot">The gap's slot.</param>
    /// <param name="words">What stands there from now on; not empty.</param>
    /// <param name="passage">The source's words.</param>
    /// <exception cref="ArgumentException">The clause has no gap of that slot.</exception>
    public static Clause Write(Clause clause, string slot, string words, Quotation passage)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentException.ThrowIfNullOrEmpty(slot);
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        ArgumentNullException.ThrowIfNull(passage);
        var places = clause.Gaps.Where(gap => gap.Slot == slot).Select(gap => gap.Span).Order().ToList();
        if (places.Count == 0)
        {
            throw new ArgumentException($"The clause has no gap for '{slot}'.", nameof(slot));
        }

        // From the last place to the first, so that the places still to come stay where they are.
        var written = clause;
        foreach (var place in Enumerable.Reverse(places))
        {
            written = ClauseEditor.Edit(written, written.Text[..place.Start] + words + written.Text[place.End..]);
        }

        var isVerbatim = string.Equals(words, passage.Words, StringComparison.Ordinal);
        var links = places.Select((place, number) => new EvidenceLink(
            TextSpan.At(place.Start + places.Take(number).Sum(before => words.Length - before.Length), words.Length), words, slot, null, passage, isVerbatim ? LinkState.Exact : LinkState.Folded)
        {
            Wording = isVerbatim ? LinkWording.Source : LinkWording.Person,
        });
        return written with
        {
            Links = [.. written.Links.Concat(links).OrderBy(link => link.Span)],
            Gaps = [.. written.Gaps.Where(gap => gap.Slot != slot)],
            Conflicts = [.. written.Conflicts.Where(conflict => conflict.Slot != slot)],
        };
    }
}
