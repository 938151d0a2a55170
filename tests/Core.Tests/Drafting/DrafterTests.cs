using StatementDraft.Core.Clauses;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Tests.Clauses;

namespace StatementDraft.Core.Tests.Drafting;

public sealed class DrafterTests
{
    private static readonly ClauseTemplate Ports = ClauseSamples.Parse("""
        ---
        id: ports
        title: Ports
        topic: infrastructure
        heading: Ports
        order: 20
        slots:
          sum: {kind: money, description: the sum for ports, required: yes}
          point: {kind: position, description: what is said}
          article: {kind: treaty, description: the article}
        ---
        They set aside {{sum}}{?, and {{point: spoke of the ports of both parties}} ?}{? under {{article | article}} ?}.
        """);

    private static readonly ClauseTemplate Rails = Ports with { Id = "rails", Title = "Rails", Topic = "railways", Order = 10, Slots = [.. Ports.Slots.Select(slot => slot with { Topic = "railways" })] };

    [Fact]
    public void Draft_FactFits_AddsTheClauseWithItsLinks()
    {
        var read = Read(
            ("Ministers gave ⟦up to $20 billion⟧.", new MoneyValue("USD", 20_000_000_000m, null, Qualifier.UpTo)),
            ("⟦They spoke of harbours⟧.", Position()), ("⟦Article 5 of the US-Japan Security Treaty⟧ covers ports.", new TreatyValue("US-Japan Security Treaty", "5")));

        var result = Draft(Empty(), null, read);

        var clause = Assert.Single(result.Statement.Clauses);
        var expected = MarkedText.Parse("They set aside ⟦up to $20 billion⟧, and ⟦spoke of the ports of both parties⟧ under ⟦Article V⟧.");
        Assert.Equal(expected.Text, clause.Text);
        Assert.Equal(expected.Spans, clause.Links.Select(link => link.Span));
        Assert.Equal([LinkState.Exact, LinkState.Folded, LinkState.Folded], clause.Links.Select(link => link.State));
        Assert.Equal(
            ["up to $20 billion", "They spoke of harbours", "Article 5 of the US-Japan Security Treaty"], clause.Links.Select(link => link.Quotation.Words));
        Assert.All(clause.Links, link => Assert.True(link.Quotation.StandsIn(read.Source)));
        Assert.Equal(("c1", "ports", 8, 8), (clause.Id, clause.TemplateId, clause.Version, result.Statement.Version));
    }

    [Fact]
    public void Draft_WordsOfTheTemplateStandInTheSource_AreQuotedThere()
    {
        var read = Read(("⟦A minister spoke of the ports of both parties at length⟧.", Position()), ("Ministers gave ⟦$1⟧.", new MoneyValue("USD", 1)));

        var link = Draft(Empty(), null, read).Statement.Clauses[0].Links.Single(found => found.Slot == "point");

        Assert.Equal((LinkState.Exact, "spoke of the ports of both parties"), (link.State, link.Quotation.Words));
    }

    [Fact]
    public void Draft_NothingFits_AddsNothingAndSaysWhy()
    {
        var read = Read(("⟦Tokyo⟧ has a port.", new PlaceValue("Tokyo")));

        var result = Draft(Empty(), null, read);

        Assert.Empty(result.Statement.Clauses);
        Assert.Equal(7, result.Statement.Version);
        Assert.Equal(
            [
                "“Rails” is left out: no source speaks of Railways.",
                "“Ports” is left out: the sources have 1 fact on infrastructure, but none that fits its slots.",
            ],
            result.Notes.Select(note => note.Message.ToString()));
    }

    [Fact]
    public void Draft_AskedForByName_IsAGapWhereNothingFits()
    {
        var result = Draft(Empty(), ["rails"], Read(("⟦Tokyo⟧ has a port.", new PlaceValue("Tokyo"))));

        var clause = Assert.Single(result.Statement.Clauses);
        Assert.Equal("[the sum for ports: no source gives it]", clause.Text);
        Assert.Equal(new Gap("sum", new Core.Text.TextSpan(0, clause.Text.Length), "the sum for ports: no source gives it"), Assert.Single(clause.Gaps));
        Assert.Equal("“Rails” was asked for, but no fact fits its slots: it is a gap to be filled by hand.", Assert.Single(result.Notes).Message);
    }

