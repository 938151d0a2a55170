using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Checking.Search;
using StatementDraft.Core.Facts.Grammar;

namespace StatementDraft.Core.Checking;

/// <summary>What the best passage leaves open, others may say, of its own source or of another one: each is taken where it has most of what is still
/// open, and only where it speaks of the same event. One half said of one thing and the other half of another say nothing together.</summary>
internal sealed class JoinedEvidence(Thesaurus thesaurus)
{
    // Three places are as many as a person will look up for one claim.
    private const int Most = 2;
    private const int Searched = 4;
    private const double Related = 0.25;
    private const double Telling = 0.65;

    /// <summary>The best judgement with the passages that say what it leaves open, and these judged, in the order they were taken.</summary>
    /// <param name="part">The claim.</param>
    /// <param name="ranked">The passages judged, the best first.</param>
    /// <param name="sources">The indexed sources.</param>
    /// <param name="judge">Judges one more passage.</param>
    public (Judgement Best, IReadOnlyList<Judgement> Further) Of(ClaimPart part, IReadOnlyList<Judgement> ranked, EvidenceBase sources, Func<Passage, Judgement> judge)
    {
        var best = ranked[0];
        var open = best.Departures.Where(departure => MayStandElsewhere(departure) && !IsSubject(part, departure)).ToList();
        if (open.Count == 0)
        {
            return (best, []);
        }

        List<Judgement> others = [.. ranked.Skip(1), .. Found(best, open, ranked, sources, judge)];
        others.RemoveAll(other => !IsOfTheSameEvent(part, best, other, sources));
        var carried = new Dictionary<Departure, Passage>(ReferenceEqualityComparer.Instance);
        var taken = new List<Judgement>();
        while (taken.Count < Most && open.Count > 0 && Fullest(part, best, others, open, sources) is var (next, gained))
        {
            taken.Add(next);
            gained.ForEach(departure => carried[departure] = next.Passage);
            open.RemoveAll(gained.Contains);
        }

        // What is done, where other passages tell of it only as done to something else, is not merely left open.
        var apart = IsExact(best) ? open.Where(departure => departure.Kind == DepartureKind.Word && others.Exists(other => !other.Departures.Any(theirs => theirs.Span == departure.Span) && IsOfAnotherAct(part, other, departure, sources))).ToList() : [];
        return taken.Count == 0 && apart.Count == 0
            ? (best, [])
            : (best with { Departures = [.. best.Departures.Select(departure => carried.TryGetValue(departure, out var second) ? departure with { Second = second } : apart.Exists(other => ReferenceEquals(other, departure)) ? departure with { Kind = DepartureKind.Slot } : departure)] },
                [.. taken.Where(judgement => !ranked.Contains(judgement))]);
    }

    /// <summary>Whether the passage has what the claim says is done.</summary>
    public static bool HasVerb(ClaimPart part, Judgement judgement) => !judgement.Departures.Any(departure => IsVerb(part, departure));

    private static bool MayStandElsewhere(Departure departure) =>
        departure is { Contradicts: false, Absent: false, Kind: DepartureKind.Word or DepartureKind.Name or DepartureKind.Number or DepartureKind.Date };

    // Whom the claim speaks of must stand where the rest does, by name or by a pronoun.
    private static bool IsSubject(ClaimPart part, Departure departure) =>
        departure.Kind == DepartureKind.Name && part.Propositions.Any(proposition => (proposition.Passive ? proposition.ObjectSpan : proposition.ActorSpan)?.Contains(departure.Span) is true);

    // What is done must stand in the first passage: who does it to whom there and to whom else here are two events.
    private static (Judgement Next, List<Departure> Gained)? Fullest(ClaimPart part, Judgement best, List<Judgement> others, List<Departure> open, EvidenceBase sources)
    {
        (Judgement Next, List<Departure> Gained)? fullest = null;
        var most = 0.0;
        foreach (var other in others)
        {
            var gained = open.Where(departure => !other.Departures.Any(theirs => theirs.Span == departure.Span) && !IsOfAnotherAct(part, other, departure, sources)).ToList();
            if (gained.Exists(departure => IsVerb(part, departure)) && (!IsBeside(best, other, sources) || gained.Exists(departure => departure.Kind == DepartureKind.Name)))
            {
                continue;
            }

            if (gained.Sum(departure => departure.Weight) is var weight && weight > most)
            {
                (fullest, most) = ((other, gained), weight);
            }
        }

        return fullest;
    }

