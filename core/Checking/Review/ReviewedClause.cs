using StatementDraft.Core.Drafting;

namespace StatementDraft.Core.Checking.Review;

/// <summary>A finding with what a person decided about it.</summary>
/// <param name="Finding">The finding, unchanged.</param>
/// <param name="Key">By which the decision is found.</param>
/// <param name="Waiver">The waiver that holds; null where none does.</param>
/// <param name="IsOpenWords">It only says that a gap or a bracket is open: that is filled or agreed, never waived.</param>
public sealed record ReviewedFinding(Finding Finding, FindingKey Key, Waiver? Waiver, bool IsOpenWords)
{
    /// <summary>Whether it keeps the text from leaving the house.</summary>
    public bool Blocks => Finding.Severity == Severity.Block && Waiver is null;
}

/// <summary>A claim with the tick that a person gave it.</summary>
/// <param name="Claim">The claim; null for a clause in which none was read, whose words are ticked as a whole.</param>
/// <param name="Key">By which the tick is found.</param>
/// <param name="Tick">The tick that holds, of several the last; null where none does.</param>
public sealed record ReviewedClaim(Claim? Claim, ClaimKey Key, Tick? Tick)
{
    /// <summary>Everybody who has ticked it as it stands.</summary>
    public IReadOnlyList<string> TickedBy { get; init; } = [];
}

/// <summary>The check of a clause with what people decided about it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Result">Its check, unchanged.</param>
/// <param name="Claims">Never empty.</param>
/// <param name="Findings">Those of the claims and of the clause, in order.</param>
/// <param name="Open">Gaps, brackets and choices that nobody has settled, in order.</param>
/// <param name="FallenTicks">Those of claims that nobody has ticked again, the oldest first.</param>
/// <param name="FallenWaivers">Those that nobody has given again, the oldest first.</param>
public sealed record ReviewedClause(
    Clause Clause, CheckResult Result, IReadOnlyList<ReviewedClaim> Claims, IReadOnlyList<ReviewedFinding> Findings, IReadOnlyList<OpenWords> Open,
    IReadOnlyList<FallenTick> FallenTicks, IReadOnlyList<FallenWaiver> FallenWaivers)
{
    /// <summary>What people object to and is neither withdrawn nor resolved, the oldest first.</summary>
    public IReadOnlyList<Objection> Objections { get; init; } = [];

    /// <summary>The claims that nobody has ticked as they stand.</summary>
    public IEnumerable<ReviewedClaim> Unticked => Claims.Where(claim => claim.Tick is null);

    /// <summary>The findings that keep the text from leaving the house, without those that only say that words are open.</summary>
    public IEnumerable<ReviewedFinding> Blocking => Findings.Where(finding => finding is { Blocks: true, IsOpenWords: false });

    /// <summary>How many things of this clause stand between the text and its release.</summary>
    public int InTheWay => Objections.Count + Open.Count + Blocking.Count() + Unticked.Count();

    /// <summary>All that a person sees of the claims when she ticks the clause in one press, by one word.</summary>
    public string ClaimsId => EvidencePrint.Joined(Claims.Select(claim => claim.Key.Id)).Hex;

    /// <summary>Whether this person has ticked every claim as it stands.</summary>
    public bool IsTickedBy(string by) => Claims.All(claim => claim.TickedBy.Contains(by));

    internal static ReviewedClause Of(ClauseCheck check, ReviewRecord record)
    {
        var (clause, result) = check;
        var open = OpenWords.In(clause);
        var ticks = record.Ticks.Where(tick => tick.TakenBack is null && tick.About.ClauseId == clause.Id).ToList();
        var waivers = record.Waivers.Where(waiver => waiver.TakenBack is null && waiver.About.ClauseId == clause.Id).ToList();
        IReadOnlyList<ReviewedClaim> claims = result.Claims.Count == 0
            ? [Ticked(null, ClaimKey.Whole(clause))]
            : [.. result.Claims.Select(claim => Ticked(claim, ClaimKey.Of(clause, claim)))];
        IReadOnlyList<ReviewedFinding> findings = [.. result.Findings.Select(finding => Waived(finding, FindingKey.Of(clause, finding)))];
        return new ReviewedClause(clause, result, claims, findings, open, Falls.OfTicks(clause, claims, ticks), Falls.OfWaivers(clause, findings, waivers))
        {
            Objections = [.. record.Objections.Where(objection => objection.Ended is null && objection.ClauseId == clause.Id)],
        };

        ReviewedClaim Ticked(Claim? claim, ClaimKey key) => new(claim, key, ticks.LastOrDefault(tick => tick.About == key))
        {
            TickedBy = [.. ticks.Where(tick => tick.About == key).Select(tick => tick.By).Distinct()],
        };

        ReviewedFinding Waived(Finding finding, FindingKey key)
        {
            var isOpen = finding.Rule is "R13" or "R15" && open.Any(words => words.Span.Contains(finding.Span));
            return new ReviewedFinding(finding, key, isOpen ? null : waivers.LastOrDefault(waiver => waiver.About == key), isOpen);
        }
    }
}
