using System.Globalization;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Api.Shapes;

namespace StatementDraft.Web.Api;

/// <summary>Sources that came along with a question, and the way from the evidence found in them to the texts as they were sent.</summary>
public sealed class SentSources
{
    // No stored id has a colon.
    private const string Prefix = "sent:";

    private readonly IReadOnlyList<SentSource> _sent;
    private readonly List<SentText> _texts;

    public SentSources(IReadOnlyList<SentSource> sent)
    {
        _sent = sent;
        _texts = [.. sent.Select(source => new SentText(source.Text!))];
        Problems = _texts.Index().Where(pair => string.IsNullOrWhiteSpace(pair.Item.Read)).ToDictionary(
            pair => $"sources[{pair.Index}].text", pair => new[] { $"The field 'sources[{pair.Index}].text' holds no words." });
        Sources = Problems.Count > 0 ? [] : [.. sent.Index().Select(pair => Make(pair.Index, pair.Item))];
    }

    public IReadOnlyDictionary<string, string[]> Problems { get; }

    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The evidence as the sender knows it, wherever it comes from.</summary>
    public EvidenceShape Shape(Evidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var quotation = evidence.Quotation;
        if (!quotation.SourceId.Value.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return new EvidenceShape(quotation.SourceId.Value, null, SpanShape.Of(quotation.Span), quotation.Words, evidence.Anchor);
        }

        var index = int.Parse(quotation.SourceId.Value.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture);
        var span = _texts[index].ToSent(quotation.Span);
        return new EvidenceShape(_sent[index].Id, index, SpanShape.Of(span), span.Of(_texts[index].Sent), evidence.Anchor);
    }

    private Source Make(int index, SentSource sent) => new(
        new SourceId(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{index}")),
        _texts[index].Read,
        new SourceDetails(
            sent.Title ?? string.Create(CultureInfo.InvariantCulture, $"Source {index + 1}"),
            InputRules.ToKind(sent.Kind) ?? SourceKind.News,
            PublishedOn: InputRules.ToDay(sent.PublishedOn)));
}
