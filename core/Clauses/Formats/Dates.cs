using System.Globalization;
using StatementDraft.Core.Facts;

namespace StatementDraft.Core.Clauses.Formats;

/// <summary>Dates, as far as they are known.</summary>
internal static class Dates
{
    /// <summary>"February 7, 2025" ("7 February 2025" day first); a month or a year alone as such; the source's words where no calendar date follows.</summary>
    public static string Write(DateValue date, string format, string words)
    {
        if (date.Resolved is { } day || DateOnly.TryParseExact(date.Iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
        {
            return Day(day, format);
        }

        if (format != "iso" && DateOnly.TryParseExact(date.Iso, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        }

        return date.Iso.Length == 4 && date.Iso.All(char.IsAsciiDigit) ? date.Iso : words;
    }

    /// <summary>A calendar day in a format of <see cref="FactKind.Date"/>.</summary>
    public static string Day(DateOnly day, string format) => format switch
    {
        "iso" => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "day-first" => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        _ => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture),
    };
}
