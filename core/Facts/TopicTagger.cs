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

    private readonly IReadOnlyList<TopicEntry> _topics;
    private readonly TopicTree _tree;

    /// <summary>Reads the topics of <paramref name="lexicon"/>.</summary>
    public TopicTagger(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _topics = lexicon.Topics;
        _tree = new TopicTree([.. _topics.SelectMany((topic, index) => Phrases(topic.Words, index, 2).Concat(Phrases(topic.Weak, index, 1)))]);
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
        return Read(text, Words.Read(text, new TextSpan(0, text.Length)), new ReadingProgress(text.Length));
    }

    internal TopicWords Read(string text, List<Word> words, ReadingProgress reading)
    {
        var hits = new List<TopicHit>();
        var phrases = new List<TopicPhrase>();
        for (var i = 0; i < words.Count; i++)
        {
            reading.At(words[i].Span.Start);
            if (words[i].Kind == WordKind.Mark || Bare(text, words[i]) is { Length: < 2 })
            {
                continue;
            }

            phrases.Clear();
            _tree.Find(Bare(text, words[i]), phrases);
            foreach (var phrase in phrases)
            {
                if (EndOf(phrase, text, words, i) is var end and > 0)
                {
                    hits.Add(new TopicHit(words[i].Span.Cover(words[end - 1].Span), phrase.Topic, phrase.Weight));
                }
            }
        }

        return new TopicWords(_topics, hits);
    }

    private static int EndOf(TopicPhrase phrase, string text, List<Word> words, int i)
    {
        var at = i + 1;
        for (var part = 1; part < phrase.Words.Length; part++, at++)
        {
            while (at < words.Count && IsBetween(text, words[at]) && at == i + part)
            {
                // The hyphen of "Indo-Pacific" and the like stands between two words of a phrase.
                i++;
                at++;
            }

            if (at >= words.Count || IsBetween(text, words[at]) || !Fits(Bare(text, words[at]), phrase.Words[part], part == phrase.Words.Length - 1, phrase.Prefix))
            {
                return -1;
            }
        }

        return at;
    }

    // The last word of a phrase may be a plural, or go on where the list says so.
    private static bool Fits(ReadOnlySpan<char> word, string listed, bool last, bool prefix)
    {
        var rest = word.Length - listed.Length;
        if (rest < 0 || (rest > 0 && !last) || (rest > 0 && !prefix && (rest > 1 || word[^1] is not ('s' or 'S'))))
        {
            return false;
        }

        for (var i = 0; i < listed.Length; i++)
        {
            if (char.ToLowerInvariant(word[i]) != listed[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBetween(string text, Word word) => word.Kind == WordKind.Mark && text[word.Span.Start] != '&';

    // Without the possessive.
    private static ReadOnlySpan<char> Bare(string text, Word word)
    {
        var letters = text.AsSpan(word.Span.Start, word.Span.Length);
        return letters.Length > 2 && letters[^1] is 's' or 'S' && letters[^2] is '\'' or '’' ? letters[..^2] : letters;
    }

    private static IEnumerable<TopicPhrase> Phrases(IReadOnlyList<string> listed, int topic, int weight) => listed
        .Select(phrase => new TopicPhrase(Split(phrase.TrimEnd('*')), phrase.EndsWith('*'), topic, weight)).Where(phrase => phrase.Words.Length > 0);

    private static string[] Split(string phrase) =>
        [.. Words.Of(phrase).Where(word => !IsBetween(phrase, word)).Select(word => Bare(phrase, word).ToString().ToLowerInvariant())];
}

/// <summary>A topic word at its place.</summary>
internal readonly record struct TopicHit(TextSpan Span, int Topic, int Weight);

/// <summary>The topic words of one text.</summary>
public sealed class TopicWords
{
    private readonly IReadOnlyList<TopicEntry> _topics;
    private readonly List<TopicHit> _hits;
    private readonly string[]?[] _alone;

    internal TopicWords(IReadOnlyList<TopicEntry> topics, List<TopicHit> hits) => (_topics, _hits, _alone) = (topics, hits, new string[]?[topics.Count]);

    /// <summary>The words that speak of a topic, in order.</summary>
    public IEnumerable<TextSpan> On(string topic) => _hits.Where(hit => _topics[hit.Topic].Id == topic).Select(hit => hit.Span);

    /// <summary>The topics of a passage, the main one first; empty where no word counts.</summary>
    public IReadOnlyList<string> In(TextSpan passage)
    {
        var hit = FirstAt(passage.Start);
        if (hit == _hits.Count || _hits[hit].Span.Start >= passage.End)
        {
            return [];
        }

        Span<int> scores = stackalloc int[_topics.Count];
        Span<int> strong = stackalloc int[_topics.Count];
        Span<int> weak = stackalloc int[_topics.Count];
        Count(passage, hit, scores, strong, weak);
        Span<int> counted = stackalloc int[_topics.Count];
        var count = 0;
        for (var least = 2; least > 0 && count == 0; least--)
        {
            for (var topic = 0; topic < scores.Length; topic++)
            {
                if (strong[topic] > 0 || weak[topic] >= least)
                {
                    Insert(counted, count++, topic, scores);
                }
            }
        }

        return Ids(counted[..count]);
    }

    private void Count(TextSpan passage, int hit, Span<int> scores, Span<int> strong, Span<int> weak)
    {
        var first = true;
        for (var i = hit; i < _hits.Count && _hits[i].Span.Start < passage.End; i++)
        {
            var (span, topic, weight) = _hits[i];
            if (span.End > passage.End || Repeats(i, passage))
            {
                continue;
            }

            scores[topic] += weight + (first && weight > 1 ? 2 : 0);
            first &= weight <= 1;
            strong[topic] += weight > 1 ? 1 : 0;
            weak[topic] += weight == 1 ? 1 : 0;
        }
    }

    // The topic that weighs more comes first; of equal ones, the one listed first.
    private static void Insert(Span<int> counted, int count, int topic, Span<int> scores)
    {
        var at = count;
        while (at > 0 && (scores[counted[at - 1]] * 10) - counted[at - 1] < (scores[topic] * 10) - topic)
        {
            counted[at] = counted[at - 1];
            at--;
        }

        counted[at] = topic;
    }

    // Most passages speak of one topic: they share its list.
    private string[] Ids(ReadOnlySpan<int> counted)
    {
        switch (counted.Length)
        {
            case 0:
                return [];
            case 1:
                return _alone[counted[0]] ??= [_topics[counted[0]].Id];
            default:
                var ids = new string[counted.Length];
                for (var i = 0; i < ids.Length; i++)
                {
                    ids[i] = _topics[counted[i]].Id;
                }

                return ids;
        }
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
