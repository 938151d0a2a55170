using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Puts the words of a fact into a place of a clause. Nothing has to be guessed: what stood before and behind the place is known.</summary>
internal static class SlotFilling
{
    internal static Clause Put(Clause clause, TextSpan place, string slot, Fact fact, (string Words, bool Rests) wording)
    {
        var words = wording.Words;

        // Where a drafter had deleted the words, the blanks round them may be gone as well.
        var before = place.IsEmpty && place.Start > 0 && char.IsLetterOrDigit(clause.Text[place.Start - 1]) ? " " : "";
        var behind = place.IsEmpty && place.End < clause.Text.Length && char.IsLetterOrDigit(clause.Text[place.End]) ? " " : "";
        var put = before + words + behind;
        var state = string.Equals(words, fact.Quotation.Words, StringComparison.Ordinal) ? LinkState.Exact : LinkState.Folded;
        var link = new EvidenceLink(TextSpan.At(place.Start + before.Length, words.Length), words, slot, fact.Id, fact.Quotation, state)
        {
            Modality = fact.Modality,
            Wording = state == LinkState.Exact ? LinkWording.Source : wording.Rests ? LinkWording.Template : LinkWording.Notation,
        };
        return clause with
        {
            Text = clause.Text[..place.Start] + put + clause.Text[place.End..],
            Links = [.. clause.Links.Select(other => Shifted(other, place, put.Length)).Append(link).OrderBy(each => each.Span)],
            Gaps = [.. clause.Gaps.Where(gap => !gap.Span.Overlaps(place)).Select(gap => gap with { Span = Shifted(gap.Span, place, put.Length) })],
        };
    }

    private static EvidenceLink Shifted(EvidenceLink link, TextSpan place, int length)
    {
        var touched = link.Span.Overlaps(place) || (place.IsEmpty && link.Span.Start < place.Start && place.Start < link.Span.End);
        return link with
        {
            Span = Shifted(link.Span, place, length),
            State = touched && link.State != LinkState.Orphaned ? LinkState.Altered : link.State,
        };
    }

    // An end that lay inside the replaced words goes to the outer end of what replaced them.
    private static TextSpan Shifted(TextSpan span, TextSpan place, int length)
    {
        if (span.End <= place.Start)
        {
            return span;
        }

        if (span.Start >= place.End)
        {
            return span.Shift(length - place.Length);
        }

        return new TextSpan(
            Math.Min(span.Start, place.Start),
            span.End >= place.End ? span.End + length - place.Length : place.Start + length);
    }
}
