using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Text;
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
    public static string By(string by, DateTimeOffset at) => Texts.Of("by {0}, {1}", by, DateWording.Moment(at));

    public static string Why(Fall why) => why switch
    {
        Fall.ClauseGone => Texts.Of("Its clause is not in the statement any more."),
        Fall.TextChanged => Texts.Of("The words have changed since."),
        Fall.ChangedBeside => Texts.Of("The claim has the same words; others of its clause have changed since."),
        Fall.SaysOtherwise => Texts.Of("The words are the same; what the check says of them, or by which passage, has changed since."),
        Fall.NotFound => Texts.Of("The check finds nothing there any more."),
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
            Counted(gate.Blocking.Count() + clauses.Sum(clause => clause.Blocking.Count()), Texts.Of("finding that blocks"), Texts.Of("findings that block")),
            Counted(clauses.Sum(clause => clause.Unticked.Count()), Texts.Of("claim nobody has ticked"), Texts.Of("claims nobody has ticked")),
            Counted(gate.Review.LostObjections.Count + clauses.Sum(clause => clause.Objections.Count), Texts.Of("objection"), Texts.Of("objections")),
            Counted(open[OpenKind.Choice].Count(), Texts.Of("choice between sources"), Texts.Of("choices between sources")),
            Counted(open[OpenKind.Gap].Count(), Texts.Of("gap"), Texts.Of("gaps")),
            Counted(open[OpenKind.Bracket].Count(), Texts.Of("bracket"), Texts.Of("brackets")),
        }.OfType<string>());
    }

    /// <summary>"15 of 22 claims are ticked."</summary>
    public static string Ticked(IReadOnlyCollection<ReviewedClaim> claims) => Texts.Of("{0} of {1} ticked.", claims.Count(claim => claim.Tick is not null), StatementWording.Number(claims.Count, Texts.Of("claim is"), Texts.Of("claims are")));

    public static string Open(OpenKind kind) => kind switch
    {
        OpenKind.Choice => Texts.Of("Choice"),
        OpenKind.Gap => Texts.Of("Gap"),
        OpenKind.Bracket => Texts.Of("Bracket"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>What is missing; a gap mostly says so in its own words, and then there is nothing to add.</summary>
    public static string Reason(OpenWords words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Kind switch
        {
            OpenKind.Choice => Texts.Of("The sources give different values for “{0}”, and nobody has chosen.", words.Reason),
            OpenKind.Gap => words.Words.Contains(words.Reason, StringComparison.Ordinal) ? "" : words.Reason,
            OpenKind.Bracket => Texts.Of("What stands between brackets is not agreed."),
            _ => throw new ArgumentOutOfRangeException(nameof(words)),
        };
    }

    /// <summary>Words for between quotation marks, the first of many.</summary>
    public static string Short(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return QuotedWords.Within(words.Length <= LongestWords ? words : WholeCharacters.Start(words, LongestWords).TrimEnd() + " …");
    }

    private static string? Counted(int count, string one, string many) => count == 0 ? null : StatementWording.Number(count, one, many);
}
