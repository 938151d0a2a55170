namespace StatementDraft.Web.Components.Sources;

/// <summary>What a person typed to add a source; words as typed, so that nothing is lost where they cannot be read.</summary>
public sealed class SourceEntry
{
    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? PublishedOn { get; set; }

    public string? Kind { get; set; }

    public string? Tier { get; set; }

    public string? Language { get; set; }

    public string? Url { get; set; }

    public string? Text { get; set; }

    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    /// <summary>The files of a folder, those that are no texts among them.</summary>
    public IReadOnlyList<IFormFile> Folder { get; set; } = [];
}