    [Fact]
    public void Draft_Again_KeepsAPersonsWords()
    {
        var read = Read(("Ministers gave ⟦$1⟧.", new MoneyValue("USD", 1)));
        var drafted = Draft(Empty(), null, read).Statement;
        var edited = drafted.With(drafted.Clauses[0] with { Text = "My own words." });

        var again = Draft(edited, null, read);

        Assert.Equal(edited, again.Statement);
        Assert.Contains("“Ports” was left as it is: the statement already has this clause.", again.Notes.Select(note => note.Message.ToString()));
    }

    [Fact]
    public void Draft_SourcesDiffer_KeepsTheCandidatesOpen()
    {
        var one = ClauseSamples.Read("a", new SourceDetails("A"), ("Ministers gave ⟦$1⟧.", new MoneyValue("USD", 1), Modality.Stated));
        var other = ClauseSamples.Read("b", new SourceDetails("B"), ("Ministers gave ⟦$2⟧.", new MoneyValue("USD", 2), Modality.Stated));

        var result = Draft(Empty(), null, one, other);

        Assert.Equal("They set aside [the sum for ports: sources differ].", result.Statement.Clauses[0].Text);
        Assert.Equal(2, Assert.Single(result.Statement.Clauses[0].Conflicts).Candidates.Count);
        var notes = result.Notes.Select(note => note.Message.ToString()).ToList();
        Assert.Contains("“Ports” is called for: 2 sources speak of infrastructure; 2 facts from “A” and “B” fit its slots.", notes);
        Assert.Contains("In “Ports” the sources differ on 1 point: somebody has to choose.", notes);
    }

    [Fact]
    public void Draft_OnlyHopes_AreNotedAsAnticipated()
    {
        var read = ClauseSamples.Read("a", new SourceDetails("A"), ("Ministers hope to give ⟦$1⟧.", new MoneyValue("USD", 1), Modality.Hoped));

        var result = Draft(Empty(), null, read);

        Assert.Contains("“Ports” rests only on what the sources call hoped: it is anticipated until a source states it.", result.Notes.Select(note => note.Message.ToString()));
        Assert.Equal(Modality.Hoped, result.Statement.Clauses[0].Links[0].Modality);
    }

    [Fact]
    public void Draft_ForAReason_NamesTheSources()
    {
        var result = Draft(Empty(), null, Read(("Ministers gave ⟦$1⟧.", new MoneyValue("USD", 1))));

        Assert.Contains(
            "“Ports” is called for: 1 source speaks of infrastructure; 1 fact from “A” fits its slots.", result.Notes.Select(note => note.Message.ToString()));
    }

    [Fact]
    public void Draft_StatedAndHoped_IsAnticipatedInPart()
    {
        var read = ClauseSamples.Read(
            "a", new SourceDetails("A"), ("Ministers gave ⟦$1⟧.", new MoneyValue("USD", 1), Modality.Stated), ("⟦They hope for harbours⟧.", Position(), Modality.Hoped));

        var result = Draft(Empty(), null, read);

        Assert.Equal(Anticipation.InPart, result.Statement.Clauses[0].Anticipation);
        Assert.Equal([LinkWording.Source, LinkWording.Template], result.Statement.Clauses[0].Links.Select(link => link.Wording));
        Assert.Contains("“Ports” rests in part on what the sources call hoped: that part is anticipated until a source states it.", result.Notes.Select(note => note.Message.ToString()));
    }

    [Fact]
    public void Draft_AgainWithASourceThatStatesIt_LeadsTheLinksThere()
    {
        var before = ClauseSamples.Read("a", new SourceDetails("A"), ("Ministers hope to give ⟦$1⟧.", new MoneyValue("USD", 1), Modality.Hoped));
        var after = ClauseSamples.Read("b", new SourceDetails("B"), ("Ministers gave ⟦$1⟧.", new MoneyValue("USD", 1), Modality.Stated));
        var drafted = Draft(Empty(), null, before).Statement;

        var again = Draft(drafted, null, before, after);

        var (old, clause) = (drafted.Clauses[0], again.Statement.Clauses[0]);
        Assert.Equal((Anticipation.Whole, Anticipation.None, old.Text), (old.Anticipation, clause.Anticipation, clause.Text));
        Assert.Equal("b", clause.Links[0].Quotation.SourceId.Value);
        Assert.Equal((drafted.Version + 1, drafted.Version + 1), (again.Statement.Version, clause.Version));
        Assert.Contains("“Ports” was anticipated; a source now states it, and its links lead there.", again.Notes.Select(note => note.Message.ToString()));
    }

