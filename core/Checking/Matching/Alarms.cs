using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Checking.Rules;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Which departures are findings. A number, a date, a name or a quotation blocks only where the sources are sure not to have it in another form.</summary>
internal static class Alarms
{
    // A value that stands elsewhere in the sources is denied only by a passage that carries nearly all the rest.
    private const double Rest = 0.15;

    /// <summary>The finding for one departure of the best judgement; null where it is only a part that is missing.</summary>
    public static Finding? Of(Departure departure, Judgement best, EvidenceBase sources, Evidence evidence)
    {
        if (departure.Kind is DepartureKind.Number or DepartureKind.Date or DepartureKind.Name && !IsSure(departure, best, sources))
        {
            return null;
        }

        if (departure is { Kind: DepartureKind.Polarity, Contradicts: false })
        {
            // The clause denies what the passage does not touch: a missing part.
            return null;
        }

        return ConventionRules.Of(departure, evidence) is { } finding
            ? finding with { Severity = departure.Slight ? Severity.Warn : finding.Severity, Instead = departure.Instead is { } instead ? sources.SourceOf(best.Passage).Quote(instead) : null }
            : null;
    }

    private static bool IsSure(Departure departure, Judgement best, EvidenceBase sources)
    {
        var pair = best.Pair;
        if (!departure.Contradicts && !departure.Absent)
        {
            return false;
        }

        if (pair.Claim.Any(term => term.Negation is not null) && !pair.Passage.Any(term => term.Negation is not null))
        {
            // "Not the first", where the source says "the second", is no other figure.
            return false;
        }

        var forms = new OtherForms(sources);
        if (!departure.Absent && best.Departures.Where(other => other.Span != departure.Span).Sum(other => other.Weight) > Rest * best.Asked)
        {
            return false;
        }

        if (departure.Kind == DepartureKind.Name)
        {
            return departure.Absent ? !forms.MayHaveName(pair, departure.Span) : !forms.PassageMayHaveName(pair, departure.Span);
        }

        return pair.Claim.FirstOrDefault(term => term.Span == departure.Span && term.Kind == TermKind.Date) is { } date
            ? (departure.InPlace && departure.Absent) || !forms.MayHaveDay(pair, date)
            : !forms.MayHaveAmount(pair, departure);
    }
}
