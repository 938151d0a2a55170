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
    public string Address => $"/sources/{Source.Id.Value}";

    public IReadOnlyList<NumberedFact> Shown => [.. Facts.Where(Filter.Shows)];
}

/// <summary>What has just been decided, and the decision to take back with one press.</summary>
public sealed record JustDecided(string Sentence, string? Record);
