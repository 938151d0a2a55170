using System.Globalization;

namespace StatementDraft.Web.Pages;

/// <summary>A day as it is typed: 2025-02-07. One form only, since 7/2/2025 is two days.</summary>
public static class DateEntry
{
    public static bool IsDateOrEmpty(string? entry) => string.IsNullOrWhiteSpace(entry) || Read(entry) is not null;

    public static DateOnly? Read(string? entry) =>
        DateOnly.TryParseExact(entry?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
