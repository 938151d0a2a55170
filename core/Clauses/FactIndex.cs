using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Clauses;

/// <summary>A fact with what choosing it needs: its sentence's words, its source's rank.</summary>
internal sealed class IndexedFact(Fact fact, Source? source, int order)
{
    private CueWords? _words;
    private CueWords? _around;
    private CueWords? _own;

    public Fact Fact { get; } = fact;

    /// <summary>The order of reading: earlier sources first, then earlier in the source.</summary>
    public int Order { get; } = order;

    /// <summary>1 is the most official; where nobody said, the kind of document decides.</summary>
    public int Tier { get; } = source?.Details is { } details ? SourceHeader.TierOf(details) : int.MaxValue;

    public DateOnly? PublishedOn { get; } = source?.Details.PublishedOn;

    /// <summary>Whether one of the cues stands in the fact's sentence.</summary>
    public bool HasAny(IReadOnlyList<Cue> cues)
    {
        foreach (var cue in cues)
        {
            if (Has(cue))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Which of the cues, best first, stands in the fact's sentence; their number where none does.</summary>
    public int BestOf(IReadOnlyList<Cue> cues)
    {
        var best = 0;
        while (best < cues.Count && !Has(cues[best]))
        {
            best++;
        }

        return best;
    }

    /// <summary>Whether one of the cues stands in the fact's own words.</summary>
    public bool IsAny(IReadOnlyList<Cue> cues)
    {
        _own ??= CueWords.Of(Fact.Quotation.Words);
        return cues.Any(_own.Has);
    }

    private bool Has(Cue cue) => (cue.IsAroundFact ? Around : Words).Has(cue);

    private CueWords Words => _words ??= CueWords.Of(Sentence().Text);

    private CueWords Around => _around ??= Sentence() is var (text, start, end) ? CueWords.Of(text, start, end) : CueWords.Of("");

    // A position or a quotation is its own passage: the rest of a long sentence may speak of something else.
    private (string Text, int Start, int End) Sentence()
    {
        var own = Fact.Quotation.Words;
        if (source is null || Fact.Kind is FactKind.Position or FactKind.Quote || Fact.Sentence.End > source.Text.Length || !Fact.Sentence.Contains(Fact.Span))
        {
            return (own, 0, own.Length);
        }

        return (Fact.Sentence.Of(source.Text), Fact.Span.Start - Fact.Sentence.Start, Fact.Span.End - Fact.Sentence.Start);
    }
}

/// <summary>The facts of a statement's sources, made ready once for any number of templates.</summary>
internal sealed class FactIndex
{
    private readonly ILookup<FactKind, IndexedFact> _byKind;
    private readonly ILookup<(Fingerprint, TextSpan), IndexedFact> _bySentence;
    private readonly ILookup<Fingerprint, PlaceValue> _placesBySource;
    private readonly Lazy<Independence> _independence;

    public FactIndex(IReadOnlyList<Fact> facts, IReadOnlyDictionary<SourceId, Source> sources)
    {
        _placesBySource = facts.Where(fact => fact.Value is PlaceValue)
            .Select(fact => (fact.Quotation.Fingerprint, Place: (PlaceValue)fact.Value)).Distinct()
            .ToLookup(pair => pair.Fingerprint, pair => pair.Place);
        List<IndexedFact> all = [.. facts.Select((fact, order) => new IndexedFact(fact, sources.GetValueOrDefault(fact.Quotation.SourceId), order))];
        _bySentence = all.ToLookup(found => (found.Fact.Quotation.Fingerprint, found.Fact.Sentence));
        _byKind = all.ToLookup(found => found.Fact.Kind);
        _independence = new(() => Independence.Of(
            [.. sources.Values], facts.GroupBy(fact => fact.Quotation.SourceId).ToDictionary(group => group.Key, group => (IReadOnlyList<Fact>)[.. group])));
    }

    /// <summary>The facts of a kind.</summary>
    public IEnumerable<IndexedFact> Of(FactKind kind) => _byKind[kind];

    /// <summary>The facts of the same sentence, itself among them.</summary>
    public IEnumerable<IndexedFact> Near(Fact fact) => _bySentence[(fact.Quotation.Fingerprint, fact.Sentence)];

    /// <summary>Which of the sources speak for themselves.</summary>
    public Independence Independence => _independence.Value;

    /// <summary>Whether no other organization near one of the facts says that they are about two things.</summary>
    public bool MayNameOneThing(Fact one, Fact other)
    {
        var (names, others) = (NamesIn(one), NamesIn(other));
        return names.IsSubsetOf(others) || others.IsSubsetOf(names);
    }

    /// <summary>The places named in the fact's sentence.</summary>
    public IEnumerable<PlaceValue> PlacesInSentenceOf(Fact fact) => InSentenceOf(fact).Select(other => other.Value).OfType<PlaceValue>();

    /// <summary>The persons named in the fact's sentence.</summary>
    public IEnumerable<PersonValue> PersonsInSentenceOf(Fact fact) => InSentenceOf(fact).Select(other => other.Value).OfType<PersonValue>();

    /// <summary>The places named anywhere in the fact's source, each once.</summary>
    public IEnumerable<PlaceValue> PlacesInSourceOf(Fact fact) => _placesBySource[fact.Quotation.Fingerprint];

    private HashSet<string> NamesIn(Fact fact) =>
        InSentenceOf(fact).Select(other => other.Value).OfType<OrganizationValue>().Select(value => value.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private IEnumerable<Fact> InSentenceOf(Fact fact) => Near(fact).Select(found => found.Fact);
}
