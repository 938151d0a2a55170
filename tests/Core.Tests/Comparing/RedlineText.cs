using StatementDraft.Core.Comparing;

namespace StatementDraft.Core.Tests.Comparing;

/// <summary>Writes a redline so that a person can read it in a test: [-deleted-]{+inserted+}, and «1:moved from» »1:moved to«.</summary>
internal static class RedlineText
{
    internal static string Compare(string before, string after) => Write(Redline.Compare(before, after));

    internal static string Write(Redline redline) => string.Concat(redline.Segments.Select(segment => segment.Kind switch
    {
        SegmentKind.Equal => segment.Before!.Value.Of(redline.Before),
        SegmentKind.Deleted => $"[-{segment.Before!.Value.Of(redline.Before)}-]",
        SegmentKind.Inserted => $"{{+{segment.After!.Value.Of(redline.After)}+}}",
        SegmentKind.MovedFrom => $"«{segment.Move}:{segment.Before!.Value.Of(redline.Before)}»",
        SegmentKind.MovedTo => $"»{segment.Move}:{segment.After!.Value.Of(redline.After)}«",
        _ => throw new InvalidOperationException($"Unknown segment {segment.Kind}."),
    }));
}
