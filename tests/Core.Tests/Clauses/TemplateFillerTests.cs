using StatementDraft.Core.Clauses;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Clauses;

public sealed class TemplateFillerTests
{
    private static readonly MoneyValue TwentyBillion = new("USD", 20_000_000_000m, null, Qualifier.UpTo);

    [Fact]
    public void Fill_FactInRequiredSlot_RecordsItsSpan()
    {
        var template = Template("    required: yes\n    words: [harbour*]", "They set aside {{sum}}.");
        var read = Read("a", 4, ("Ministers gave ⟦up to $20 billion⟧ for harbours.", TwentyBillion));

        var filled = ClauseSamples.Fill(template, read);

        var expected = MarkedText.Parse("They set aside ⟦up to $20 billion⟧.");
        Assert.Equal(expected.Text, filled.Text);
        var words = Assert.Single(filled.Segments.OfType<FactWords>());
        Assert.Equal((expected.Span, "sum", read.Facts[0]), (words.Span, words.Slot.Name, words.Fact));
    }

    [Fact]
    public void Fill_OptionalPassageWithoutFact_LeavesNoTrace()
    {
        var template = Template("", "One. {? They set aside {{sum}}, at last. ?} Two{?, with {{sum}} ?}.");

        Assert.Equal("One. Two.", ClauseSamples.Fill(WithMain(template), Share()).Text);
    }

    [Fact]
    public void Fill_OtherwisePassage_StandsWhereNoFactFits()
    {
        var template = Template("", "They set aside {? {{sum}} | a sum ?}.");

        Assert.Equal("They set aside a sum.", ClauseSamples.Fill(WithMain(template), Share()).Text);
    }

    [Theory]
    [InlineData("discuss", AttributionKind.Anonymous, "They discussed ports.")]
    [InlineData("smile", AttributionKind.Anonymous, "[what they say on ports: no source gives it]")]
    [InlineData("discuss", AttributionKind.Analyst, "[what they say on ports: no source gives it]")]
    public void Fill_Verbs_KeepPassingMentionsAndAnalystsOut(string stance, AttributionKind voice, string text)
    {
        var template = ClauseSamples.Parse(
            "---\nid: ports\ntitle: Ports\ntopic: infrastructure\nslots:\n  ports: {kind: position, description: what they say on ports, required: yes, words: [ports], verbs: [discuss]}\n---\nThey {{ports: discussed ports}}.");
        var (source, facts) = ClauseSamples.Read(
            "a", new SourceDetails("A"), ("⟦They did so about ports⟧", new PositionValue("", stance, "ports", Modality.Stated, voice, "infrastructure"), Modality.Stated));

        Assert.Equal(text, ClauseSamples.Fill(template, (source, [.. facts.Select(fact => fact with { Attribution = new Attribution(voice) })])).Text);
    }

    [Fact]
    public void Fill_RequiredSlotWithoutFact_IsAGapThatNamesIt()
    {
        var template = Template("    required: yes", "They set aside {{sum}}.");

        var filled = ClauseSamples.Fill(WithMain(template), Share());

        Assert.Equal("They set aside [the sum for ports: no source gives it].", filled.Text);
        Assert.Equal("the sum for ports: no source gives it", Assert.Single(filled.Segments.OfType<GapWords>()).Reason);
    }

    [Fact]
    public void Fill_NoFactAtAll_IsOneGap()
    {
        var template = Template("    required: yes", "They set aside {{sum}} and {{sum}}.");

        Assert.Equal("[the sum for ports: no source gives it]", ClauseSamples.Fill(template).Text);
    }

    [Fact]
    public void Fill_SourcesDiffer_IsAGapWithCandidates()
    {
        var template = Template("    required: yes", "They set aside {{sum}}.");
        var one = Read("a", 4, ("Ministers gave ⟦up to $20 billion⟧.", TwentyBillion));
        var other = Read("b", 4, ("Ministers gave ⟦$25 billion⟧.", new MoneyValue("USD", 25_000_000_000m)));

        var filled = ClauseSamples.Fill(template, one, other);

        Assert.Equal("They set aside [the sum for ports: sources differ].", filled.Text);
        var conflict = Assert.Single(filled.Conflicts);
        Assert.Equal(("sum", 2), (conflict.Slot, conflict.Candidates.Count));
    }

