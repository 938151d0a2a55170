using StatementDraft.Core.Drafting;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Review;

/// <summary>Which decisions hold no longer, and why.</summary>
internal static class Falls
{
    /// <summary>The ticks of a clause that have fallen and were not given again: of several for the same words the last. None where every claim is ticked.</summary>
    public static IReadOnlyList<FallenTick> OfTicks(Clause clause, IReadOnlyList<ReviewedClaim> claims, IReadOnlyList<Tick> ticks)
    {
        if (claims.All(claim => claim.Tick is not null))
        {
            return [];
        }

        var print = Fingerprint.Of(clause.Text);
        return
        [
            .. ticks.GroupBy(tick => tick.About.Words).Select(group => group.Last())
                .Where(tick => claims.All(claim => claim.Key != tick.About) && !claims.Any(claim => claim.Tick is not null && claim.Key.Words == tick.About.Words))
                .Select(tick => new FallenTick(tick, Why(tick))),
        ];

        Fall Why(Tick tick) => tick.About.Text == print ? Fall.SaysOtherwise
            : claims.Any(claim => claim.Key.Words == tick.About.Words) ? Fall.ChangedBeside
            : Fall.TextChanged;
    }

    /// <summary>The waivers of a clause that have fallen, until a finding of the same rule on the same words is waived anew: of several the last.</summary>
    public static IReadOnlyList<FallenWaiver> OfWaivers(Clause clause, IReadOnlyList<ReviewedFinding> findings, IReadOnlyList<Waiver> waivers)
    {
        var print = Fingerprint.Of(clause.Text);
        return
        [
            .. waivers.GroupBy(waiver => (waiver.About.Rule, waiver.About.Words)).Select(group => group.Last())
                .Where(waiver => findings.All(finding => finding.Key != waiver.About)
                    && !findings.Any(finding => finding.Waiver is not null && finding.Key.Rule == waiver.About.Rule && finding.Key.Words == waiver.About.Words))
                .Select(waiver => new FallenWaiver(waiver, Why(waiver))),
        ];

        Fall Why(Waiver waiver) => waiver.About.Text != print ? Fall.TextChanged
            : findings.Any(finding => finding.Key.Rule == waiver.About.Rule && finding.Key.Span.Overlaps(waiver.About.Span)) ? Fall.SaysOtherwise
            : Fall.NotFound;
    }

    /// <summary>The same for the statement as a whole.</summary>
    public static IReadOnlyList<FallenWaiver> OfWaivers(Statement statement, IReadOnlyList<ReviewedFinding> findings, IReadOnlyList<Waiver> waivers)
    {
        var title = Fingerprint.Of(statement.Title);
        var nothing = Fingerprint.Of("");
        return
        [
            .. waivers.GroupBy(waiver => (waiver.About.Rule, waiver.About.Message)).Select(group => group.Last())
                .Where(waiver => findings.All(finding => finding.Key != waiver.About)
                    && !findings.Any(finding => finding.Waiver is not null && finding.Key.Rule == waiver.About.Rule && finding.Key.Message == waiver.About.Message))
                .Select(waiver => new FallenWaiver(waiver, Why(waiver))),
        ];

        Fall Why(Waiver waiver) => waiver.About.Text != title && waiver.About.Text != nothing ? Fall.TextChanged
            : findings.Any(finding => finding.Key.Rule == waiver.About.Rule && finding.Key.Message == waiver.About.Message) ? Fall.SaysOtherwise
            : Fall.NotFound;
    }
}
