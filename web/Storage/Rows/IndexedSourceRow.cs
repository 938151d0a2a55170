using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>That the passages of a source can be searched, with what they are filtered by: small rows, so that a search never touches the texts it does not show.</summary>
public sealed class IndexedSourceRow
{
    public required long SourceNumber { get; set; }

    public required string SourceId { get; set; }

    public required SourceKind Kind { get; set; }

    public DateOnly? PublishedOn { get; set; }

    /// <summary>Who issued it, as far as it says so or a person does.</summary>
    public required IReadOnlyList<string> Parties { get; set; }

    /// <summary>The person who said so; null where it was read.</summary>
    public string? PartiesBy { get; set; }

    public DateTimeOffset? PartiesAt { get; set; }

    /// <summary>The lists by which topics and parties were read.</summary>
    public required string TopicsPrint { get; set; }
}
