using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Review;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Checking.Review;

/// <summary>A statement of one clause with two claims and a finding, and decisions about them.</summary>
internal static class Reviewing
{
    internal const string Ferries = "Norland bought 14 ferries. They sail in May.";

    internal static readonly Source Paper = new(new SourceId("paper"), "Norland may buy 14 ferries. They are to sail in May.", new SourceDetails("The Gazette"));

    internal static readonly DateTimeOffset Noon = new(2025, 2, 7, 12, 0, 0, TimeSpan.Zero);

    internal static Clause Clause(string text = Ferries, string id = "c1") => new(id, null, null, "Ferries", text, ClauseStatus.Draft, 1, [], [], []);

    internal static Statement Statement(params Clause[] clauses) =>
        new("s", "Joint Statement", ["Norland", "Sudmark"], [], new DateOnly(2025, 2, 7), "Port Ada", [Paper.Id], [], clauses, 1);

    internal static Claim Claim(Clause clause, string words, Verdict verdict = Verdict.Supported, string passage = "Norland may buy 14 ferries.")
    {
        var span = TextSpan.At(clause.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var evidence = new Evidence(Paper.Quote(TextSpan.At(Paper.Text.IndexOf(passage, StringComparison.Ordinal), passage.Length)), AnchorKind.Fuzzy);
        return new Claim(span, words, verdict, false, $"A source says this in other words.", [evidence], [], []);
    }

    internal static Finding Finding(Clause clause, string words, string message = "The source says only “may”.", string rule = "R21", Severity severity = Severity.Block) =>
        new(rule, severity, TextSpan.At(clause.Text.IndexOf(words, StringComparison.Ordinal), words.Length), $"{message}", []);

    /// <summary>The check of one clause: its sentences are its claims.</summary>
    internal static StatementCheck Check(Clause clause, params Finding[] findings) => new([ClauseCheck(clause, findings)], []);

    internal static ClauseCheck ClauseCheck(Clause clause, params Finding[] findings) =>
        new(clause, new CheckResult([.. Sentences.Of(clause.Text).Select(sentence => Claim(clause, sentence.Of(clause.Text)))], findings));

    internal static Tick Tick(Clause clause, Claim claim, string id = "t") => new(id, ClaimKey.Of(clause, claim), "the desk officer", Noon);

    internal static Waiver Waive(Clause clause, Finding finding, string id = "w") => new(id, FindingKey.Of(clause, finding), "Agreed on the phone.", "the desk officer", Noon);

    internal static ReviewedCheck Reviewed(Clause clause, StatementCheck check, Tick[]? ticks = null, Waiver[]? waivers = null) =>
        ReviewedCheck.Of(Statement(clause), check, ReviewRecord.None with { Ticks = ticks ?? [], Waivers = waivers ?? [] });
}
