using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>Which words of a clause rest on which words of a source.</summary>
public sealed record LinkShape(SpanShape Span, string? Slot, string? FactId, string SourceId, SpanShape SourceSpan, string Quote, LinkState State);

/// <summary>A blank that nothing fills, and what is missing.</summary>
public sealed record GapShape(string Slot, SpanShape Span, string Reason);

/// <summary>One of several values that the sources give.</summary>
public sealed record CandidateShape(FactValueShape Value, string FactId, string SourceId, SpanShape SourceSpan, string Quote)
{
    public static CandidateShape Of(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var quotation = fact.Quotation;
        return new CandidateShape(FactValueShape.Of(fact.Value), fact.Id, quotation.SourceId.Value, SpanShape.Of(quotation.Span), quotation.Words);
    }
}

/// <summary>A slot for which the sources disagree.</summary>
public sealed record ConflictShape(string Slot, IReadOnlyList<CandidateShape> Candidates);

/// <summary>A clause.</summary>
public sealed record ClauseShape(
    string Id,
    string? TemplateId,
    string? Topic,
    string Heading,
    string Text,
    ClauseStatus Status,
    int Version,
    IReadOnlyList<LinkShape> Links,
    IReadOnlyList<GapShape> Gaps,
    IReadOnlyList<ConflictShape> Conflicts)
{
    public static ClauseShape Of(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return new ClauseShape(
            clause.Id,
            clause.TemplateId,
            clause.Topic,
            clause.Heading,
            clause.Text,
            clause.Status,
            clause.Version,
            [.. clause.Links.Select(Link)],
            [.. clause.Gaps.Select(gap => new GapShape(gap.Slot, SpanShape.Of(gap.Span), gap.Reason))],
            [.. clause.Conflicts.Select(Conflict)]);
    }

    private static LinkShape Link(EvidenceLink link) => new(
        SpanShape.Of(link.Span),
        link.Slot,
        link.FactId,
        link.Quotation.SourceId.Value,
        SpanShape.Of(link.Quotation.Span),
        link.Quotation.Words,
        link.State);

    private static ConflictShape Conflict(SlotConflict conflict) => new(conflict.Slot, [.. conflict.Candidates.Select(CandidateShape.Of)]);
}
