using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Values that stand in the passage in the place of the claim's, wherever else it may have the claim's: another ordinal before the same noun, another day
/// beside the same month, another currency of the same figure.</summary>
internal static class ValuePlaces
{
    // So many words may stand between an ordinal and what it counts: "the first foreign state visit".
    private const int Reach = 4;

    // A day is denied only by a passage that speaks of the claim's matter.
    private const double Whole = 0.6;

    /// <summary>The passage's value in the place of the claim's; null where it has the claim's there, or nothing that can be told.</summary>
    public static Quantity? Other(Comparison pair, int at, Quantity mine) =>
        mine.Unit == "ordinal" ? Ordinal(pair, at, mine)
        : IsMoney(mine) ? Currency(pair, mine) ?? Sentence(pair, mine)
        : Day(pair, at, mine);

    /// <summary>Whether the passage's equal ordinal counts something else: "the first talks" for "the first country".</summary>
    public static bool CountsAnother(Comparison pair, int at, Quantity mine)
    {
        if (mine.Unit != "ordinal" || mine.Amount > 12)
        {
            return false;
        }

        var counted = Counted(pair.Claim, at).ToList();
        return counted.Count > 0 && !Enumerable.Range(0, pair.Passage.Count).Any(other => pair.Passage[other].Quantity is { Unit: "ordinal" } theirs && theirs.Amount == mine.Amount
            && (Counted(pair.Passage, other).ToList() is { Count: 0 } || Counted(pair.Passage, other).Any(place => counted.Exists(word => pair.Alignment.PartnerOf(word) == place || Compare.Strength(pair.Claim[word], pair.Passage[place], pair.Thesaurus) > 0))));
    }

    private static Quantity? Ordinal(Comparison pair, int at, Quantity mine)
    {
        Quantity? rival = null;
        foreach (var word in Counted(pair.Claim, at))
        {
            for (var other = 0; other < pair.Passage.Count; other++)
            {
                if (pair.Passage[other].Quantity is { Unit: "ordinal" } theirs && Counted(pair.Passage, other).Any(place => pair.Claim[word].Base == pair.Passage[place].Base || pair.Alignment.PartnerOf(word) == place))
                {
                    if (Compare.AreEqual(mine, theirs))
                    {
                        return null;
                    }

                    rival ??= pair.Claim.Any(term => term.Quantity is { } own && Compare.AreEqual(own, theirs)) ? null : theirs;
                }
            }
        }

        return rival;
    }

    // The nouns behind an ordinal, up to the end of its phrase.
    private static IEnumerable<int> Counted(IReadOnlyList<Term> terms, int at)
    {
        for (var next = at + 1; next < terms.Count && next <= at + Reach && !terms[next].FirstOfSentence; next++)
        {
            if (terms[next].Kind == TermKind.Content)
            {
                yield return next;
            }
            else if (terms[next].Kind != TermKind.Name && terms[next].Lower != "and" && !TieWords.IsHyphen(terms[next]))
            {
                yield break;
            }
        }
    }

    private static bool IsMoney(Quantity quantity) => quantity.Unit.Length == 3 && quantity.Unit.All(char.IsUpper);

    private static Quantity? Currency(Comparison pair, Quantity mine)
    {
        var equal = pair.Passage.Select(term => term.Quantity).OfType<Quantity>().Where(theirs => theirs.Amount == mine.Amount).ToList();
        return equal.Exists(theirs => theirs.Unit == mine.Unit) ? null : equal.Find(IsMoney);
    }

    /// <summary>Of two sentences one carries the claim, its verbs first of all, and has another amount; the claim's amount is the other sentence's.</summary>
    private static Quantity? Sentence(Comparison pair, Quantity mine)
    {
        var there = Enumerable.Range(0, pair.Passage.Count).Where(other => pair.Passage[other].Quantity is { } theirs && Compare.AreEqual(mine, theirs)).Select(pair.SentenceOf).Distinct().ToList();
        if (there.Count != 1)
        {
            return null;
        }

        double with = 0, without = 0;
        var acts = Enumerable.Range(0, pair.Claim.Count).Where(at => pair.Claim[at] is { Verb: true, Operator: false, Kind: TermKind.Content }).Select(pair.Alignment.PartnerOf).Where(place => place >= 0).ToList();
        if (acts.Count == 0 || acts.Exists(place => pair.SentenceOf(place) == there[0]))
        {
            return null;
        }

        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (pair.Claim[at].Quantity is null && pair.Alignment.PartnerOf(at) is >= 0 and var place)
            {
                (with, without) = pair.SentenceOf(place) == there[0] ? (with + pair.Claim[at].Weight, without) : (with, without + pair.Claim[at].Weight);
            }
        }

        return without >= 2 * with
            ? Enumerable.Range(0, pair.Passage.Count).Where(other => pair.SentenceOf(other) != there[0]).Select(other => pair.Passage[other].Quantity)
                .FirstOrDefault(theirs => theirs?.Unit == mine.Unit && !pair.Claim.Any(term => term.Quantity is { } own && Compare.AreEqual(own, theirs)))
            : null;
    }

    private static Quantity? Day(Comparison pair, int at, Quantity mine)
    {
        if (mine.Amount is < 1 or > 31 || mine.Unit.Length > 0 || pair.Alignment.Coverage() < Whole || Month(pair.Claim, at) is not (>= 0 and var month))
        {
            return null;
        }

        var days = Enumerable.Range(0, pair.Passage.Count)
            .Where(other => pair.Passage[other].Quantity is { Unit: "" or "ordinal", Amount: >= 1 and <= 31 } && Month(pair.Passage, other) is >= 0 and var theirs && pair.Passage[theirs].Lower == pair.Claim[month].Lower).ToList();

        // The day on which a text was written ("Oslo, May 3") is no day on which anything was done.
        return days.Count == 0 || Before(pair.Claim, at, month) is not { Length: > 0 } preposition || Before(pair.Passage, days[0], Month(pair.Passage, days[0])) != preposition || days.Exists(other => pair.Passage[other].Quantity!.Amount == mine.Amount)
            || days.Exists(other => IsRange(pair.SourceText, pair.Passage[other])) ? null : pair.Passage[days[0]].Quantity;
    }

    private static string Before(IReadOnlyList<Term> terms, int day, int month)
    {
        var at = Math.Min(day, month) - 1;
        at -= at > 0 && terms[at].Lower == "the" ? 1 : 0;
        return at >= 0 && terms[at].Lower is "on" or "by" or "of" or "from" or "until" or "since" or "before" or "after" ? terms[at].Lower : string.Empty;
    }

    // "May 19-21", "from 19 to 21 May": what lies between is no other day.
    private static bool IsRange(string text, Term day) =>
        (day.Span.End < text.Length && text[day.Span.End] is '-' or '–') || (day.Span.Start > 0 && text[day.Span.Start - 1] is '-' or '–');

    // The month right beside the day: "October 27", "27 October", "the 27th of October".
    private static int Month(IReadOnlyList<Term> terms, int day)
    {
        foreach (var at in new[] { day - 1, day + 1, day + 2 })
        {
            if (at >= 0 && at < terms.Count && terms[at].Kind == TermKind.Date && !ClosedClass.IsWeekday(terms[at].Lower) && (at != day + 2 || terms[day + 1].Lower is "of" or "day"))
            {
                return at;
            }
        }

        return -1;
    }
}
