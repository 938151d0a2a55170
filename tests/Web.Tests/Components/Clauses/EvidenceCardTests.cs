using Bunit;
using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;
using StatementDraft.Web.Components.Clauses;
using StatementDraft.Web.Components.Statements;

namespace StatementDraft.Web.Tests.Components.Clauses;

public sealed class EvidenceCardTests : BunitContext
{
    private const string Words = "Norland will invest up to $2 billion in [the place].";

    private static readonly IReadOnlyDictionary<SourceId, IReadOnlyList<Fact>> Facts =
        new Dictionary<SourceId, IReadOnlyList<Fact>> { [Sample.Source.Id] = [Sample.Money, Sample.Position] };

    private static readonly Gap Place = new("place", Sample.SpanOf("[the place]", Words), "No source names the place.");

    [Fact]
    public void ALinkShowsThePassageWithTheQuotedWordsMarked()
    {
        var card = Show(Sample.Clause(Words, [Sample.Link(Words, "up to $2 billion", Sample.Money)]));

        Assert.Equal("Letter for letter", card.Find("#link-1 .state").TextContent);
        Assert.EndsWith("up to $2 billion", card.Find("blockquote mark").TextContent, StringComparison.Ordinal);
        Assert.Contains("Norland is expected to invest", card.Find("blockquote").TextContent, StringComparison.Ordinal);
        Assert.Contains("Example Press, 6 February 2025, tier 4", card.Find("figcaption").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatTheSourceOnlyExpectsIsSaidSo()
    {
        var card = Show(Sample.Clause(Words, [Sample.Link(Words, "up to $2 billion", Sample.Money)]));

        Assert.Equal("Expected, says a senior official", card.Find(".note").TextContent);
    }

    [Theory]
    [InlineData(LinkWording.Source, "Letter for letter")]
    [InlineData(LinkWording.Notation, "Same fact, other notation")]
    [InlineData(LinkWording.Template, "Worded by the template")]
    [InlineData(LinkWording.Person, "Written by hand, with this passage")]
    public void ALinkSaysWhoseItsWordsAre(LinkWording wording, string says)
    {
        var link = Sample.Link(Words, "up to $2 billion", Sample.Money, LinkState.Folded) with { Wording = wording };

        Assert.Equal(says, Show(Sample.Clause(Words, [link])).Find("#link-1 .state").TextContent);
    }

    [Fact]
    public void WhatIsAnticipatedSaysSoInTheSourcesWords()
    {
        var clause = Sample.Clause(Words, [Sample.Link(Words, "up to $2 billion", Sample.Money) with { Modality = Modality.Expected }]);

        var card = Show(clause, hedge: (_, _) => "is expected to");

        Assert.Equal("anticipated: the source says “is expected to”", card.Find("#link-1 .anticipated").TextContent);
        Assert.Equal("anticipated: the source only expects it", Show(clause).Find("#link-1 .anticipated").TextContent);
    }

    [Fact]
    public void AnAlteredLinkSaysWhatItWas()
    {
        const string edited = "Norland will invest $3 billion in [the place].";
        var link = Sample.Link(edited, "$3 billion", Sample.Money, LinkState.Altered) with { Words = "up to $2 billion" };

        var card = Show(Sample.Clause(edited, [link]));

        Assert.Equal("Altered since it was linked; was “up to $2 billion”", card.Find("#link-1 .state").TextContent);
    }

    [Fact]
    public void ARejectedFactIsSaidToBeRejected()
    {
        var rejected = new FactRecord("r1", FactDecision.Rejected, Sample.Money, "the desk officer", new DateTimeOffset(2025, 2, 7, 9, 30, 0, TimeSpan.Zero), "A slip.");

        var card = Show(Sample.Clause(Words, [Sample.Link(Words, "up to $2 billion", Sample.Money)]), [Sample.Position], [rejected]);

        Assert.Equal(
            "The desk officer rejected this fact on 7 February 2025, 09:30 UTC. No draft uses it any more, but these words still rest on it. The reason: “A slip.”",
            card.Find(".decided.rejected").TextContent);
        Assert.Contains("Norland is expected to invest", card.Find("blockquote").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ACorrectedFactSaysWhatItSaysNow()
    {
        var corrected = PersonFacts.Correct(Sample.Money, new MoneyValue("USD", 3_000_000_000m), Modality.Expected, Sample.Money.Topics);
        var record = new FactRecord("r1", FactDecision.Corrected, corrected, "the desk officer", new DateTimeOffset(2025, 2, 7, 9, 30, 0, TimeSpan.Zero));

        var card = Show(Sample.Clause(Words, [Sample.Link(Words, "up to $2 billion", Sample.Money)]), [corrected], [record]);

        Assert.Equal("The desk officer corrected this fact on 7 February 2025, 09:30 UTC: it now says “$3 billion”.", card.Find(".decided").TextContent);
    }

    [Fact]
    public void WordsTheSourceDoesNotHoldAreNeverShownAsAPassage()
    {
        var moved = Sample.Money.Quotation with { Words = "up to $9 billion" };
        var card = Show(Sample.Clause(Words, [Sample.Link(Words, "up to $2 billion", Sample.Money, LinkState.Orphaned) with { Quotation = moved }]));

        Assert.Empty(card.FindAll("blockquote"));
        Assert.Contains("The source does not hold them at that place.", card.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void SourcesThatDisagreeAreOfferedWithWhatToWeighThemBy()
    {
        var clause = Sample.Clause(Words, gaps: [Place]) with { Conflicts = [new SlotConflict("place", [Sample.Money])] };

        var card = Show(clause);

        Assert.Equal("The sources disagree: place", card.Find("h3").TextContent);
        Assert.Equal(Sample.Money.Id, card.Find("button[name=fact]").GetAttribute("value"));
        Assert.Equal("/statements/x?handler=Fill", card.Find("form").GetAttribute("action"));
        Assert.Equal("token", card.Find("input[name=__RequestVerificationToken]").GetAttribute("value"));
        Assert.Contains("Example Press, 6 February 2025, tier 4", card.Find("figcaption").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void AGapWithoutCandidatesSaysWhatToDo() =>
        Assert.Contains("Add a source", Show(Sample.Clause(Words, gaps: [Place])).Markup, StringComparison.Ordinal);

    [Fact]
    public void AGapOffersFactsOfItsKind()
    {
        var slot = new Slot("place", FactKind.Money, "an amount", "investment", true, []);
        var template = new ClauseTemplate("investment", "Investment", "investment", "Investment", [slot], [], [], "");

        var choice = Assert.Single(SlotChoice.Of(Sample.Clause(Words, gaps: [Place]), template, [Sample.Source], Facts));

        Assert.Equal([Sample.Money], choice.Candidates.Select(candidate => candidate.Fact));
        Assert.False(choice.Disagree);
    }

    [Fact]
    public void AButtonOfACandidateReadsAsOneSentence() =>
        Assert.Equal("Use up to $2 billion of Example Press", Render<CandidateList>(list => list.Add(it => it.Candidates, [new Candidate(Sample.Money, Sample.Source)])).Find("button").TextContent);

    private IRenderedComponent<EvidenceCard> Show(
        Clause clause, IReadOnlyList<Fact>? facts = null, IReadOnlyList<FactRecord>? decisions = null, Func<Source, Fact, string?>? hedge = null) => Render<EvidenceCard>(card => card
        .Add(it => it.Clause, clause)
        .Add(it => it.Links, LinkedPassage.Of(clause, [Sample.Source], facts is null ? Facts : new Dictionary<SourceId, IReadOnlyList<Fact>> { [Sample.Source.Id] = facts }, decisions, hedge))
        .Add(it => it.Choices, SlotChoice.Of(clause, null, [Sample.Source], Facts))
        .Add(it => it.Place, new DeskPlace("x", "c1"))
        .Add(it => it.Token, "token")
        .Add(it => it.ReadVersion, 3));
}
