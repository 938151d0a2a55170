using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>What stands around an amount of money: what it is for, over what time, and who pays. Only what the sentence says outright.</summary>
internal static class MoneyContext
{
    private static readonly string[] Paying =
    [
        "invest", "invests", "invested", "investing", "pay", "pays", "paid", "paying", "provide", "provides", "provided", "providing", "spend", "spends", "spent", "spending",
        "pledge", "pledges", "pledged", "pledging", "commit", "commits", "committed", "contribute", "contributes", "contributed", "finance", "fund", "funds", "donate", "donated",
        "allocate", "allocates", "allocated", "promise", "promised", "promising", "buy", "buys", "bought", "purchase", "purchases", "acquire", "acquires", "acquired", "announced", "announce", "mobilize", "mobilise",
    ];

    /// <summary>The purpose ("in U.S. projects") and the period ("over the next four years", "per year") that follow the amount.</summary>
    public static (string? Purpose, string? Period) After(Document document, int term)
    {
        string? purpose = null;
        string? period = null;
        var end = document.SentenceAt(document.Terms[term - 1].Start).End;
        for (var at = term; at < document.Terms.Length && document.Terms[at].Start < end && at < term + 24; at++)
        {
            if (document.Terms[at].Kind == WordKind.Mark && !document.SaysAny(at, "-", "–", "(", ")", "&", "/"))
            {
                break;
            }

            if (period is null && PeriodAt(document, at) is > 0 and var length)
            {
                period = Words(document, at, at + length);
                at += length - 1;
            }
            else if (purpose is null && at < term + 2 && document.SaysAny(at, "in", "for", "toward", "towards", "into", "to"))
            {
                var stop = PurposeEnd(document, at + 1, end);
                if (stop > at + 1)
                {
                    purpose = Words(document, at, stop);
                    at = stop - 1;
                }
            }
        }

        return (purpose, period);
    }

    /// <summary>The last name before a verb of paying in the sentence; null where the sentence has none before the amount.</summary>
    public static string? PayerBefore(Document document, TextSpan money)
    {
        var sentence = document.SentenceAt(money.Start);
        var first = document.TermAt(sentence.Start);
        for (var at = document.TermAt(money.Start) - 1; at >= first && at >= document.TermAt(money.Start) - 12; at--)
        {
            if (document.SaysAny(at, Paying))
            {
                return LastActorBefore(document, sentence.Start, document.Terms[at].Start);
            }
        }

        return null;
    }

    // Only an unmistakable subject: one single state, body or person before the verb.
    private static string? LastActorBefore(Document document, int start, int end)
    {
        string? actor = null;
        foreach (var found in document.NamesWithin(new TextSpan(start, end)))
        {
            var name = found.Value switch
            {
                OrganizationValue organization => organization.Name,
                PersonValue person => person.Name,
                PlaceValue place => place.Metonym ?? place.Name,
                _ => null,
            };
            if (name is not null && actor is not null && name != actor)
            {
                return null;
            }

            actor = name ?? actor;
        }

        return actor;
    }

    private static int PeriodAt(Document document, int at)
    {
        if (document.SaysAny(at, "annually", "yearly", "monthly"))
        {
            return 1;
        }

        if (document.SaysAny(at, "per", "a", "each", "every") && document.SaysAny(at + 1, "year", "month", "annum", "quarter"))
        {
            return 2;
        }

        if (!document.SaysAny(at, "over", "through", "by", "during", "within", "in"))
        {
            return 0;
        }

        for (var end = at + 1; end < at + 7 && end < document.Terms.Length; end++)
        {
            if (document.SaysAny(end, "year", "years", "months", "decade", "decades", "term", "month"))
            {
                return end + 1 - at;
            }

            if (document.Terms[end].Kind == WordKind.Number && document.Terms[end].End - document.Terms[end].Start == 4 && end == at + 1)
            {
                return 2;
            }

            if (!document.Is(end, WordSense.NumberWord) && document.Terms[end].Kind != WordKind.Number && !document.SaysAny(end, "the", "next", "coming", "last", "past", "a", "of", "following", "several", "few", "first", "second"))
            {
                return 0;
            }
        }

        return 0;
    }

    private static int PurposeEnd(Document document, int at, int end)
    {
        var from = at;
        while (at < document.Terms.Length && document.Terms[at].Start < end && at < from + 12)
        {
            if ((document.Terms[at].Kind == WordKind.Mark && !document.SaysAny(at, "-", "–", "(", ")", "&"))
                || document.SaysAny(at, "over", "by", "that", "which", "while", "as", "will", "would", "is", "was", "with", "from", "than", "per", "annually"))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static string Words(Document document, int first, int end) =>
        document.Text[document.Terms[first].Start..document.Terms[end - 1].FullEnd];
}
