namespace StatementDraft.Core.Facts.Rules;

/// <summary>Dates that only the document's own date could tell: "today", "last week", "the next four years".</summary>
internal static class RelativeDates
{
    private static readonly string[] Units = ["week", "month", "year", "weekend", "quarter", "decade", "spring", "summer", "autumn", "fall", "winter"];
    private static readonly string[] PluralUnits = ["days", "weeks", "months", "years", "decades"];

    public static DateWordsRead? ReadAt(Document document, int term)
    {
        if (!document.Is(term, WordSense.DateStart))
        {
            return null;
        }

        if (document.SaysAny(term, "today", "yesterday", "tomorrow"))
        {
            return Make(document, term, term + 1);
        }

        if (document.SaysAny(term, "last", "next", "this") && document.SaysAny(term + 1, Units) && !document.Says(term - 1, "the"))
        {
            // "this fall" may be a verb's subject; the season is lower case and stands alone.
            return document.Says(term, "this") && document.SaysAny(term + 1, "fall", "spring") && !document.SaysAny(term - 1, "later", "earlier", "in") ? null : Make(document, term, term + 2);
        }

        if (document.Says(term, "the") && document.SaysAny(term + 1, "next", "last", "past", "coming", "previous", "following"))
        {
            var at = term + 2;
            while (at < term + 5 && (document.Is(at, WordSense.NumberWord) || document.SaysAny(at, "few", "several", "couple", "of") || (at < document.Terms.Length && document.Terms[at].Kind == Core.Text.WordKind.Number)))
            {
                at++;
            }

            return document.SaysAny(at, PluralUnits) || document.SaysAny(at, Units) ? Make(document, term, at + 1) : null;
        }

        return null;
    }

    private static DateWordsRead Make(Document document, int first, int end)
    {
        var words = document.Text[document.Terms[first].Start..document.Terms[end - 1].End].ToLowerInvariant();
        return new DateWordsRead("relative:" + words, first, end);
    }
}
