using System.Globalization;
using System.Text.Json.Nodes;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>Prints facts drawn at random, with a seed, from many texts, for a person to read.</summary>
internal static class FactSample
{
    private static readonly string[] News = ["summedits_news.dev.jsonl", "wice.dev.jsonl", "frank_cnndm.dev.jsonl"];

    /// <summary>Arguments: <c>--sample N</c>, <c>--seed S</c> (1 where none is given), the shared folder (default ../shared).</summary>
    internal static int Run(string[] args)
    {
        var (count, seed) = (Number(args, "--sample", 100), Number(args, "--seed", 1));
        var texts = Texts(args.FirstOrDefault(Directory.Exists) ?? Path.Combine("..", "shared"));
        var random = new Random(seed);
        var extractor = new FactExtractor(FactScore.ReadLexicon());
        for (var i = 0; i < count && texts.Count > 0; i++)
        {
            var (name, text) = texts[random.Next(texts.Count)];
            var facts = extractor.Read(new Source(new SourceId(name), text, new SourceDetails(name))).Facts;
            if (facts.Count == 0)
            {
                i--;
                continue;
            }

            // First a kind, then one of that kind: else three of four would be places.
            var kinds = facts.Select(fact => fact.Kind).Distinct().ToList();
            var kind = kinds[random.Next(kinds.Count)];
            var ofKind = facts.Where(fact => fact.Kind == kind).ToList();
            Show(i + 1, name, text, ofKind[random.Next(ofKind.Count)]);
        }

        return 0;
    }

    private static void Show(int number, string name, string text, Fact fact)
    {
        var before = text[Math.Max(0, fact.Span.Start - 70)..fact.Span.Start].ReplaceLineEnds();
        var after = text[fact.Span.End..Math.Min(text.Length, fact.Span.End + 50)].ReplaceLineEnds();
        Console.WriteLine($"{number} {name} {before}⟦{fact.Quotation.Words.ReplaceLineEnds()}⟧{after}");
        Console.WriteLine($"      {fact.Value} topics {string.Join(',', fact.Topics)}; {fact.Modality}; {fact.Attribution.Kind} {fact.Attribution.Name}");
    }

    private static string ReplaceLineEnds(this string text) => text.Replace('\n', '|');

    private static int Number(string[] args, string name, int otherwise) =>
        int.TryParse(args.SkipWhile(argument => argument != name).Skip(1).FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static List<(string Name, string Text)> Texts(string root)
    {
        var corpus = Path.Combine(root, "corpus");
        var texts = new List<(string, string)>();
        if (Directory.Exists(corpus))
        {
            // The corpus has few long texts: each counts several times.
            texts.AddRange(Directory.GetFiles(corpus, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .SelectMany(file => Enumerable.Repeat((Path.GetFileName(file)[..3], Intake.Normalize(File.ReadAllText(file)).Text), 5)));
        }

        foreach (var file in News.Select(file => Path.Combine(root, "eval", file)).Where(File.Exists))
        {
            texts.AddRange(File.ReadLines(file).Select(line => JsonNode.Parse(line)!).DistinctBy(row => row["source_text"]!.GetValue<string>())
                .Select(row => (row["id"]!.GetValue<string>(), Intake.Normalize(row["source_text"]!.GetValue<string>()).Text)));
        }

        return texts;
    }
}
