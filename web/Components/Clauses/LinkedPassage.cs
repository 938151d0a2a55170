using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Clauses;

/// <summary>An evidence link with all there is to show of it.</summary>
/// <param name="Number">The link's place in the clause, counted from 1.</param>
/// <param name="Link">The link.</param>
/// <param name="Source">Null where the source is not among the statement's sources any more.</param>
/// <param name="Fact">Null where the rules no longer read this fact, or a person rejected it; the quotation stands all the same.</param>
/// <param name="Decision">That a person rejected or corrected the fact, before the clause was drafted or after.</param>
public sealed record LinkedPassage(int Number, EvidenceLink Link, Source? Source, Fact? Fact, FactRecord? Decision = null)
{
    /// <summary>The words by which the source says that it is not so yet; null where it is stated, or said otherwise.</summary>
    public string? Hedge { get; init; }

    public string Id => $"link-{Number}";

    /// <summary>The sentence around the quoted words; the quoted words themselves where no fact tells the sentence.</summary>
    public TextSpan Passage => (Fact ?? Decision?.Fact)?.Sentence ?? Link.Quotation.Span;

    /// <summary>Whether the source holds the quoted words at their place: without it, no passage may be shown.</summary>
    public bool Stands => Source is not null && Link.Quotation.StandsIn(Source);

    /// <param name="clause">The clause.</param>
    /// <param name="sources">Where its links may lead.</param>
    /// <param name="facts">What was read in them.</param>
    /// <param name="decisions">What people decided about the facts.</param>
    /// <param name="hedge">Finds the hedging words of a fact.</param>
    public static IReadOnlyList<LinkedPassage> Of(
        Clause clause,
        IReadOnlyList<Source> sources,
        IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts,
        IReadOnlyList<FactRecord>? decisions = null,
        Func<Source, Fact, string?>? hedge = null) =>
    [
        .. clause.Links.Select((link, index) =>
        {
            var source = sources.FirstOrDefault(source => source.Id == link.Quotation.SourceId);
            var fact = facts.TryGetValue(link.Quotation.SourceId, out var read) ? read.FirstOrDefault(fact => fact.Id == link.FactId) : null;
            var decision = decisions?.LastOrDefault(decision => decision.Decision != FactDecision.Marked && decision.Fact.Id == link.FactId);
            return new LinkedPassage(index + 1, link, source, fact, decision)
            {
                Hedge = link.IsAnticipated && source is not null && fact is not null ? hedge?.Invoke(source, fact) : null,
            };
        }),
    ];
}
