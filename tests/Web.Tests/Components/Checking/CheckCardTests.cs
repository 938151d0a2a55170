using Bunit;
using StatementDraft.Core.Checking;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;
using StatementDraft.Web.Components.Checking;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Tests.Components.Checking;

public sealed class CheckCardTests : BunitContext
{
    private const string Words = "Norland will invest up to $3 billion. It begins in May.";

    private static readonly Evidence Passage = new(Sample.Source.Quote(Sample.SpanOf("Norland is expected to invest up to $2 billion")), AnchorKind.Exact)
    {
        Matches = [Sample.SpanOf("Norland"), Sample.SpanOf("invest")],
    };

    private static readonly Finding WrongSum = new("R18", Severity.Block, Sample.SpanOf("up to $3 billion", Words), $"The source says up to $2 billion.", [Passage])
    {
        Instead = Sample.Source.Quote(Sample.SpanOf("up to $2 billion")),
    };

    private static readonly Finding OfTheWhole = new("R22", Severity.Inform, new TextSpan(0, Words.Length), $"An abbreviation is not defined.", []);

    private static readonly CheckResult Check = new(
        [
            new Claim(Sample.SpanOf("Norland will invest up to $3 billion.", Words), "Norland will invest up to $3 billion.", Verdict.Contradicted, Anticipated: true, $"The amount differs.", [Passage], [WrongSum], []),
            new Claim(Sample.SpanOf("It begins in May.", Words), "It begins in May.", Verdict.NotFound, Anticipated: false, $"No source says it.", [], [], [Sample.SpanOf("May", Words)]),
        ],
        [WrongSum, OfTheWhole]);

    [Fact]
    public void EachClaimHasItsVerdictInWords()
    {
        var card = Show();

        Assert.Equal(["×Contradicted", "?Not found"], card.FindAll(".badge").Select(badge => badge.TextContent));
        Assert.StartsWith("1 contradicted, 1 not found.", card.Find(".summary").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsOnlyAnticipatedIsSaidSo() =>
        Assert.Equal("only anticipated in the sources", Show().Find(".claims li:first-child .anticipated").TextContent);

    [Fact]
    public void EveryDepartureIsNamedOnce()
    {
        var card = Show();

        Assert.Equal(["The source says up to $2 billion.", "An abbreviation is not defined."], card.FindAll(".finding > p:last-child, .finding > p:nth-child(2)").Select(line => line.TextContent).Distinct());
        Assert.Single(card.FindAll(".findings li"));
    }

    [Fact]
    public void ThePassageThatCarriesOrContradictsIsShown() =>
        Assert.StartsWith("Norland is expected to invest", Show().Find(".claims blockquote").TextContent, StringComparison.Ordinal);

    [Fact]
    public void WordsInNoSourceAreMarkedAndSaidSo() => Assert.Equal("May (not in the source) ", Show().Find("#claim-2 .departs").TextContent);

    [Fact]
    public void TheWordsThatCarryTheClaimAreMarkedInThePassageAndSaid()
    {
        var passage = Show().Find("#claim-1 figure");

        Assert.Equal(["Norland", "invest"], passage.QuerySelectorAll("mark.matching").Select(mark => mark.TextContent));
        Assert.Equal("The words that carry it: Norland; invest.", passage.QuerySelector("p")!.TextContent);
    }

    [Fact]
    public void TheSourcesOwnWordsAreNamedInPlaceAndMarkedInThePassage()
    {
        var claim = Show().Find("#claim-1");

        Assert.Equal("up to $3 billion (source: up to $2 billion) ", claim.QuerySelector(".words .departs")!.TextContent);
        Assert.Equal(" (the source’s own words: up to $2 billion) ", claim.QuerySelector("mark.otherwise")!.TextContent);
    }

    [Fact]
    public void EachPassageLeadsToItsPlaceInTheSource()
    {
        var span = Passage.Quotation.Span;

        Assert.Equal($"/sources/s1?passage={span.Start}-{span.End}#passage", Show().Find("#claim-1 figcaption a").GetAttribute("href"));
    }

    [Fact]
    public void ATextWithoutClaimsSaysSo() =>
        Assert.Equal("No claim was read in this text.", CheckWording.Summary(new CheckResult([], [])));

    private IRenderedComponent<CheckCard> Show() => Render<CheckCard>(card => card
        .Add(it => it.Check, Check)
        .Add(it => it.Text, Words)
        .Add(it => it.Sources, new Dictionary<SourceId, Source> { [Sample.Source.Id] = Sample.Source })
        .Add(it => it.Place, new DeskPlace("x", "c1", CardView.Check)));
}
