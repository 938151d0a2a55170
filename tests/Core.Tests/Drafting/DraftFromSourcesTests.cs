using StatementDraft.Core.Checking;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Drafting;

/// <summary>From files to a statement with the shipped lists and templates: the samples everywhere, the shared corpus where it is present.</summary>
public sealed class DraftFromSourcesTests
{
    private static readonly Lexicon Lists = LexiconReader
        .Read(Directory.GetFiles(Path.Combine(Corpus.Templates, "lexicon"), "*.yml").ToDictionary(path => Path.GetFileName(path), File.ReadAllText)).Lexicon;

    private static readonly IReadOnlyList<ClauseTemplate> Templates =
        [.. Directory.GetFiles(Path.Combine(Corpus.Templates, "clauses"), "*.md").Select(path => TemplateParser.Parse(Path.GetFileName(path), File.ReadAllText(path), Lists).Template!)];

    [Fact]
    public void Draft_Samples_ShowConflictGapAndNotation()
    {
        var (statement, sources) = Draft(["United States", "Japan"], Directory.GetFiles(Path.Combine(Corpus.Templates, "samples"), "*.txt"));

        Assert.Contains(statement.Clauses, clause => clause.Conflicts.Count > 0);
        Assert.Contains(statement.Clauses, clause => clause.Gaps.Any(gap => gap.Reason.EndsWith("no source gives it", StringComparison.Ordinal)));
        Assert.Contains(statement.Clauses.SelectMany(clause => clause.Links), link => link.Modality == Modality.Expected);
        Assert.Contains(statement.Clauses.SelectMany(clause => clause.Links), link => link.Words == "Article V" && link.Quotation.Words.StartsWith("Article V", StringComparison.Ordinal));
        AssertLaws(statement, sources);
    }

    [CorpusFact]
    public void Draft_Seeds_ReachesTheFivePassagesWithExactSpans()
    {
        var (statement, sources) = Draft(["United States", "Japan"], Corpus.Files("seeds"));

        AssertLaws(statement, sources);
        AssertRests(statement, "taiwan-strait", "peace and stability across the Taiwan Strait", "peace and stability in the Taiwan Strait", LinkState.Folded);
        AssertRests(statement, "senkaku-article-5", "Article V", "Article 5", LinkState.Folded);
        AssertRests(statement, "senkaku-article-5", "Senkaku Islands", "Senkaku Islands", LinkState.Exact);
        AssertRests(statement, "alliance", "approximately 54,000 U.S. military personnel", "approximately 54,000 U.S. military personnel", LinkState.Exact);
        AssertRests(statement, "investment", "$100 billion", "$100 billion", LinkState.Exact);
        Assert.Contains("natural gas", statement.Clauses.Single(clause => clause.TemplateId == "energy").Text, StringComparison.Ordinal);
    }

    /// <summary>What an aide expects of a draft: every topic of the articles, and not one sentence that its own check refutes or does not find.</summary>
    [CorpusFact]
    public void Draft_Seeds_CoversTheArticlesAndStandsItsCheck()
    {
        var (statement, sources) = Draft(["United States", "Japan"], Corpus.Files("seeds"));
        var text = string.Join('\n', statement.Clauses.Select(clause => clause.Text));

        string[] expected =
        [
            "met in Washington, D.C., on February 7, 2025, for their first meeting", "a new age of U.S.-Japan relations",
            "unwavering commitment of the United States to the defense of Japan", "Article V of the U.S.-Japan Treaty of Mutual Cooperation and Security applies to the Senkaku Islands",
            "training exercises", "defense equipment and technology", "cybersecurity", "cooperation in space", "investment in the United States and the creation of high-quality jobs",
            "business opportunities", "artificial intelligence and semiconductors", "natural gas from the United States", "trilateral cooperation with South Korea", "like-minded countries",
            "peace and stability across the Taiwan Strait", "China's behavior", "North Korea's nuclear and missile programs",
        ];
        Assert.All(expected, words => Assert.Contains(words, text, StringComparison.Ordinal));
        var checker = new Checker(Lists);
        var evidence = checker.Index(sources);
        var claims = statement.Clauses.SelectMany(clause => checker.Check(clause.Text, evidence, clause.Topic).Claims);
        Assert.DoesNotContain(claims, claim => claim.Verdict is Verdict.Contradicted or Verdict.NotFound);
    }

    [CorpusFact]
    public void Draft_AnyOfTheCorpus_EveryLinkQuotesItsSource()
    {
        foreach (var file in Corpus.AllFiles())
        {
            var (statement, sources) = Draft(["United States", "Japan"], [file]);
            AssertLaws(statement, sources);
        }
    }

    private static (Statement Statement, List<Source> Sources) Draft(IReadOnlyList<string> parties, IReadOnlyList<string> files)
    {
        var extractor = new FactExtractor(Lists);
        var sources = files.Order(StringComparer.Ordinal).Select((file, i) => Read(file, i)).ToList();
        var facts = sources.ToDictionary(source => source.Id, source => extractor.Read(source).Facts);
        var statement = new Statement("s", "T", parties, ["President Donald J. Trump", "Prime Minister Ishiba Shigeru"], new DateOnly(2025, 2, 7), "Washington, D.C.", [], [], [], 1);
        var next = 0;
        return (Drafter.Draft(statement, Templates, null, sources, facts, Lists, () => FormattableString.Invariant($"c{++next}")).Statement, sources);
    }

    private static Source Read(string file, int number)
    {
        var (document, problems) = SourceReader.ReadFile(Path.GetFileName(file), File.ReadAllBytes(file));
        Assert.Empty(problems);
        var header = document!.Header;
        return new Source(
            new SourceId(FormattableString.Invariant($"s{number}")), document.Text,
            new SourceDetails(header.Title ?? Path.GetFileName(file), header.Kind ?? SourceKind.News, header.Publisher, header.PublishedOn, header.Tier));
    }

    private static void AssertLaws(Statement statement, List<Source> sources)
    {
        var byId = sources.ToDictionary(source => source.Id);
        foreach (var clause in statement.Clauses)
        {
            Assert.Empty(Words(clause.Text, "{{", "}}", "{?", "?}", "  ", " .", " ,"));
            foreach (var link in clause.Links)
            {
                var source = byId[link.Quotation.SourceId];
                Assert.Equal(link.Quotation.Words, link.Quotation.Span.Of(source.Text));
                Assert.Equal(source.Fingerprint, link.Quotation.Fingerprint);
                Assert.Equal(link.Words, link.Span.Of(clause.Text));
                Assert.Equal(link.Words == link.Quotation.Words, link.State == LinkState.Exact);
                Assert.NotEqual(Modality.Denied, link.Modality);
            }

            Assert.All(clause.Gaps, gap => Assert.Equal($"[{gap.Reason}]", gap.Span.Of(clause.Text)));
        }

        var details = sources.ToDictionary(source => source.Id, source => source.Details);
        Assert.StartsWith("# T\n", StatementExport.ToMarkdown(statement, details), StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>", StatementExport.ToHtml(statement, details), StringComparison.Ordinal);
    }

    private static void AssertRests(Statement statement, string template, string words, string quoted, LinkState state) => Assert.Contains(
        statement.Clauses.Single(clause => clause.TemplateId == template).Links,
        link => link.Words == words && link.Quotation.Words.Contains(quoted, StringComparison.Ordinal) && link.State == state);

    private static IEnumerable<string> Words(string text, params string[] forbidden) => forbidden.Where(mark => text.Contains(mark, StringComparison.Ordinal));
}
