namespace StatementDraft.Core.Facts;

/// <summary>The first words of all topic phrases as one tree of letters, so that a word of a text is read once, whatever the number of topics.</summary>
internal sealed class TopicTree
{
    private readonly Dictionary<char, int> _classes = [];
    private readonly int[] _asciiClass = new int[128];
    private readonly int[] _next;
    private readonly List<TopicPhrase[]> _whole = [[]];
    private readonly List<TopicPhrase[]> _beginning = [[]];
    private readonly int _width;

    /// <summary>Puts the phrases in; among those that begin with the same word the longer ones come first.</summary>
    public TopicTree(IReadOnlyList<TopicPhrase> phrases)
    {
        foreach (var c in phrases.SelectMany(phrase => phrase.Words[0]))
        {
            _classes.TryAdd(c, _classes.Count + 1);
        }

        _width = _classes.Count + 1;
        for (var c = '\0'; c < 128; c++)
        {
            _asciiClass[c] = _classes.GetValueOrDefault(char.ToLowerInvariant(c));
        }

        var next = new List<int>(new int[_width]);
        foreach (var phrase in phrases.OrderByDescending(phrase => phrase.Words.Length))
        {
            var node = 0;
            foreach (var c in phrase.Words[0])
            {
                var slot = (node * _width) + _classes[c];
                if (next[slot] == 0)
                {
                    next[slot] = _whole.Count;
                    _whole.Add([]);
                    _beginning.Add([]);
                    next.AddRange(new int[_width]);
                }

                node = next[slot];
            }

            var list = phrase is { Prefix: true, Words.Length: 1 } ? _beginning : _whole;
            list[node] = [.. list[node], phrase];
        }

        _next = [.. next];
    }

    /// <summary>Adds the phrases whose first word this is: the word itself, its singular ("alliances", "tariffs"), then its beginnings.</summary>
    public void Find(ReadOnlySpan<char> word, List<TopicPhrase> found)
    {
        var (node, last, beginnings) = (0, 0, found.Count);
        for (var at = 0; at < word.Length; at++)
        {
            (last, node) = (node, _next[(node * _width) + ClassOf(word[at])]);
            if (node == 0)
            {
                // All but the last letter, which makes the plural.
                last = at == word.Length - 1 ? last : 0;
                break;
            }

            found.AddRange(_beginning[node]);
        }

        found.InsertRange(beginnings, _whole[node]);
        if (word.Length > 3 && word[^1] is 's' or 'S')
        {
            found.InsertRange(beginnings + _whole[node].Length, _whole[last]);
        }
    }

    private int ClassOf(char c) => c < 128 ? _asciiClass[c] : _classes.GetValueOrDefault(char.ToLowerInvariant(c));
}

/// <summary>A listed phrase, its words in lower case.</summary>
internal sealed record TopicPhrase(string[] Words, bool Prefix, int Topic, int Weight);
