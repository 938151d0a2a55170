using StatementDraft.Core.Checking;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Drafting.Comments;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Checking;
using StatementDraft.Web.Components.Comments;
using StatementDraft.Web.Components.Facts;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Components.Live;

/// <summary>All that is marked in a clause while somebody types: claims by verdict, departures, findings, linked words, gaps, brackets.</summary>
public static class LiveMarks
{
    // A passage is quoted so far; the link leads to all of it.
    private const int LongestQuote = 240;

    /// <summary>The marks and the sentences of one checked clause.</summary>
    public static LiveCheck Of(ClauseCheck check, IReadOnlyDictionary<SourceId, Source> sources, CommentBoard comments)
    {
        ArgumentNullException.ThrowIfNull(comments);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(sources);
        var (clause, result) = check;
        List<LiveMark> marks =
        [
            .. result.Claims.Select(claim => Quoting(OfClaim(claim), claim.Evidence is [var first, ..] ? first.Quotation : null, sources)),
            .. result.Claims.SelectMany(claim => claim.Findings.Select(finding => Quoting(OfDeparture(claim, finding), finding.Instead, sources))),
            .. CheckMark.OfTheWhole(result).Where(finding => finding.Span.Length < clause.Text.Length).Select(OfFinding),
            .. clause.Links.Select(link => Quoting(OfLink(clause, link), link.Quotation, sources)),
            .. clause.Gaps.Select(gap => OfGap(clause, gap)),
            .. clause.Brackets.Where(bracket => bracket.IsOpen).Select(OfBracket),
            .. comments.Open(clause.Id).Index().Where(one => one.Item.Anchor.Span is { } span && span.Length < clause.Text.Length).Select(one => OfComment(one.Index + 1, one.Item)),
        ];
        return new LiveCheck(
            Summary(clause, result),
            string.Join(", ", CheckWording.Open(result)),
            [.. marks.Where(mark => mark.Start < mark.End && mark.End <= clause.Text.Length).OrderBy(mark => mark.Start).ThenByDescending(mark => mark.End)]);
    }

    private static string Summary(Clause clause, CheckResult result)
    {
        var findings = CheckMark.OfTheWhole(result).Count(finding => finding.Severity != Severity.Inform);
        var others = StatementWording.Open(clause).Concat(findings > 0 ? [StatementWording.Number(findings, Texts.Of("finding"), Texts.Of("findings"))] : []).ToList();
        return others.Count == 0 ? CheckWording.Summary(result) : $"{CheckWording.Summary(result)} {string.Join(", ", others)}.";
    }

    private static LiveMark OfClaim(Claim claim) => new(
        claim.Span.Start, claim.Span.End, CheckWording.Line(claim), CheckWording.Verdict(claim.Verdict), Texts.Of(claim.Explanation));

    private static LiveMark OfFinding(Finding finding) => new(
        finding.Span.Start, finding.Span.End, KindOf(finding.Severity), Texts.Of("{0}, rule {1}", CheckWording.Severity(finding.Severity), finding.Rule), Texts.Of(finding.Message));

    // What takes up most of a claim says something of all of it, which the claim's own line tells; the sentence is told all the same.
    private static LiveMark OfDeparture(Claim claim, Finding finding) =>
        OfFinding(finding) with { Kind = CheckMark.TakesUpMost(finding.Span, claim.Span) ? "wide" : "departs" };

    private static string KindOf(Severity severity) => severity switch
    {
        Severity.Block => "block",
        Severity.Warn => "warn",
        Severity.Inform => "inform",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static LiveMark OfLink(Clause clause, EvidenceLink link)
    {
        var kind = clause.Conflicts.Any(conflict => conflict.Slot == link.Slot) ? "choice" : link.State is LinkState.Altered or LinkState.Orphaned ? "altered" : "linked";
        var was = link.State == LinkState.Altered ? Texts.Of("{0}; it was “{1}”.", StatementWording.Link(link), QuotedWords.Within(link.Words)) : $"{StatementWording.Link(link)}.";
        return new LiveMark(link.Span.Start, link.Span.End, kind, kind == "choice" ? Texts.Of("The sources disagree") : Texts.Of("Linked"), was);
    }

    private static LiveMark OfGap(Clause clause, Gap gap) => clause.Conflicts.Any(conflict => conflict.Slot == gap.Slot)
        ? new LiveMark(gap.Span.Start, gap.Span.End, "choice", Texts.Of("The sources disagree"), gap.Reason)
        : new LiveMark(gap.Span.Start, gap.Span.End, "gap", Texts.Of("Gap"), gap.Reason);

    private static LiveMark OfBracket(Core.Drafting.Brackets.Bracket bracket) => new(
        bracket.Span.Start, bracket.Span.End, "bracket", Texts.Of("Not agreed"), Texts.Of("Held by {0}.", string.Join(" and ", bracket.Alternatives.Where(one => one.IsHeld).Select(one => one.Holder))));

    private static LiveMark OfComment(int number, PlacedComment placed) => new(
        placed.Anchor.Span!.Value.Start, placed.Anchor.Span.Value.End, "comment", Texts.Of("Comment {0}", number), $"{placed.Thread.Said[^1].By}: “{QuotedWords.Within(Cut(placed.Thread.Said[^1].Words))}”");

    private static LiveMark Quoting(LiveMark mark, Quotation? quotation, IReadOnlyDictionary<SourceId, Source> sources) =>
        quotation is not null && sources.TryGetValue(quotation.SourceId, out var source) && quotation.StandsIn(source)
            ? mark with { Words = QuotedWords.Within(Cut(quotation.Words)), Source = source.Details.Title, Href = SourceParts.Address(source, quotation.Span) }
            : mark;

    private static string Cut(string words) => words.Length <= LongestQuote ? words
        : $"{WholeCharacters.Start(words, LongestQuote)} …";
}
