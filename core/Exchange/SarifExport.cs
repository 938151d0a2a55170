using System.Text.Json.Nodes;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Exchange;

/// <summary>Findings for editors and CI, as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format", 2020). Each clause is an artifact
/// that carries its own text; regions count UTF-16 code units in it.</summary>
internal static class SarifExport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The findings of a check, the statement's own first, then clause by clause in order of place.</summary>
    public static string Write(StatementCheck check, IReadOnlyDictionary<SourceId, SourceDetails> sources)
    {
        var rules = check.Findings.Concat(check.Clauses.SelectMany(clause => clause.Result.Findings)).Select(finding => finding.Rule)
            .Distinct().Order(StringComparer.Ordinal).ToList();
        var results = check.Findings.Select(finding => Result(finding, rules, null, sources))
            .Concat(check.Clauses.SelectMany(clause => clause.Result.Findings.Select(finding => Result(finding, rules, clause, sources))));
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject { ["name"] = "StatementDraft", ["rules"] = Array(rules.Select(rule => new JsonObject { ["id"] = rule })) },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["artifacts"] = Array(check.Clauses.Select(clause => new JsonObject
            {
                ["location"] = new JsonObject { ["uri"] = UriOf(clause) },
                ["contents"] = new JsonObject { ["text"] = clause.Clause.Text },
            })),
            ["results"] = Array(results),
        };
        return new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) }.ToJsonString(new() { WriteIndented = true });
    }

    private static JsonObject Result(Finding finding, List<string> rules, ClauseCheck? clause, IReadOnlyDictionary<SourceId, SourceDetails> sources)
    {
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = rules.IndexOf(finding.Rule),
            ["level"] = Level(finding.Severity),
            ["message"] = new JsonObject { ["text"] = finding.Message },
        };
        if (clause is not null)
        {
            result["locations"] = new JsonArray(new JsonObject
            {
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(clause) },
                    ["region"] = new JsonObject { ["charOffset"] = finding.Span.Start, ["charLength"] = finding.Span.Length },
                },
            });
        }

        if (finding.Evidence.Count > 0)
        {
            result["relatedLocations"] = Array(finding.Evidence.Select(evidence => new JsonObject
            {
                ["message"] = new JsonObject { ["text"] = Passage(evidence.Quotation, sources) },
                ["physicalLocation"] = new JsonObject
                {
                    ["artifactLocation"] = new JsonObject { ["uri"] = $"sources/{Uri.EscapeDataString(evidence.Quotation.SourceId.Value)}" },
                    ["region"] = new JsonObject { ["charOffset"] = evidence.Quotation.Span.Start, ["charLength"] = evidence.Quotation.Span.Length },
                },
            }));
        }

        return result;
    }

    private static string Passage(Quotation quotation, IReadOnlyDictionary<SourceId, SourceDetails> sources) =>
        sources.TryGetValue(quotation.SourceId, out var details) ? $"{details.Title}: “{quotation.Words}”" : $"“{quotation.Words}”";

    private static string UriOf(ClauseCheck clause) => $"clauses/{Uri.EscapeDataString(clause.Clause.Id)}";

    private static string Level(Severity severity) => severity switch
    {
        Severity.Block => "error",
        Severity.Warn => "warning",
        Severity.Inform => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "A severity without a level."),
    };

    private static JsonArray Array(IEnumerable<JsonObject> items) => [.. items];
}
