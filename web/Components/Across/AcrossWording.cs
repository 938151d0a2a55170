using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Across;

/// <summary>What the pages say of sources held against each other.</summary>
public static class AcrossWording
{
    private const int LongestValue = 60;

    /// <summary>"100,000 jobs or thousands of jobs": what is disagreed on, in the sources' own words.</summary>
    public static string Title(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return conflict.Kind == FactKind.Quote
            ? $"Who said “{Short(conflict.Sides[0].Facts[0].Quotation.Words)}”"
            : string.Join(" or ", conflict.Sides.Select(Value));
    }

    public static string Value(ConflictSide side)
    {
        ArgumentNullException.ThrowIfNull(side);
        var fact = side.Facts[0];
        return fact.Value is QuoteValue { Speaker: { } speaker } ? speaker : fact.Quotation.Words;
    }

    public static string Difference(DifferenceKind difference) => difference switch
    {
        DifferenceKind.Value => "Both cannot be right.",
        DifferenceKind.Qualifier => "The same amount, but not the same qualifier.",
        DifferenceKind.Exactness => "One is less exact; both may be true.",
        _ => throw new ArgumentOutOfRangeException(nameof(difference)),
    };

    /// <summary>"Said by 2 independent of 3 sources".</summary>
    public static string Said(int independent, int sources) => (independent, sources) switch
    {
        (_, 1) => "Said by 1 source",
        _ when independent == sources => $"Said by {sources} independent sources",
        _ => $"Said by {independent} independent of {sources} sources",
    };

    public static string Decision(ConflictPick decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var what = decision.FactId is null ? "Kept open" : $"“{Short(decision.Words ?? "")}” picked";
        return $"{what} by {decision.By}, {DateWording.Moment(decision.At)}.";
    }

    /// <summary>"5 sources, 4 of them independent; 1 conflict to decide".</summary>
    public static string Summary(int sources, int independent, int open) =>
        $"{StatementWording.Number(sources, "source", "sources")}, {(independent == sources ? "no copies among them" : $"{independent} of them independent")}; "
        + (open == 0 ? "no conflict to decide." : $"{StatementWording.Number(open, "conflict", "conflicts")} to decide.");

    private static string Short(string words) => words.Length <= LongestValue ? words : words[..LongestValue].TrimEnd() + " …";
}
