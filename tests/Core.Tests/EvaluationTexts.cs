using System.Text.Json.Nodes;

namespace StatementDraft.Core.Tests;

/// <summary>The distinct source texts of the shared evaluation rows: news and web pages, none where <c>../shared</c> is absent.</summary>
internal static class EvaluationTexts
{
    private static readonly string[] Sets = ["summedits_news.dev.jsonl", "frank_cnndm.dev.jsonl", "wice.dev.jsonl"];

    internal static IEnumerable<string> All() =>
        Sets.Select(name => Path.Combine(Corpus.Shared, "eval", name)).Where(File.Exists).SelectMany(File.ReadLines)
            .Select(line => JsonNode.Parse(line)!["source_text"]!.GetValue<string>()).Distinct(StringComparer.Ordinal);
}
