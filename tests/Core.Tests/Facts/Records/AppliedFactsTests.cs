using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Records;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Facts.Records;

public sealed class AppliedFactsTests
{
    private static readonly DateTimeOffset At = new(2025, 2, 7, 9, 0, 0, TimeSpan.Zero);

    private static readonly MoneyValue TwoBillion = new("USD", 2_000_000_000m, Qualifier: Qualifier.UpTo);

    private readonly MarkedText _text = MarkedText.Parse("Norland will invest ⟦up to ⟦$2 billion⟧⟧ in ⟦Sudmark⟧. It hopes for ⟦thousands of jobs⟧.");

    private readonly Source _source;

    private readonly List<Fact> _machine;

    public AppliedFactsTests()
    {
        _source = new Source(new SourceId("s"), _text.Text, new SourceDetails("Note"));
        _machine = [Read(0, TwoBillion), Read(2, new PlaceValue("Sudmark"))];
    }

    [Fact]
    public void Of_NoDecisions_IsWhatTheRulesRead() => Assert.Same(_machine, AppliedFacts.Of(_source, _machine, []).Facts);

    [Fact]
    public void Of_Rejected_IsGone()
    {
        var applied = AppliedFacts.Of(_source, _machine, [Reject(_machine[0])]);

        Assert.Equal([_machine[1]], applied.Facts);
        Assert.Equal(FactDecision.Rejected, Assert.Single(applied.Standing).Decision);
    }

    [Fact]
    public void Of_Corrected_HasThePersonsValueAndTheRulesBesideIt()
    {
        var corrected = AppliedFacts.Of(_source, _machine, [Correct(_machine[0], TwoBillion with { Qualifier = null })]).Facts[0];

        Assert.Equal(TwoBillion with { Qualifier = null }, corrected.Value);
        Assert.Equal(TwoBillion, corrected.Machine);
        Assert.Equal("by-person", corrected.Rule);
        Assert.Equal(_machine[0].Id, corrected.Id);
        Assert.True(corrected.Quotation.StandsIn(_source));
    }

    [Fact]
    public void Of_Marked_IsAddedAtItsPlaceWithItsSentence()
    {
        var marked = PersonFacts.Mark(_source, _text.Spans[3], new CountValue(null, "jobs"), Modality.Hoped, ["investment"]);

        var applied = AppliedFacts.Of(_source, _machine, [Record("m", FactDecision.Marked, marked)]);

        Assert.Equal([.. _machine, marked], applied.Facts);
        Assert.Equal("It hopes for thousands of jobs.", marked.Sentence.Of(_text.Text));
    }

    [Fact]
    public void Of_ARejectionOfWhatTheRulesFindNoLonger_ChangesNothing()
    {
        Assert.Equal([_machine[1]], AppliedFacts.Of(_source, [_machine[1]], [Reject(_machine[0])]).Facts);
    }

    [Fact]
    public void Of_ACorrectionOfWhatTheRulesFindNoLonger_StandsByThePersonAlone()
    {
        var corrected = AppliedFacts.Of(_source, [_machine[1]], [Correct(_machine[0], TwoBillion with { Amount = 3_000_000_000m })]).Facts[0];

        Assert.Equal(3_000_000_000m, ((MoneyValue)corrected.Value).Amount);
        Assert.Null(corrected.Machine);
        Assert.Equal("by-person", corrected.Rule);
    }

    [Fact]
    public void Of_RulesThatFindOneWordLessWithTheSameValue_AreAboutTheSameFact()
    {
        var shorter = Read(1, TwoBillion);

        Assert.Empty(AppliedFacts.Of(_source, [shorter], [Reject(_machine[0])]).Facts);
    }

    [Fact]
    public void Of_RulesThatReadAnotherValueAtOtherWords_AreNotHiddenByAnOldRejection()
    {
        var other = Read(1, TwoBillion with { Qualifier = null });

        Assert.Equal([other], AppliedFacts.Of(_source, [other], [Reject(_machine[0])]).Facts);
    }

