using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Drafting;

/// <summary>Leads what was anticipated to a source that has come to state it.</summary>
internal static class AnticipatedLinks
{
    /// <summary>The clause with each anticipated link replaced by the one that the same words of the same slot have in <paramref name="newer"/>,
    /// where a source now states them. The words stay as they are; a link whose words a person changed is left alone.</summary>
    public static Clause Settle(Clause clause, IReadOnlyList<EvidenceLink> newer)
    {
        var links = clause.Links.Select(link => Settled(link, newer)).ToList();
        return links.SequenceEqual(clause.Links) ? clause : clause with { Links = links };
    }

    private static EvidenceLink Settled(EvidenceLink link, IReadOnlyList<EvidenceLink> newer)
    {
        if (!link.IsAnticipated || link.Slot is null || link.State is not (LinkState.Exact or LinkState.Folded))
        {
            return link;
        }

        var stated = newer.FirstOrDefault(other => other.Slot == link.Slot && other.Words == link.Words && other.Modality == Modality.Stated);
        return stated is null ? link : stated with { Span = link.Span };
    }
}
