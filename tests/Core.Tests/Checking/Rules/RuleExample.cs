using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace StatementDraft.Core.Tests.Checking.Rules;

/// <summary>One file of examples: a convention's specification. What it finds is marked with ⟦ ⟧, and said in the order of the marks.</summary>
public sealed class RuleExamples
{
    public string Rule { get; set; } = "";

    public List<RuleExample> Fires { get; set; } = [];

    public List<RuleExample> Silent { get; set; } = [];

    internal static RuleExamples Read(string file) =>
        new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build().Deserialize<RuleExamples>(File.ReadAllText(file));
}

/// <summary>A text and all that is round it. A text without anything round it is checked by itself, as the API does.</summary>
public sealed class RuleExample
{
    /// <summary>One clause, or several.</summary>
    public string? Text { get; set; }

    public List<string> Clauses { get; set; } = [];

    /// <summary>What is said, in order of place; first what concerns the statement as a whole, whose words are nowhere marked.</summary>
    public List<string> Says { get; set; } = [];

    /// <summary>The severity of every finding; not looked at where it is not given.</summary>
    public string? Severity { get; set; }

    public List<string> Sources { get; set; } = [];

    /// <summary>The sources' kind: news where not given.</summary>
    public string Kind { get; set; } = "News";

    /// <summary>Earlier statements, the newest first: 2024, 2023, 2022.</summary>
    public List<string> Precedents { get; set; } = [];

    public string? Companion { get; set; }

    public string? Title { get; set; }

    /// <summary>The house style chosen; none where not given.</summary>
    public string? Style { get; set; }

    /// <summary>The topics that the document is about; all where none is given.</summary>
    public List<string> About { get; set; } = [];

    public List<string> Parties { get; set; } = [];

    public string? Date { get; set; }

    public string? Place { get; set; }

    public string Status { get; set; } = "Draft";

    public string? Topic { get; set; }

    private bool IsStatement => Clauses.Count + Precedents.Count + Parties.Count > 0 || Title is not null || Style is not null || Companion is not null || Date is not null || Status != "Draft";

    /// <summary>Holds what the check finds of the rule against the marks and the messages.</summary>
    internal void Run(string rule)
    {
        var marked = (Text is null ? Clauses : [Text]).ConvertAll(MarkedText.Parse);
        var (found, whole) = Check([.. marked.Select(text => text.Text)]);
        var own = found.ConvertAll(findings => findings.Where(finding => finding.Rule == rule).ToList());
        var ofStatement = whole.Where(finding => finding.Rule == rule).ToList();

        Assert.Equal(Says, [.. ofStatement.Concat(own.SelectMany(findings => findings)).Select(finding => finding.Message)]);
        Assert.Equal(
            marked.Select(text => MarkedText.Mark(text.Text, text.Spans)),
            marked.Select((text, at) => MarkedText.Mark(text.Text, own[at].Select(finding => finding.Span).Distinct())));
        if (Severity is not null)
        {
            Assert.All(ofStatement.Concat(own.SelectMany(findings => findings)), finding => Assert.Equal(Severity, finding.Severity.ToString()));
        }
    }

    private (List<IReadOnlyList<Finding>> Found, IReadOnlyList<Finding> Whole) Check(IReadOnlyList<string> texts)
    {
        var kind = Enum.Parse<SourceKind>(Kind);
        var sources = Checks.Checker.Index([.. Sources.Select((text, number) => new Source(new SourceId($"s{number}"), text, new SourceDetails($"Source {number}", kind)))]);
        if (!IsStatement)
        {
            return ([.. texts.Select(text => Checks.Checker.Check(text, sources, Topic).Findings)], []);
        }

        var statement = new Statement(
            "s", Title ?? "Joint Statement", Parties.Count > 0 ? Parties : ["United States", "Japan"], [], Date is null ? null : DateOnly.Parse(Date, System.Globalization.CultureInfo.InvariantCulture), Place, [], [],
            [.. texts.Select((text, at) => new Clause($"c{at}", null, Topic, "", text, Enum.Parse<ClauseStatus>(Status), 1, [], [], []))], 1);
        var setting = new StatementSetting
        {
            Precedents = Precedents.Count == 0 ? null : Checks.Checker.Index([.. Precedents.Select((text, number) => Earlier($"p{number}", text, $"Statement of {2024 - number}", 2024 - number))]),
            Style = Style,
            Topics = About.Count == 0 ? null : About,
            Companion = Companion is null ? null : Checks.Checker.Index([Earlier("companion", Companion, "Joint Statement", 2025)]),
        };
        var check = Checks.Checker.Check(statement, sources, Disagreements.None, setting: setting);
        return ([.. check.Clauses.Select(clause => clause.Result.Findings)], check.Findings);
    }

    private static Source Earlier(string id, string text, string title, int year) =>
        new(new SourceId(id), text, new SourceDetails(title, SourceKind.Statement, PublishedOn: new DateOnly(year, 4, 10)));
}
