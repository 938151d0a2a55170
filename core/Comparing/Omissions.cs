using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Core.Text.Aligning;

namespace StatementDraft.Core.Comparing;

/// <summary>Tells what earlier texts said that a text lacks: by topic, by listed stock sentence, and by the commitments that the earlier texts repeat.</summary>
/// <remarks>Topics are the items of <c>checklist.yml</c> and, for sentences that no item speaks of, the main topics of <c>topics.yml</c>. A text speaks of an item where one
/// of its words stands (or of the topic of the same name), and of a topic where a sentence has it at all; an earlier text spoke of a topic where it was the main one of a sentence. Pure: the same
/// texts give the same report.</remarks>
public sealed class Omissions
{
    private const int Opening = 5000;
    private const double SameCommitment = 0.5;

    private readonly IReadOnlyList<(string Title, PhraseMatcher<bool> Words)> _items;
    private readonly IReadOnlyList<string?> _itemTopics;
    private readonly IReadOnlyList<PhraseMatcher<bool>> _stock;
    private readonly IReadOnlyList<TopicEntry> _entries;
    private readonly TopicTagger _topics;
    private readonly Lazy<CommitmentComparer> _comparer;
    private readonly Lazy<SentenceParser> _parser;

    /// <summary>Makes one over the lists.</summary>
    public Omissions(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _items = [.. lexicon.ListsOf("checklist").Select(item => (item, Matcher(lexicon.WordsOf("checklist/" + item))))];
        _stock = [.. lexicon.WordsOf("stock-sentences").Select(line => Matcher(line.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))];
        // Of what every statement speaks nobody need be told.
        var always = lexicon.WordsOf("conventions/always-spoken-of");
        _entries = [.. lexicon.Topics.Where(topic => !always.Contains(topic.Id) && !_items.Any(item => IsOf(item.Title, topic)))];
        _itemTopics = [.. _items.Select(item => lexicon.Topics.FirstOrDefault(topic => IsOf(item.Title, topic))?.Id)];
        _topics = new TopicTagger(lexicon);
        _comparer = new(() => new CommitmentComparer(lexicon));
        _parser = new(() => new SentenceParser(lexicon));
    }

    /// <summary>The last texts between these parties, in the order given. A text whose opening names other parties is left out; one that names none stays.</summary>
    /// <param name="parties">By the states' names.</param>
    /// <param name="sources">The newest first.</param>
    /// <param name="count">At most so many.</param>
    public IReadOnlyList<Source> Between(IReadOnlyList<string> parties, IReadOnlyList<Source> sources, int count)
    {
        ArgumentNullException.ThrowIfNull(parties);
        ArgumentNullException.ThrowIfNull(sources);
        return [.. sources.Where(source => _parser.Value.Read(source.Text[..Math.Min(Opening, source.Text.Length)]).Parties.All(parties.Contains)).Take(count)];
    }

    /// <summary>The text beside the earlier texts.</summary>
    /// <param name="text">The text.</param>
    /// <param name="earlier">The texts it is held against, the one that counts most first.</param>
    public OmissionReport Of(string text, IReadOnlyList<Source> earlier)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(earlier);
        var now = Read(text);
        var then = earlier.Select(source => (Source: source, Read: Read(source.Text))).ToList();
        var compared = earlier.ToDictionary(source => source.Id, source => new Lazy<IReadOnlyList<CommitmentChange>>(() => _comparer.Value.Compare(source.Text, text)));
        List<TopicReport> topics =
        [
            .. _items.Select((item, number) => Report(item.Title, item.Title, text, compared,
                [.. then.SelectMany(one => Passages(one.Source, one.Read.Where(sentence => sentence.Items.Contains(number))))],
                [.. now.Where(sentence => sentence.Items.Contains(number)).Select(sentence => sentence.Span)])),
            .. _entries.Select(entry => Report(entry.Id, entry.Title, text, compared,
                [.. then.SelectMany(one => Passages(one.Source, one.Read.Where(sentence => sentence.Items.Count == 0 && sentence.Topics is [var main, ..] && main == entry.Id)))],
                [.. now.Where(sentence => sentence.Topics.Contains(entry.Id)).Select(sentence => sentence.Span)])),
        ];

