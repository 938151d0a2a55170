using StatementDraft.Core.Checking.Reading;

namespace StatementDraft.Core.Checking.Matching;

/// <summary>Which departures are findings. A number, a date, a name or a quotation blocks only where the sources are sure not to have it in another form.</summary>
internal static class Alarms
{
    // A value that stands elsewhere in the sources is denied only by a passage that carries nearly all the rest.
    private const double Rest = 0.15;

    /// <summary>The finding for one departure of the best judgement; null where it is only a part that is missing.</summary>
    public static Finding? Of(Departure departure, Judgement best, EvidenceBase sources, Evidence evidence)
    {
        return departure.Kind switch
        {
            DepartureKind.Number or DepartureKind.Date => IsSure(departure, best, sources) ? Block("R19") : null,
            DepartureKind.Name => IsSure(departure, best, sources) ? Block("names") : null,
            DepartureKind.Quotation => Block("R24"),
            DepartureKind.Qualifier => Block("R18"),
            DepartureKind.Modality => Block("R21"),
            DepartureKind.Role => Block("R17"),
            DepartureKind.Office => Block("R10"),
            DepartureKind.Attribution => Block("attribution"),
            DepartureKind.Polarity or DepartureKind.Opposite => Block("polarity"),
            DepartureKind.Scope => Block("scope") with { Severity = Severity.Warn },
            _ => null,
        };

        Finding Block(string rule) => new(rule, Severity.Block, departure.Span, departure.Message, [evidence])
        {
            Instead = departure.Instead is { } instead ? sources.SourceOf(best.Passage).Quote(instead) : null,
        };
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
