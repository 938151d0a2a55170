using StatementDraft.Core.Sources;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Api.Shapes;

/// <summary>A source.</summary>
/// <param name="Length">UTF-16 code units of the text.</param>
/// <param name="Text">The text as it is kept, which all offsets refer to; only where one source is asked for.</param>
public sealed record SourceShape(
    string Id,
    string Fingerprint,
    string Title,
    SourceKind Kind,
    int Length,
    string? Publisher,
    DateOnly? PublishedOn,
    int? Tier,
    string Language,
    string? Url,
    DateTimeOffset? AddedAt,
    string? Text)
{
    public static SourceShape Of(Source source, bool withText)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Of(source.Id, source.Fingerprint.Hex, source.Details, source.Text.Length, null, withText ? source.Text : null);
    }

    public static SourceShape Of(SourceSummary source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Of(source.Id, source.Fingerprint.Hex, source.Details, source.Length, source.AddedAt, null);
    }

    private static SourceShape Of(SourceId id, string fingerprint, SourceDetails details, int length, DateTimeOffset? addedAt, string? text) => new(
        id.Value, fingerprint, details.Title, details.Kind, length, details.Publisher, details.PublishedOn, details.Tier, details.Language, details.Url, addedAt, text);
}
