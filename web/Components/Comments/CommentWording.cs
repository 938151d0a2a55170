using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Comments;

/// <summary>What the pages say of comments.</summary>
public static class CommentWording
{
    public static string Count(int count) => StatementWording.Number(count, Texts.Of("comment"), Texts.Of("comments"));

    /// <summary>The words it is about, as they stand now; as they stood where they are gone.</summary>
    /// <param name="placed">The comment.</param>
    /// <param name="text">The text of the clause it stands in; null where there is none.</param>
    public static string Words(PlacedComment placed, string? text)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return placed.Anchor.Span is { } span && text is not null ? span.Of(text) : placed.Thread.Place.Words;
    }

    /// <summary>What has become of the words since; null while they stand letter for letter.</summary>
    public static string? Anchor(PlacedComment placed)
    {
        ArgumentNullException.ThrowIfNull(placed);
        return placed.Anchor.Kind switch
        {
            AnchorKind.Exact when placed.ClauseId != placed.Thread.Place.ClauseId => Texts.Of("The words stand in another clause now."),
            AnchorKind.Exact => null,
            AnchorKind.Folded => Texts.Of("The words stand there with other spaces, dashes or quotation marks."),
            AnchorKind.Fuzzy or AnchorKind.Ambiguous => Texts.Of("The words have been changed since; these stand in their place."),
            AnchorKind.Orphaned when placed.ClauseId is null => Texts.Of("The clause is not in the statement any more."),
            AnchorKind.Orphaned => Texts.Of("The words are not in the clause any more."),
            _ => throw new ArgumentOutOfRangeException(nameof(placed)),
        };
    }
}
