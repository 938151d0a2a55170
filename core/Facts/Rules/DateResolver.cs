using System.Globalization;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>The calendar day behind a date that is not fully written, counted from the document's own date and from nothing else.</summary>
internal static class DateResolver
{
    private static readonly string[] Ahead = ["will", "would", "expected", "set", "scheduled", "plans", "plan", "planned", "upcoming", "likely", "due", "hopes", "next", "to"];
    private static readonly string[] Behind = ["said", "told", "was", "were", "had", "met", "announced", "held", "last", "ago", "did", "signed", "arrived", "spoke"];

    /// <summary>The day, or null where nothing follows: no date of the document, or a weekday whose side of it the sentence does not tell.</summary>
    public static DateOnly? Resolve(Document document, string iso, TextSpan span)
    {
        if (document.Source.Details.PublishedOn is not { } published)
        {
            return null;
        }

        if (iso.StartsWith("weekday:", StringComparison.Ordinal))
        {
            return Weekday(document, span, published, Enum.Parse<DayOfWeek>(iso["weekday:".Length..]));
        }

        if (iso.Length == 7 && iso.StartsWith("--", StringComparison.Ordinal))
        {
            return NearestYear(published, iso);
        }

        return iso switch
        {
            "relative:today" => published,
            "relative:yesterday" => published.AddDays(-1),
            "relative:tomorrow" => published.AddDays(1),
            _ => null,
        };
    }

    private static DateOnly? Weekday(Document document, TextSpan span, DateOnly published, DayOfWeek day)
    {
        var ahead = ((int)day - (int)published.DayOfWeek + 7) % 7;
        if (ahead == 0)
        {
            return published;
        }

        return Direction(document, span) switch
        {
            > 0 => published.AddDays(ahead),
            < 0 => published.AddDays(ahead - 7),
            _ => null,
        };
    }

    // The nearest cue before the weekday in its sentence decides; "to" only where a plan stands before it ("expected to meet ... on Friday").
    private static int Direction(Document document, TextSpan span)
    {
        var sentence = document.SentenceAt(span.Start);
        var first = document.TermAt(sentence.Start);
        var at = document.TermAt(span.Start);
        for (var term = at - 1; term >= first && term >= at - 40; term--)
        {
            if (document.SaysAny(term, Behind))
            {
                return -1;
            }

            if (document.SaysAny(term, Ahead))
            {
                return 1;
            }
        }

        return 0;
    }

    private static DateOnly? NearestYear(DateOnly published, string iso)
    {
        DateOnly? nearest = null;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
        {
            var written = string.Create(CultureInfo.InvariantCulture, $"{year:0000}{iso.AsSpan(1)}");
            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && (nearest is null || Math.Abs(day.DayNumber - published.DayNumber) < Math.Abs(nearest.Value.DayNumber - published.DayNumber)))
            {
                nearest = day;
            }
        }

        return nearest;
    }
}
