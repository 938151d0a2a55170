using System.Globalization;
using System.Text.Json.Nodes;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Checking.Rules;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Exchange;

/// <summary>Findings for editors and CI, as SARIF 2.1.0 (OASIS, "Static Analysis Results Interchange Format", 2020). Each clause is an artifact
/// that carries its own text; regions count UTF-16 code units in it.</summary>
internal static class SarifExport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The findings of a check, the statement's own first, then clause by clause in order of place. A waived one carries its waiver as a
    /// suppression; every other says by an empty list that it has none, as the standard asks where any has.</summary>
    public static string Write(ReviewedCheck check, IReadOnlyDictionary<SourceId, SourceDetails> sources)
    {
        var rules = check.All.Select(finding => finding.Finding.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        var results = check.Findings.Select(finding => Result(finding, rules, null, sources))
            .Concat(check.Clauses.SelectMany(clause => clause.Findings.Select(finding => Result(finding, rules, clause.Clause, sources))));
        var run = new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject { ["name"] = "StatementDraft", ["rules"] = Array(rules.Select(Description)) },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["artifacts"] = Array(check.Clauses.Select(clause => new JsonObject
            {
                ["location"] = new JsonObject { ["uri"] = UriOf(clause.Clause) },
                ["contents"] = new JsonObject { ["text"] = clause.Clause.Text },
            })),
            ["results"] = Array(results),
        };
        return new JsonObject { ["$schema"] = Schema, ["version"] = "2.1.0", ["runs"] = new JsonArray(run) }.ToJsonString(new() { WriteIndented = true });
    }

    private static JsonObject Description(string id)
    {
        var description = new JsonObject { ["id"] = id };
        if (ConventionRules.Find(id) is { } rule)
        {
            description["shortDescription"] = new JsonObject { ["text"] = rule.Title.ToString() };
            description["fullDescription"] = new JsonObject { ["text"] = rule.Why.ToString() };
            description["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Severity) };
        }

        return description;
    }

    private static JsonObject Result(ReviewedFinding reviewed, List<string> rules, Clause? clause, IReadOnlyDictionary<SourceId, SourceDetails> sources)
    {
        var finding = reviewed.Finding;
        var result = new JsonObject
        {
            ["ruleId"] = finding.Rule,
            ["ruleIndex"] = rules.IndexOf(finding.Rule),
            ["level"] = Level(finding.Severity),
            ["message"] = new JsonObject { ["text"] = finding.Message.ToString() },
            ["suppressions"] = reviewed.Waiver is { } waiver ? new JsonArray(Suppression(waiver)) : new JsonArray(),
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

    private static JsonObject Suppression(Waiver waiver) => new()
    {
        ["kind"] = "external",
        ["status"] = "accepted",
        ["justification"] = waiver.Reason,
        ["properties"] = new JsonObject { ["by"] = waiver.By, ["at"] = waiver.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) },
    };

    private static string Passage(Quotation quotation, IReadOnlyDictionary<SourceId, SourceDetails> sources) =>
        sources.TryGetValue(quotation.SourceId, out var details) ? $"{details.Title}: “{quotation.Words}”" : $"“{quotation.Words}”";

    private static string UriOf(Clause clause) => $"clauses/{Uri.EscapeDataString(clause.Id)}";

    private static string Level(Severity severity) => severity switch
    {
        Severity.Block => "error",
        Severity.Warn => "warning",
        Severity.Inform => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "A severity without a level."),
    };

    private static JsonArray Array(IEnumerable<JsonObject> items) => [.. items];
}
