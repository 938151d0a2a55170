namespace StatementDraft.Core.Text;

/// <summary>One phrase found in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">What the phrase was listed for.</param>
public readonly record struct PhraseMatch<T>(TextSpan Span, T Value);

/// <summary>Finds any number of listed phrases in one pass over a text (Aho and Corasick, "Efficient string matching", 1975).</summary>
/// <remarks>Matches begin and end at word boundaries; quotes, dashes and white space are folded; letters match in any case unless the
/// phrase is listed with <c>ExactCase</c>. Where matches overlap, the leftmost wins, and of those that begin together the longest.
/// The automaton is a dense table: about 4 bytes for each node and distinct character of the phrases.</remarks>
public sealed class PhraseMatcher<T>
{
    private readonly Dictionary<char, int> _classes = [];
    private readonly List<(string Phrase, T Value, bool ExactCase)> _phrases = [];
    private readonly int[] _asciiClass = new int[128];
    private readonly int[] _next;
    private readonly int[] _shorter;
    private readonly List<int>?[] _ends;
    private readonly int _width;

    /// <summary>Builds the automaton. A phrase listed twice keeps both entries; the first that fits answers.</summary>
    /// <exception cref="ArgumentException">A phrase is blank.</exception>
    public PhraseMatcher(IEnumerable<(string Phrase, T Value, bool ExactCase)> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        foreach (var (phrase, value, exactCase) in phrases)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(phrase, nameof(phrases));
            _phrases.Add((FoldedText.Fold(phrase), value, exactCase));
        }

        foreach (var c in _phrases.SelectMany(entry => entry.Phrase).Select(char.ToLowerInvariant))
        {
            _classes.TryAdd(c, _classes.Count + 1);
        }

        _width = _classes.Count + 1;
        foreach (var (c, number) in _classes.Where(entry => entry.Key < 128))
        {
            _asciiClass[c] = number;
        }

        var nodes = BuildTrie();
        (_next, _ends) = (nodes.Next.ToArray(), [.. nodes.Ends]);
        _shorter = Link();
    }

    /// <summary>The matches in <paramref name="text"/>, in order, none overlapping another.</summary>
    public IReadOnlyList<PhraseMatch<T>> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<PhraseMatch<T>>();
        if (_phrases.Count == 0)
        {
            return found;
        }

        // Origins of the folded characters, kept only for as far back as the longest phrase could reach.
        var origins = new int[text.Length];
        var folded = new char[text.Length];
        var size = 0;
        var node = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var plain = Folding.Plain(text[at]);
            if (plain == '\0' || (plain == ' ' && size > 0 && folded[size - 1] == ' '))
            {
                continue;
            }

            folded[size] = plain;
            origins[size++] = at;
            node = _next[(node * _width) + ClassOf(plain)];
            for (var hit = _ends[node] is null ? _shorter[node] : node; hit > 0; hit = _shorter[hit])
            {
                Report(text, folded, origins, size, hit, found);
            }
        }

        return LeftmostLongest(found);
    }

    private static List<PhraseMatch<T>> LeftmostLongest(List<PhraseMatch<T>> found)
    {
        found.Sort((a, b) => a.Span.CompareTo(b.Span));
        var kept = new List<PhraseMatch<T>>(found.Count);
        foreach (var match in found)
        {
            if (kept.Count == 0 || match.Span.Start >= kept[^1].Span.End)
            {
                kept.Add(match);
            }
        }

        return kept;
    }

    private int ClassOf(char c)
    {
        var lower = char.ToLowerInvariant(c);
        return lower < 128 ? _asciiClass[lower] : _classes.GetValueOrDefault(lower);
    }

    private void Report(string text, char[] folded, int[] origins, int size, int node, List<PhraseMatch<T>> found)
    {
        foreach (var index in _ends[node] ?? [])
        {
            var (phrase, value, exactCase) = _phrases[index];
            var start = size - phrase.Length;
            var span = new TextSpan(origins[start], origins[size - 1] + 1);
            if (Folding.StandsFree(text, span) && (!exactCase || folded.AsSpan(start, phrase.Length).SequenceEqual(phrase)))
            {
                found.Add(new PhraseMatch<T>(span, value));
                return;
            }
        }
    }

    private (List<int> Next, List<List<int>?> Ends) BuildTrie()
    {
        var next = new List<int>(new int[_width]);
        var ends = new List<List<int>?> { null };
        for (var index = 0; index < _phrases.Count; index++)
        {
            var node = 0;
            foreach (var c in _phrases[index].Phrase)
            {
                var slot = (node * _width) + ClassOf(c);
                if (next[slot] == 0)
                {
                    next[slot] = ends.Count;
                    ends.Add(null);
                    next.AddRange(new int[_width]);
                }

                node = next[slot];
            }

            (ends[node] ??= []).Add(index);
        }

        return (next, ends);
    }

    /// <summary>Completes the table with the failure moves, and gives for each node the nearest shorter node where a phrase ends.</summary>
    private int[] Link()
    {
        var count = _ends.Length;
        var fail = new int[count];
        var shorter = new int[count];
        var queue = new Queue<int>();
        for (var c = 0; c < _width; c++)
        {
            if (_next[c] != 0)
            {
                queue.Enqueue(_next[c]);
            }
        }

        while (queue.TryDequeue(out var node))
        {
            shorter[node] = _ends[fail[node]] is null ? shorter[fail[node]] : fail[node];
            for (var c = 0; c < _width; c++)
            {
                var slot = (node * _width) + c;
                var fallback = _next[(fail[node] * _width) + c];
                if (_next[slot] == 0)
                {
                    _next[slot] = fallback;
                }
                else
                {
                    fail[_next[slot]] = fallback;
                    queue.Enqueue(_next[slot]);
                }
            }
        }

        return shorter;
    }
}
