using Bunit;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Checking;

namespace StatementDraft.Web.Tests.Components.Checking;

public sealed class CheckedTextTests : BunitContext
{
    private const string Words = "Norland will invest up to $2 billion in Sudmark. It begins in May.";

    private static readonly Evidence Passage = new(Sample.Source.Quote(Sample.SpanOf("Norland is expected to invest up to $2 billion in Sudmark")), AnchorKind.Fuzzy);

    [Theory]
    [InlineData(Verdict.Verbatim, false, "verbatim", "=", "verbatim")]
    [InlineData(Verdict.Supported, false, "supported", "+", "supported")]
    [InlineData(Verdict.PartlySupported, false, "partly", "±", "partly supported")]
    [InlineData(Verdict.PartlySupported, true, "anticipated", "◇", "only anticipated")]
    [InlineData(Verdict.Contradicted, false, "contradicted", "×", "contradicted")]
    [InlineData(Verdict.NotFound, false, "not-found", "?", "not found")]
    public void EachVerdictHasItsLineItsSignAndItsWord(Verdict verdict, bool anticipated, string line, string sign, string said)
    {
        var claim = Show([Claim("Norland will invest up to $2 billion in Sudmark", verdict, anticipated)]).Find($"mark.claim-{line}");

        Assert.Equal($" (claim 1{sign} {said}) ", claim.QuerySelector("a.sign")!.TextContent);
        Assert.Equal(sign, claim.QuerySelector("a.sign [aria-hidden]")!.TextContent);
    }

    [Fact]
    public void WordsAndEntryLeadToEachOther()
    {
        var claim = Show([Claim("Norland will invest up to $2 billion in Sudmark"), Claim("It begins in May")], prefix: "c1-").FindAll("mark.claim")[1];

        Assert.Equal("c1-words-2", claim.Id);
        Assert.Equal("#c1-claim-2", claim.QuerySelector("a.sign")!.GetAttribute("href"));
    }

    [Fact]
    public void TheSourcesWordsStandBehindThoseThatDepartFromThem()
    {
        var claim = Claim("Norland will invest up to $2 billion in Sudmark", Verdict.PartlySupported, true) with
        {
            Findings = [new Finding("R21", Severity.Block, Sample.SpanOf("will invest", Words), $"The source says only “is expected to”.", [Passage]) { Instead = Sample.Source.Quote(Sample.SpanOf("is expected to")) }],
        };

        Assert.Equal("will invest (source: is expected to) ", Show([claim]).Find(".departs").TextContent);
    }

    [Fact]
    public void WhatDepartsOverNearlyTheWholeClaimIsNamedAtItsEnd()
    {
        var claim = Claim("Norland will invest up to $2 billion in Sudmark", Verdict.PartlySupported, true) with
        {
            Findings = [new Finding("R21", Severity.Block, Sample.SpanOf("Norland will invest up to $2 billion", Words), $"The source says only “is expected to”.", [Passage]) { Instead = Sample.Source.Quote(Sample.SpanOf("is expected to")) }],
        };

        Assert.Equal("Norland will invest up to $2 billion in Sudmark (source: is expected to) ", Show([claim]).Find(".departs.wide").TextContent);
    }

    [Fact]
    public void MissingWordsAreMarkedButNotInAClaimThatIsMissingAltogether()
    {
        var part = Claim("Norland will invest up to $2 billion in Sudmark", Verdict.PartlySupported) with { Missing = [Sample.SpanOf("Sudmark", Words)] };
        var none = Claim("It begins in May", Verdict.NotFound) with { Missing = [Sample.SpanOf("May", Words)] };

        Assert.Equal("Sudmark (not in the source) ", Assert.Single(Show([part, none]).FindAll(".departs")).TextContent);
    }

    [Fact]
    public void AFindingOfTheClauseLeadsToItsEntryAndOneOfItsWholeTextMarksNothing()
    {
        var text = Show(
            [Claim("It begins in May")],
            new Finding("R20", Severity.Warn, Sample.SpanOf("May", Words), $"The month has no year.", []),
            new Finding("R22", Severity.Inform, new TextSpan(0, Words.Length), $"An abbreviation is not defined.", []));

        var sign = Assert.Single(text.FindAll(".found-here a.sign"));
        Assert.Equal(" (Look at this: rule R20) ", sign.TextContent);
        Assert.Equal("#finding-1", sign.GetAttribute("href"));
    }

    [Fact]
    public void ClaimsInsideAndAcrossOneAnotherKeepAllWordsAndSayEachVerdictOnce()
    {
        var text = Show(
        [
            Claim("Norland will invest up to $2 billion in Sudmark"),
            Claim("up to $2 billion", Verdict.Contradicted),
            Claim("in Sudmark. It begins", Verdict.NotFound),
        ]);

        foreach (var label in text.FindAll("a.sign, .visually-hidden"))
        {
            label.Remove();
        }

        Assert.Equal(Words, text.Find("p").TextContent);
        Assert.Equal(["words-1", "words-2", "words-3"], text.FindAll("mark[id]").Select(mark => mark.Id).Order());
    }

    private static Claim Claim(string words, Verdict verdict = Verdict.Supported, bool anticipated = false) =>
        new(Sample.SpanOf(words, Words), words, verdict, anticipated, $"Because.", [Passage], [], []);

    private IRenderedComponent<CheckedText> Show(IReadOnlyList<Claim> claims, params IReadOnlyList<Finding> findings) => Show(claims, "", findings);

    private IRenderedComponent<CheckedText> Show(IReadOnlyList<Claim> claims, string prefix, params IReadOnlyList<Finding> findings) => Render<CheckedText>(text => text
        .Add(it => it.Check, new CheckResult(claims, [.. claims.SelectMany(claim => claim.Findings), .. findings]))
        .Add(it => it.Text, Words)
        .Add(it => it.Prefix, prefix));
}
