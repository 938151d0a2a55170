using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Checking.Search;

namespace StatementDraft.Core.Checking;

/// <summary>What one passage says of a claim.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Pair">The two, aligned.</param>
/// <param name="Departures">Where the claim leaves the passage.</param>
internal sealed record Judgement(Passage Passage, Comparison Pair, IReadOnlyList<Departure> Departures)
{
    // Fixed once for all texts, on the development data; see tests/Benchmarks/README.md.
    private const double MissingShare = 0.27;
    private const double Seconded = 0.1;

    /// <summary>The share of the claim's weight that the passage carries.</summary>
    public double Coverage { get; } = Pair.Alignment.Coverage();

    /// <summary>For choosing among passages only; never shown.</summary>
    public double Rank => Coverage - (0.05 * Departures.Where(departure => departure.Kind is not (DepartureKind.Word or DepartureKind.Act or DepartureKind.Slot)).Sum(departure => departure.Weight)) + (0.002 * Passage.Score) - (0.02 * (Passage.Count - 1));

    /// <summary>Whether the source says otherwise of the same matter.</summary>
    public bool Contradicts => Coverage >= 0.5 && Departures.Any(departure => departure.Contradicts);

    /// <summary>Whether the matter is there, but only expected, hoped, planned or considered.</summary>
    public bool Anticipates => Coverage >= 0.5 && !Departures.Any(departure => departure.Contradicts) && Departures.Any(departure => departure.Kind == DepartureKind.Modality);

    /// <summary>Whether the passage says what the claim says.</summary>
    public bool Supports
    {
        get
        {
            if (Departures.Any(departure => departure.Contradicts || departure.Kind is DepartureKind.Modality or DepartureKind.Qualifier or DepartureKind.Act or DepartureKind.Role or DepartureKind.Attribution or DepartureKind.Scope or DepartureKind.Slot or DepartureKind.Polarity
                || (departure.Absent && departure.Kind is not DepartureKind.Word)
                || departure is { Kind: DepartureKind.Name, InPlace: true, Second: null }
                // A figure or a day that stands in a source says nothing for this claim unless it stands where this is told.
                || departure is { Kind: DepartureKind.Number or DepartureKind.Date, Second: null }))
            {
                return false;
            }

            return Missing <= MissingShare;
        }
    }

    /// <summary>The weight of all that the claim says; names count little, they are what it speaks of.</summary>
    public double Asked => Pair.Claim.Where(Alignment.IsAsked).Sum(term => term.Kind == TermKind.Name ? 0.3 : term.Weight);

    /// <summary>The share of what the claim says, beyond the names it speaks of, that the passage does not carry.</summary>
    public double Missing
    {
        get
        {
            var missing = Departures.Where(departure => departure.Kind != DepartureKind.Slot).Sum(departure => departure.Weight * (departure.Second is not null ? Seconded : 1));
            return missing / Math.Max(Asked, 0.3);
        }
    }

    /// <summary>The verdict on this passage alone.</summary>
    public Verdict Verdict =>
        Contradicts ? Verdict.Contradicted
        : Supports ? Verdict.Supported
        : Coverage >= 0.45 ? Verdict.PartlySupported
        : Verdict.NotFound;
}
