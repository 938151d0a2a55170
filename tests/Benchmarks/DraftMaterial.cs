using System.Globalization;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>What a draft is made of: the shipped lists and templates, and sources read from files.</summary>
internal sealed class DraftMaterial
{
    private readonly FactExtractor _extractor;

    internal DraftMaterial(string templates)
    {
        Lexicon = FactScore.ReadLexicon();
        Templates =
        [
            .. Directory.GetFiles(Path.Combine(templates, "clauses"), "*.md")
                .Select(file => TemplateParser.Parse(Path.GetFileName(file), File.ReadAllText(file), Lexicon)).Select(Read)
                .OrderBy(template => template.Order).ThenBy(template => template.Id, StringComparer.Ordinal),
        ];
        _extractor = new FactExtractor(Lexicon);
    }

    internal Lexicon Lexicon { get; }

    internal IReadOnlyList<ClauseTemplate> Templates { get; }

    /// <summary>A source of the file, with the particulars that its header gives.</summary>
    internal static Source ReadSource(string file)
    {
        var (document, problems) = SourceReader.ReadFile(Path.GetFileName(file), File.ReadAllBytes(file));
        if (document is null)
        {
            throw new InvalidDataException($"{file}: {string.Join(' ', problems.Select(problem => problem.Message))}");
        }

        var header = document.Header;
        var details = new SourceDetails(header.Title ?? Path.GetFileName(file), header.Kind ?? SourceKind.News, header.Publisher, header.PublishedOn, header.Tier);
        return new Source(new SourceId(Path.GetFileNameWithoutExtension(file)), document.Text, details);
    }

    internal Dictionary<SourceId, IReadOnlyList<Fact>> FactsOf(IEnumerable<Source> sources) =>
        sources.ToDictionary(source => source.Id, source => _extractor.Read(source).Facts);

    internal IReadOnlyList<TextSpan> FurnitureOf(Source source) => _extractor.Read(source).Furniture;

    /// <summary>Everything the facts call for.</summary>
    internal DraftResult Draft(IReadOnlyList<string> parties, IReadOnlyList<string> leaders, DateOnly? date, string? place, IReadOnlyList<Source> sources, IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> facts)
    {
        var statement = new Statement(
            "draft", "Joint Leaders' Statement", parties, leaders, date, place, [.. sources.Select(source => source.Id)], [], [], 1);
        var next = 0;
        return Drafter.Draft(statement, Templates, null, sources, facts, Lexicon, () => string.Create(CultureInfo.InvariantCulture, $"c{++next}"));
    }

    private static ClauseTemplate Read((ClauseTemplate? Template, IReadOnlyList<LocatedProblem> Problems) parsed) =>
        parsed.Template ?? throw new InvalidDataException(string.Join(Environment.NewLine, parsed.Problems));
}
