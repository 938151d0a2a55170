using StatementDraft.Core.Checking.Updating;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Components.Sources;
using StatementDraft.Web.Components.Statements;
using StatementDraft.Web.Storage;

namespace StatementDraft.Web.Components.Updates;

/// <summary>What the pages say of newer versions.</summary>
public static class UpdateWording
{
    // The gravest first.
    private static readonly (VersionFate Fate, string One, string Many)[] Fates =
    [
        (VersionFate.Gone, Texts.Of("is gone"), Texts.Of("are gone")),
        (VersionFate.Reworded, Texts.Of("is reworded"), Texts.Of("are reworded")),
        (VersionFate.Repeated, Texts.Of("stands in more places than before"), Texts.Of("stand in more places than before")),
        (VersionFate.Stands, "stands", "stand"),
    ];

    /// <summary>"“Title” (Example Press, 6 February 2025, tier 4)".</summary>
    public static string Name(SourceDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        return $"“{details.Title}” ({SourceWording.Weight(details)})";
    }

    public static string Fate(PassageUpdate passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return passage.Fate switch
        {
            VersionFate.Stands => passage.Anchor == AnchorKind.Folded ? Texts.Of("Stands, apart from quotation marks, dashes and spaces") : Texts.Of("Stands"),
            VersionFate.Repeated => Texts.Of("Stands in more places than before: nobody knows which one is meant"),
            VersionFate.Reworded => Texts.Of("Reworded"),
            VersionFate.Gone => Texts.Of("Gone"),
            _ => throw new ArgumentOutOfRangeException(nameof(passage)),
        };
    }

    /// <summary>The class of a fate's look.</summary>
    public static string Look(VersionFate fate) => fate switch
    {
        VersionFate.Stands => "good",
        VersionFate.Repeated or VersionFate.Reworded => "part",
        VersionFate.Gone => "bad",
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };

    /// <summary>"Of 3 passages that this statement rests on, 1 is gone, 2 stand. 1 claim would be judged otherwise."</summary>
    public static string Summary(SourceUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        var passages = update.Clauses.SelectMany(clause => clause.Passages).Select(resting => resting.Passage).DistinctBy(passage => passage.Before.Span).ToList();
        var claims = update.Clauses.Sum(clause => clause.Claims.Count);
        var fates = Fates.Select(fate => (fate.One, fate.Many, Count: passages.Count(passage => passage.Fate == fate.Fate)))
            .Where(fate => fate.Count > 0)
            .Select(fate => StatementWording.Number(fate.Count, fate.One, fate.Many));
        var rests = passages.Count == 0
            ? Texts.Of("Nothing in this statement rests on the older version.")
            : Texts.Of("Of {0} that this statement rests on, {1}.", StatementWording.Number(passages.Count, Texts.Of("passage"), Texts.Of("passages")), string.Join(", ", fates));
        return $"{rests} {(claims == 0 ? Texts.Of("Every verdict stays.") : Texts.Of("{0} would be judged otherwise.", StatementWording.Number(claims, Texts.Of("claim"), Texts.Of("claims"))))}";
    }

    /// <summary>How firmly a fact is said now, where that changed: "expected, now stated"; null where it did not.</summary>
    public static string? Firmness(FactUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update);
        return update.After is { } after && after.Modality != update.Before.Modality ? Texts.Of("{0}, now {1}", FactWording.Modality(update.Before.Modality), FactWording.Modality(after.Modality)) : null;
    }

    public static string Noted(VersionNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Texts.Of("added by {0} on {1}", note.By, DateWording.Moment(note.At));
    }

    public static string Kept(KeptNote kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return Texts.Of("{0}{1} decided on {2} to keep the older version here.", char.ToUpperInvariant(kept.By[0]), kept.By[1..], DateWording.Moment(kept.At));
    }
}
