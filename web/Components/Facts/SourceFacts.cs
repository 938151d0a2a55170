using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Components.Facts;

/// <summary>All that the page of a source shows of its facts.</summary>
/// <param name="Source">The source.</param>
/// <param name="Facts">Its facts in order, whatever the filter.</param>
/// <param name="Furniture">Bylines and the like.</param>
/// <param name="Rejected">What people rejected.</param>
/// <param name="Adrift">Decisions whose words are not found.</param>
/// <param name="Titles">Topic titles by id.</param>
/// <param name="Filter">Which facts are shown.</param>
public sealed record SourceFacts(
    Source Source,
    IReadOnlyList<NumberedFact> Facts,
    IReadOnlyList<TextSpan> Furniture,
    IReadOnlyList<FactRecord> Rejected,
    IReadOnlyList<FactRecord> Adrift,
    IReadOnlyDictionary<string, string> Titles,
    FactFilter Filter)
{
    /// <summary>The passage that somebody came to see.</summary>
    public TextSpan? Passage { get; init; }

    public string Address => $"/sources/{Source.Id.Value}";

    public IReadOnlyList<TextSpan> Parts { get; } = SourceParts.Of(Source.Text);

    /// <summary>The number of the part that is shown.</summary>
    public int Part => Math.Min(Filter.Part, Parts.Count);

    public TextSpan Within => Parts[Part - 1];

    /// <summary>What the filter lets through and the shown part holds.</summary>
    public IReadOnlyList<NumberedFact> Shown => [.. Facts.Where(fact => Within.Contains(fact.Fact.Span.Start) && Filter.Shows(fact))];

    /// <summary>Where a fact is shown on the page.</summary>
    public string AddressOf(Fact fact, string anchor) => $"{Address}{SourceParts.Query(Source.Text, fact.Span.Start)}#{anchor}-{fact.Id}";
}

/// <summary>What has just been decided, and the decision to take back with one press.</summary>
public sealed record JustDecided(string Sentence, string? Record);