    [Fact]
    public void Fill_QualifierDiffers_IsAConflict()
    {
        var template = Template("    required: yes", "They set aside {{sum}}.");
        var one = Read("a", 4, ("Ministers gave ⟦up to $20 billion⟧.", TwentyBillion));
        var other = Read("b", 4, ("Ministers gave ⟦$20 billion⟧.", new MoneyValue("USD", 20_000_000_000m)));

        Assert.Single(ClauseSamples.Fill(template, one, other).Conflicts);
    }

    [Fact]
    public void Fill_DifferentPayers_IsNoConflict()
    {
        var template = Template("    required: yes", "They set aside {{sum}}.");
        var one = Read("a", 4, ("The Port Fund gave ⟦up to $20 billion⟧.", TwentyBillion with { Payer = "Port Fund" }));
        var other = Read("b", 4, ("The Rail Fund gave ⟦$3 billion⟧.", new MoneyValue("USD", 3_000_000_000m, Payer: "Rail Fund")));

        Assert.Equal("They set aside up to $20 billion.", ClauseSamples.Fill(template, one, other).Text);
    }

    [Fact]
    public void Fill_Pick_SettlesAConflict()
    {
        var template = Template("    required: yes", "They set aside {{sum}}.");
        var one = Read("a", 4, ("Ministers gave ⟦up to $20 billion⟧.", TwentyBillion));
        var other = Read("b", 4, ("Ministers gave ⟦$25 billion⟧.", new MoneyValue("USD", 25_000_000_000m)));
        var sources = new Dictionary<SourceId, Source> { [one.Source.Id] = one.Source, [other.Source.Id] = other.Source };

        var filled = TemplateFiller.Fill(
            template, [.. one.Facts, .. other.Facts], sources, ClauseSamples.Context, ClauseSamples.Lexicon,
            new Dictionary<string, string> { ["sum"] = other.Facts[0].Id });

        Assert.Equal("They set aside $25 billion.", filled.Text);
        Assert.Empty(filled.Conflicts);
    }

    [Fact]
    public void Fill_CueWords_DecideWhichFactFits()
    {
        var template = Template("    words: [harbour*]\n    with: [north]\n    without: [blocked]", "They set aside {? {{sum}} | nothing ?}.");
        var none = Read("a", 4, ("Railways got ⟦$1⟧ in the north.", new MoneyValue("USD", 1)), ("A southern harbour got ⟦$2⟧.", new MoneyValue("USD", 2)));
        var blocked = Read("b", 4, ("A harbour in the north got ⟦$3⟧, which was blocked.", new MoneyValue("USD", 3)));
        var good = Read("c", 4, ("The “North” harbours got ⟦$4⟧.", new MoneyValue("USD", 4)));

        Assert.Equal("They set aside nothing.", ClauseSamples.Fill(WithMain(template), none, blocked, Share()).Text);
        Assert.Equal("They set aside $4.", ClauseSamples.Fill(template, none, blocked, good).Text);
    }

    [Fact]
    public void Fill_BetterTier_ComesBeforeFirmness()
    {
        var template = Template("", "They set aside {? {{sum}} ?}.");
        var paper = Read("a", 4, ("The Port Fund gave ⟦$1⟧.", new MoneyValue("USD", 1, Payer: "Port Fund")));
        var readout = Read("b", 2, ("The Rail Fund will give ⟦$2⟧.", new MoneyValue("USD", 2, Payer: "Rail Fund")));

        Assert.Equal("They set aside $2.", ClauseSamples.Fill(template, paper, readout).Text);
    }

    [Fact]
    public void Fill_DeniedFact_FitsNothing()
    {
        var template = Template("    required: yes", "They set aside {{sum}}.");
        var read = ClauseSamples.Read("a", new SourceDetails("A"), ("Ministers did not give ⟦$5⟧.", new MoneyValue("USD", 5), Modality.Denied));

        Assert.Equal("[the sum for ports: no source gives it]", ClauseSamples.Fill(template, read).Text);
    }

