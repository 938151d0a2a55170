using System.Globalization;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Review;

/// <summary>One claim of one text, as a person saw it: its words, the whole clause around them, the verdict and the passage that leads to it.</summary>
/// <remarks>The whole clause counts, because the words beside a claim decide what it says: "It begins in May" is another claim under another sentence.</remarks>
/// <param name="ClauseId">The clause.</param>
/// <param name="Text">The clause's text.</param>
/// <param name="Span">Where the claim stands in it.</param>
/// <param name="Words">The claim's words.</param>
/// <param name="Evidence">The verdict and the first passage.</param>
public sealed record ClaimKey(string ClauseId, Fingerprint Text, TextSpan Span, string Words, Fingerprint Evidence)
{
    /// <summary>The key by one word, for forms and addresses.</summary>
    public string Id => EvidencePrint.Joined(
        [ClauseId, Text.Hex, Span.Start.ToString(CultureInfo.InvariantCulture), Span.End.ToString(CultureInfo.InvariantCulture), Evidence.Hex]).Hex;

    /// <summary>The key of a claim.</summary>
    public static ClaimKey Of(Clause clause, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(clause);
        ArgumentNullException.ThrowIfNull(claim);
        return new ClaimKey(
            clause.Id, Fingerprint.Of(clause.Text), claim.Span, claim.Span.Of(clause.Text), EvidencePrint.Of($"{claim.Verdict} {claim.Anticipated}", claim.Evidence.Take(1)));
    }

    /// <summary>The key of a clause in which no claim was read: its words as they stand, which a person has to look at all the same.</summary>
    public static ClaimKey Whole(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return new ClaimKey(clause.Id, Fingerprint.Of(clause.Text), new TextSpan(0, clause.Text.Length), clause.Text, EvidencePrint.Of("", []));
    }
}
