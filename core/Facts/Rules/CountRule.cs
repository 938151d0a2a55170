using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts.Rules;

/// <summary>Numbers of things: "approximately 54,000 U.S. military personnel", "over 70 deliverables", "a dozen reactors".</summary>
/// <remarks>No count: "one", ordinals, ages, durations, the two leaders, countries or sides, years, articles, money, shares.</remarks>
public sealed class CountRule : FactRule
{
    // Nouns whose number is a name: "Article 5", "season 5 starts".
    private static readonly string[] References =
    [
        "article", "articles", "no", "paragraph", "chapter", "section", "number", "resolution", "phase", "page", "version", "fy", "series", "season", "episode", "level", "stage", "round", "game", "table",
        "figure", "channel", "highway", "route", "flight", "grade", "class", "type", "part", "volume", "annex",
    ];

    /// <inheritdoc/>
    public override string Name => "count";

    /// <inheritdoc/>
    public override IEnumerable<Found> Find(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        for (var term = 0; term < document.Terms.Length; term++)
        {
            if (MoneyRule.ReadAt(document, term) is { } money)
            {
                term = money.End - 1;
            }
            else if (PercentRule.ReadAt(document, term) is { } share)
            {
                term = share.End - 1;
            }
            else if (Quantity.ReadAt(document, term) is { } quantity && ReadAt(document, quantity) is { } found)
            {
                yield return found;
                term = document.TermAt(found.Span.End) - 1;
            }
        }
    }

    private static Found? ReadAt(Document document, Quantity quantity)
    {
        if (!MayCount(document, quantity))
        {
            return null;
        }

        var (unitFirst, max) = (quantity.End, (decimal?)null);
        if (document.SaysAny(unitFirst, "to", "-", "–", "or") && Quantity.ReadAt(document, unitFirst + 1) is { Amount: { } high } upper && high > quantity.Amount)
        {
            (unitFirst, max) = (upper.End, high);
        }

        if (document.SaysAny(unitFirst, "additional", "more") && document.Follows(unitFirst))
        {
            unitFirst++;
        }

        if (document.Says(unitFirst, "of") && document.SaysAny(unitFirst + 1, "the", "these", "those", "our", "its", "their"))
        {
            return null;
        }

        var unitEnd = UnitEnd(document, unitFirst);
        if (unitEnd == unitFirst || !IsUnit(document, quantity, unitFirst, unitEnd))
        {
            return null;
        }

        var (qualifier, first) = Qualifiers.At(document, quantity.First);
        var span = new TextSpan(document.Terms[first].Start, document.Terms[unitEnd - 1].End);
        var unit = document.Text[document.Terms[unitFirst].Start..document.Terms[unitEnd - 1].End];
        return new Found(span, new CountValue(quantity.Amount, unit, max, qualifier));
    }