    [Fact]
    public void Fill_List_KeepsASpanForEachItem()
    {
        var template = Template("    required: yes\n    list: yes", "They set aside {{sum}}.");
        var read = Read("a", 4, ("Harbours got ⟦$1⟧.", new MoneyValue("USD", 1)), ("Railways got ⟦$2⟧.", new MoneyValue("USD", 2)), ("Roads got ⟦$3⟧.", new MoneyValue("USD", 3)));

        var filled = ClauseSamples.Fill(template, read);

        var expected = MarkedText.Parse("They set aside ⟦$1⟧, ⟦$2⟧ and ⟦$3⟧.");
        Assert.Equal(expected.Text, filled.Text);
        Assert.Equal(expected.Spans, filled.Segments.OfType<FactWords>().Select(words => words.Span));
    }

    [Theory]
    [InlineData(Modality.Considered, "", "They noted ports.")]
    [InlineData(Modality.Expected, "", "They affirmed ports.")]
    [InlineData(Modality.Expected, "reaffirm", "They reaffirmed ports.")]
    public void Fill_Alternatives_FollowFirmnessAndTheSourcesVerb(Modality modality, string stance, string text)
    {
        var template = ClauseSamples.Parse(ClauseSamples.Head("four") + "They {{choose four: noted | affirmed | reaffirmed}} {? {{four: ports}} ?}.");
        var read = ClauseSamples.Read(
            "a", new SourceDetails("A"),
            ("⟦They spoke of ports⟧", new PositionValue("", stance, "ports", modality, AttributionKind.None, "infrastructure"), modality));

        Assert.Equal(text, ClauseSamples.Fill(template, read).Text);
    }

    [Fact]
    public void Fill_RestingWords_AreTheTemplatesAndRestOnTheFact()
    {
        var template = ClauseSamples.Parse(ClauseSamples.Head("four") + "They named {? {{four: the ports of {{parties}}}} ?}.");
        var read = ClauseSamples.Read(
            "a", new SourceDetails("A"),
            ("⟦They spoke of ports⟧", new PositionValue("", "speak", "ports", Modality.Stated, AttributionKind.None, "infrastructure"), Modality.Stated));

        var filled = ClauseSamples.Fill(template, read);

        var expected = MarkedText.Parse("They named ⟦the ports of the United States and Japan⟧.");
        Assert.Equal(expected.Text, filled.Text);
        Assert.Equal(expected.Span, Assert.Single(filled.Segments.OfType<FactWords>()).Span);
    }

    [Fact]
    public void Fill_ParameterNotEntered_IsAGap()
    {
        var template = WithMain(Template("", "On {{date}} in {{place}} {{parties}} spoke. {? {{sum}} ?}"));

        Assert.Equal(
            "On [the date of the statement: not entered yet] in [the place of the statement: not entered yet] the United States and Japan spoke.",
            ClauseSamples.Fill(template, Share()).Text);
    }

    private static (Source Source, IReadOnlyList<Fact> Facts) Read(string id, int tier, params (string Marked, FactValue Value)[] sentences) =>
        ClauseSamples.Read(id, new SourceDetails(id, Tier: tier), [.. sentences.Select(sentence => (sentence.Marked, sentence.Value, Modality.Stated))]);

    private static ClauseTemplate Template(string more, string body) => ClauseSamples.Parse(
        $"---\nid: ports\ntitle: Ports\ntopic: infrastructure\nslots:\n  sum:\n    kind: money\n    description: the sum for ports\n{more}\n---\n{body}");

    // A clause in which something is filled, so that the rest is not one gap.
    private static ClauseTemplate WithMain(ClauseTemplate template) =>
        template with { Slots = [.. template.Slots, new Slot("main", FactKind.Percent, "the share", null, Required: false, [])] };

    private static (Source Source, IReadOnlyList<Fact> Facts) Share() => Read("main", 4, ("They had ⟦5 percent⟧.", new PercentValue(5)));
}
