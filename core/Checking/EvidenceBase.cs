using System.Collections.Concurrent;
using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Checking.Search;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>Sources made ready for evidence search. Safe to use from several threads; sentences are read when first asked for and kept.</summary>
public sealed class EvidenceBase
{
    private readonly ConcurrentDictionary<int, IReadOnlyList<Term>> _readings = new();
    private readonly ConcurrentDictionary<int, FoldedText> _folded = new();
    private readonly ConcurrentDictionary<int, string> _quotable = new();
    private readonly TermReader _reader;
    private readonly SourceParses _parses;

    // Every edit asks for the check of the whole statement again, of which all clauses but one stand as they stood.
    private readonly RecentTexts<JudgedText> _judged = new();

    private readonly Lazy<Independence> _independence;
    private readonly ConcurrentDictionary<decimal, bool> _amounts = new();
    private readonly ConcurrentDictionary<string, bool> _names = new(StringComparer.Ordinal);

    internal EvidenceBase(IReadOnlyList<Source> sources, TermReader reader, SentenceParser parser)
    {
        Sources = [.. sources];
        _reader = reader;
        Index = new SentenceIndex(Sources, reader);
        _parses = new SourceParses(Sources, parser);
        Words = new SourceWords(Sources);
        _independence = new(() => Independence.Of(Sources));
    }

    /// <summary>The sources in the order given.</summary>
    public IReadOnlyList<Source> Sources { get; }

    internal SentenceIndex Index { get; }

    internal SourceWords Words { get; }

    internal Independence Independence => _independence.Value;

    internal IReadOnlyList<Term> Terms(int sentence) =>
        _readings.GetOrAdd(sentence, number => _reader.Read(Sources[Index.All[number].Source].Text, Index.All[number].Span, Words.IsName));

    /// <summary>Whether any sentence holds the amount, in whatever notation.</summary>
    internal bool HasQuantity(Quantity quantity) => _amounts.GetOrAdd(quantity.Amount, amount =>
        QuantityReader.Spellings(amount).SelectMany(spelling => Index.With([_reader.RootOf(spelling)])).Any(sentence => Terms(sentence).Any(term => term.Quantity?.Amount == amount)));

    /// <summary>Whether any sentence holds a name of the lexicon in any of its forms.</summary>
    internal bool HasName(string key) => _names.GetOrAdd(key, name =>
        _reader.FormsOf(name).SelectMany(Index.With).Any(sentence => Terms(sentence).Any(term => term.Name?.Key == name)));

    /// <summary>The propositions of a passage.</summary>
    internal IReadOnlyList<Proposition> Propositions(Passage passage) => _parses.In(Index.All[passage.First].Source, SpanOf(passage));

    /// <summary>A text judged against these sources. What the checker that made them ready has judged lately is not judged again; another one reads by other lists.</summary>
    internal JudgedText Judged(TermReader reader, string key, Func<JudgedText> judge) => ReferenceEquals(reader, _reader) ? _judged.GetOrMake(key, judge) : judge();

    internal FoldedText Folded(int source) => _folded.GetOrAdd(source, number => FoldedText.Of(Sources[number].Text));

    /// <summary>A source's words alone, for finding quotations.</summary>
    internal string Quotable(int source) => _quotable.GetOrAdd(source, number => Quotations.Bare(Folded(number).Text));

    internal TextSpan SpanOf(Passage passage) =>
        passage.Count == 1 ? Index.All[passage.First].Span : Index.All[passage.First].Span.Cover(Index.All[passage.First + passage.Count - 1].Span);

    internal Source SourceOf(Passage passage) => Sources[Index.All[passage.First].Source];
}