    private static bool MayCount(Document document, Quantity quantity)
    {
        var (first, terms) = (quantity.First, document.Terms);
        if (quantity.Amount is 1 or 0 || (quantity.Amount is not null && quantity.Amount != decimal.Truncate(quantity.Amount.Value) && quantity.Scale == 1))
        {
            return false;
        }

        // "Five Eyes", "6G networks": the number is a part of a name.
        if ((terms[first].Capital && !IsSentenceStart(document, first) && quantity.End < terms.Length && terms[quantity.End].Capital && terms[first].Kind == WordKind.Letters)
            || (quantity.End < terms.Length && document.Says(quantity.End, "g") && terms[quantity.End].Start == terms[quantity.End - 1].FullEnd)
            || (first > 0 && document.SaysAny(first - 1, "-", "–") && terms[first].Capital))
        {
            return false;
        }

        if (terms[first].Kind == WordKind.Number)
        {
            var digits = document.Word(first);
            var year = quantity.Scale == 1 && digits.Length == 4 && digits[0] is '1' or '2' && digits is not ['1' or '2', ',', ..] && quantity.Amount is >= 1900 and < 2100;
            if (year || char.IsLetter(digits[^1]))
            {
                return false;
            }
        }

        // A number inside a name or a reference: "Article 5", "No. 3", "F-35", "Resolution 2397", "Feb. 7", "$", "#".
        if (first > 0 && document.Follows(first))
        {
            var before = terms[first - 1];
            var touches = before.FullEnd == terms[first].Start;
            if ((touches && before.Kind == WordKind.Mark && !document.SaysAny(first - 1, "(", "“", "\"", "‘", "—", "–", "~"))
                || (before.Capital && !before.Possessive && !before.Is(WordSense.Closed) && terms[first].Kind == WordKind.Number && !IsSentenceStart(document, first - 1))
                || before.Is(WordSense.Month) || (document.SaysAny(first - 1, References) || document.SaysAny(first - 1, "the", "these", "those", "our", "their", "its", "both", "all"))
                    && (quantity.Amount is 2 or 3 || document.SaysAny(first - 1, References))
                || (document.Says(first - 1, ".") && first > 1 && (terms[first - 2].Is(WordSense.Month) || document.SaysAny(first - 2, "no", "nos", "art"))))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSentenceStart(Document document, int term) => document.SentenceAt(document.Terms[term].Start).Start == document.Terms[term].Start;

    private static int UnitEnd(Document document, int first)
    {
        var (at, longest) = (first, first + 7);
        while (at < document.Terms.Length && at < longest && document.Follows(at))
        {
            var term = document.Terms[at];
            // "safe, effective, and quality-assured vaccine doses": adjectives in a row, the noun after the last.
            if (at > first && SkipsToAdjective(document, at) is var adjective and > 0)
            {
                (at, longest) = (adjective, Math.Min(longest + 3, first + 14));
                continue;
            }

            if (document.Says(at, "of") && at > first && document.Is(at - 1, WordSense.Measure) && document.Follows(at + 1) && at + 1 < document.Terms.Length && document.Terms[at + 1].Kind == WordKind.Letters && !document.Is(at + 1, WordSense.Closed))
            {
                // "170 million tonnes of CO2": what is measured belongs to the unit, one word of it.
                return at + 2;
            }

            var hyphen = document.SaysAny(at, "-", "–", "/", "&") && at > first && term.Start == document.Terms[at - 1].FullEnd && at + 1 < document.Terms.Length && document.Terms[at + 1].Start == term.End;
            var ofState = document.Says(at, "of") && at > first && document.SaysAny(at + 1, "state", "government", "mass", "war", "uranium", "ammunition", "plutonium", "capacity", "power");
            if (hyphen || ofState)
            {
                at += 2;
                continue;
            }

            if ((term.Kind != WordKind.Letters && !IsCode(document, first, at)) || term.Is(WordSense.CountEnd) || IsParticipleAfterNoun(document, first, at) || IsAfterPlural(document, first, at))
            {
                break;
            }

            at++;
            if (term.Possessive)
            {
                return first;
            }
        }

        return at;
    }

    // The term after ", " or "and" in a row of adjectives; 0 where the row ends or a noun would follow another count.
    private static int SkipsToAdjective(Document document, int at)
    {
        var next = document.Says(at, ",") ? document.Says(at + 1, "and") ? at + 2 : at + 1 : document.Says(at, "and") ? at + 1 : 0;
        return next > 0 && next < document.Terms.Length && document.Follows(next) && IsAdjective(document, at - 1) && IsAdjective(document, next) && document.Terms[next].Kind == WordKind.Letters ? next : 0;
    }

    private static bool IsAdjective(Document document, int term)
    {
        var word = document.Word(term);
        return char.IsLower(word[0]) && (word.EndsWith("ive", StringComparison.Ordinal) || word.EndsWith("al", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ous", StringComparison.Ordinal)
            || word.EndsWith("ful", StringComparison.Ordinal) || word.EndsWith("able", StringComparison.Ordinal) || word.EndsWith("ible", StringComparison.Ordinal) || word.EndsWith("ic", StringComparison.Ordinal) || word.EndsWith("ern", StringComparison.Ordinal)
            || document.SaysAny(term, "safe", "secure", "new", "large", "small", "quality", "high", "low", "free", "open", "old", "young", "great", "major", "long", "short", "skilled", "clean"));
    }

    // "COVID-19 vaccines": a number that touches the word before it, with a word after it.
    private static bool IsCode(Document document, int first, int at) =>
        at > first && document.Terms[at].Kind == WordKind.Number && document.Terms[at].Start == document.Terms[at - 1].FullEnd && at + 1 < document.Terms.Length && document.Terms[at + 1].Kind == WordKind.Letters;

    // "two dozen countries access data": a plural that no plural follows is the noun that is counted.
    private static bool IsAfterPlural(Document document, int first, int at) =>
        at > first && document.Word(at - 1) is [.., not ('s' or 'u' or 'i'), 's'] before && before.Length > 3 && char.IsLower(document.Text[document.Terms[at].Start]) && document.Word(at) is not [.., not 's', 's'];

    // "54,000 personnel stationed in", "12 reactors operating": the participle follows the noun; "70 coordinated exercises": it goes before one.
    private static bool IsParticipleAfterNoun(Document document, int first, int at)
    {
        var word = document.Word(at);
        var participle = word.Length > 4 && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal));
        var finite = document.SaysAny(at, "went", "came", "took", "made", "gave", "left", "built", "held", "found", "lost", "won", "met", "sent", "became", "began", "fell", "rose", "took", "known");
        var pluralBefore = at > first && document.Word(at - 1)[^1] == 's';
        var endsAfter = at + 1 >= document.Terms.Length || document.Terms[at + 1].Kind != WordKind.Letters || document.Is(at + 1, WordSense.CountEnd) || !document.Follows(at + 1);
        return at > first && ((participle && (endsAfter || pluralBefore)) || finite || (pluralBefore && word.EndsWith("ly", StringComparison.Ordinal)));
    }

    private static bool IsUnit(Document document, Quantity quantity, int first, int end)
    {
        var head = end - 1;
        for (var at = first + 1; at < end; at++)
        {
            head = document.Says(at, "of") ? at - 1 : head;
        }

        if (document.Is(first, WordSense.Uncounted) || document.Is(head, WordSense.Uncounted) || document.Is(first, WordSense.Month | WordSense.Weekday))
        {
            return false;
        }

        if (quantity.Amount is 2 or 3 or 4 && end - first <= 2 && document.Is(head, WordSense.Party) && (end - first == 1 || document.Word(first).EndsWith("ies", StringComparison.Ordinal) || document.SaysAny(first, "great", "other", "our", "proud", "sovereign", "allied")))
        {
            return false;
        }

        // A singular after a number other than one is no counted noun: "three fold", "20 percent" were read elsewhere.
        var word = document.Word(head);
        var plural = word[^1] is 's' or 'S' || document.Is(head, WordSense.Measure)
            || document.SaysAny(head, "people", "personnel", "men", "women", "children", "aircraft", "troops", "staff", "species", "data", "media", "workforce", "police", "fish", "spacecraft", "police", "crew");
        return plural && !word.EndsWith("'s", StringComparison.Ordinal) && !(document.Terms[first].Capital && quantity.Amount < 40 && document.Terms[head].Capital && end - first > 4);
    }
}
