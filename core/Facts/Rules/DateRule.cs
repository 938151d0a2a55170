using System.Globalization;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Dates as far as they are known: "Feb. 7, 2025", "October 2024", "1990s", "FY25", "Friday", "last week".</summary>
/// <remarks>"may" and "march" are no months without a day, a year or a preposition; part of day, clock time, "early" and "late" stay outside.</remarks>
public sealed class DateRule : FactRule
{
    /// <inheritdoc/>
    public override string Name => "date";

    /// <inheritdoc/>
    public override IEnumerable<Found> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Dates;
    }

    /// <summary>The dates of the document, in order.</summary>
    internal static List<Found> Read(Document document)
    {
        var dates = new List<Found>();
        for (var term = 0; term < document.Terms.Length; term++)
        {
            if (ReadAt(document, term) is { } date)
            {
                var span = new TextSpan(document.Terms[date.First].Start, document.Terms[date.End - 1].End);
                dates.Add(new Found(span, new DateValue(date.Iso, DateResolver.Resolve(document, date.Iso, span))));
                term = date.End - 1;
            }
        }

        return dates;
    }

    private static DateWordsRead? ReadAt(Document document, int term)
    {
        var read = document.Terms[term];
        if (read.Is(WordSense.Month))
        {
            return MonthFirst(document, term);
        }

        if (read.Kind == WordKind.Number)
        {
            return DayFirst(document, term) ?? Iso(document, term) ?? Year(document, term);
        }

        if (read.Is(WordSense.Weekday) && read.Capital)
        {
            return new DateWordsRead("weekday:" + DateWords.WeekdayOf(document.Word(term)), term, term + 1);
        }

        return read.Kind == WordKind.Letters ? Fiscal(document, term) ?? RelativeDates.ReadAt(document, term) : null;
    }

    /// <summary>"Feb. 7, 2025", "February 7th", "May 19-21, 2023", "October 2024", "in March".</summary>
    private static DateWordsRead? MonthFirst(Document document, int term)
    {
        var word = document.Word(term);
        if (!char.IsUpper(word[0]))
        {
            return null;
        }

        var month = DateWords.MonthOf(word);
        var end = term + 1;
        var dotted = document.Says(end, ".") && document.Terms[end].Start == document.Terms[term].End && word.Length < DateWords.Months[month - 1].Length;
        if (dotted)
        {
            end++;
        }

        if (document.Follows(end) && DayAt(document, end) is { } day)
        {
            end++;
            var range = document.SaysAny(end, "-", "–", "to") && DayAt(document, end + 1) is { } last && last > day;
            end = range ? end + 2 : end;
            var comma = document.Says(end, ",") ? 1 : 0;
            return YearAt(document, end + comma) is { } year && document.Follows(end + comma)
                ? new DateWordsRead(Text($"{year}-{month:00}-{day:00}"), term, end + comma + 1)
                : new DateWordsRead(Text($"--{month:00}-{day:00}"), term, end);
        }

        var of = document.SaysAny(end, "of", ",") ? 1 : 0;
        if (document.Follows(end + of) && YearAt(document, end + of) is { } only)
        {
            return new DateWordsRead(Text($"{only}-{month:00}"), term, end + of + 1);
        }

        // A full-stopped short form, or a long name that cannot be a verb or a person, is the month; "May" and "March" need a sign of time before them.
        var surely = word.Length > 3 && month is not (3 or 5) && !(word.Length == 4 && month is 4 or 6 or 7);
        if (surely && !IsName(document, term))
        {
            return new DateWordsRead(Text($"--{month:00}"), term, term + 1);
        }

        var timely = document.SaysAny(term - 1, "in", "since", "until", "till", "by", "last", "next", "this", "early", "late", "mid", "of", "from", "to", "through", "between", "during", "and", "before", "after");
        var named = month is 3 or 5 && document.SaysAny(term - 1, "and", "to", "of", "before", "after", "from", "through", "by") && !document.Is(term - 2, WordSense.Month);
        // "our March announcement": a month between a determiner and a plain noun.
        timely |= document.SaysAny(term - 1, "our", "its", "their", "the", "his", "her", "a", "this") && document.Follows(term + 1) && term + 1 < document.Terms.Length
            && document.Terms[term + 1] is { Capital: false, Kind: WordKind.Letters } next && !next.Is(WordSense.Closed);
        return (timely && !named && !IsName(document, term)) || (dotted && timely) ? new DateWordsRead(Text($"--{month:00}"), term, dotted && word.Length == 3 ? end : term + 1) : null;
    }

    // "April Jones", "June Tanaka", "Theresa May": a capitalised neighbour makes it a name.
    private static bool IsName(Document document, int term) =>
        (document.Follows(term + 1) && document.Terms[term + 1].Capital && document.Terms[term + 1].Kind == WordKind.Letters && !document.Is(term + 1, WordSense.Closed | WordSense.OrganizationLast | WordSense.Meeting) && document.Is(term, WordSense.GivenName))
        || (document.Is(term - 1, WordSense.GivenName | WordSense.Honorific) && document.Follows(term));

    /// <summary>"7 February 2025", "7th of February".</summary>
    private static DateWordsRead? DayFirst(Document document, int term)
    {
        if (DayAt(document, term) is not { } day)
        {
            return null;
        }

        var at = document.Says(term + 1, "of") ? term + 2 : term + 1;
        if (!document.Is(at, WordSense.Month) || !document.Follows(at) || !document.Terms[at].Capital)
        {
            return null;
        }

        var month = DateWords.MonthOf(document.Word(at));
        var end = at + 1;
        var comma = document.SaysAny(end, ",", ".") && YearAt(document, end + 1) is not null ? 1 : 0;
        return YearAt(document, end + comma) is { } year
            ? new DateWordsRead(Text($"{year}-{month:00}-{day:00}"), term, end + comma + 1)
            : new DateWordsRead(Text($"--{month:00}-{day:00}"), term, end);
    }

    private static DateWordsRead? Iso(Document document, int term)
    {
        var start = document.Terms[term].Start;
        if (document.Terms[term].End - start != 4 || start + 10 > document.Text.Length
            || !DateOnly.TryParseExact(document.Text.AsSpan(start, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return null;
        }

        return new DateWordsRead(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), term, document.TermAt(start + 10));
    }

    /// <summary>A year alone, or a decade. Not a number with a currency sign, a unit or a "No." beside it.</summary>
    private static DateWordsRead? Year(Document document, int term)
    {
        if (YearAt(document, term) is not { } year)
        {
            return null;
        }

        var start = document.Terms[term].Start;
        var end = document.Terms[term].FullEnd;
        if ((start > 0 && (document.Text[start - 1] is '$' or '€' or '£' or '¥' or '#' or '/' or '.' or ',' or '+' || char.IsLetter(document.Text[start - 1])))
            || (end < document.Text.Length && (document.Text[end] is '%' or '/' || (document.Text[end] == ':' && end + 1 < document.Text.Length && char.IsDigit(document.Text[end + 1]))))
            || document.SaysAny(term - 1, "resolution", "resolutions", "no", "number", "page", "unscr", "unscrs", "room")
            || document.SaysAny(term + 1, "people", "troops", "jobs", "km", "miles", "kilometers", "mw", "megawatts", "soldiers", "dollars", "tons", "tonnes", "percent", "million", "billion", "hours", "gmt", "jst", "est", "edt"))
        {
            return null;
        }

        return document.Says(term + 1, "s") && document.Terms[term + 1].Start == end && year % 10 == 0
            ? new DateWordsRead(Text($"{year / 10}X"), term, term + 2)
            : new DateWordsRead(Text($"{year}"), term, term + 1);
    }

    /// <summary>"FY25", "FY 2025", "fiscal year 2025", "fiscal 2028".</summary>
    private static DateWordsRead? Fiscal(Document document, int term)
    {
        var word = document.Word(term);
        if (word[0] is not ('F' or 'f'))
        {
            return null;
        }

        if (word.Length is 4 or 6 && word.StartsWith("FY", StringComparison.Ordinal) && int.TryParse(word[2..], NumberStyles.None, CultureInfo.InvariantCulture, out var joined))
        {
            return new DateWordsRead(Text($"fiscal:{(joined < 100 ? 2000 + joined : joined)}"), term, term + 1);
        }

        var isFy = word.SequenceEqual("FY");
        if (!isFy && !document.Says(term, "fiscal"))
        {
            return null;
        }

        var at = document.SaysAny(term + 1, "year", "years") ? term + 2 : term + 1;
        if (YearAt(document, at) is { } year)
        {
            return new DateWordsRead(Text($"fiscal:{year}"), term, at + 1);
        }

        return isFy && at < document.Terms.Length && document.Terms[at].Kind == WordKind.Number && NumberWords.Digits(document.Word(at)) is >= 0 and < 100 and var two
            ? new DateWordsRead(Text($"fiscal:{2000 + (int)two}"), term, at + 1)
            : null;
    }

    private static int? DayAt(Document document, int term)
    {
        if (term >= document.Terms.Length || document.Terms[term].Kind != WordKind.Number)
        {
            return null;
        }

        var word = document.Word(term);
        var digits = word.Length > 2 && char.IsLetter(word[^1]) ? word[..^2] : word;
        return digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            && !document.SaysAny(term + 1, "%", "percent", "million", "billion") ? day : null;
    }

    private static int? YearAt(Document document, int term) =>
        term < document.Terms.Length && document.Terms[term].Kind == WordKind.Number && document.Word(term).Length == 4
            && int.TryParse(document.Word(term), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and < 2100 ? year : null;

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}

/// <summary>A date as read, over terms.</summary>
internal readonly record struct DateWordsRead(string Iso, int First, int End);
