using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Comparing;

/// <summary>One earlier wording of a topic.</summary>
/// <param name="Source">The statement.</param>
/// <param name="Paragraph">The exact paragraph, so that agreed language can be carried over verbatim.</param>
/// <param name="Speaking">The sentences of it that speak of the topic, in the source's offsets.</param>
public sealed record PrecedentRung(Source Source, Quotation Paragraph, IReadOnlyList<TextSpan> Speaking);

/// <summary>Finds earlier wordings.</summary>
public sealed class Precedents(Lexicon lexicon)
{
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
                .SelectMany(source => RungsOf(topic, source)),
        ];
    }

    private IEnumerable<PrecedentRung> RungsOf(string topic, Source source)
    {
        var speaking = Sentences.Of(source.Text).Where(sentence => _topics.Of(sentence.Of(source.Text)).Contains(topic));
        return speaking
            .GroupBy(sentence => ParagraphOf(source.Text, sentence))
            .Select(paragraph => new PrecedentRung(source, source.Quote(paragraph.Key), [.. paragraph]));
    }

    private static TextSpan ParagraphOf(string text, TextSpan sentence)
    {
        var start = sentence.Start == 0 ? 0 : text.LastIndexOf('\n', sentence.Start - 1) + 1;
        var end = text.IndexOf('\n', sentence.End);
        return new TextSpan(start, end < 0 ? text.Length : end);
    }
}
