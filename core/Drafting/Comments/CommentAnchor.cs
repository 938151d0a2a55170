using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Drafting.Comments;

/// <summary>Finds the words of a comment again in a text that was changed since. Exact and folded are the very words; fuzzy is what stands in their place now.</summary>
/// <remarks>As with evidence links, another mention of the same words never takes their place.</remarks>
internal static class CommentAnchor
{
    /// <summary>In the text of the clause itself.</summary>
    internal static Anchor In(string text, CommentPlace place)
    {
        if (string.Equals(text, place.Text, StringComparison.Ordinal))
        {
            return new Anchor(AnchorKind.Exact, place.Span);
        }

        var carried = new TextChange(place.Text, text).Carry(place.Span);
        return carried.Untouched ? new Anchor(string.Equals(carried.Span.Of(text), place.Words, StringComparison.Ordinal) ? AnchorKind.Exact : AnchorKind.Folded, carried.Span)
            : TakenElsewhere(text, place) is { Kind: AnchorKind.Exact or AnchorKind.Folded } moved ? moved
            : !carried.Span.IsEmpty ? new Anchor(AnchorKind.Fuzzy, carried.Span)
            : TakenElsewhere(text, place) ?? new Anchor(AnchorKind.Orphaned, null);
    }

    /// <summary>In another clause, where their whole sentences stand there: a clause was split or joined. Null where they do not.</summary>
    internal static Anchor? InOther(string text, CommentPlace place)
    {
        var around = Sentences.Of(place.Text).Where(sentence => sentence.Overlaps(place.Span)).Aggregate(place.Span, (one, other) => one.Cover(other));
        if (Anchor.Find(around.Of(place.Text), text) is not { Kind: AnchorKind.Exact or AnchorKind.Folded, Span: { } found } anchor)
        {
            return null;
        }

        var within = anchor.Kind == AnchorKind.Exact ? place.Span.Shift(-around.Start) : Anchor.Find(place.Words, found.Of(text)).Span;
        return anchor with { Span = within?.Shift(found.Start) ?? found };
    }

    // Several words that one edit has taken to another place: they stood once before and stand once after.
    private static Anchor? TakenElsewhere(string text, CommentPlace place) =>
        Words.Of(place.Words).Count > 1 && Anchor.Find(place.Words, place.Text).Kind == AnchorKind.Exact
        && Anchor.Find(place.Words, text) is { Kind: AnchorKind.Exact or AnchorKind.Folded or AnchorKind.Fuzzy } anchor ? anchor : null;
}
