using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Updating;

/// <summary>An evidence link, and what it becomes when its statement goes over to the newer version.</summary>
/// <param name="Before">As it stands.</param>
/// <param name="After">Led to the newer version; orphaned, still with its old quotation, where that does not surely hold its words.</param>
public sealed record LinkUpdate(EvidenceLink Before, EvidenceLink After)
{
    /// <summary>Whether the newer version holds what it rests on.</summary>
    public bool Holds => After.State != LinkState.Orphaned;

    /// <summary>Leads a link over. In a passage that stands it follows its words; in one that was reworded only a fact that says the same equally
    /// firmly carries it, since words alone may have come to say something else.</summary>
    internal static LinkUpdate Of(EvidenceLink link, PassageUpdate passage, SourceVersion older, SourceVersion newer)
    {
        var fact = older.Facts.FirstOrDefault(fact => fact.Id == link.FactId);
        var found = passage switch
        {
            { Fate: VersionFate.Stands, After: { } after } => InSame(link.Quotation, passage.Before, after),
            { Fate: VersionFate.Reworded, After: { } after } when fact is not null => SameFact(fact, after.Span, newer.Facts)?.Span,
            _ => null,
        };
        if (found is not { } span)
        {
            return new LinkUpdate(link, link with { State = LinkState.Orphaned });
        }

        var quotation = newer.Source.Quote(span);
        var next = fact is null ? null : newer.Facts.FirstOrDefault(other => other.Kind == fact.Kind && other.Span == span);
        return new LinkUpdate(link, link with
        {
            Quotation = quotation,
            FactId = next?.Id,
            Modality = next?.Modality ?? link.Modality,
            State = StateOf(link, quotation),
        });
    }

    private static LinkState StateOf(EvidenceLink link, Quotation quotation) =>
        link.State is LinkState.Altered or LinkState.Orphaned ? LinkState.Altered
        : link.State == LinkState.Exact && quotation.Words != link.Quotation.Words ? LinkState.Folded
        : link.State;

    private static TextSpan? InSame(Quotation words, Quotation before, Quotation after)
    {
        if (before.Words == after.Words)
        {
            return words.Span.Shift(after.Span.Start - before.Span.Start);
        }

        var anchor = Anchor.Find(words.Words, after.Words);
        return anchor is { Kind: AnchorKind.Exact or AnchorKind.Folded, Span: { } span } ? span.Shift(after.Span.Start) : null;
    }

    private static Fact? SameFact(Fact fact, TextSpan place, IReadOnlyList<Fact> facts)
    {
        var same = facts.Where(other => place.Contains(other.Span) && FactUpdate.KeyOf(other) == FactUpdate.KeyOf(fact)).Take(2).ToList();
        return same.Count == 1 ? same[0] : null;
    }
}
