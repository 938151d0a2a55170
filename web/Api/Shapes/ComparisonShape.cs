using StatementDraft.Core.Comparing;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>A run of text with one fate.</summary>
/// <param name="Move">The same number on both ends of a move.</param>
public sealed record SegmentShape(SegmentKind Kind, SpanShape? Before, SpanShape? After, int? Move);

/// <summary>A commitment's words and their place.</summary>
public sealed record CommitmentPlaceShape(SpanShape Span, string Text);

/// <summary>One change of meaning.</summary>
public sealed record CommitmentChangeShape(
    CommitmentFate Change, string? Topic, CommitmentPlaceShape? Before, CommitmentPlaceShape? After, string Message);

/// <summary>A comparison of two texts, as words and as commitments.</summary>
public sealed record ComparisonShape(IReadOnlyList<SegmentShape> Segments, IReadOnlyList<CommitmentChangeShape> Commitments)
{
    public static ComparisonShape Of(Redline redline, IReadOnlyList<CommitmentChange> changes)
    {
        ArgumentNullException.ThrowIfNull(redline);
        return new ComparisonShape(
            [.. redline.Segments.Select(segment => new SegmentShape(segment.Kind, SpanShape.Of(segment.Before), SpanShape.Of(segment.After), segment.Move))],
            [.. changes.SelectMany(Shapes)]);
    }

    // The contract ranks or counts: what became another kind is told as one commitment lost and one gained, in the same sentence.
    private static IEnumerable<CommitmentChangeShape> Shapes(CommitmentChange change)
    {
        var (before, after) = (Place(change.Before), Place(change.After));
        if (change.Fate != CommitmentFate.DifferentKind)
        {
            yield return new CommitmentChangeShape(change.Fate, change.Topic, before, after, change.Message);
            yield break;
        }

        if (before is not null)
        {
            yield return new CommitmentChangeShape(CommitmentFate.Lost, change.Topic, before, null, change.Message);
        }

        if (after is not null)
        {
            yield return new CommitmentChangeShape(CommitmentFate.Gained, change.Topic, null, after, change.Message);
        }
    }

    private static CommitmentPlaceShape? Place(Commitment? commitment) =>
        commitment is null ? null : new CommitmentPlaceShape(SpanShape.Of(commitment.Span), commitment.Text);
}
