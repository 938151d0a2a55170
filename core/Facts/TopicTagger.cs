using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts;

/// <summary>Says what a passage speaks of, by the words of <c>topics.yml</c>.</summary>
/// <remarks>A listed word counts two, a weak one one, the first listed word of the passage two more. A topic that only one weak word
/// speaks of counts where nothing else does. The highest count is the main topic; each place higher in the list, which goes from special to general, is
/// worth a tenth of a point.</remarks>
public sealed class TopicTagger
{
    /// <summary>The id for what no topic fits.</summary>
    public const string Other = "other";

    // No listed word is longer; a line of a million digits must not be tried prefix by prefix.
    private const int LongestPrefix = 40;

    private readonly IReadOnlyList<TopicEntry> _topics;
    private readonly Dictionary<string, List<Entry>> _byWord = new(StringComparer.Ordinal);
    private readonly int _shortestPrefix = int.MaxValue;

    /// <summary>Reads the topics of <paramref name="lexicon"/>.</summary>
    public TopicTagger(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _topics = lexicon.Topics;
        for (var topic = 0; topic < _topics.Count; topic++)
        {
            foreach (var (phrases, weight) in new[] { (_topics[topic].Words, 2), (_topics[topic].Weak, 1) })
            {
                foreach (var phrase in phrases)
                {
                    var words = Split(phrase.TrimEnd('*'));
                    if (words.Count == 0)
                    {
                        continue;
                    }

                    var prefix = phrase.EndsWith('*');
                    var key = words.Count == 1 && prefix ? words[0] + "*" : words[0];
                    _shortestPrefix = key.EndsWith('*') ? Math.Min(_shortestPrefix, words[0].Length) : _shortestPrefix;
                    if (!_byWord.TryGetValue(key, out var list))
                    {
                        _byWord[key] = list = [];
                    }

                    list.Add(new Entry([.. words], prefix, topic, weight));
                }
            }
        }

        foreach (var list in _byWord.Values)
        {
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        }
    }

    /// <summary>The topics of a whole text or clause, the main one first; empty where no word counts.</summary>
    public IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text).In(new TextSpan(0, text.Length));
    }

    /// <summary>All topic words of a text, for asking about many of its passages.</summary>
    public TopicWords Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(text, new ReadingProgress(text.Length));
    }

    internal TopicWords Read(string text, ReadingProgress reading)
    {
        var words = Words.Of(text);
        var hits = new List<TopicHit>();
        var lower = new string[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            lower[i] = words[i].Kind == WordKind.Mark && text[words[i].Span.Start] is not '&' ? "" : Bare(words[i].Span.Of(text));
        }

        for (var i = 0; i < words.Count; i++)
        {
            reading.At(words[i].Span.Start);
            if (lower[i].Length > 1)
            {
                Add(words, lower, i, hits);
            }
        }

        return new TopicWords(_topics, hits);
    }

    private void Add(IReadOnlyList<Word> words, string[] lower, int i, List<TopicHit> hits)
    {
        var word = lower[i];
        if (_byWord.TryGetValue(word, out var exact))
        {
            AddAll(exact, words, lower, i, hits);
        }

        // A plural is the word: "alliances", "tariffs".
        if (word.Length > 3 && word[^1] == 's' && _byWord.TryGetValue(word[..^1], out var singular))
        {
            AddAll(singular, words, lower, i, hits);
        }

        for (var length = Math.Min(_shortestPrefix, word.Length); length <= Math.Min(word.Length, LongestPrefix); length++)
        {
            if (_byWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(string.Concat(word.AsSpan(0, length), "*"), out var prefixed))
            {
                AddAll(prefixed, words, lower, i, hits);
            }
        }
    }

    private static void AddAll(List<Entry> entries, IReadOnlyList<Word> words, string[] lower, int i, List<TopicHit> hits)
    {
        foreach (var entry in entries)
        {
            if (EndOf(entry, lower, i) is var end and > 0)
            {
                hits.Add(new TopicHit(words[i].Span.Cover(words[end - 1].Span), entry.Topic, entry.Weight));
            }
        }
    }

    private static int EndOf(Entry entry, string[] lower, int i)
    {
        var at = i + 1;
        for (var part = 1; part < entry.Words.Length; part++, at++)
        {
            while (at < lower.Length && lower[at].Length == 0 && at == i + part)
            {
                // The hyphen of "Indo-Pacific" and the like stands between two words of a phrase.
                i++;
                at++;
            }

            if (at >= lower.Length)
            {
                return -1;
            }

            var last = part == entry.Words.Length - 1;
            var fits = last && entry.Prefix ? lower[at].StartsWith(entry.Words[part], StringComparison.Ordinal)
                : lower[at] == entry.Words[part] || (last && lower[at].Length == entry.Words[part].Length + 1 && lower[at][^1] == 's' && lower[at].StartsWith(entry.Words[part], StringComparison.Ordinal));
            if (!fits)
            {
                return -1;
            }
        }

        return at;
    }

    private static List<string> Split(string phrase) =>
        [.. Words.Of(phrase).Where(word => word.Kind != WordKind.Mark || phrase[word.Span.Start] == '&').Select(word => Bare(word.Span.Of(phrase)))];

    private static string Bare(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower.Length > 2 && lower[^1] == 's' && lower[^2] is '\'' or '’' ? lower[..^2] : lower;
    }

    private sealed record Entry(string[] Words, bool Prefix, int Topic, int Weight);
}

