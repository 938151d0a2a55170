using StatementDraft.Core.Sources;

namespace StatementDraft.Web.Storage.Rows;

/// <summary>A source as it is kept: never changed after it was added.</summary>
public sealed class SourceRow
{
    /// <summary>Counts up in the order of adding; lists are paged by it.</summary>
    public long Number { get; set; }

    public required string Id { get; set; }

    public required string Fingerprint { get; set; }

    public required string Text { get; set; }

    /// <summary>UTF-16 code units of the text, so that lists need not load it.</summary>
    public required int Length { get; set; }

    public required string Title { get; set; }

    public required SourceKind Kind { get; set; }

    public string? Publisher { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public int? Tier { get; set; }

    public required string Language { get; set; }

    public string? Url { get; set; }

    public required DateTimeOffset AddedAt { get; set; }
}
