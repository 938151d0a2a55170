using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Clauses;

/// <summary>Whether two facts say the same, and whether they are about the same thing: the same thing with another value is a conflict.</summary>
internal static class FactMatters
{
    /// <summary>Whether the values are equal as a drafter reads them. A qualifier is part of an amount: "up to $550 billion" is not "$550 billion".</summary>
    public static bool SameValue(FactValue one, FactValue other) => (one, other) switch
    {
        (MoneyValue a, MoneyValue b) => (a.Currency, a.Amount, a.AmountMax, a.Qualifier) == (b.Currency, b.Amount, b.AmountMax, b.Qualifier),
        (CountValue a, CountValue b) => (a.Amount, a.AmountMax, a.Qualifier) == (b.Amount, b.AmountMax, b.Qualifier) && SameUnit(a, b),
        (PercentValue a, PercentValue b) => (a.Amount, a.AmountMax, a.Qualifier) == (b.Amount, b.AmountMax, b.Qualifier),
        (DateValue a, DateValue b) => a.Resolved is { } day ? day == b.Resolved : a.Iso == b.Iso,
        (PersonValue a, PersonValue b) => a.Name == b.Name,
        (PlaceValue a, PlaceValue b) => a.Name == b.Name && a.Metonym == b.Metonym,
        _ => one == other,
    };

    /// <summary>Whether the facts could be two accounts of one thing whose values differ. Only amounts and treaty articles can: two
    /// persons or two places are simply two. Different payers, organizations or purposes are different things; what is unknown
    /// rules nothing out, because a conflict is never settled silently.</summary>
    public static bool Conflict(Fact one, Fact other, FactIndex index)
    {
        if (one.Quotation.Fingerprint == other.Quotation.Fingerprint || SameValue(one.Value, other.Value))
        {
            return false;
        }

        return (one.Value, other.Value) switch
        {
            (MoneyValue { Amount: not null } a, MoneyValue { Amount: not null } b) =>
                MayMatch(a.Payer, b.Payer) && MayShareWords(a.Purpose, b.Purpose) && SameNames(one, other, index),
            (CountValue { Amount: not null } a, CountValue { Amount: not null } b) => SameUnit(a, b) && SameNames(one, other, index),
            (PercentValue, PercentValue) => SameNames(one, other, index),
            (TreatyValue { Article: not null } a, TreatyValue { Article: not null } b) => a.Name == b.Name,
            _ => false,
        };
    }

    private static bool SameUnit(CountValue a, CountValue b) =>
        string.Equals(a.Unit.Split(' ')[^1], b.Unit.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);

    private static bool MayMatch(string? one, string? other) =>
        one is null || other is null || string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool MayShareWords(string? one, string? other) =>
        one is null || other is null || LongWords(one).Intersect(LongWords(other), StringComparer.OrdinalIgnoreCase).Any();

    // Words of three letters and fewer are mostly grammar, and no ground to call two purposes one.
    private static IEnumerable<string> LongWords(string phrase) => phrase.Split(' ').Where(word => word.Length > 3);

    private static bool SameNames(Fact one, Fact other, FactIndex index)
    {
        var (names, others) = (index.NamesIn(one), index.NamesIn(other));
        return names.Count == 0 || others.Count == 0 || names.SetEquals(others);
    }
}
