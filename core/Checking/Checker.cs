using StatementDraft.Core.Checking.Matching;
using StatementDraft.Core.Checking.Reading;
using StatementDraft.Core.Checking.Rules;
using StatementDraft.Core.Checking.Search;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Facts.Grammar;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Checking;

/// <summary>Checks text against sources. Reports, never repairs. Deterministic; safe to use from several threads.</summary>
public sealed class Checker
{
    private readonly ConventionLists _lists;
    private readonly TermReader _reader;
    private readonly SentenceParser _parser;
    private readonly Judge _judge;

    /// <summary>Makes a checker over one lexicon.</summary>
    public Checker(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        _lists = new ConventionLists(lexicon);
        _reader = new TermReader(lexicon);
        _parser = new SentenceParser(lexicon);
        _judge = new Judge(lexicon, _reader);
    }

    /// <summary>Indexes <paramref name="sources"/> once, for any number of checks.</summary>
    public EvidenceBase Index(IReadOnlyList<Source> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return new EvidenceBase(sources, _reader, _parser);
    }

    /// <summary>Judges every claim of <paramref name="text"/>.</summary>
    /// <param name="text">A clause, or any text.</param>
    /// <param name="sources">The indexed sources.</param>
    /// <param name="topic">The clause's topic, where it has one; some conventions hold only there.</param>
    /// <param name="gaps">Where the clause knows that something is missing; no claim is supported over a gap.</param>
    /// <param name="disagreements">Where the sources disagree, and what a person decided about it; without it a conflict is only seen where
    /// another source's passage is close to the claim.</param>
    public CheckResult Check(
        string text, EvidenceBase sources, string? topic = null, IReadOnlyList<TextSpan>? gaps = null, Disagreements? disagreements = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sources);
        var input = Read(text, sources, topic, gaps ?? [], disagreements ?? Disagreements.None);
        return Result(input.Claims, ConventionRules.OfClause(input).Concat(ConventionRules.OfDocument(input)));
    }

    /// <summary>Judges every clause of <paramref name="statement"/>, and the conventions that hold over the whole of it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="sources">The indexed sources.</param>
    /// <param name="disagreements">Where the sources disagree, and what a person decided about it.</param>
    /// <param name="clauseId">The one clause to judge; null for all of them. What concerns the statement and no clause of it is only told with all of them.</param>
    /// <param name="setting">Precedents, the statement it accompanies, and how much each rule matters; without it none, none, and as the rules say.</param>
    public StatementCheck Check(
        Statement statement, EvidenceBase sources, Disagreements disagreements, string? clauseId = null, StatementSetting? setting = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(disagreements);
        setting ??= StatementSetting.None;
        var whole = new StatementText(statement);
        var everything = new RuleInput(whole.Text, null, [], sources, _lists, [], disagreements) { Statement = statement, Setting = setting };
        var document = setting.Severities.Weigh(ConventionRules.OfDocument(everything)).ToList();
        var checks = new List<ClauseCheck>();
        for (var at = 0; at < statement.Clauses.Count; at++)
        {
            var clause = statement.Clauses[at];
            if (clauseId is null || clause.Id == clauseId)
            {
                var input = Read(clause.Text, sources, clause.Topic, [.. clause.Gaps.Select(gap => gap.Span)], disagreements) with
                {
                    Statement = statement,
                    Status = clause.Status,
                    Setting = setting,
                    Brackets = clause.Brackets,
                };
                checks.Add(new ClauseCheck(clause, Result(
                    [.. input.Claims.Select(setting.Severities.Weigh)], setting.Severities.Weigh(ConventionRules.OfClause(input)).Concat(whole.In(at, document)))));
            }
        }

        return new StatementCheck(checks, checks.Count == statement.Clauses.Count ? [.. setting.Severities.Weigh(ConventionRules.OfStatement(everything))] : []);
    }

    private RuleInput Read(string text, EvidenceBase sources, string? topic, IReadOnlyList<TextSpan> gaps, Disagreements disagreements)
    {
        var blanks = Blanks.In(text, gaps);
        var (parts, claims) = sources.Judged(_reader, $"{string.Join(' ', blanks)} {text}", () => Judged(text, blanks, sources));
        return new RuleInput(text, topic, blanks, sources, _lists, claims, disagreements)
        {
            Again = (claim, others) => Judged(text, parts[claims.Index().First(known => ReferenceEquals(known.Item, claim)).Index], others),
        };
    }

    private JudgedText Judged(string text, IReadOnlyList<TextSpan> blanks, EvidenceBase sources)
    {
        var parts = Blanks.Joined(text, [.. Parts(Blanks.Covered(text, blanks), sources)], blanks);
        return new JudgedText(parts, [.. parts.Select(part => Blanks.KeepOpen(Judged(text, part, sources), blanks) with { Amounts = AmountsOf(part) })]);
    }

    private static CheckResult Result(IReadOnlyList<Claim> claims, IEnumerable<Finding> rules) =>
        new(claims, [.. claims.SelectMany(claim => claim.Findings).Concat(rules).OrderBy(finding => finding.Span).ThenBy(finding => finding.Rule, StringComparer.Ordinal)]);

    /// <summary>The best judgement of every part of the text, for whoever measures.</summary>
    internal IEnumerable<(ClaimPart Part, Judgement? Best)> Explain(string text, EvidenceBase sources) =>
        Parts(text, sources).Select(part => (part, _judge.Judgements(text, part, sources) is [var best, ..] ? best : null));

    private static IReadOnlyList<decimal> AmountsOf(ClaimPart part) => [.. part.Terms.Select(term => term.Quantity?.Amount).OfType<decimal>().Distinct()];

    private IEnumerable<ClaimPart> Parts(string text, EvidenceBase sources)
    {
        var parsed = _parser.Read(text);
        return Sentences.Of(text)
            .SelectMany(sentence => ClaimSplitter.Split(_reader.Read(text, sentence, sources.Words.IsName), [.. parsed.Propositions.Where(proposition => sentence.Contains(proposition.VerbSpan))]))
            .Where(part => part.Terms.Any(term => term.Weight > 0));
    }

    private Claim Judged(string text, ClaimPart part, EvidenceBase sources)
    {
        var judgements = _judge.Judgements(text, part, sources);
        if (VerbatimClaim.Find(text, part, sources, judgements) is { } verbatim)
        {
            return verbatim;
        }

        if (judgements.Count == 0)
        {
            return new Claim(part.Span, part.Span.Of(text), Verdict.NotFound, false, Explanations.Nothing, [], [], [part.Span]);
        }

        var best = judgements[0];
        var shown = judgements.Where((judgement, number) => number == 0 || judgement.Coverage >= 0.5).DistinctBy(judgement => sources.SpanOf(judgement.Passage).End).Take(3);
        var evidence = shown.Select(judgement => EvidenceOf(sources, judgement))
            .Concat(best.Departures.Select(departure => departure.Second).OfType<Passage>().Distinct().SelectMany(second => judgements.Where(judgement => judgement.Passage == second)).Select(judgement => EvidenceOf(sources, judgement)))
            .DistinctBy(found => (found.Quotation.SourceId, found.Quotation.Span)).ToList();
        var findings = best.Verdict == Verdict.NotFound ? [] : best.Departures.Select(departure => Alarms.Of(departure, best, sources, evidence[0])).OfType<Finding>().ToList();
        return new Claim(
            part.Span, part.Span.Of(text), best.Verdict, best.Anticipates && best.Verdict == Verdict.PartlySupported,
            Explanations.Of(best, sources), evidence, findings, [.. best.Departures.Where(departure => departure.Second is null).Select(departure => departure.Span).Distinct().Order()])
        {
            Supporting = best.Verdict == Verdict.Supported ? Supporting(judgements, sources) : [],
            Conflicts = best.Verdict == Verdict.Supported ? Conflicts(judgements, sources) : [],
        };
    }

    internal static IReadOnlyList<SourceId> Supporting(IReadOnlyList<Judgement> judgements, EvidenceBase sources) =>
        [.. judgements.Where(judgement => judgement.Supports).Select(judgement => sources.SourceOf(judgement.Passage).Id).Distinct()];

    /// <summary>Another source speaks of the same matter (nearly all of the claim) with another figure.</summary>
    internal static IReadOnlyList<Finding> Conflicts(IReadOnlyList<Judgement> judgements, EvidenceBase sources)
    {
        var carrier = sources.SourceOf(judgements[0].Passage);
        return [.. judgements.Where(judgement => judgement.Coverage >= 0.7 && sources.SourceOf(judgement.Passage).Id != carrier.Id)
            .SelectMany(judgement => judgement.Departures.Where(departure => departure is { Contradicts: true, Kind: DepartureKind.Number or DepartureKind.Date })
                .Select(departure => R19Conflicts.Rule.At(departure.Span,
                    $"The sources disagree: “{sources.SourceOf(judgement.Passage).Details.Title}” has another figure.", [EvidenceOf(sources, judgement)])))
            .DistinctBy(finding => finding.Span)];
    }

    // A passage that says it in other words is found, not anchored: only verbatim claims are verified.
    private static Evidence EvidenceOf(EvidenceBase sources, Judgement judgement) =>
        new(sources.SourceOf(judgement.Passage).Quote(sources.SpanOf(judgement.Passage)), AnchorKind.Fuzzy) { Matches = MatchedWords.Of(judgement.Pair.Alignment) };
}
