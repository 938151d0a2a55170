using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Numbers, amounts, shares, years, months and weekdays that the passage does not have, or has otherwise.</summary>
internal static class ValueDepartures
{
    /// <summary>The departures, in the claim's order.</summary>
    public static IEnumerable<Departure> Find(Comparison pair)
    {
        Quantity? last = null;
        for (var at = 0; at < pair.Claim.Count; at++)
        {
            var term = pair.Claim[at];
            if (term.Quantity is { } quantity && !ReferenceEquals(quantity, last))
            {
                last = quantity;
                if (Compared(pair, at, quantity) is { } departure)
                {
                    yield return departure;
                }
            }
            else if (term.Kind == TermKind.Date && pair.Partner(at) is null)
            {
                yield return DateDeparture(pair, at, term);
            }
        }
    }

    private static Departure? Compared(Comparison pair, int at, Quantity quantity)
    {
        if (ValuePlaces.Other(pair, at, quantity) is { } placed)
        {
            return new Departure(quantity.Unit == "year" ? DepartureKind.Date : DepartureKind.Number, quantity.Span, $"The source says “{pair.Read(placed.Span)}”, not “{pair.Said(quantity.Span)}”.", true, 1, !pair.HasQuantity(quantity), true) { Instead = placed.Span };
        }

        var same = pair.Passage.Select(term => term.Quantity).FirstOrDefault(other => other is not null && Fits(quantity, other));
        if (same is not null)
        {
            return ValuePlaces.CountsAnother(pair, at, quantity)
                ? new Departure(DepartureKind.Number, quantity.Span, $"The passage does not say “{pair.Said(quantity.Span)}” of the same.", false)
                : QualifierDeparture(pair, at, quantity, same);
        }

        if (IsCountOfNamed(pair, at, quantity))
        {
            return null;
        }

        var kind = quantity.Unit == "year" ? DepartureKind.Date : DepartureKind.Number;
        var said = pair.Said(quantity.Span);
        var absent = !pair.HasQuantity(quantity);
        var rival = Rival(pair, at, quantity);
        if (rival is null && quantity.Unit.Length == 0 && (quantity.Amount <= 4 || said == "decade") && char.IsLetter(said[0]))
        {
            // "Two films" may be counted rather than said, and "the last decade" be reckoned from a year.
            return new Departure(DepartureKind.Word, quantity.Span, $"The passage does not say “{said}”.", false, 0.4);
        }

        return rival is not null
            ? new Departure(kind, quantity.Span, $"The source says “{pair.Read(rival.Span)}”, not “{said}”.", true, 1, absent, IsInPlace(pair, at, other => ReferenceEquals(other.Quantity, rival))) { Instead = rival.Span }
            : new Departure(kind, quantity.Span, absent ? (Wording)$"No source has the figure “{said}”." : (Wording)$"The passage does not give the figure “{said}”.", false, 1, absent);
    }

    /// <summary>Equal, or as near as the claim's own qualifier allows: "about 30" is carried by 29.6, "more than 50" by 54.</summary>
    private static bool Fits(Quantity claim, Quantity source)
    {
        if (Compare.AreEqual(claim, source))
        {
            return true;
        }

        if (claim.Unit != source.Unit || claim.Qualifier is null)
        {
            return false;
        }

        return claim.Qualifier switch
        {
            Qualifier.About => Math.Abs(claim.Amount - source.Amount) <= Math.Abs(source.Amount) * 0.07m,
            Qualifier.Over or Qualifier.AtLeast => source.Amount > claim.Amount && source.Amount <= claim.Amount * 1.25m && source.Qualifier is null,
            _ => false,
        };
    }

    private static Departure? QualifierDeparture(Comparison pair, int at, Quantity claim, Quantity source)
    {
        if (source.Qualifier is Qualifier.About && at > 0 && pair.Claim[at - 1].Lower is "exactly" or "precisely")
        {
            // To leave "about" out is common; to write "exactly" for it is not what the source says.
            return new Departure(
                DepartureKind.Qualifier, pair.Claim[at - 1].Span, $"The source says “about {pair.Read(source.Span)}”, not “{pair.Said(pair.Claim[at - 1].Span)}”.", false, 0.9)
            {
                Instead = WithQualifier(pair, source),
            };
        }

        if (claim.Qualifier == source.Qualifier || source.Qualifier is null
            || (claim.Qualifier is Qualifier.Over or Qualifier.AtLeast && source.Qualifier is Qualifier.Over or Qualifier.AtLeast))
        {
            return claim.Qualifier is not (null or Qualifier.About) && source.Qualifier is null && !IsSpan(pair, at, source)
                ? new Departure(DepartureKind.Qualifier, claim.Span, $"The source says “{pair.Read(source.Span)}” without “{Words(claim.Qualifier)}”.", false, 0.7) { Instead = source.Span }
                : null;
        }

        var theirs = Words(source.Qualifier);
        return new Departure(
            DepartureKind.Qualifier, claim.Span,
            claim.Qualifier is null
                ? (Wording)$"The source says “{theirs}” before “{pair.Read(source.Span)}”; the clause leaves it out."
                : (Wording)$"The source says “{theirs} {pair.Read(source.Span)}”, not “{Words(claim.Qualifier)}”.",
            false, 0.9)
        {
            Instead = WithQualifier(pair, source),
            Slight = claim.Qualifier is null && source.Qualifier is Qualifier.About,
        };
    }

