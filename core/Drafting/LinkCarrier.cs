using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting;

/// <summary>Carries evidence links and gaps through an edit.</summary>
/// <remarks>A link follows its words and nothing else: words written or deleted beside them do not touch it, and another mention of the same
/// words never takes their place. When in doubt it is altered, which a person sees, rather than kept, which nobody would look at.</remarks>
internal sealed class LinkCarrier(TextChange change)
{
    /// <summary>The links in the new text, ordered by span.</summary>
    internal IReadOnlyList<EvidenceLink> Carry(IEnumerable<EvidenceLink> links) => [.. links.Select(Carry).OrderBy(link => link.Span)];

    /// <summary>The gaps whose words nobody touched, ordered by span.</summary>
    internal IReadOnlyList<Gap> Carry(IEnumerable<Gap> gaps) =>
    [
        .. gaps
            .Select(gap => (gap, carried: change.Carry(gap.Span)))
            .Where(pair => pair.carried.Untouched)
            .Select(pair => pair.gap with { Span = pair.carried.Span })
            .OrderBy(gap => gap.Span),
    ];

    private EvidenceLink Carry(EvidenceLink link)
    {
        var carried = change.Carry(link.Span);
        var moved = link with { Span = carried.Span };

        // Whether a source still holds its words is not decided here.
        if (link.State == LinkState.Orphaned)
        {
            return moved;
        }

        if (link.State != LinkState.Altered && carried.Untouched)
        {
            return moved with { State = StateOf(moved) };
        }

        var back = link.State == LinkState.Altered ? BackAt(link.Words, carried.Span) : null;
        return (back ?? TakenElsewhere(link.Words)) is { } span
            ? link with { Span = span, State = StateOf(link with { Span = span }) }
            : moved with { State = LinkState.Altered };
    }

    /// <summary>The words of an altered link, where they are back in the words written at its place, and there once.</summary>
    private TextSpan? BackAt(string words, TextSpan place)
    {
        var found = Occurrences.Of(words, change.After, change.NewWordsAround(place)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    /// <summary>The words of a link that one edit has taken to another place of the text: several, that stood once before and stand once after.</summary>
    private TextSpan? TakenElsewhere(string words) =>
        Words.Of(words).Count > 1 && Occurrences.IsOnly(words, change.Before) && Occurrences.IsOnly(words, change.After)
            ? Occurrences.Of(words, change.After, new TextSpan(0, change.After.Length)).First()
            : null;

    private LinkState StateOf(EvidenceLink link)
    {
        var words = link.Span.Of(change.After);
        return string.Equals(words, link.Quotation.Words, StringComparison.Ordinal) ? LinkState.Exact
            : string.Equals(words, link.Words, StringComparison.Ordinal) || TextChange.DifferInBlanksOnly(words, link.Words) ? LinkState.Folded
            : LinkState.Altered;
    }
}
