using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Web.Storage;

/// <summary>A source in a list: all but its text.</summary>
public sealed record SourceSummary(SourceId Id, SourceDetails Details, int Length, Fingerprint Fingerprint, DateTimeOffset AddedAt);

/// <summary>What became of a text that was handed in.</summary>
/// <param name="Source">The stored source.</param>
/// <param name="Added">False where the same text was there before.</param>
public sealed record AddedSource(Source Source, bool Added);

/// <summary>Sources with the facts of each.</summary>
public sealed record SourceMaterial(IReadOnlyList<Source> Sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> Facts)
{
    /// <summary>What people decided about the facts of these sources, as far as it counts.</summary>
    public IReadOnlyList<FactRecord> Decisions { get; init; } = [];

    public IReadOnlyDictionary<SourceId, SourceDetails> Details => Sources.ToDictionary(source => source.Id, source => source.Details);
}
