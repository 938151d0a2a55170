namespace StatementDraft.Core.Facts.Rules;

/// <summary>The names of months and weekdays, long and short.</summary>
internal static class DateWords
{
    public static IReadOnlyList<string> Months { get; } =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    ];

    public static IReadOnlyList<string> Weekdays { get; } = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    /// <summary>1 to 12, or 0 for no month.</summary>
    public static int MonthOf(ReadOnlySpan<char> word)
    {
        for (var month = 0; month < 12; month++)
        {
            if (word.Equals(Months[month], StringComparison.OrdinalIgnoreCase)
                || (word.Length is 3 or 4 && Months[month].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length == 3 || month == 8)))
            {
                return month + 1;
            }
        }

        return 0;
    }

    /// <summary>The weekday in its usual spelling, or null.</summary>
    public static string? WeekdayOf(ReadOnlySpan<char> word)
    {
        foreach (var day in Weekdays)
        {
            if (word.Equals(day, StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        return null;
    }
}
