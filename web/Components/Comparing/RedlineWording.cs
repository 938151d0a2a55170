using System.Globalization;
using StatementDraft.Core.Comparing;

namespace StatementDraft.Web.Components.Comparing;

/// <summary>What the pages say of redlines.</summary>
public static class RedlineWording
{
    public static string Kinds(RedlineChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return string.Join(", ", change.Kinds.Select(Kind));
    }

    /// <summary>"12 changes, 3 of them in marks or spacing only".</summary>
    public static string Count(DecidableRedline redline)
    {
        ArgumentNullException.ThrowIfNull(redline);
        var slight = redline.Changes.Count(change => change.Change.IsSlight);
        var settled = redline.Changes.Count - redline.Open.Count;
        return string.Create(CultureInfo.InvariantCulture, $"{redline.Changes.Count:N0} {(redline.Changes.Count == 1 ? "change" : "changes")}")
            + (slight == 0 ? "" : slight == redline.Changes.Count ? ", in marks or spacing only" : string.Create(CultureInfo.InvariantCulture, $", {slight:N0} of them in marks or spacing only"))
            + (settled == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {settled:N0} decided"));
    }

    /// <summary>What accepting and rejecting do.</summary>
    public static string Effect(ComparisonKey key) => key.IsProposal
        ? "Accept puts their words in the place of yours; reject leaves yours. What is put in makes a new revision and can be taken back."
        : "Accept leaves this clause’s words; reject brings the other words back. What is brought back makes a new revision and can be taken back.";

    public static string Settled(ComparisonKey key) => key.IsProposal ? "Rejected: your words stay" : "Accepted: the words stay";

    public static string Direction(RedlineChange change) => change.Move is { } move
        ? string.Create(CultureInfo.InvariantCulture, $"stands elsewhere (move {move})") : "";

    public static string Blank(string words) => words.Contains('\n', StringComparison.Ordinal) ? "(line break)" : "(blank)";

    /// <summary>Who wrote the words before and after, for a legend.</summary>
    public static (string Before, string After) Sides(ComparisonKey key) => key.Kind switch
    {
        ComparedKind.Source => ("the source", "this clause"),
        ComparedKind.Template => ("the template", "this clause"),
        ComparedKind.Revision => ("the earlier revision", "this clause"),
        ComparedKind.Version => ("the earlier version", "this statement"),
        ComparedKind.Precedent => ("the precedent", "this statement"),
        ComparedKind.Proposal => ("this statement", "the pasted text"),
        ComparedKind.Statement => ("this statement", "the other statement"),
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    public static string Fate(PassageFate fate, ComparisonKey key) => fate switch
    {
        PassageFate.Kept => "",
        PassageFate.Moved => "Moved",
        PassageFate.Removed => $"Only in {Sides(key).Before}",
        PassageFate.Added => $"Only in {Sides(key).After}",
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };

    private static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Words => "Words",
        ChangeKind.Number => "Number",
        ChangeKind.Name => "Name",
        ChangeKind.Date => "Date",
        ChangeKind.Modality => "Modality",
        ChangeKind.TreatyArticle => "Treaty article",
        ChangeKind.Moved => "Moved",
        ChangeKind.Typography => "Marks only",
        ChangeKind.Spacing => "Spacing only",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
