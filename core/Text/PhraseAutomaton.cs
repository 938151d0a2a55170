namespace StatementDraft.Core.Text;

/// <summary>The automaton of <see cref="PhraseMatcher{T}"/>: a table with a row for every node, and in the row a move for every character.</summary>
internal sealed class PhraseAutomaton
{
    private readonly Dictionary<char, int> _classes = [];
    private readonly int[] _asciiClass = new int[128];
    private readonly List<(string Phrase, bool ExactCase)> _phrases;
    private readonly PhraseBeginnings _beginnings = new();
    private readonly List<List<int>?> _ends = [null];
    private readonly int[] _next;
    private readonly int[] _shorter;
    private readonly int _width;

    // The last column of a row: the nearest node, this one or a shorter, where a phrase ends.
    private readonly int _hit;

    /// <summary>Builds the table for folded phrases.</summary>
    public PhraseAutomaton(List<(string Phrase, bool ExactCase)> phrases)
    {
        _phrases = phrases;
        foreach (var (phrase, exactCase) in phrases)
        {
            _beginnings.Add(phrase, exactCase);
            foreach (var c in phrase)
            {
                _classes.TryAdd(char.ToLowerInvariant(c), _classes.Count + 1);
            }
        }

        _hit = _classes.Count + 1;
        _width = _hit + 1;
        for (var c = '\0'; c < 128; c++)
        {
            _asciiClass[c] = _classes.GetValueOrDefault(char.ToLowerInvariant(c));
        }

        _next = BuildTrie();
        _shorter = Link();
    }

    /// <summary>All places where a phrase stands as whole words, in the order of their ends, with the number of the first phrase that fits.</summary>
    public List<(TextSpan Span, int Phrase)> Find(string text)
    {
        var found = new List<(TextSpan, int)>();
        if (_phrases.Count == 0)
        {
            return found;
        }

        var (next, node, blank) = (_next, 0, false);
        for (var at = 0; at < text.Length; at++)
        {
            if (node == 0 && (at = NextStart(text, at)) == text.Length)
            {
                break;
            }

            var plain = text[at] is > ' ' and < (char)127 ? text[at] : Folding.Plain(text[at]);
            if (plain == '\0' || (plain == ' ' && blank))
            {
                continue;
            }

            blank = plain == ' ';
            node = next[(node * _width) + ClassOf(plain)];
            for (var hit = next[(node * _width) + _hit]; hit > 0; hit = _shorter[hit])
            {
                Report(text, at, hit, found);
            }
        }

        return found;
    }

    // Where nothing has begun, most words are passed over by their first letters: no phrase begins with them, nor inside a word.
    private int NextStart(string text, int at)
    {
        var inside = at > 0 && IsWordPart(text[at - 1]);
        for (; at < text.Length; at++)
        {
            var part = IsWordPart(text[at]);
            if (!(inside && part) && _beginnings.MayBegin(text, at))
            {
                return at;
            }

            inside = part;
        }

        return at;
    }

    private static bool IsWordPart(char c) => c < 128 ? char.IsAsciiLetterOrDigit(c) : Folding.IsWordPart(c);

    private int ClassOf(char c) => c < 128 ? _asciiClass[c] : char.ToLowerInvariant(c) is var lower && lower < 128 ? _asciiClass[lower] : _classes.GetValueOrDefault(lower);

    private void Report(string text, int last, int node, List<(TextSpan, int)> found)
    {
        foreach (var index in _ends[node] ?? [])
        {
            var (phrase, exactCase) = _phrases[index];
            if (Start(text, last, phrase, exactCase) is var start and >= 0 && new TextSpan(start, last + 1) is var span && Folding.StandsFree(text, span))
            {
                found.Add((span, index));
                return;
            }
        }
    }

    /// <summary>Where the phrase begins that ends with the character at <paramref name="last"/>; -1 where its case is another.</summary>
    private static int Start(string text, int last, string phrase, bool exactCase)
    {
        var (at, left) = (last, phrase.Length - 1);
        for (; ; at--)
        {
            var plain = Folding.Plain(text[at]);
            if (plain == '\0')
            {
                continue;
            }

            if (exactCase && plain != phrase[left])
            {
                return -1;
            }

            if (left-- == 0)
            {
                return at;
            }

            // A run of white space stands for one blank.
            while (plain == ' ' && Folding.Plain(text[at - 1]) is ' ' or '\0')
            {
                at--;
            }
        }
    }

    private int[] BuildTrie()
    {
        var next = new List<int>(new int[_width]);
        for (var index = 0; index < _phrases.Count; index++)
        {
            var node = 0;
            foreach (var c in _phrases[index].Phrase)
            {
                var slot = (node * _width) + ClassOf(c);
                if (next[slot] == 0)
                {
                    next[slot] = _ends.Count;
                    _ends.Add(null);
                    next.AddRange(new int[_width]);
                }

                node = next[slot];
            }

            (_ends[node] ??= []).Add(index);
        }

        return [.. next];
    }

    /// <summary>Completes the table with the failure moves, and gives for each node the nearest shorter node where a phrase ends.</summary>
    private int[] Link()
    {
        var fail = new int[_ends.Count];
        var shorter = new int[_ends.Count];
        var queue = new Queue<int>();
        for (var c = 0; c < _hit; c++)
        {
            if (_next[c] != 0)
            {
                queue.Enqueue(_next[c]);
            }
        }

        while (queue.TryDequeue(out var node))
        {
            shorter[node] = _ends[fail[node]] is null ? shorter[fail[node]] : fail[node];
            _next[(node * _width) + _hit] = _ends[node] is null ? shorter[node] : node;
            for (var c = 0; c < _hit; c++)
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