/// <summary>A topic word at its place.</summary>
internal readonly record struct TopicHit(TextSpan Span, int Topic, int Weight);

/// <summary>The topic words of one text.</summary>
public sealed class TopicWords
{
    private readonly IReadOnlyList<TopicEntry> _topics;
    private readonly List<TopicHit> _hits;

    internal TopicWords(IReadOnlyList<TopicEntry> topics, List<TopicHit> hits) => (_topics, _hits) = (topics, hits);

    /// <summary>The topics of a passage, the main one first; empty where no word counts.</summary>
    public IReadOnlyList<string> In(TextSpan passage)
    {
        var scores = new int[_topics.Count];
        var strong = new bool[_topics.Count];
        var weak = new int[_topics.Count];
        var first = true;
        for (var i = FirstAt(passage.Start); i < _hits.Count && _hits[i].Span.Start < passage.End; i++)
        {
            var hit = _hits[i];
            if (hit.Span.End > passage.End || Repeats(i, passage))
            {
                continue;
            }

            scores[hit.Topic] += hit.Weight + (first && hit.Weight > 1 ? 2 : 0);
            first &= hit.Weight <= 1;
            strong[hit.Topic] |= hit.Weight > 1;
            weak[hit.Topic] += hit.Weight == 1 ? 1 : 0;
        }

        var counted = Enumerable.Range(0, _topics.Count).Where(topic => strong[topic] || weak[topic] > 1).ToList();
        if (counted.Count == 0)
        {
            counted = [.. Enumerable.Range(0, _topics.Count).Where(topic => weak[topic] > 0)];
        }

        return [.. counted.OrderByDescending(topic => (scores[topic] * 10) + _topics.Count - topic).Select(topic => _topics[topic].Id)];
    }

    // "China" inside "People's Republic of China": one place speaks of a topic once.
    private bool Repeats(int i, TextSpan passage)
    {
        for (var back = i - 1; back >= 0 && back >= i - 6 && _hits[back].Span.End > _hits[i].Span.Start && _hits[back].Span.Start >= passage.Start; back--)
        {
            if (_hits[back].Topic == _hits[i].Topic)
            {
                return true;
            }
        }

        return false;
    }

    private int FirstAt(int start)
    {
        var (low, high) = (0, _hits.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_hits[middle].Span.Start < start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
