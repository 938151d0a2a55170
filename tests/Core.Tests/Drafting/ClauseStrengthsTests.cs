using StatementDraft.Core.Clauses;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Tests.Checking;
using StatementDraft.Core.Tests.Clauses;

namespace StatementDraft.Core.Tests.Drafting;

public sealed class ClauseStrengthsTests
{
    private static readonly ClauseTemplate Ports = ClauseSamples.Parse("""
        ---
        id: ports
        title: Ports
        topic: infrastructure
        slots:
          ports: {kind: position, description: the ports, required: yes}
          sum: {kind: money, description: the sum}
        ---
        They {{choose ports: noted | affirmed | reaffirmed}} {{ports: the value of ports}}.
        {? They {{choose sum: opposed | strongly opposed}} {{sum}} of waste. ?}
        """);

    [Fact]
    public void Of_DraftedClause_FindsEachChoiceWhereItStands()
    {
        var clause = Drafted();

        Assert.Equal("They affirmed the value of ports. They strongly opposed $5 billion of waste.", clause.Text);
        Assert.Equal(
            ["ports 1 affirmed", "sum 1 strongly opposed"],
            ClauseStrengths.Of(clause, Ports).Select(choice => $"{choice.Name} {choice.Chosen} {choice.Span.Of(clause.Text)}"));
    }

    [Fact]
    public void Switch_AnotherWording_MovesEveryLinkWithItsWords()
    {
        var clause = Drafted();

        var switched = ClauseStrengths.Switch(ClauseStrengths.Switch(clause, Ports, "ports", 2), Ports, "sum", 0);

        Assert.Equal("They reaffirmed the value of ports. They opposed $5 billion of waste.", switched.Text);
        Assert.Equal(clause.Links.Select(link => (link.Words, link.State)), switched.Links.Select(link => (link.Span.Of(switched.Text), link.State)));
        Assert.Equal(clause.Text, ClauseStrengths.Switch(ClauseStrengths.Switch(switched, Ports, "ports", 1), Ports, "sum", 1).Text);
    }

    [Fact]
    public void Of_WordsAPersonWrote_OffersNothingThere()
    {
        var clause = ClauseEditor.Edit(Drafted(), "They praised the value of ports. They strongly opposed $5 billion of waste.");

        Assert.Equal("sum", Assert.Single(ClauseStrengths.Of(clause, Ports)).Name);
        Assert.Throws<ArgumentException>(() => ClauseStrengths.Switch(clause, Ports, "ports", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClauseStrengths.Switch(clause, Ports, "sum", 2));
    }

    [Fact]
    public void Of_Switched_TellsTheEffectAsCommitments()
    {
        var switched = SwitchedStrength.Of(Drafted(), Ports, "sum", 0, new CommitmentComparer(Checks.Lexicon));

        Assert.Contains("They opposed", switched.Clause.Text, StringComparison.Ordinal);
        Assert.Equal(CommitmentFate.Weakened, Assert.Single(switched.Changes).Fate);
    }

    private static Clause Drafted()
    {
        var position = new PositionValue("", "affirm", "ports", Modality.Stated, AttributionKind.None, "infrastructure");
        var read = ClauseSamples.Read(
            "a", new SourceDetails("A"), ("⟦They spoke of ports⟧.", position, Modality.Stated), ("It cost ⟦$5 billion⟧.", new MoneyValue("USD", 5_000_000_000m), Modality.Stated));
        var statement = new Statement("s", "T", ["United States", "Japan"], [], null, null, [], [], [], 1);
        var facts = new Dictionary<SourceId, IReadOnlyList<Fact>> { [read.Source.Id] = read.Facts };
        return Drafter.Draft(statement, [Ports], null, [read.Source], facts, ClauseSamples.Lexicon, () => "c").Statement.Clauses[0];
    }
}
