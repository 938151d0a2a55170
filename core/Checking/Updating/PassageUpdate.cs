using StatementDraft.Core.Comparing;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Checking.Updating;

/// <summary>What has become of a passage in a newer version of its source.</summary>
public enum VersionFate
{
    /// <summary>Its words stand there, apart from quotation marks, dashes and white space.</summary>
    Stands,

    /// <summary>Its words stand there in more places than before, so nobody knows which one is meant.</summary>
    Repeated,

    /// <summary>Other words stand in its place.</summary>
    Reworded,

    /// <summary>It is not there any more.</summary>
    Gone,
}

/// <summary>A passage of the older version beside what the newer one has in its place.</summary>
/// <param name="Before">Whole sentences of the older version.</param>
/// <param name="Fate">What has become of them.</param>
/// <param name="Anchor">How surely they were found. A sentence with another name, number or date is orphaned even where it stands in the same place.</param>
/// <param name="After">What stands in their place; the first place where they are repeated; null where they are gone.</param>
public sealed record PassageUpdate(Quotation Before, VersionFate Fate, AnchorKind Anchor, Quotation? After)
{
    /// <summary>The two wordings compared word by word; null where the wording did not change or is gone.</summary>
    public Redline? Change => Fate == VersionFate.Reworded ? Redline.Compare(Before.Words, After!.Words) : null;
}
