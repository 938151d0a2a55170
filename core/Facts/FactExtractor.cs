using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Facts.Rules;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Facts;

/// <summary>What was read out of one source.</summary>
/// <param name="Facts">Ordered by span, then kind; <c>fact.Quotation.StandsIn(source)</c> holds for each.</param>
/// <param name="Furniture">Bylines, copyright lines, menus, speaker labels: marked, never a fact.</param>
public sealed record SourceReading(IReadOnlyList<Fact> Facts, IReadOnlyList<TextSpan> Furniture);

/// <summary>Reads facts out of sources with one lexicon. Deterministic; time is linear in the text. Safe to use from several threads.</summary>
public sealed class FactExtractor
{
    private static readonly FactRule[] Rules =
    [
        new MoneyRule(), new CountRule(), new PercentRule(), new DateRule(), new PersonRule(), new OrganizationRule(), new PlaceRule(), new TreatyRule(), new MeetingRule(),
    ];

    private readonly FactLists _lists;
    private readonly SentenceParser _parser;
    private readonly TopicTagger _topics;
    private readonly PositionRule _positions;

    /// <summary>Prepares the lists; this takes some milliseconds, so keep the extractor.</summary>
    public FactExtractor(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lists = FactLists.Of(lexicon);
        _parser = new SentenceParser(lexicon);
        _topics = new TopicTagger(lexicon);
        _positions = new PositionRule(lexicon);
    }

    /// <summary>All facts of <paramref name="source"/>.</summary>
    /// <param name="source">What is read.</param>
    /// <param name="progress">Told, on this thread, what part of the work is done: rising numbers that end in 1.</param>
    /// <param name="cancellation">Stops the reading within some milliseconds.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public SourceReading Read(Source source, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var reading = new ReadingProgress(source.Text.Length, progress, cancellation);
        reading.Stage(0.13);
        var document = new Document(source, _lists, reading);
        reading.Stage(0.06);
        var names = NamedActors.Of(document);
        var parsed = _parser.Read(source.Text, document.Sentences, document.Words, names, reading, 0.49);
        reading.Stage(0.06);
        var topics = _topics.Read(source.Text, document.Words, reading);
        var facts = ByRules(document, new SentenceVoices(parsed, topics), reading);
        reading.Stage(0.12);
        foreach (var fact in QuoteRule.Find(source, parsed, topics).Concat(_positions.Find(source, parsed, topics)))
        {
            reading.At(fact.Span.Start);
            facts.Add(fact);
        }

        facts = [.. facts.Select(fact => WithoutFurniture(document, fact)).OfType<Fact>()];
        facts.Sort((a, b) => a.Span.CompareTo(b.Span) is not 0 and var order ? order : a.Kind.CompareTo(b.Kind));
        reading.Finish();
        return new SourceReading(facts, document.Furniture);
    }

    private static List<Fact> ByRules(Document document, SentenceVoices voices, ReadingProgress reading)
    {
        var found = new List<(FactRule Rule, Found Found)>();
        foreach (var rule in Rules)
        {
            reading.Stage(0.09 / Rules.Length);
            foreach (var entry in rule.Find(document))
            {
                reading.At(entry.Span.Start);
                found.Add((rule, entry));
            }
        }

        reading.Stage(0.02);
        var facts = new List<Fact>(found.Count);
        foreach (var (rule, entry) in found.OrderBy(entry => entry.Found.Span.Start))
        {
            reading.At(entry.Span.Start);
            facts.Add(Make(document, voices, rule, entry));
        }

        return WithoutNames(facts);
    }

    // "two Ducks Unlimited dinners", "21 Jane Doe" in a list of players: a number before a name counts nothing.
    private static List<Fact> WithoutNames(List<Fact> facts)
    {
        var ends = facts.Where(fact => fact.Kind is FactKind.Person or FactKind.Organization).Select(fact => fact.Span).ToList();
        ends.Sort((a, b) => a.Start.CompareTo(b.Start));
        var at = 0;
        facts.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return [.. facts.Where(fact =>
        {
            while (at < ends.Count && ends[at].End <= fact.Span.Start)
            {
                at++;
            }

            return fact.Kind != FactKind.Count || at == ends.Count || ends[at].Start <= fact.Span.Start || ends[at].Start >= fact.Span.End || ends[at].End < fact.Span.End;
        })];
    }

    private static Fact Make(Document document, SentenceVoices voices, FactRule rule, Found found)
    {
        var sentence = document.SentenceAt(found.Span.Start);
        var voice = voices.At(found.Span, sentence);
        return new Fact(
            document.Source.Quote(found.Span), sentence, found.Value, found.Topics ?? voice.Topics,
            found.Modality ?? voice.Modality, found.Attribution ?? voice.Attribution, rule.Name, found.Actor ?? voice.Actor);
    }

    // A speaker's label or a run-in heading stands before a sentence: the position begins after it. Nothing else may touch the furniture.
    private static Fact? WithoutFurniture(Document document, Fact fact)
    {
        var at = FirstFurnitureEndingAfter(document, fact.Span.Start);
        if (at == document.Furniture.Count || !document.Furniture[at].Overlaps(fact.Span))
        {
            return fact;
        }

        var start = document.Furniture[at].End;
        while (start < fact.Span.End && char.IsWhiteSpace(document.Text[start]))
        {
            start++;
        }

        var rest = new TextSpan(start, Math.Max(start, fact.Span.End));
        return fact.Kind == FactKind.Position && document.Furniture[at].Start <= fact.Span.Start && rest.Length > 0
            && (at + 1 == document.Furniture.Count || !document.Furniture[at + 1].Overlaps(rest))
            ? fact with { Quotation = document.Source.Quote(rest) }
            : null;
    }

    private static int FirstFurnitureEndingAfter(Document document, int offset)
    {
        var (low, high) = (0, document.Furniture.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Furniture[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
