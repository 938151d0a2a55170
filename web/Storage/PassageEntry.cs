using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Setup;
using StatementDraft.Web.Storage.Rows;

namespace StatementDraft.Web.Storage;

/// <summary>What the index keeps of a source, worked out before it is stored.</summary>
public sealed record PassageEntry(Source Source, IReadOnlyList<string> Parties, IReadOnlyList<TextSpan> Spans, IReadOnlyList<string> Topics, IReadOnlyList<string> Words, string TopicsPrint)
{
    public static PassageEntry Of(Source source, CatalogueSnapshot lists)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(lists);
        var spans = Passages.Of(source.Text).ToList();
        return new PassageEntry(
            source,
            PartiesOf(source, lists),
            spans,
            [.. spans.Select(span => TopicsOf(span.Of(source.Text), lists))],
            [.. spans.Select(span => string.Join(' ', SearchTokens.Of(source.Text, span).Select(token => token.Key)))],
            lists.TopicsPrint);
    }

    /// <summary>Who issued a text that parties agreed on; nobody signs a news report.</summary>
    public static IReadOnlyList<string> PartiesOf(Source source, CatalogueSnapshot lists) =>
        source.Details.Kind is SourceKind.Statement or SourceKind.FactSheet or SourceKind.Treaty ? lists.Precedents.Parties.Of(source) : [];

    public static string TopicsOf(string passage, CatalogueSnapshot lists) =>
        lists.Precedents.Texts.TopicsOf(passage) is { Count: > 0 } topics ? $" {string.Join(' ', topics)} " : "";

    public IEnumerable<PassageRow> Rows(long number) => Spans.Select((span, index) => new PassageRow
    {
        Number = (number << PassageRow.CountBits) + index,
        SourceNumber = number,
        Start = span.Start,
        End = span.End,
        Topics = Topics[index],
    });

    public IndexedSourceRow Row(long number) => new()
    {
        SourceNumber = number,
        SourceId = Source.Id.Value,
        Kind = Source.Details.Kind,
        PublishedOn = Source.Details.PublishedOn,
        Parties = Parties,
        TopicsPrint = TopicsPrint,
    };
}
