using System.Globalization;
using StatementDraft.Core.Facts;

namespace StatementDraft.Web.Components.Facts;

/// <summary>Dates as a statement prints them; what is unknown is said to be unknown, never filled in.</summary>
public static class DateWording
{
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture) + Texts.Of(" UTC");

    /// <summary>The date as far as its ISO form tells; a form this does not know is shown as it stands.</summary>
    public static string Of(DateValue date)
    {
        if (date.Iso.Split(':', 2) is [var kind, var words])
        {
            return kind == "fiscal" ? Texts.Of("fiscal year {0}", words) : words;
        }

        if (TryRead(date.Iso, "yyyy-MM-dd", out var day))
        {
            return Day(day);
        }

        if (TryRead(date.Iso, "yyyy-MM", out var month))
        {
            return month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
        }

        // "--02-07" and "--02" have no year; any leap year serves to read the rest.
        if (TryRead(date.Iso.Replace("--", "2000-", StringComparison.Ordinal), "yyyy-MM-dd", out var dayOfYear))
        {
            return dayOfYear.ToString("d MMMM", CultureInfo.InvariantCulture) + Texts.Of(", year not given");
        }

        if (TryRead(date.Iso.Replace("--", "2000-", StringComparison.Ordinal), "yyyy-MM", out var monthOfYear))
        {
            return monthOfYear.ToString("MMMM", CultureInfo.InvariantCulture) + Texts.Of(", year not given");
        }

        return date.Iso.EndsWith('X') ? Texts.Of("the {0}0s", date.Iso[..^1]) : date.Iso;
    }

    private static bool TryRead(string iso, string format, out DateOnly date) =>
        DateOnly.TryParseExact(iso, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
