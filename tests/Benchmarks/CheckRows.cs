using System.Text.Json;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Text;

namespace StatementDraft.Benchmarks;

/// <summary>One labelled claim.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Claim">The text to check.</param>
/// <param name="Sources">The texts it is checked against.</param>
/// <param name="Supported">Whether it should be found supported.</param>
/// <param name="Kind">The kind of error, or of support.</param>
/// <param name="Evidence">Passages any of which is the right evidence; empty where nobody said.</param>
internal sealed record CheckRow(string Id, string Claim, IReadOnlyList<string> Sources, bool Supported, string Kind, IReadOnlyList<string> Evidence)
{
    /// <summary>Whether the first evidence of some claim shares a sentence with the right evidence.</summary>
    public bool IsHit(CheckResult result) =>
        result.Claims.Any(claim => claim.Evidence.Count > 0 && Evidence.Any(right => Overlap(Fold(right), Fold(claim.Evidence[0].Quotation.Words))));

    private static string Fold(string text) => FoldedText.Fold(text);

    private static bool Overlap(string right, string found) =>
        right.Contains(found, StringComparison.Ordinal) || found.Contains(right, StringComparison.Ordinal)
        || Sentences.Of(right).Any(sentence => sentence.Length > 20 && found.Contains(sentence.Of(right), StringComparison.Ordinal));
}

/// <summary>Reads the labelled claims of one file.</summary>
internal static class CheckRows
{
    /// <summary>The rows of <c>eval/NAME.dev.jsonl</c> below the root.</summary>
    public static IReadOnlyList<CheckRow> Read(string root, string name)
    {
        var seeds = new Lazy<IReadOnlyList<string>>(() => [.. Directory.GetFiles(Path.Combine(root, "corpus", "seeds")).Order(StringComparer.Ordinal).Select(File.ReadAllText)]);
        return [.. File.ReadLines(Path.Combine(root, "eval", name + ".dev.jsonl")).Select(line => Row(JsonDocument.Parse(line).RootElement, seeds))];
    }

    private static CheckRow Row(JsonElement row, Lazy<IReadOnlyList<string>> seeds)
    {
        IReadOnlyList<string> sources = row.TryGetProperty("source_text", out var text) ? [text.GetString()!]
            : row.TryGetProperty("source_texts", out var texts) ? [.. texts.EnumerateArray().Select(each => each.GetString()!)]
            : seeds.Value;
        return new CheckRow(
            Text(row, "id"), Text(row, "claim"), sources, Text(row, "label") == "supported", Text(row, "kind"), Evidence(row, sources[0]));
    }

    private static List<string> Evidence(JsonElement row, string source)
    {
        var evidence = new List<string>();
        if (Text(row, "evidence_quote") is { Length: > 0 } quote)
        {
            evidence.Add(quote);
        }

        if (row.TryGetProperty("alt_evidence", out var others))
        {
            evidence.AddRange(others.EnumerateArray().Select(other => Text(other, "quote")));
        }

        if (row.TryGetProperty("meta", out var meta) && meta.ValueKind == JsonValueKind.Object && meta.TryGetProperty("evidence_sets", out var sets))
        {
            var lines = source.Split('\n');
            evidence.AddRange(sets.EnumerateArray().SelectMany(set => set.EnumerateArray()).Select(number => number.GetInt32()).Distinct()
                .Where(number => number < lines.Length).Select(number => lines[number]).Where(line => line.Length > 0));
        }

        return evidence;
    }

    private static string Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : string.Empty;
}
