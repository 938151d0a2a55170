using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts.Lists;

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

    private static (ClauseTemplate? Template, IReadOnlyList<LocatedProblem> Problems) Read(string file) =>
        TemplateParser.Parse(file, File.ReadAllText(Path.Combine(Corpus.Templates, "clauses", file)), Lists);
}
