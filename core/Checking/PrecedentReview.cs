using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>What this summit's sources do to a clause of agreed language.</summary>
public enum PrecedentEffect
{
    /// <summary>A source says something on the clause's topic that the clause does not.</summary>
    Adds,

    /// <summary>A source says otherwise than the clause.</summary>
    Changes,

    /// <summary>No source bears out what the clause says.</summary>
    LeavesUnsupported,
}

/// <summary>One thing that agreed language has to be looked at for.</summary>
/// <param name="Effect">What the sources do to it.</param>
/// <param name="Span">The words of the clause; null where a source adds something.</param>
/// <param name="Message">A sentence a drafter understands.</param>
/// <param name="Quotation">The source's words; null where no source comes near.</param>
public sealed record PrecedentPoint(PrecedentEffect Effect, TextSpan? Span, Wording Message, Quotation? Quotation);

/// <summary>Holds agreed language against the sources of this summit. The precedent itself is not one of them: it would bear itself out.</summary>
public sealed class PrecedentReview(Checker checker, EvidenceBase sources, IReadOnlyList<Fact> facts)
{
    // More than a handful per clause is a reading list, not a review.
    private const int MostAdditions = 5;

    /// <summary>The points of one clause: its own words in order of span, then what the sources would add, the firmest first.</summary>
    public IReadOnlyList<PrecedentPoint> Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return [.. checker.Check(clause.Text, sources, clause.Topic).Claims.SelectMany(PointOf), .. Additions(clause)];
    }

    private static IEnumerable<PrecedentPoint> PointOf(Claim claim) => claim.Verdict switch
    {
        Verdict.Contradicted => [new PrecedentPoint(PrecedentEffect.Changes, claim.Span, $"A source says otherwise: {claim.Explanation}", claim.Evidence[0].Quotation)],
        Verdict.NotFound => [new PrecedentPoint(PrecedentEffect.LeavesUnsupported, claim.Span, $"No source of this summit says this.", claim.Evidence is [var nearest, ..] ? nearest.Quotation : null)],
        _ => [],
    };

    // A position on the clause's topic adds something when the check of its own passage against the clause finds no more than traces of it.
    private IEnumerable<PrecedentPoint> Additions(Clause clause)
    {
        if (clause.Topic is not { } topic)
        {
            return [];
        }

        var said = checker.Index([new Source(new SourceId("clause"), clause.Text, new SourceDetails("clause"))]);
        return facts
            .Where(fact => fact.Kind == FactKind.Position && fact.Topics is [var main, ..] && main == topic && fact.Modality != Modality.Denied && fact.Attribution.Kind != AttributionKind.Analyst)
            .DistinctBy(fact => (fact.Quotation.Fingerprint, fact.Span))
            .Where(fact => checker.Check(fact.Quotation.Words, said, topic).Claims.Any(claim => claim.Verdict == Verdict.NotFound))
            .OrderBy(fact => fact.Modality)
            .Take(MostAdditions)
            .Select(fact => new PrecedentPoint(
                PrecedentEffect.Adds, null,
                fact.Modality == Modality.Stated ? (Wording)$"A source says this, and the clause does not." : (Wording)$"A source anticipates this, and the clause does not say it.",
                fact.Quotation));
    }
}
