using System.Globalization;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Benchmarks;

/// <summary>Drafts from what was known before a summit, held against the statement that came out of it.</summary>
internal static class Backtests
{
    private static readonly (string Briefing, string Statement, string[] Parties)[] Summits =
    [
        ("A16", "A05", ["United States", "Japan"]),
        ("A17", "A04", ["United States", "Japan"]),
        ("A18", "A02", ["United States", "Japan"]),
        ("E20", "D01", ["United States", "South Korea"]),
        ("E23", "D07", ["Japan", "Philippines", "United States"]),
    ];

    /// <summary>One line for each summit; <c>--show</c> lists the paragraphs the draft does not reach and the claims that the statement contradicts.</summary>
    internal static int Run(string[] args)
    {
        var corpus = Path.Combine(args.FirstOrDefault(Directory.Exists) ?? Path.Combine("..", "shared"), "corpus");
        if (!Directory.Exists(corpus))
        {
            Console.WriteLine($"Skipped: there are no texts at {corpus}.");
            return 0;
        }

        var material = new DraftMaterial("templates");
        Console.WriteLine("| briefing | statement | clauses | paragraphs reached | claims | borne out | in part | contradicted | not found |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (briefing, statement, parties) in Summits)
        {
            Print(material, Read(corpus, "briefings", briefing), Read(corpus, "statements", statement), parties, args.Contains("--show"));
        }

        return 0;
    }

    private static Source Read(string corpus, string folder, string name) => DraftMaterial.ReadSource(Directory.GetFiles(Path.Combine(corpus, folder), name + "_*").Single());

    private static void Print(DraftMaterial material, Source briefing, Source issued, string[] parties, bool show)
    {
        var draft = material.Draft(parties, [], null, null, [briefing], material.FactsOf([briefing])).Statement;
        var topics = draft.Clauses.Where(HasWords).SelectMany(clause => clause.Links).Select(link => link.FactId).ToHashSet();
        var reached = TopicsOf(draft, material, briefing, topics);
        var paragraphs = new AgreedLanguage(material.Lexicon).ClausesOf(issued, material.FurnitureOf(issued), 1, () => "");
        var missed = paragraphs.Where(paragraph => paragraph.Topic is { } topic && !reached.Contains(topic)).ToList();
        var onTopic = paragraphs.Count(paragraph => paragraph.Topic is not null);
        var checker = new Checker(material.Lexicon);
        var evidence = checker.Index([issued]);
        var claims = draft.Clauses.Where(clause => clause.Gaps.Count == 0).SelectMany(clause => checker.Check(clause.Text, evidence, clause.Topic).Claims).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {briefing.Id.Value[..3]} | {issued.Id.Value[..3]} | {draft.Clauses.Count} | {onTopic - missed.Count} of {onTopic} | {claims.Count} | {claims.Count(IsBorneOut)} | {Count(claims, Verdict.PartlySupported)} | {Count(claims, Verdict.Contradicted)} | {Count(claims, Verdict.NotFound)} |"));
        if (show)
        {
            WriteLines(missed.Select(paragraph => $"   not reached ({paragraph.Topic}): {Start(paragraph.Text)}"));
            WriteLines(claims.Where(claim => claim.Verdict == Verdict.Contradicted).Select(claim => $"   contradicted: {claim.Text}\n      {claim.Explanation} <- {Start(claim.Evidence[0].Quotation.Words)}"));
        }
    }

    // A draft reaches the topics of its templates, and those of the facts that stand in it.
    private static HashSet<string> TopicsOf(Statement draft, DraftMaterial material, Source briefing, HashSet<string?> used)
    {
        var topics = material.FactsOf([briefing])[briefing.Id].Where(fact => used.Contains(fact.Id)).Select(fact => fact.Topics is [var main, ..] ? main : TopicTagger.Other);
        return [.. topics, .. draft.Clauses.Where(HasWords).Select(clause => clause.Topic).OfType<string>()];
    }

    private static bool HasWords(Clause clause) => clause.Links.Count > 0;

    private static bool IsBorneOut(Claim claim) => claim.Verdict is Verdict.Verbatim or Verdict.Supported;

    private static int Count(List<Claim> claims, Verdict verdict) => claims.Count(claim => claim.Verdict == verdict);

    private static string Start(string text) => text.Length < 160 ? text : text[..160] + "...";

    private static void WriteLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }
    }
}