    [Fact]
    public void Draft_WithAProfile_FollowsItsSectionsAndSaysWhatIsNoPartOfIt()
    {
        var read = Read(("Ministers gave ⟦$1⟧.", new MoneyValue("USD", 1)));
        var rails = Rails with { Topic = "infrastructure", Slots = Ports.Slots };
        var profile = new StatementProfile("p", "Talks", [new ProfileSection("Transport", ["ports", "rails"], [])], TakesOthers: false);
        var canals = rails with { Id = "canals", Title = "Canals" };

        var result = Drafter.Draft(Empty(), [canals, rails, Ports], null, [read.Source], Facts(read), Lists, Ids(), profile: profile);

        Assert.Equal([("ports", "Transport"), ("rails", "")], result.Statement.Clauses.Select(clause => (clause.TemplateId, clause.Heading)));
        Assert.Contains("“Canals” is left out: it is not part of the profile “Talks”.", result.Notes.Select(note => note.Message.ToString()));
    }

    [Fact]
    public void Draft_WithAProfile_PutsANewClauseInItsPlace()
    {
        var read = Read(("Ministers gave ⟦$1⟧.", new MoneyValue("USD", 1)));
        var rails = Rails with { Topic = "infrastructure", Slots = Ports.Slots };
        var profile = new StatementProfile("p", "Talks", [new ProfileSection("", ["ports", "rails"], [])], TakesOthers: true);
        var started = Drafter.Draft(Empty(), [rails, Ports], ["rails"], [read.Source], Facts(read), Lists, Ids(), profile: profile).Statement;

        var result = Drafter.Draft(started, [rails, Ports], null, [read.Source], Facts(read), Lists, () => "c9", profile: profile);

        Assert.Equal(["ports", "rails"], result.Statement.Clauses.Select(clause => clause.TemplateId));
    }

    [Fact]
    public void Draft_TopicWithoutTemplate_IsNoted()
    {
        var read = Read(("Ministers gave ⟦$1⟧.", new MoneyValue("USD", 1)));

        var result = Drafter.Draft(Empty(), [Rails], null, [read.Source], Facts(read), Lists, Ids());

        Assert.Contains("The sources have 1 fact on infrastructure, but no template covers it.", result.Notes.Select(note => note.Message.ToString()));
    }

    [Fact]
    public void Draft_UnknownTemplate_Throws() =>
        Assert.Throws<ArgumentException>(() => Draft(Empty(), ["canals"], Read(("⟦x⟧ y", Position()))));

    private static Lexicon Lists { get; } = ClauseSamples.Lexicon with { Topics = [new TopicEntry("railways", "Railways", [], [])] };

    private static PositionValue Position() => new("", "speak", "", Modality.Stated, AttributionKind.None, "infrastructure");

    private static (Source Source, IReadOnlyList<Fact> Facts) Read(params (string Marked, FactValue Value)[] sentences) =>
        ClauseSamples.Read("a", new SourceDetails("A"), [.. sentences.Select(sentence => (sentence.Marked, sentence.Value, Modality.Stated))]);

    private static Statement Empty() => new("s", "T", ["United States", "Japan"], [], null, null, [], [], [], 7);

    private static Dictionary<SourceId, IReadOnlyList<Fact>> Facts(params (Source Source, IReadOnlyList<Fact> Facts)[] read) =>
        read.ToDictionary(pair => pair.Source.Id, pair => pair.Facts);

    private static Func<string> Ids()
    {
        var next = 0;
        return () => FormattableString.Invariant($"c{++next}");
    }

    private static DraftResult Draft(Statement statement, IReadOnlyList<string>? ids, params (Source Source, IReadOnlyList<Fact> Facts)[] read) =>
        Drafter.Draft(statement, [Ports, Rails], ids, [.. read.Select(pair => pair.Source)], Facts(read), Lists, Ids());
}
