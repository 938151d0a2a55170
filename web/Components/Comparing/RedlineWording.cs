using StatementDraft.Core.Comparing;
using StatementDraft.Web.Components.Statements;

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
        return StatementWording.Number(redline.Changes.Count, Texts.Of("change"), Texts.Of("changes"))
            + (slight == 0 ? "" : slight == redline.Changes.Count ? Texts.Of(", in marks or spacing only") : Texts.Of(", {0:N0} of them in marks or spacing only", slight))
            + (settled == 0 ? "" : Texts.Of(", {0:N0} decided", settled));
    }

    /// <summary>What accepting and rejecting do.</summary>
    public static string Effect(ComparisonKey key) => key.IsProposal
        ? Texts.Of("Accept puts their words in the place of yours; reject leaves yours. What is put in makes a new revision and can be taken back.")
        : Texts.Of("Accept leaves this clause’s words; reject brings the other words back. What is brought back makes a new revision and can be taken back.");

    public static string Settled(ComparisonKey key) => key.IsProposal ? Texts.Of("Rejected: your words stay") : Texts.Of("Accepted: the words stay");

    public static string Direction(RedlineChange change) => change.Move is { } move
        ? Texts.Of("stands elsewhere (move {0})", move) : "";

    public static string Blank(string words) => words.Contains('\n', StringComparison.Ordinal) ? Texts.Of("(line break)") : Texts.Of("(blank)");

    /// <summary>Who wrote the words before and after, for a legend.</summary>
    public static (string Before, string After) Sides(ComparisonKey key) => key.Kind switch
    {
        ComparedKind.Source => (Texts.Of("the source"), Texts.Of("this clause")),
        ComparedKind.Template => (Texts.Of("the template"), Texts.Of("this clause")),
        ComparedKind.Revision => (Texts.Of("the earlier revision"), Texts.Of("this clause")),
        ComparedKind.Version => (Texts.Of("the earlier version"), Texts.Of("this statement")),
        ComparedKind.Precedent => (Texts.Of("the precedent"), Texts.Of("this statement")),
        ComparedKind.Proposal => (Texts.Of("this statement"), Texts.Of("the pasted text")),
        ComparedKind.Statement => (Texts.Of("this statement"), Texts.Of("the other statement")),
        _ => throw new ArgumentOutOfRangeException(nameof(key)),
    };

    public static string Fate(PassageFate fate, ComparisonKey key) => fate switch
    {
        PassageFate.Kept => "",
        PassageFate.Moved => Texts.Of("Moved"),
        PassageFate.Removed => Texts.Of("Only in {0}", Sides(key).Before),
        PassageFate.Added => Texts.Of("Only in {0}", Sides(key).After),
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };

    private static string Kind(ChangeKind kind) => kind switch
    {
        ChangeKind.Words => Texts.Of("Words"),
        ChangeKind.Number => Texts.Of("Number"),
        ChangeKind.Name => Texts.Of("Name"),
        ChangeKind.Date => Texts.Of("Date"),
        ChangeKind.Modality => Texts.Of("Modality"),
        ChangeKind.TreatyArticle => Texts.Of("Treaty article"),
        ChangeKind.Moved => Texts.Of("Moved"),
        ChangeKind.Typography => Texts.Of("Marks only"),
        ChangeKind.Spacing => Texts.Of("Spacing only"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
