using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Checking.Search;
using StatementDraft.Core.Facts.Lists;

namespace StatementDraft.Core.Checking;

/// <summary>Finds the passages that come nearest to a claim and says what they say of it.</summary>
internal sealed class Judge
{
    private const int Sentences = 8;
    private const int Windows = 3;
    private const int Parsed = 4;

    private readonly TermReader _reader;
    private readonly AttributionDepartures _attribution;
    private readonly ActorDepartures _actors;
    private readonly NounDoers _owners;
    private readonly SpeakerDepartures _speakers;
    private readonly ScopeDepartures _scopes;
    private readonly TieDepartures _ties;
    private readonly SlotDepartures _slots;
    private readonly ReplacedWords _replaced;
    private readonly OtherWays _ways;
    private readonly JoinedEvidence _joined;

    /// <summary>Makes a judge over one lexicon.</summary>
    public Judge(Lexicon lexicon, TermReader reader)
    {
        _reader = reader;
        _joined = new JoinedEvidence(reader.Thesaurus);
        _scopes = new ScopeDepartures(lexicon);
        var words = new TieWords(lexicon, reader.BaseOf);
        _ties = new TieDepartures(new TieReader(lexicon, words), new NameLikeness(lexicon));
        _slots = new SlotDepartures(words);
        _replaced = new ReplacedWords(lexicon, words);
        _ways = new OtherWays(lexicon, reader.BaseOf);
        var actors = new Actors(lexicon);
        _actors = new ActorDepartures(actors);
        _owners = new NounDoers(actors);
        _speakers = new SpeakerDepartures(actors);
        _attribution = new AttributionDepartures((lexicon.WordLists.GetValueOrDefault("speech-verbs") ?? []).Select(reader.BaseOf).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The passages judged, the nearest first; empty where no sentence shares a word with the claim.</summary>
    public IReadOnlyList<Judgement> Judgements(string text, ClaimPart part, EvidenceBase sources)
    {
        IReadOnlyList<Term> claim = [.. part.Shared, .. part.Terms];
        var found = sources.Index.Search(Query(claim), Sentences);
        IReadOnlyList<Departure> quoted = [.. Quotations.Find(text, part.Span, sources)];
        var judgements = new Dictionary<(int, int), Judgement>();
        foreach (var hit in found)
        {
            Add(hit);
        }

        // Two sentences are tried only around the best single ones.
        foreach (var single in judgements.Values.OrderByDescending(judgement => judgement.Rank).Take(Windows).ToList())
        {
            if (sources.Index.Beside(single.Passage.First, 1) is not null)
            {
                Add(single.Passage with { Count = 2 });
            }

            if (sources.Index.Beside(single.Passage.First, -1) is { } before)
            {
                Add(new Passage(before, 2, single.Passage.Score));
            }
        }

        var ranked = Ranked(judgements.Values.Where(judgement => judgement.Passage.Count == 1 || AddsToEither(judgement)));
        // Only what would win is parsed; what then falls behind makes room for the next.
        var parsed = new HashSet<(int, int)>();
        while (part.Propositions.Count > 0 && ranked.Count > 0 && parsed.Count < Parsed && parsed.Add((ranked[0].Passage.First, ranked[0].Passage.Count)))
        {
            ranked[0] = WithActors(part, sources, ranked[0]);
            ranked = Ranked(ranked);
        }

        if (ranked.Count > 0)
        {
            ranked = Joined(ranked);
        }

        return ranked;

        // A passage with more of the words but not of what is done gives way to one that tells the act, where two sources together carry it.
        List<Judgement> Joined(List<Judgement> order)
        {
            var whole = JoinedFrom(order);
            if (whole[0].Supports || whole[0].Contradicts || JoinedEvidence.HasVerb(part, order[0]))
            {
                return whole;
            }

            foreach (var told in order.Skip(1).Take(Windows).Where(told => JoinedEvidence.HasVerb(part, told)))
            {
                var read = parsed.Contains((told.Passage.First, told.Passage.Count)) ? told : WithActors(part, sources, told);
                if (JoinedFrom([read, .. order.Where(other => other != told)]) is [{ Supports: true } first, ..] better
                    && first.Departures.Any(departure => departure.Second is { } second && sources.SourceOf(second).Id != sources.SourceOf(first.Passage).Id))
                {
                    return better;
                }
            }

            return whole;
        }

        List<Judgement> JoinedFrom(List<Judgement> order)
        {
            var (best, further) = _joined.Of(part, order, sources, passage => Compare(text, claim, part, sources, passage, quoted));
            return [best, .. order.Skip(1), .. further];
        }

        // A second sentence that carries nothing more only hides what the first one says.
        bool AddsToEither(Judgement two) =>
            two.Coverage > Math.Max(CoverageOf(two.Passage.First), CoverageOf(two.Passage.First + 1)) + 0.02;

        double CoverageOf(int sentence) => judgements.TryGetValue((sentence, 1), out var single) ? single.Coverage : 0;

        void Add(Passage passage)
        {
            if (!judgements.ContainsKey((passage.First, passage.Count)))
            {
                judgements[(passage.First, passage.Count)] = Compare(text, claim, part, sources, passage, quoted);
            }
        }
    }

    private static List<Judgement> Ranked(IEnumerable<Judgement> judgements) =>
        [.. judgements.OrderByDescending(judgement => judgement.Rank).ThenBy(judgement => judgement.Passage.First)];

    private Judgement WithActors(ClaimPart part, EvidenceBase sources, Judgement judgement)
    {
        var parsed = sources.Propositions(judgement.Passage);
        var found = _actors.Find(judgement.Pair, part.Propositions, parsed).Concat(_owners.Find(judgement.Pair, part.Propositions, parsed)).ToList();
        if (!judgement.Departures.Concat(found).Any(departure => departure.Kind is DepartureKind.Attribution or DepartureKind.Role))
        {
            found.AddRange(_speakers.Find(judgement.Pair, part.Propositions, parsed));
        }

        if (judgement.Passage.Count > 1)
        {
            found.AddRange(OtherActs.Find(judgement.Pair, part.Propositions, parsed));
        }

        var open = SpokenFor.Without(judgement.Pair, judgement.Departures, part.Propositions, parsed);
        return found.Count == 0 && ReferenceEquals(open, judgement.Departures) ? judgement : judgement with { Departures = [.. open, .. found] };
    }

    private Judgement Compare(string text, IReadOnlyList<Term> claim, ClaimPart part, EvidenceBase sources, Passage passage, IReadOnlyList<Departure> quoted)
    {
        IReadOnlyList<Term> terms = passage.Count == 1 ? sources.Terms(passage.First) : [.. sources.Terms(passage.First), .. sources.Terms(passage.First + 1)];
        var alignment = Alignment.Of(claim, terms, Context(sources, passage), _reader.Thesaurus);
        var pair = new Comparison(text, sources.SourceOf(passage).Text, alignment, _reader.Thesaurus, term => IsKnown(sources, term), term => sources.Index.KnowsBeside(term.Root, passage.First), sources.HasQuantity);
        List<Departure> departures =
        [
            .. ValueDepartures.Find(pair), .. _ties.Find(pair, NameDepartures.Find(pair)), .. WordDepartures.Find(pair, part.Propositions), .. _slots.Find(pair), .. _replaced.Find(pair), .. _ways.Find(pair), .. LoweredOffices.Find(pair), .. MannerDepartures.Polarity(pair), .. _scopes.Find(pair).Where(departure => part.Span.Contains(departure.Span)), .. OfficeDepartures.Find(pair), .. OrderDepartures.Find(pair),
            .. quoted,
        ];
        AddIfAny(MannerDepartures.Modality(pair, part.Propositions));
        AddIfAny(MannerDepartures.Contrast(pair));
        var reversed = RoleDepartures.Reversed(pair);
        // Two names that have changed places are told once, together.
        departures.RemoveAll(departure => departure is { Kind: DepartureKind.Name, InPlace: true } && reversed?.Span.Contains(departure.Span) is true);
        AddIfAny(reversed ?? RoleDepartures.Find(pair));
        AddIfAny(_attribution.Find(pair));
        return new Judgement(passage, pair, departures);

        void AddIfAny(Departure? departure)
        {
            if (departure is not null)
            {
                departures.Add(departure);
            }
        }
    }

    // The words of "East China Sea" may stand in the sources without the sea.
    private static bool IsKnown(EvidenceBase sources, Term term) =>
        term.Name is { Key: { } key, Words.Count: > 1 } ? sources.HasName(key)
        : sources.Index.Knows(term.Root) || (term.Name?.Key is { } other && sources.HasName(other));

    private static List<Term> Context(EvidenceBase sources, Passage passage)
    {
        var context = new List<Term>();
        for (var step = 1; step <= 3 && sources.Index.Beside(passage.First, -step) is { } before; step++)
        {
            context.AddRange(sources.Terms(before));
        }

        return context;
    }

    private Dictionary<string, double> Query(IReadOnlyList<Term> claim)
    {
        var query = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var term in claim.Where(term => term.Weight > 0))
        {
            Raise(term.Root, term.Weight);
            foreach (var root in _reader.Thesaurus.RootsOf(term.Meanings))
            {
                Raise(root, 0.4 * term.Weight);
            }
        }

        return query;

        void Raise(string root, double weight) => query[root] = Math.Max(weight, query.GetValueOrDefault(root));
    }
}
