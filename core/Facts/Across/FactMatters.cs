using System.Globalization;

namespace StatementDraft.Core.Facts.Across;

/// <summary>How two accounts of one thing differ.</summary>
public enum DifferenceKind
{
    /// <summary>Both cannot be true: another amount, day, article or speaker.</summary>
    Value,

    /// <summary>The same amount, but "up to" or "over" in one of them only.</summary>
    Qualifier,

    /// <summary>One is less exact, and both may be true: "thousands of jobs" beside "8,000 jobs", "about 54,000" beside "54,300".</summary>
    Exactness,
}

/// <summary>Whether two facts say the same, and whether they may be about the same thing: the one notion of both that filling slots,
/// comparing sources and checking share.</summary>
public static class FactMatters
{
    // "About 54,000" and "53,600" are one number to whoever wrote "about".
    private const decimal Roughly = 0.05m;

    /// <summary>Whether the values are equal as a drafter reads them, in whatever notation. A qualifier is part of an amount: "up to $550 billion" is not "$550 billion".</summary>
    public static bool SameValue(FactValue one, FactValue other) => (one, other) switch
    {
        (MoneyValue a, MoneyValue b) => (a.Currency, a.Amount, a.AmountMax, a.Qualifier) == (b.Currency, b.Amount, b.AmountMax, b.Qualifier),
        (CountValue a, CountValue b) => (a.Amount, a.AmountMax, a.Qualifier) == (b.Amount, b.AmountMax, b.Qualifier) && SameUnit(a, b),
        (PercentValue a, PercentValue b) => (a.Amount, a.AmountMax, a.Qualifier) == (b.Amount, b.AmountMax, b.Qualifier),
        (DateValue a, DateValue b) => DayOf(a) is { } day ? day == DayOf(b) : a.Iso == b.Iso,
        (PersonValue a, PersonValue b) => a.Name == b.Name,
        (PlaceValue a, PlaceValue b) => a.Name == b.Name && a.Metonym == b.Metonym,
        _ => one == other,
    };

    /// <summary>How the values differ; null where they are equal or cannot be held against each other: other kinds, currencies, units or
    /// treaties, a year beside a day, two names. Of two vague amounts neither says more.</summary>
    public static DifferenceKind? Difference(FactValue one, FactValue other) => (one, other) switch
    {
        (MoneyValue a, MoneyValue b) when a.Currency == b.Currency => OfAmounts(AmountOf(a), AmountOf(b)),
        (CountValue a, CountValue b) when SameUnit(a, b) => OfAmounts(AmountOf(a), AmountOf(b)),
        (PercentValue a, PercentValue b) => OfAmounts(AmountOf(a), AmountOf(b)),
        (TreatyValue { Article: not null } a, TreatyValue { Article: not null } b) when a.Name == b.Name && a.Article != b.Article => DifferenceKind.Value,
        (DateValue a, DateValue b) when DayOf(a) is { } day && DayOf(b) is { } otherDay && day != otherDay => DifferenceKind.Value,
        (QuoteValue { Speaker: { } a }, QuoteValue { Speaker: { } b }) when !ShareName(a, b) => DifferenceKind.Value,
        _ => null,
    };

    /// <summary>Whether what the two facts say of themselves lets them be about one thing: the same payer, the same period, purposes that share a
    /// word, units that only differ in how much they tell. What is unknown rules nothing out.</summary>
    public static bool MayBeOne(FactValue one, FactValue other) => (one, other) switch
    {
        (MoneyValue a, MoneyValue b) => MayMatch(a.Payer, b.Payer) && MayShareWords(a.Period, b.Period) && MayShareWords(a.Purpose, b.Purpose),
        (CountValue a, CountValue b) => MayBeOneUnit(WordsOf(a.Unit), WordsOf(b.Unit)),
        _ => one.Kind == other.Kind,
    };

    /// <summary>The calendar day that a date means; null where it is less exact than that, or nothing tells.</summary>
    public static DateOnly? DayOf(DateValue date)
    {
        ArgumentNullException.ThrowIfNull(date);
        return date.Resolved ?? (DateOnly.TryParseExact(date.Iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
    }

    /// <summary>Whether the units count the same things, going by their last word: "jobs", "American jobs".</summary>
    public static bool SameUnit(CountValue one, CountValue other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return string.Equals(one.Unit.Split(' ')[^1], other.Unit.Split(' ')[^1], StringComparison.OrdinalIgnoreCase);
    }

    private static (decimal? Low, decimal? High, Qualifier? Qualifier) AmountOf(FactValue value) => value switch
    {
        MoneyValue money => (money.Amount, money.AmountMax ?? money.Amount, money.Qualifier),
        CountValue count => (count.Amount, count.AmountMax ?? count.Amount, count.Qualifier),
        PercentValue percent => (percent.Amount, percent.AmountMax ?? percent.Amount, percent.Qualifier),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "No amount."),
    };

    private static DifferenceKind? OfAmounts((decimal? Low, decimal? High, Qualifier? Qualifier) one, (decimal? Low, decimal? High, Qualifier? Qualifier) other)
    {
        if (one.Low is not { } a || other.Low is not { } b)
        {
            return one.Low is null && other.Low is null ? null : DifferenceKind.Exactness;
        }

        if (one == other)
        {
            return null;
        }

        if ((one.Low, one.High) == (other.Low, other.High))
        {
            return DifferenceKind.Qualifier;
        }

        return Covers(one, (b, other.High!.Value)) || Covers(other, (a, one.High!.Value)) ? DifferenceKind.Exactness : DifferenceKind.Value;
    }

    // Whether the less exact of the two leaves room for the other as it stands.
    private static bool Covers((decimal? Low, decimal? High, Qualifier? Qualifier) wide, (decimal Low, decimal High) other)
    {
        var (low, high) = Reach(wide.Low!.Value, wide.High!.Value, wide.Qualifier);
        return low <= other.High && other.Low <= high;
    }

    // What the words leave open. "Up to" promises nothing below, but two different ceilings are two different promises.
    private static (decimal Low, decimal High) Reach(decimal low, decimal high, Qualifier? qualifier) => qualifier switch
    {
        Qualifier.About => (low * (1 - Roughly), high * (1 + Roughly)),
        Qualifier.Over or Qualifier.AtLeast => (low, high * (1 + 2 * Roughly)),
        _ => (low, high),
    };

    private static bool MayMatch(string? one, string? other) =>
        one is null || other is null || ShareName(one, other);

    // "Ishiba" and "Shigeru Ishiba", "Nippon Steel" and "Nippon Steel Corporation".
    private static bool ShareName(string one, string other) =>
        one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase);

    private static bool MayShareWords(string? one, string? other) =>
        one is null || other is null || LongWords(one).Intersect(LongWords(other), StringComparer.OrdinalIgnoreCase).Any();

    // "U.S. military personnel" and "military personnel"; but "American troops" and "Korean troops" are two.
    private static bool MayBeOneUnit(string[] one, string[] other) => one.All(other.Contains) || other.All(one.Contains);

    private static string[] WordsOf(string unit) => unit.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Words of three letters and fewer are mostly grammar, and no ground to call two purposes one.
    private static IEnumerable<string> LongWords(string phrase) => phrase.Split(' ').Where(word => word.Length > 3);
}
