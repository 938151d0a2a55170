using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Facts.Across;

/// <summary>Sources made of plain texts, read with the project's own lists.</summary>
internal static class Desk
{
    private static readonly Lazy<FactExtractor> Extractor = new(() => new FactExtractor(TestLexicon.Lexicon));

    internal static Source Source(string id, string text, DateOnly? published = null, SourceKind kind = SourceKind.News) =>
        new(new SourceId(id), text, new SourceDetails(id, kind, PublishedOn: published));

    internal static IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> Read(IReadOnlyList<Source> sources) =>
        sources.ToDictionary(source => source.Id, source => Extractor.Value.Read(source).Facts);

    internal static SourceComparison Compare(params IReadOnlyList<Source> sources) => SourceComparison.Of(sources, Read(sources));

    internal static IReadOnlyList<Source> Texts(params IReadOnlyList<string> texts) => [.. texts.Select((text, number) => Source($"s{number}", text))];

    internal static IReadOnlyList<Source> Corpus() => [.. Tests.Corpus.AllFiles().Select(file =>
    {
        var (header, body) = SourceHeader.Split(File.ReadAllText(file));
        return new Source(new SourceId(Path.GetFileName(file)[..3]), Intake.Normalize(body).Text, new SourceDetails(Path.GetFileName(file), header.Kind ?? SourceKind.News, header.Publisher, header.PublishedOn));
    })];

    /// <summary>Each conflict as the words of its sides.</summary>
    internal static IReadOnlyList<string> Words(SourceComparison comparison) =>
        [.. comparison.Conflicts.Select(conflict => $"{conflict.Difference}: {string.Join(" | ", conflict.Sides.Select(side => string.Join(", ", side.Facts.Select(fact => fact.Quotation.Words))))}")];
}
