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
            ? Texts.Of("Who said “{0}”", Short(conflict.Sides[0].Facts[0].Quotation.Words))
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
        DifferenceKind.Value => Texts.Of("Both cannot be right."),
        DifferenceKind.Qualifier => Texts.Of("The same amount, but not the same qualifier."),
        DifferenceKind.Exactness => Texts.Of("One is less exact; both may be true."),
        _ => throw new ArgumentOutOfRangeException(nameof(difference)),
    };

    /// <summary>"Said by 2 independent of 3 sources".</summary>
    public static string Said(int independent, int sources) => (independent, sources) switch
    {
        (_, 1) => Texts.Of("Said by 1 source"),
        _ when independent == sources => Texts.Of("Said by {0} independent sources", sources),
        _ => Texts.Of("Said by {0} independent of {1} sources", independent, sources),
    };

    public static string Decision(ConflictPick decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var what = decision.FactId is null ? Texts.Of("Kept open") : Texts.Of("“{0}” picked", Short(decision.Words ?? ""));
        return Texts.Of("{0} by {1}, {2}.", what, decision.By, DateWording.Moment(decision.At));
    }

    /// <summary>"5 sources, 4 of them independent; 1 conflict to decide".</summary>
    public static string Summary(int sources, int independent, int open) =>
        $"{StatementWording.Number(sources, Texts.Of("source"), Texts.Of("sources"))}, {(independent == sources ? Texts.Of("no copies among them") : Texts.Of("{0} of them independent", independent))}; "
        + (open == 0 ? Texts.Of("no conflict to decide.") : Texts.Of("{0} to decide.", StatementWording.Number(open, Texts.Of("conflict"), Texts.Of("conflicts"))));

    private static string Short(string words) => words.Length <= LongestValue ? words : words[..LongestValue].TrimEnd() + " …";
}
