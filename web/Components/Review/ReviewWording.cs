using StatementDraft.Core.Checking.Review;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Review;

/// <summary>What the pages say of ticks, waivers and the gate.</summary>
public static class ReviewWording
{
    private const int LongestWords = 160;

    /// <summary>The rule of what earlier statements said and this one does not: there is nothing to waive, it is left out on purpose.</summary>
    public static bool IsOmission(string rule) => rule == "R25";

    /// <summary>"by the desk officer, 7 February 2025, 09:30 UTC".</summary>
    public static string By(string by, DateTimeOffset at) => $"by {by}, {DateWording.Moment(at)}";

    public static string Why(Fall why) => why switch
    {
        Fall.ClauseGone => "Its clause is not in the statement any more.",
        Fall.TextChanged => "The words have changed since.",
        Fall.ChangedBeside => "The claim has the same words; others of its clause have changed since.",
        Fall.SaysOtherwise => "The words are the same; what the check says of them, or by which passage, has changed since.",
        Fall.NotFound => "The check finds nothing there any more.",
        _ => throw new ArgumentOutOfRangeException(nameof(why)),
    };

    /// <summary>"2 findings that block, 7 claims nobody has ticked, 1 gap, 1 bracket"; empty where nothing stands in the way.</summary>
    public static string Counts(Gate gate)
    {
        ArgumentNullException.ThrowIfNull(gate);
        var clauses = gate.Review.Clauses;
        var open = clauses.SelectMany(clause => clause.Open).ToLookup(words => words.Kind);
        return string.Join(", ", new[]
        {
            Counted(gate.Blocking.Count() + clauses.Sum(clause => clause.Blocking.Count()), "finding that blocks", "findings that block"),
            Counted(clauses.Sum(clause => clause.Unticked.Count()), "claim nobody has ticked", "claims nobody has ticked"),
            Counted(gate.Review.LostObjections.Count + clauses.Sum(clause => clause.Objections.Count), "objection", "objections"),
            Counted(open[OpenKind.Choice].Count(), "choice between sources", "choices between sources"),
            Counted(open[OpenKind.Gap].Count(), "gap", "gaps"),
            Counted(open[OpenKind.Bracket].Count(), "bracket", "brackets"),
        }.OfType<string>());
    }

    /// <summary>"15 of 22 claims are ticked."</summary>
    public static string Ticked(IReadOnlyCollection<ReviewedClaim> claims) => $"{claims.Count(claim => claim.Tick is not null)} of {StatementWording.Number(claims.Count, "claim is", "claims are")} ticked.";

    public static string Open(OpenKind kind) => kind switch
    {
        OpenKind.Choice => "Choice",
        OpenKind.Gap => "Gap",
        OpenKind.Bracket => "Bracket",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What is missing; a gap mostly says so in its own words, and then there is nothing to add.</summary>
    public static string Reason(OpenWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Kind switch
        {
            OpenKind.Choice => $"The sources give different values for “{words.Reason}”, and nobody has chosen.",
            OpenKind.Gap => words.Words.Contains(words.Reason, StringComparison.Ordinal) ? "" : words.Reason,
            OpenKind.Bracket => "What stands between brackets is not agreed.",
            _ => throw new ArgumentOutOfRangeException(nameof(words)),
        };
    }

    public static string Short(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Length <= LongestWords ? words : words[..LongestWords].TrimEnd() + " …";
    }

    private static string? Counted(int count, string one, string many) => count == 0 ? null : StatementWording.Number(count, one, many);
}