        // What an item of the checklist tells as new need not be told again as a topic.
        var told = now.Where(sentence => sentence.Items.Count == 0 && sentence.Topics.Count > 0).ToLookup(sentence => sentence.Topics[0]);
        topics.RemoveAll(topic => topic.Earlier.Count + topic.Now.Count == 0 || (topic.Fate == TopicFate.New && !_items.Any(item => item.Title == topic.Id) && !told.Contains(topic.Id)));
        var gone = topics.Where(topic => topic.Fate == TopicFate.Dropped).SelectMany(topic => topic.Earlier).Select(passage => passage.Quotation).ToHashSet();
        var listed = Listed(text, then).Where(sentence => !gone.Contains(sentence.Earlier[0].Quotation)).ToList();
        gone.UnionWith(listed.SelectMany(sentence => sentence.Earlier).Select(passage => passage.Quotation));
        return new OmissionReport(topics, [.. listed, .. earlier.Count < 2 ? [] : Repeated(then, compared).Where(sentence => !gone.Contains(sentence.Earlier[0].Quotation))]);
    }

    private static TopicReport Report(
        string id, string title, string text, Dictionary<SourceId, Lazy<IReadOnlyList<CommitmentChange>>> compared, IReadOnlyList<EarlierPassage> earlier, IReadOnlyList<TextSpan> now)
    {
        if (earlier.Count == 0 || now.Count == 0)
        {
            return new TopicReport(id, title, now.Count == 0 ? TopicFate.Dropped : TopicFate.New, earlier, now, []);
        }

        var first = earlier[0].Source;
        var theirs = earlier.Where(passage => passage.Source == first).Select(passage => passage.Quotation.Span).ToList();
        var changes = compared[first.Id].Value
            .Where(change => change.Before is { } before ? theirs.Exists(span => span.Overlaps(before.Span)) : now.Any(span => span.Overlaps(change.After!.Span))).ToList();
        var same = changes.Count > 0
            ? changes.TrueForAll(change => change.Fate == CommitmentFate.Same)
            : theirs.Select(span => span.Of(first.Text)).SequenceEqual(now.Select(span => span.Of(text)));
        return new TopicReport(id, title, same ? TopicFate.Kept : TopicFate.Changed, earlier, now, changes);
    }

    private IEnumerable<DroppedSentence> Listed(string text, List<(Source Source, List<SentenceTopics> Read)> then)
    {
        foreach (var sentence in _stock.Where(sentence => sentence.Find(text).Count == 0))
        {
            var found = then.SelectMany(one => sentence.Find(one.Source.Text).Take(1).Select(match => (match.Span, Passage: PassageAt(one.Source, one.Read, match.Span)))).ToList();
            if (found.Count > 0)
            {
                yield return new DroppedSentence(found[0].Span.Of(found[0].Passage.Source.Text), [.. found.Select(place => place.Passage)]);
            }
        }
    }

    // A commitment of the first text that another has, too, and that the text has lost.
    private IEnumerable<DroppedSentence> Repeated(List<(Source Source, List<SentenceTopics> Read)> then, Dictionary<SourceId, Lazy<IReadOnlyList<CommitmentChange>>> compared)
    {
        var (first, read) = then[0];
        var lost = compared[first.Id].Value.Where(change => change.Fate == CommitmentFate.Lost).Select(change => change.Before!).ToList();
        if (lost.Count == 0)
        {
            yield break;
        }

        var kept = then.Skip(1).SelectMany(other => _comparer.Value.Compare(other.Source.Text, first.Text)
            .Where(change => change is { Before: not null, After: not null })
            .Select(change => (After: change.After!, Before: change.Before!, Other: other))).ToLookup(pair => pair.After.Span);
        foreach (var commitment in lost.DistinctBy(commitment => PassageAt(first, read, commitment.Span).Quotation))
        {
            var words = ContentWords.Of(first.Text, commitment.Span);
            var others = kept[commitment.Span].Where(pair => ContentWords.Likeness(words, ContentWords.Of(pair.Other.Source.Text, pair.Before.Span)) >= SameCommitment)
                .Select(pair => PassageAt(pair.Other.Source, pair.Other.Read, pair.Before.Span)).Distinct().ToList();
            if (others.Count > 0)
            {
                yield return new DroppedSentence(commitment.Text, [PassageAt(first, read, commitment.Span), .. others]);
            }
        }
    }

    private List<SentenceTopics> Read(string text)
    {
        var topics = _topics.Read(text);
        var items = _items.Select(item => item.Words.Find(text).Select(match => match.Span).ToList()).ToList();
        return [.. Sentences.Of(text).Select(sentence => new SentenceTopics(
            sentence, topics.In(sentence), ItemsOf(sentence)))];

        // An item that has the name of a topic has its sentences, too.
        List<int> ItemsOf(TextSpan sentence) =>
            [.. items.Index().Where(item => item.Item.Exists(sentence.Overlaps) || (_itemTopics[item.Index] is { } topic && topics.In(sentence) is [var main, ..] && main == topic)).Select(item => item.Index)];
    }

    private static bool IsOf(string item, TopicEntry topic) => topic.Title.Equals(item, StringComparison.OrdinalIgnoreCase) || topic.Title.Equals($"the {item}", StringComparison.OrdinalIgnoreCase)
        || item.Equals($"the {topic.Title}", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<EarlierPassage> Passages(Source source, IEnumerable<SentenceTopics> sentences) =>
        sentences.Select(sentence => new EarlierPassage(source, source.Quote(sentence.Span)));

    private static EarlierPassage PassageAt(Source source, List<SentenceTopics> read, TextSpan span) =>
        new(source, source.Quote(read.FindLast(sentence => sentence.Span.Start <= span.Start)?.Span ?? span));

    private static PhraseMatcher<bool> Matcher(IEnumerable<string> phrases) => new(phrases.Select(phrase => (phrase, true, false)));

    private sealed record SentenceTopics(TextSpan Span, IReadOnlyList<string> Topics, IReadOnlyList<int> Items);
}
