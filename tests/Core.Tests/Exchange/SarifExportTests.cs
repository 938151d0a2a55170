using System.Text.Json.Nodes;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Exchange;

public sealed class SarifExportTests
{
    private static readonly Source Paper = new(new SourceId("paper 1"), "Norland may buy 14 ferries.", new SourceDetails("The Gazette"));

    private static readonly Clause Ferries = new("c1", null, null, "Ferries", "Norland bought 14 ferries.", ClauseStatus.Draft, 1, [], [], []);

    [Fact]
    public void ToSarif_AFinding_HasRuleLevelPlaceAndPassage()
    {
        var finding = new Finding("R21", Severity.Block, TextSpan.At(8, 6), $"The source says only “may”.", [new Evidence(Paper.Quote(TextSpan.At(8, 3)), AnchorKind.Exact)]);

        var run = Run(new StatementCheck([new ClauseCheck(Ferries, new CheckResult([], [finding]))], []));

        var result = Assert.Single(run["results"]!.AsArray())!;
        Assert.Equal("R21", (string?)result["ruleId"]);
        Assert.Equal("R21", (string?)run["tool"]!["driver"]!["rules"]![(int)result["ruleIndex"]!]!["id"]);
        Assert.Equal("error", (string?)result["level"]);
        Assert.Equal("The source says only “may”.", (string?)result["message"]!["text"]);
        var place = result["locations"]![0]!["physicalLocation"]!;
        var artifact = Assert.Single(run["artifacts"]!.AsArray())!;
        Assert.Equal((string?)artifact["location"]!["uri"], (string?)place["artifactLocation"]!["uri"]);
        Assert.Equal("bought", ((string)artifact["contents"]!["text"]!).Substring((int)place["region"]!["charOffset"]!, (int)place["region"]!["charLength"]!));
        var related = Assert.Single(result["relatedLocations"]!.AsArray())!;
        Assert.Equal("The Gazette: “may”", (string?)related["message"]!["text"]);
        Assert.Equal("sources/paper%201", (string?)related["physicalLocation"]!["artifactLocation"]!["uri"]);
    }

    [Fact]
    public void ToSarif_SeverityAndPlace_AreToldApart()
    {
        var check = new StatementCheck(
            [new ClauseCheck(Ferries, new CheckResult([], [Of("R16", Severity.Inform), Of("R1", Severity.Warn)]))],
            [Of("R12", Severity.Warn)]);

        var results = Run(check)["results"]!.AsArray();

        Assert.Equal(["R12 warning", "R16 note", "R1 warning"], results.Select(result => $"{result!["ruleId"]} {result["level"]}"));
        Assert.Equal([false, true, true], results.Select(result => result!["locations"] is not null));
    }

    [Fact]
    public void ToSarif_AWaivedFinding_IsSuppressedWithTheReason()
    {
        var (waived, other) = (Of("R21", Severity.Block), Of("R18", Severity.Block));
        var waiver = new Waiver("w", FindingKey.Of(Ferries, waived), "Agreed on the phone.", "the desk officer", new DateTimeOffset(2025, 2, 7, 9, 30, 0, TimeSpan.Zero));

        var results = Run(new StatementCheck([new ClauseCheck(Ferries, new CheckResult([], [waived, other]))], []), waiver)["results"]!.AsArray();

        var suppression = Assert.Single(results[0]!["suppressions"]!.AsArray())!;
        Assert.Equal("external", (string?)suppression["kind"]);
        Assert.Equal("accepted", (string?)suppression["status"]);
        Assert.Equal("Agreed on the phone.", (string?)suppression["justification"]);
        Assert.Equal("the desk officer", (string?)suppression["properties"]!["by"]);
        Assert.Equal("2025-02-07T09:30:00Z", (string?)suppression["properties"]!["at"]);
        Assert.Empty(results[1]!["suppressions"]!.AsArray());
    }

    private static Finding Of(string rule, Severity severity) => new(rule, severity, TextSpan.At(0, 7), $"Look.", []);

    private static JsonNode Run(StatementCheck check, params Waiver[] waivers)
    {
        var statement = new Statement("s", "Ferries", ["Norland", "Sudmark"], [], null, null, [], [], [Ferries], 1);
        var reviewed = ReviewedCheck.Of(statement, check, ReviewRecord.None with { Waivers = waivers });
        var log = JsonNode.Parse(StatementExport.ToSarif(reviewed, new Dictionary<SourceId, SourceDetails> { [Paper.Id] = Paper.Details }))!;
        Assert.Equal("2.1.0", (string?)log["version"]);
        Assert.Equal("utf16CodeUnits", (string?)log["runs"]![0]!["columnKind"]);
        return log["runs"]![0]!;
    }
}
