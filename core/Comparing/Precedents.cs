using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>One earlier wording of a topic.</summary>
/// <param name="Source">The statement.</param>
/// <param name="Paragraph">The exact paragraph, so that agreed language can be carried over verbatim.</param>
/// <param name="Speaking">The sentences of it that speak of the topic, in the source's offsets, in order.</param>
public sealed record PrecedentRung(Source Source, Quotation Paragraph, IReadOnlyList<TextSpan> Speaking)
{
    /// <summary>The speaking sentences as whole stretches: neighbours with nothing but white space between them are one.</summary>
    public IReadOnlyList<TextSpan> Passages
    {
        get
        {
            var passages = new List<TextSpan>();
            foreach (var sentence in Speaking)
            {
                if (passages is [.., var last] && Source.Text.AsSpan(last.End, sentence.Start - last.End).IsWhiteSpace())
                {
                    passages[^1] = last.Cover(sentence);
                }
                else
                {
                    passages.Add(sentence);
                }
            }

            return passages;
        }
    }

    /// <summary>The passages one after the other, a blank between two: what is compared, and carried over.</summary>
    public string Wording => string.Join(' ', Passages.Select(passage => passage.Of(Source.Text)));
}

/// <summary>Finds earlier wordings.</summary>
public sealed class Precedents(Lexicon lexicon)
{
    /// <summary>Words of so few letters have no capital in a heading: "and", "from", "with".</summary>
    private const int LongestSmall = 4;

    private const int LongestHeading = 16;

    private readonly TopicTagger _topics = new(lexicon);

    /// <summary>The ladder of a topic: the paragraphs of the statements that speak of it, newest statement first, in the order of the text inside
    /// one. A statement without a date comes last.</summary>
    /// <param name="topic">A topic of the lexicon.</param>
    /// <param name="sources">Any sources; only those of kind statement are precedents.</param>
    public IReadOnlyList<PrecedentRung> LadderOf(string topic, IEnumerable<Source> sources)
    {
        ArgumentException.ThrowIfNullOrEmpty(topic);
        ArgumentNullException.ThrowIfNull(sources);
        return
        [
            .. sources
                .Where(source => source.Details.Kind == SourceKind.Statement)
                .OrderByDescending(source => source.Details.PublishedOn ?? DateOnly.MinValue)
                .ThenBy(source => source.Id.Value, StringComparer.Ordinal)
                .SelectMany(source => RungsOf(source, sentence => sentence.Contains(topic))),
        ];
    }

    /// <summary>The paragraphs of one source, of whatever kind, that speak of the topic. Where some sentences are chiefly about it, those alone: a mention beside something else
    /// is no wording of the topic.</summary>
    public IReadOnlyList<PrecedentRung> ChieflyOn(string topic, Source source)
    {
        ArgumentException.ThrowIfNullOrEmpty(topic);
        ArgumentNullException.ThrowIfNull(source);
        var chiefly = RungsOf(source, sentence => sentence is [var main, ..] && main == topic);
        return chiefly.Count > 0 ? chiefly : RungsOf(source, sentence => sentence.Contains(topic));
    }

    /// <summary>All topics that the sentences of a passage speak of, each once, in the order of the text.</summary>
    public IReadOnlyList<string> TopicsOf(string passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var words = _topics.Read(passage);
        return [.. Sentences.Of(passage).SelectMany(words.In).Distinct()];
    }

    /// <summary>The words of a passage that speak of a topic, each once, whatever their case.</summary>
    internal IReadOnlySet<string> WordsOn(string topic, string passage) =>
        _topics.Read(passage).On(topic).Select(span => span.Of(passage)).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a clause is chiefly about: the topic it was given, else the one that its words speak of; null where none does.</summary>
    public string? TopicOf(Drafting.Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return clause.Topic ?? (_topics.Of(clause.Text) is [var main, ..] && main != TopicTagger.Other ? main : null);
    }

    private List<PrecedentRung> RungsOf(Source source, Func<IReadOnlyList<string>, bool> speaks)
    {
        var words = _topics.Read(source.Text);
        return
        [
            .. Sentences.Of(source.Text)
                .Where(sentence => speaks(words.In(sentence)))
                .GroupBy(sentence => ParagraphOf(source.Text, sentence))
                .Where(paragraph => !IsHeading(source.Text, paragraph.Key))
                .Select(paragraph => new PrecedentRung(source, source.Quote(paragraph.Key), [.. paragraph])),
        ];
    }

    // "Achieving More Resilient Growth": a line of capitals without a stop is agreed by nobody.
    private static bool IsHeading(string text, TextSpan paragraph)
    {
        var words = Words.Of(text, paragraph).Where(word => word.Kind != WordKind.Mark && word.Span.Length > LongestSmall).ToList();
        return text.AsSpan(paragraph.Start, paragraph.Length).TrimEnd(" *_") is [.., not ('.' or '!' or '?' or ';' or '”' or '"' or '。')]
            && words.Count is > 1 and <= LongestHeading && words.TrueForAll(word => !char.IsLower(text[word.Span.Start]));
    }

    private static TextSpan ParagraphOf(string text, TextSpan sentence)
    {
        var start = sentence.Start == 0 ? 0 : text.LastIndexOf('\n', sentence.Start - 1) + 1;
        var end = text.IndexOf('\n', sentence.End);
        return new TextSpan(start, end < 0 ? text.Length : end);
    }
}
