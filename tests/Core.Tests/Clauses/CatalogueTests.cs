using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Clauses;

/// <summary>The templates that are shipped: every file is read without a problem and every example comes out as written.</summary>
public sealed class CatalogueTests
{
    private static readonly Lexicon Lists = LexiconReader
        .Read(Directory.GetFiles(Path.Combine(Corpus.Templates, "lexicon"), "*.yml").ToDictionary(path => Path.GetFileName(path), File.ReadAllText)).Lexicon;

    public static TheoryData<string> Files() => [.. Directory.GetFiles(Path.Combine(Corpus.Templates, "clauses"), "*.md").Select(path => Path.GetFileName(path)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Parse_ShippedTemplate_HasNoProblem(string file)
    {
        var (template, problems) = Read(file);

        Assert.Equal([], problems);
        Assert.NotNull(template);
        Assert.True(template.Examples.Count >= 3, $"{file} has {template.Examples.Count} examples.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Run_ShippedExamples_ComeOutAsWritten(string file)
    {
        var template = Read(file).Template!;

        Assert.All(template.Examples, example => Assert.Equal(example.Text, ExampleRun.Of(template, example, Lists).Filled.Text));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Run_ShippedExamples_FillNoSlotTheyDoNotName(string file)
    {
        var template = Read(file).Template!;

        foreach (var example in template.Examples)
        {
            var used = ExampleRun.Of(template, example, Lists).Filled.Segments.OfType<FactWords>().Select(words => words.Slot.Name);
            Assert.Subset(example.Facts.Select(fact => fact.Slot).ToHashSet(), used.ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Parse_ShippedTemplate_HasTwoStrengthsOrMore(string file) =>
        Assert.Contains(Flatten(Read(file).Template!.Body), part => part is Alternatives { Wordings.Count: > 1 });

    [Theory]
    [InlineData("energy", "United States", "Japan")]
    [InlineData("energy", "United States", "India")]
    [InlineData("energy", "South Korea", "United States")]
    [InlineData("investment", "Japan", "United States")]
    [InlineData("investment", "India", "United States")]
    [InlineData("investment", "United States", "South Korea")]
    [InlineData("alliance", "United States", "Japan")]
    [InlineData("alliance", "United States", "India")]
    [InlineData("alliance", "South Korea", "United States")]
    public void Fill_OtherParties_NeedsNoOtherTemplate(string id, string one, string other)
    {
        var text = $"""
            The leaders of {one} and {other} are expected to discuss investment in {one} to create jobs.
            {one} and {other} stressed the importance of the partnership between {one} and {other}.
            {other} is expected to propose increasing imports of natural gas from {one}.
            """;
        var source = new Source(new SourceId("a"), text, new SourceDetails("A"));
        var facts = new FactExtractor(Lists).Read(source).Facts;

        var filled = TemplateFiller.Fill(
            Read(id + ".md").Template!, facts, new Dictionary<SourceId, Source> { [source.Id] = source }, new FillContext([one, other], [], null, null), Lists).Text;

        var with = one == "United States" ? "the United States" : one;
        var pair = $"{Short(one)}-{Short(other)}";
        Assert.Equal(
            id switch
            {
                "energy" => $"The two leaders discussed an increase in imports of natural gas from {with}.",
                "investment" => $"The two leaders discussed investment in {with} and the creation of jobs.",
                _ => $"The two leaders emphasized the importance of the {pair} partnership.",
            },
            filled);
    }

    private static string Short(string state) => state switch { "United States" => "U.S.", "South Korea" => "ROK", _ => state };

    private static IEnumerable<TemplatePart> Flatten(IEnumerable<TemplatePart> parts) => parts.SelectMany(part => part switch
    {
        OptionalPassage passage => Flatten(passage.Parts).Concat(Flatten(passage.Otherwise)),
        SeriesPart series => series.Items.SelectMany(Flatten),
        _ => [part],
    });

    private static (ClauseTemplate? Template, IReadOnlyList<LocatedProblem> Problems) Read(string file) =>
        TemplateParser.Parse(file, File.ReadAllText(Path.Combine(Corpus.Templates, "clauses", file)), Lists);
}
