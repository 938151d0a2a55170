using System.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>Writes a redline as plain text in CriticMarkup (criticmarkup.com), for an e-mail or a cable: <c>{--deleted--}{++inserted++}</c>.</summary>
public static class CriticMarkup
{
    /// <summary>The redline as one text. A moved sentence is deleted at its one place and inserted at the other, each with a comment that names the move.
    /// Marks of CriticMarkup that already stand in a text stay as they are.</summary>
    public static string Write(Redline redline)
    {
        ArgumentNullException.ThrowIfNull(redline);
        var text = new StringBuilder();
        foreach (var segment in redline.Segments)
        {
            text.Append(segment.Kind switch
            {
                SegmentKind.Equal => segment.After!.Value.Of(redline.After),
                SegmentKind.Deleted => $"{{--{segment.Before!.Value.Of(redline.Before)}--}}",
                SegmentKind.Inserted => $"{{++{segment.After!.Value.Of(redline.After)}++}}",
                SegmentKind.MovedFrom => $"{{--{segment.Before!.Value.Of(redline.Before)}--}}{{>>moved away, move {segment.Move}<<}}",
                SegmentKind.MovedTo => $"{{++{segment.After!.Value.Of(redline.After)}++}}{{>>moved here, move {segment.Move}<<}}",
                _ => throw new InvalidOperationException($"Unknown segment {segment.Kind}."),
            });
        }

        return text.ToString();
    }
}