    // "Over ten years" for "over the next decade", "within ten years": how long it takes, not more than that.
    private static bool IsSpan(Comparison pair, int at, Quantity source) =>
        at > 0 && pair.Claim[at - 1].Lower == "over" && pair.Claim.Skip(at).Take(4).Any(term => term.Lower is "years" or "months" or "weeks" or "days" or "decades" or "decade")
        && pair.Passage.Where(term => term.Span.End <= source.Span.Start).TakeLast(3).Any(term => term.Lower is "over" or "within" or "during" or "in");

    // A quantity's span leaves its qualifier out; here "up to" is what matters.
    private static TextSpan WithQualifier(Comparison pair, Quantity quantity)
    {
        var words = pair.Passage.Where(term => term.Span.End <= quantity.Span.Start).Reverse()
            .TakeWhile(term => term.Lower is "up" or "to" or "as" or "much" or "many" or "at" or "most" or "no" or "more" or "than" or "less" or "fewer" or "over" or "above" or "in" or "excess" or "of"
                or "least" or "maximum" or "minimum" or "about" or "around" or "approximately" or "roughly" or "nearly" or "almost" or "some" or "close" or "an" or "estimated");
        return words.Aggregate(quantity.Span, (all, word) => all.Cover(word.Span));
    }

    private static string Words(Qualifier? qualifier) =>
        qualifier switch { Qualifier.UpTo => "up to", Qualifier.Over => "more than", Qualifier.AtLeast => "at least", _ => "about" };

    private static Quantity? Rival(Comparison pair, int at, Quantity quantity)
    {
        var sameUnit = pair.Passage.Select(term => term.Quantity).OfType<Quantity>()
            .Where(other => other.Unit == quantity.Unit && !pair.Claim.Any(term => term.Quantity is { } mine && Compare.AreEqual(mine, other))).Distinct().ToList();
        if (sameUnit.Count == 0)
        {
            return null;
        }

        if (quantity.Unit.Length > 0 && sameUnit.Count == 1)
        {
            return sameUnit[0];
        }

        // A plain number is denied only by another number of the same things.
        var noun = Enumerable.Range(at, Math.Min(5, pair.Claim.Count - at)).FirstOrDefault(index => pair.Claim[index].Quantity is null && pair.Claim[index].Weight > 0, -1);
        if (noun < 0 || pair.Alignment.PartnerOf(noun) is < 0)
        {
            return null;
        }

        var partner = pair.Alignment.PartnerOf(noun);
        return sameUnit.FirstOrDefault(other => pair.Passage[partner].Span.Start >= other.Span.End && pair.Passage[partner].Span.Start - other.Span.End < 30);
    }

    /// <summary>"The two leaders" need no figure in the source, and "one" is seldom a number.</summary>
    private static bool IsCountOfNamed(Comparison pair, int at, Quantity quantity) =>
        quantity.Unit.Length == 0 && (quantity.Amount == 1
            || (quantity.Amount <= 4 && pair.Claim[at].Lower.Any(char.IsLetter) && at + 1 < pair.Claim.Count && ClosedClass.IsGeneric(pair.Claim[at + 1].Base)));

    private static Departure DateDeparture(Comparison pair, int at, Term term)
    {
        var rivals = pair.Passage.Where((other, index) => other.Kind == TermKind.Date && !pair.Alignment.IsTaken(index) && ClosedClass.IsWeekday(other.Lower) == ClosedClass.IsWeekday(term.Lower)).ToList();
        var absent = !pair.IsKnown(term);
        return rivals.Count > 0
            ? new Departure(DepartureKind.Date, term.Span, $"The source says “{pair.Read(rivals[0].Span)}”, not “{pair.Said(term.Span)}”.", true, 1, absent, IsInPlace(pair, at, other => ReferenceEquals(other, rivals[0]))) { Instead = rivals[0].Span }
            : new Departure(DepartureKind.Date, term.Span, $"The passage does not mention “{pair.Said(term.Span)}”.", false, 1, absent);
    }

    private static bool IsInPlace(Comparison pair, int at, Func<Term, bool> isRival) =>
        Enumerable.Range(0, pair.Passage.Count).Any(other => isRival(pair.Passage[other]) && pair.IsInPlace(at, other));
}
