using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Comparing;
using StatementDraft.Web.Components.Precedents;

namespace StatementDraft.Web.Components.Clauses;

/// <summary>What the card shows of the clause in hand: one of its views. A closed family.</summary>
public abstract record CardContent;

public sealed record EvidenceContent(IReadOnlyList<LinkedPassage> Links, IReadOnlyList<SlotChoice> Choices) : CardContent
{
    /// <summary>The statement's sources, for who fills a gap by hand and names a passage.</summary>
    public IReadOnlyList<Source> Sources { get; init; } = [];
}

public sealed record StrengthContent(IReadOnlyList<StrengthOffer> Offers) : CardContent;

public sealed record AgreedContent(IReadOnlyList<PrecedentPoint> Points, IReadOnlyDictionary<SourceId, Source> Sources) : CardContent;

public sealed record RedlineContent(ClauseComparison Comparison) : CardContent;

public sealed record PrecedentsContent(LadderView View) : CardContent;

public sealed record CheckContent(CheckResult Check, IReadOnlyDictionary<SourceId, Source> Sources, ReviewedCheck? Review = null) : CardContent;

/// <param name="Chosen">The words that are about to be put between brackets.</param>
public sealed record BracketContent(IReadOnlyList<string> Parties, int ClauseNumber, TextSpan? Chosen) : CardContent;

public sealed record CommentsContent : CardContent;

public sealed record HistoryContent(IReadOnlyList<RevisionLine> Revisions) : CardContent;