    [Fact]
    public void Of_AnotherKindAtTheSameWords_IsLeftAlone()
    {
        var place = Read(0, new PlaceValue("Two Billion"));

        Assert.Equal([place], AppliedFacts.Of(_source, [_machine[0], place], [Reject(_machine[0])]).Facts);
    }

    [Fact]
    public void Of_SeveralDecisionsAboutOneFact_TheLastCounts()
    {
        var applied = AppliedFacts.Of(_source, _machine, [Reject(_machine[0]), Correct(_machine[0], TwoBillion with { Amount = 1m })]);

        Assert.Equal(2, applied.Facts.Count);
        Assert.Equal(FactDecision.Corrected, Assert.Single(applied.Standing).Decision);
    }

    [Fact]
    public void Of_TheSameTextUnderAnotherId_FindsTheWordsAgain()
    {
        var longer = new Source(new SourceId("t"), "A line before.\n" + _text.Text, new SourceDetails("Note"));
        var marked = PersonFacts.Mark(_source, _text.Spans[3], new CountValue(null, "jobs"), Modality.Hoped, []);

        var found = Assert.Single(AppliedFacts.Of(longer, [], [Record("m", FactDecision.Marked, marked)]).Facts);

        Assert.True(found.Quotation.StandsIn(longer));
        Assert.Equal("thousands of jobs", found.Quotation.Words);
        Assert.NotEqual(marked.Id, found.Id);
    }

    [Theory]
    [InlineData("Nothing of the kind stands here.")]
    [InlineData("There are thousands of jobs here and thousands of jobs there.")]
    public void Of_WordsThatStandNowhereOrTwice_AreAdrift(string text)
    {
        var marked = PersonFacts.Mark(_source, _text.Spans[3], new CountValue(null, "jobs"), Modality.Hoped, []);
        var other = new Source(new SourceId("t"), text, new SourceDetails("Note"));

        var applied = AppliedFacts.Of(other, [], [Record("m", FactDecision.Marked, marked)]);

        Assert.Empty(applied.Facts);
        Assert.Equal("m", Assert.Single(applied.Adrift).Id);
    }

    /// <summary>The law of taking back: decisions one after the other, each taken back, in any order, leave what the rules read.</summary>
    [Fact]
    public void Of_EveryDecisionTakenBackInAnyOrder_IsWhatTheRulesRead()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var records = new List<FactRecord>();
            for (var i = random.Next(1, 6); i > 0; i--)
            {
                var fact = _machine[random.Next(_machine.Count)];
                records.Add(random.Next(3) switch
                {
                    0 => Reject(fact),
                    1 => Correct(fact, fact.Value is MoneyValue money ? money with { Amount = i } : new PlaceValue($"Place {i}")),
                    _ => Record($"m{i}", FactDecision.Marked, PersonFacts.Mark(_source, _text.Spans[3], new CountValue(i, "jobs"), Modality.Hoped, [])),
                });
            }

            var applied = AppliedFacts.Of(_source, _machine, records);
            Assert.All(applied.Facts, fact => Assert.True(fact.Quotation.StandsIn(_source)));
            Assert.Equal(applied.Facts.Count, applied.Facts.Select(fact => fact.Id).Distinct().Count());
            while (records.Count > 0)
            {
                records.RemoveAt(random.Next(records.Count));
            }

            Assert.Equal(_machine, AppliedFacts.Of(_source, _machine, records).Facts);
        }
    }

    private static FactRecord Reject(Fact fact) => Record("r", FactDecision.Rejected, fact);

    private static FactRecord Correct(Fact fact, FactValue value) =>
        Record("c", FactDecision.Corrected, PersonFacts.Correct(fact, value, fact.Modality, fact.Topics));

    private static FactRecord Record(string id, FactDecision decision, Fact fact) => new(id, decision, fact, "the desk officer", At);

    private Fact Read(int span, FactValue value) => new(
        _source.Quote(_text.Spans[span]), new(0, _text.Text.IndexOf('.', StringComparison.Ordinal) + 1), value, ["investment"], Modality.Planned, Attribution.Document, "rule");
}
