using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Rules;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>An article of a treaty or a date, as a commitment says it.</summary>
/// <param name="Span">Where it stands; "of the Treaty" behind an article and "by the end of" before a date belong to it.</param>
/// <param name="Key">The same for the same article or date in any notation: "article 5", "2030", "2030-03".</param>
/// <param name="IsDeadline">Whether "by" or "before" stands in front of a date.</param>
internal sealed record SaidReference(TextSpan Span, string Key, bool IsDeadline = false)
{
    /// <summary>The article that begins at the term, and the term behind it; null where none begins there.</summary>
    internal static (SaidReference Article, int End)? ArticleAt(Document document, int term)
    {
        if (!document.Says(term, "article") || TreatyRule.ArticleAt(document, term + 1) is not { } number)
        {
            return null;
        }

        // "Article 5 of the Treaty of Mutual Aid and Security"
        var end = term + 2;
        if (document.Says(end, "of") && document.Says(end + 1, "the"))
        {
            for (var at = end + 2; at < document.Terms.Length && document.Follows(at); at++)
            {
                if (document.Terms[at] is { Capital: true, Kind: WordKind.Letters })
                {
                    end = at + 1;
                }
                else if (!document.SaysAny(at, "of", "and", "the", "-", "–", "‑"))
                {
                    break;
                }
            }
        }

        return (new SaidReference(new TextSpan(document.Terms[term].Start, document.Terms[end - 1].End), $"article {number}"), end);
    }

    /// <summary>A date that the rules found; null for one that only the day of the text tells ("last week").</summary>
    internal static SaidReference? OfDate(Document document, Found date)
    {
        if (date.Value is not DateValue { Iso: var iso } || iso.StartsWith("relative", StringComparison.Ordinal) || iso.StartsWith("weekday", StringComparison.Ordinal))
        {
            return null;
        }

        var first = document.TermAt(date.Span.Start);
        var lead = document.Says(first - 1, "of") && document.Says(first - 2, "end") && document.Says(first - 3, "the") ? first - 3 : first;
        var start = document.SaysAny(lead - 1, "by", "before") ? lead - 1 : document.Says(lead - 1, "than") && document.Says(lead - 2, "later") && document.Says(lead - 3, "no") ? lead - 3 : first;
        return new SaidReference(new TextSpan(document.Terms[start].Start, date.Span.End), iso, start < first);
    }
}
