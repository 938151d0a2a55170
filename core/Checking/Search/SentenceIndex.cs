using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking.Search;

/// <summary>One sentence of a source.</summary>
/// <param name="Source">The position of its source.</param>
/// <param name="Span">Where it stands there.</param>
internal readonly record struct SentencePlace(int Source, TextSpan Span);

/// <summary>One or two sentences that follow one another in one source.</summary>
/// <param name="First">The first sentence, by its position in the index.</param>
/// <param name="Count">1 or 2.</param>
/// <param name="Score">How well the words fit; comparable only within one search.</param>
internal readonly record struct Passage(int First, int Count, double Score);

/// <summary>All sentences of all sources by the roots of their words, searched by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009).</summary>
internal sealed class SentenceIndex
{
    private const double K1 = 1.2;
    private const double B = 0.6;

    private static readonly Comparer<(int Sentence, int Times)> BySentence = Comparer<(int Sentence, int Times)>.Create((a, b) => a.Sentence.CompareTo(b.Sentence));

    private readonly List<SentencePlace> _sentences = [];
    private readonly List<int> _lengths = [];
    private readonly Dictionary<string, List<(int Sentence, int Times)>> _postings = new(StringComparer.Ordinal);
    private readonly double _meanLength;

    /// <summary>Indexes the sources.</summary>
    public SentenceIndex(IReadOnlyList<Source> sources, TermReader reader)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < sources.Count; number++)
        {
            foreach (var span in Sentences.Of(sources[number].Text))
            {
                times.Clear();
                var length = 0;
                foreach (var root in reader.Roots(sources[number].Text, span))
                {
                    times[root] = times.GetValueOrDefault(root) + 1;
                    length++;
                }

                Add(new SentencePlace(number, span), length, times);
            }
        }

        _meanLength = Math.Max(1, _lengths.Count == 0 ? 1 : _lengths.Average());
    }

    /// <summary>The sentences, source by source, in order.</summary>
    public IReadOnlyList<SentencePlace> All => _sentences;

    /// <summary>Whether any sentence holds the root.</summary>
    public bool Knows(string root) => _postings.ContainsKey(root);

    /// <summary>The sentences that hold all of the roots, in order.</summary>
    public IEnumerable<int> With(IReadOnlyList<string> roots)
    {
        var lists = roots.Select(root => _postings.GetValueOrDefault(root)).ToList();
        if (lists.Count == 0 || lists.Contains(null))
        {
            return [];
        }

        var shortest = lists.MinBy(list => list!.Count)!;
        return shortest.Select(posting => posting.Sentence)
            .Where(sentence => lists.TrueForAll(list => ReferenceEquals(list, shortest) || list!.BinarySearch((sentence, 0), BySentence) >= 0));
    }

    /// <summary>Whether a sentence of the source that holds <paramref name="sentence"/> has the root.</summary>
    public bool KnowsBeside(string root, int sentence)
    {
        if (!_postings.TryGetValue(root, out var postings))
        {
            return false;
        }

        var source = _sentences[sentence].Source;
        var (low, high) = (0, postings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _sentences[postings[middle].Sentence].Source < source ? (middle + 1, high) : (low, middle);
        }

        return low < postings.Count && _sentences[postings[low].Sentence].Source == source;
    }

    /// <summary>The best passages for weighted roots, best first.</summary>
    public IReadOnlyList<Passage> Search(IReadOnlyDictionary<string, double> query, int limit)
    {
        var scores = new Dictionary<int, double>();
        foreach (var (root, weight) in query)
        {
            if (!_postings.TryGetValue(root, out var postings))
            {
                continue;
            }

            var idf = Math.Log(1 + ((_sentences.Count - postings.Count + 0.5) / (postings.Count + 0.5)));
            foreach (var (sentence, count) in postings)
            {
                var norm = K1 * (1 - B + (B * _lengths[sentence] / _meanLength));
                scores[sentence] = scores.GetValueOrDefault(sentence) + (weight * idf * count * (K1 + 1) / (count + norm));
            }
        }

        var best = scores.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(limit).ToList();
        return [.. best.Select(entry => new Passage(entry.Key, 1, entry.Value))];
    }

    /// <summary>The sentence before or after in the same source, or null.</summary>
    public int? Beside(int sentence, int step) =>
        sentence + step >= 0 && sentence + step < _sentences.Count && _sentences[sentence + step].Source == _sentences[sentence].Source ? sentence + step : null;

    private void Add(SentencePlace place, int length, Dictionary<string, int> times)
    {
        var number = _sentences.Count;
        _sentences.Add(place);
        _lengths.Add(length);
        foreach (var (root, count) in times)
        {
            if (!_postings.TryGetValue(root, out var postings))
            {
                _postings[root] = postings = [];
            }

            postings.Add((number, count));
        }
    }
}