    // What else is said of the matter may be said with another verb; what it costs, and when it is done, may not.
    private static bool IsOfAnotherAct(ClaimPart part, Judgement other, Departure departure, EvidenceBase sources) =>
        departure.Kind is DepartureKind.Number or DepartureKind.Date ? OtherActs.Tells(other.Pair, part.Propositions, sources.Propositions(other.Passage), departure)
        : IsVerb(part, departure) && OtherActs.IsDoneToAnother(other.Pair, part.Propositions, sources.Propositions(other.Passage), departure);

    // Whoever tells the rest in other words may tell this in other words as well.
    private static bool IsExact(Judgement best) => !Enumerable.Range(0, best.Pair.Claim.Count).Any(at => Alignment.IsAsked(best.Pair.Claim[at]) && best.Pair.Alignment.StrengthOf(at) is > 0 and < 0.95);

    /// <summary>Passages looked for by what is open, where nothing else stands against the claim.</summary>
    private static List<Judgement> Found(Judgement best, List<Departure> open, IReadOnlyList<Judgement> ranked, EvidenceBase sources, Func<Passage, Judgement> judge)
    {
        if (best.Supports || !(best with { Departures = [.. best.Departures.Select(departure => open.Contains(departure) ? departure with { Second = best.Passage } : departure)] }).Supports)
        {
            return [];
        }

        var query = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in best.Pair.Claim.Where(Alignment.IsAsked))
        {
            query[term.Root] = open.Exists(departure => departure.Span.Contains(term.Span)) ? 1 : 0.5 * term.Weight;
        }

        return [.. sources.Index.Search(query, Searched).Where(hit => !ranked.Any(known => known.Passage.First <= hit.First && hit.First < known.Passage.First + known.Passage.Count)).Select(judge)];
    }

    /// <summary>Of the same actor; in another source also of the same matter, with nothing there that stands against the claim.</summary>
    private bool IsOfTheSameEvent(ClaimPart part, Judgement best, Judgement other, EvidenceBase sources) =>
        other.Coverage >= Related && IsOfTheSame(part, other)
        && (IsBeside(best, other, sources)
            || (HasAnchor(part, best, other) && !other.Pair.Passage.Any(term => term.Negation is not null) && !other.Departures.Any(departure => departure.Contradicts || departure.Kind is DepartureKind.Modality or DepartureKind.Polarity or DepartureKind.Role or DepartureKind.Attribution)));

    private static bool IsBeside(Judgement best, Judgement other, EvidenceBase sources) =>
        sources.Index.All[best.Passage.First].Source == sources.Index.All[other.Passage.First].Source;

    private static bool IsVerb(ClaimPart part, Departure departure) =>
        part.Propositions.Any(proposition => proposition.Kind is ClauseKind.Main or ClauseKind.Coordinate && proposition.VerbSpan.Contains(departure.Span));

    /// <summary>Whether both passages have a word of the claim, beside its actor, that tells one event from another: its verb or a rare word.</summary>
    private static bool HasAnchor(ClaimPart part, Judgement best, Judgement other) => Enumerable.Range(0, best.Pair.Claim.Count).Any(at =>
        best.Pair.Claim[at] is var term && term.Weight >= Telling && term.Kind is TermKind.Content or TermKind.Name
        && !part.Propositions.Any(proposition => proposition.ActorSpan?.Contains(term.Span) is true)
        && best.Pair.Partner(at) is not null && other.Pair.Partner(at) is not null);

    /// <summary>Whether a passage speaks of whoever the claim begins with: by name, or by a pronoun whose sentences before have the name.</summary>
    private bool IsOfTheSame(ClaimPart part, Judgement other)
    {
        var pair = other.Pair;
        var actor = part.Propositions.Select(proposition => proposition.ActorSpan).FirstOrDefault();
        var subject = Enumerable.Range(0, pair.Claim.Count).Where(at => actor is { } span && span.Contains(pair.Claim[at].Span) && pair.Claim[at].Weight >= 0.5).ToList();
        if (subject.Count == 0)
        {
            subject = [.. Enumerable.Range(0, pair.Claim.Count).Where(at => pair.Claim[at].Name is not null).Take(1)];
        }

        return subject.Count == 0 || subject.Exists(at => pair.Partner(at) is not null)
            || (pair.Passage.Take(8).Any(term => ClosedClass.IsPronoun(term.Lower))
                && subject.Exists(at => pair.Alignment.Context.Any(term => Compare.Strength(pair.Claim[at], term, thesaurus) > 0)));
    }
}
