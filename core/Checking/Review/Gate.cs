using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Review;

/// <summary>What stands between a statement and its release: findings that block and that nobody waived, claims that nobody ticked, objections, gaps, choices and brackets still open.</summary>
public sealed class Gate
{
    private Gate(ReviewedCheck review, ReleasedText? released)
    {
        (Review, Released, Text) = (review, released, CleanText.Of(review.Statement));
        Print = Fingerprint.Of(Text);
    }

    /// <summary>The check with all decisions.</summary>
    public ReviewedCheck Review { get; }

    /// <summary>The clean text, to the letter.</summary>
    public string Text { get; }

    /// <summary>The SHA-256 of <see cref="Text"/>.</summary>
    public Fingerprint Print { get; }

    /// <summary>The last text that was released and not taken back.</summary>
    public ReleasedText? Released { get; }

    /// <summary>Whether the text is not the released one any more; false where none was released.</summary>
    public bool DiffersFromReleased => Released is not null && Released.Print != Print;

    /// <summary>Findings on the statement as a whole that block.</summary>
    public IEnumerable<ReviewedFinding> Blocking => Review.Findings.Where(finding => finding.Blocks);

    /// <summary>The clauses in which something stands in the way, in order.</summary>
    public IEnumerable<ReviewedClause> Clauses => Review.Clauses.Where(clause => clause.InTheWay > 0);

    /// <summary>How many things stand in the way.</summary>
    public int InTheWay => Blocking.Count() + Review.LostObjections.Count + Review.Clauses.Sum(clause => clause.InTheWay);

    /// <summary>Whether nothing stands in the way; a statement without clauses is never ready.</summary>
    public bool IsReady => Review.Statement.Clauses.Count > 0 && InTheWay == 0;

    /// <summary>How it stands, in one sentence.</summary>
    public Wording Sentence => InTheWay switch
    {
        0 when Review.Statement.Clauses.Count == 0 => $"There is nothing to release yet.",
        0 => $"Ready for release.",
        1 => $"1 thing stands in the way of release.",
        _ => $"{InTheWay} things stand in the way of release.",
    };

    /// <summary>The gate of a statement.</summary>
    /// <param name="review">The check of the whole statement, with the decisions.</param>
    /// <param name="record">All that was decided.</param>
    /// <exception cref="ArgumentException">Not every clause was checked.</exception>
    public static Gate Of(ReviewedCheck review, ReviewRecord record)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(record);
        return review.Clauses.Count == review.Statement.Clauses.Count
            ? new Gate(review, record.Releases.LastOrDefault(release => release.TakenBack is null))
            : throw new ArgumentException("Only a check of every clause tells what stands in the way.", nameof(review));
    }
}
