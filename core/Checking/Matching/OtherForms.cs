using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Whether the sources may have a value or a name of a claim in some other form. An alarm that blocks is raised only where they have not;
/// where they may, the claim is no better supported, but nobody is stopped.</summary>
internal sealed class OtherForms(EvidenceBase sources)
{
    private const int Least = 4;

    private static readonly HashSet<string> Near = new(StringComparer.Ordinal) { "today", "yesterday", "tomorrow", "tonight", "weekend", "week", "month", "day" };

    // "A Bachelor of Arts" is a degree; of no person or body the source could have another.
    private static readonly HashSet<string> Degrees = new(StringComparer.Ordinal) { "bachelor", "master", "doctor" };

    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal) { "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions" };

    /// <summary>A month or a weekday: named anywhere, or the passage counts from the day it was written ("this weekend").</summary>
    public bool MayHaveDay(Comparison pair, Term date) =>
        pair.IsKnown(date) || ClosedClass.WrittenForms(date.Lower).Any(sources.Words.HasWord) || pair.Passage.Any(term => Near.Contains(term.Base));

    /// <summary>A number: inside a word, as part of a name, rounded, or only counted.</summary>
    public bool MayHaveAmount(Comparison pair, Departure departure)
    {
        var at = Index(pair, departure.Span);
        if (at < 0 || pair.Claim[at].Quantity is not { } quantity)
        {
            return false;
        }

        if (IsInWord(pair, at) || IsShortYear(pair, quantity) || (quantity.Unit == "year" && IsCountedFrom(pair.Passage)) || (quantity.Amount >= 100 && quantity.Unit != "year" && IsRounded(pair, quantity)))
        {
            return true;
        }

        return !departure.InPlace
            && ((!departure.Contradicts && IsReckoned(pair, quantity))
                || QuantityReader.LettersOf(quantity.Amount).Any(letters => sources.Words.HasStart(letters + "-"))
                || (!(departure.Contradicts && departure.Absent) && IsCountedOrNamed(pair, at, quantity))
                || (quantity.Amount is 100 or 1000 or 10_000 or 100_000 or 1_000_000 && pair.Passage.Any(term => Vague.Contains(term.Lower))));
    }

    /// <summary>A name: what tells it from others, or that word's beginning, its letters, or what they are short for.</summary>
    public bool MayHaveName(Comparison pair, TextSpan span)
    {
        var at = Index(pair, span);
        if (at < 0 || pair.Claim[at].Name is not { } name)
        {
            return false;
        }

        if (pair.Claim[at].Quoted || NamesNobody(pair) || IsDegree(pair, at))
        {
            return true;
        }

        var written = pair.Claim.Where(term => ReferenceEquals(term.Name, name)).Select(term => Bare(pair.Said(term.Span))).ToList();
        return Telling(pair, name).TrueForAll(word => IsStarted(word) || IsSpelledOut(word))
            || written.Exists(IsSpelledOut)
            || (Initials(pair, at) is { Length: > 1 } initials && sources.Words.HasWord(initials));
    }

    /// <summary>A name that stands elsewhere in the sources: the passage itself has its telling word, or names nobody.</summary>
    public bool PassageMayHaveName(Comparison pair, TextSpan span)
    {
        var at = Index(pair, span);
        return at < 0 || pair.Claim[at].Name is not { } name || NamesNobody(pair) || IsDegree(pair, at)
            || Telling(pair, name).TrueForAll(word => pair.Passage.Any(term => term.Lower.Equals(word, StringComparison.OrdinalIgnoreCase)));
    }

    // The words that are no number, no "II" and not common: "Yale" of "Yale University".
    private static List<string> Telling(Comparison pair, NameGroup name)
    {
        var words = pair.Claim.Where(term => ReferenceEquals(term.Name, name)).ToList();
        var telling = words.Where(term => term.Lower.Length > 2 && term.Rare && !term.Lower.All(letter => letter is 'i' or 'v' or 'x')).DefaultIfEmpty(words[^1]);
        return [.. telling.Select(term => Bare(pair.Said(term.Span)))];
    }

    private static bool IsDegree(Comparison pair, int at) => Degrees.Contains(pair.Claim[at].Lower) && at + 1 < pair.Claim.Count && pair.Claim[at + 1].Lower is "of" or "in" or "degree";

    private bool IsStarted(string word)
    {
        var last = word.Split('-')[^1];
        var length = Math.Max(Least, (int)Math.Ceiling(0.6 * last.Length));
        return last.Length > 2 && char.IsUpper(last[0]) && sources.Words.HasStart(last.Length > length ? last[..length] : last);
    }

    private bool IsSpelledOut(string word)
    {
        var letters = word.Replace(".", string.Empty, StringComparison.Ordinal);
        return letters.Length is > 1 and < 7 && letters.All(char.IsUpper) && sources.Words.HasSpelledOut(letters);
    }

    /// <summary>The first letters of the words with a capital around the name.</summary>
    private static string Initials(Comparison pair, int at)
    {
        var (from, to) = (at, at);
        while (from > 0 && IsCapital(pair, from - 1))
        {
            from--;
        }

        while (to + 1 < pair.Claim.Count && IsCapital(pair, to + 1))
        {
            to++;
        }

        return string.Concat(Enumerable.Range(from, to - from + 1).Select(index => pair.Said(pair.Claim[index].Span)[0]).Where(char.IsUpper));
    }

    private static bool IsCapital(Comparison pair, int at) => pair.Claim[at].Kind != TermKind.Mark && char.IsUpper(pair.Said(pair.Claim[at].Span)[0]);

    /// <summary>A source of a few sentences that never says whom it speaks of but by "he" or "the film".</summary>
    private bool NamesNobody(Comparison pair) =>
        sources.Index.All.Count <= 3
        && pair.Passage.Where((term, at) => ClosedClass.IsPronoun(term.Lower) || (term.Lower == "the" && at + 1 < pair.Passage.Count && pair.Passage[at + 1].Kind == TermKind.Content)).Any();

    // "Uranium-235"
    private static bool IsInWord(Comparison pair, int at)
    {
        var start = pair.Claim[at].Span.Start;
        return start > 1 && pair.ClaimText[start - 1] is '-' or '‐' or '‑' && char.IsLetter(pair.ClaimText[start - 2]);
    }

    /// <summary>"Six minutes" may be counted rather than said, and the 14th of a line of kings is often left uncounted.</summary>
    private static bool IsCountedOrNamed(Comparison pair, int at, Quantity quantity) =>
        (quantity.Amount <= 12 && char.IsLetter(pair.Said(quantity.Span)[0]))
        || (quantity.Unit == "ordinal" && at + 1 < pair.Claim.Count && IsCapital(pair, at + 1));

    /// <summary>The year of a month that a passage without years has, the day of the month beside its weekday: whoever knows when the source was written knows it.</summary>
    private static bool IsReckoned(Comparison pair, Quantity quantity)
    {
        var day = quantity.Amount <= 31;
        return (day || (quantity.Unit == "year" && !pair.Passage.Any(term => term.Quantity is { Unit: "year" })))
            && pair.Claim.Where((term, at) => term.Kind == TermKind.Date && ClosedClass.IsWeekday(term.Lower) == day && Math.Abs(term.Span.Start - quantity.Span.Start) < 20 && pair.IsKnown(term)).Any();
    }

    // "62 years ago", "sold it two years later", "won the cup this year".
    private static bool IsCountedFrom(IReadOnlyList<Term> passage) =>
        passage.Where((term, at) => term.Base == "year" && ((at > 0 && passage[at - 1].Lower is "this" or "last" or "next")
            || (at + 1 < passage.Count && passage[at + 1].Lower is "ago" or "later" or "earlier" or "before" or "after"))).Any();

    // "2018–19" for "2018-2019".
    private bool IsShortYear(Comparison pair, Quantity quantity)
    {
        var start = quantity.Span.Start;
        return start > 4 && quantity.Span.Length == 2 && pair.ClaimText[start - 1] is '-' or '–' or '/' or '—'
            && pair.ClaimText.AsSpan(start - 5, 4).IndexOfAnyExceptInRange('0', '9') < 0
            && sources.Words.HasWord(pair.ClaimText[(start - 5)..(start - 3)] + pair.Said(quantity.Span));
    }

    /// <summary>The sources have the figure less exactly, or the passage has it more exactly.</summary>
    private bool IsRounded(Comparison pair, Quantity quantity)
    {
        for (var unit = 10m; unit <= quantity.Amount; unit *= 10)
        {
            var rounded = Math.Round(quantity.Amount / unit) * unit;
            if (rounded != quantity.Amount && Math.Abs(rounded - quantity.Amount) <= quantity.Amount * 0.05m && sources.HasQuantity(quantity with { Amount = rounded }))
            {
                return true;
            }
        }

        return pair.Passage.Select(term => term.Quantity).OfType<Quantity>()
            .Any(other => other.Unit == quantity.Unit && other.Amount != quantity.Amount && Math.Abs(other.Amount - quantity.Amount) <= quantity.Amount * 0.01m);
    }

    private static int Index(Comparison pair, TextSpan span)
    {
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            if (span.Contains(pair.Claim[at].Span))
            {
                return at;
            }
        }

        return -1;
    }

    private static string Bare(string written) => written.EndsWith("'s", StringComparison.Ordinal) || written.EndsWith("’s", StringComparison.Ordinal) ? written[..^2] : written;
}
