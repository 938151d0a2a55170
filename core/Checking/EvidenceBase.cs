using System.Collections.Concurrent;
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
    private readonly TermReader _reader;
    private readonly SourceParses _parses;

    private readonly Lazy<(HashSet<decimal> Amounts, HashSet<string> Names)> _all;
    private readonly Lazy<Independence> _independence;

    internal EvidenceBase(IReadOnlyList<Source> sources, TermReader reader, SentenceParser parser)
    {
        Sources = [.. sources];
        _reader = reader;
        Index = new SentenceIndex(Sources, reader);
        _parses = new SourceParses(Sources, parser);
        _all = new(ReadAll);
        _independence = new(() => Independence.Of(Sources));
    }

    /// <summary>The sources in the order given.</summary>
    public IReadOnlyList<Source> Sources { get; }

    internal SentenceIndex Index { get; }

    internal Independence Independence => _independence.Value;

    internal IReadOnlyList<Term> Terms(int sentence) =>
        _readings.GetOrAdd(sentence, number => _reader.Read(Sources[Index.All[number].Source].Text, Index.All[number].Span));

    /// <summary>Whether any sentence holds the amount. Asked only where a passage lacks it: all sentences are then read, once.</summary>
    internal bool HasQuantity(Quantity quantity) => _all.Value.Amounts.Contains(quantity.Amount);

    /// <summary>Whether any sentence holds a name of the lexicon in any of its forms.</summary>
    internal bool HasName(string key) => _all.Value.Names.Contains(key);

    /// <summary>The propositions of a passage.</summary>
    internal IReadOnlyList<Proposition> Propositions(Passage passage) => _parses.In(Index.All[passage.First].Source, SpanOf(passage));

    internal FoldedText Folded(int source) => _folded.GetOrAdd(source, number => FoldedText.Of(Sources[number].Text));

    internal TextSpan SpanOf(Passage passage) =>
        passage.Count == 1 ? Index.All[passage.First].Span : Index.All[passage.First].Span.Cover(Index.All[passage.First + passage.Count - 1].Span);

    internal Source SourceOf(Passage passage) => Sources[Index.All[passage.First].Source];

    private (HashSet<decimal> Amounts, HashSet<string> Names) ReadAll()
    {
        var (amounts, names) = (new HashSet<decimal>(), new HashSet<string>(StringComparer.Ordinal));
        for (var sentence = 0; sentence < Index.All.Count; sentence++)
        {
            foreach (var term in Terms(sentence))
            {
                if (term.Quantity is { } quantity)
                {
                    amounts.Add(quantity.Amount);
                }

                if (term.Name?.Key is { } key)
                {
                    names.Add(key);
                }
            }
        }

        return (amounts, names);
    }
}
