using StatementDraft.Core.Checking;
using StatementDraft.Core.Checking.Updating;
using StatementDraft.Core.Comparing;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Facts.Across;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Checking.Updating;

public sealed class SourceUpdateTests
{
    private const string Story =
        "The ministers met in the harbour town on Monday. Norland will buy 14 ferries from Sudland. The old pier is to be repaired first. Nobody spoke about the lighthouse.";

    private static readonly FactExtractor Extractor = new(Checks.Lexicon);

    [Fact]
    public void Of_AChangedFigure_ShowsTheWordingTheFactAndTheVerdict()
    {
        var update = Update("Norland will buy ⟦14 ferries⟧ from Sudland.", Story, Story.Replace("14 ferries", "16 ferries", StringComparison.Ordinal));

        var clause = Assert.Single(update.Clauses);
        var resting = Assert.Single(clause.Passages);
        Assert.Equal(VersionFate.Reworded, resting.Passage.Fate);
        Assert.Equal(AnchorKind.Orphaned, resting.Passage.Anchor);
        Assert.Equal("Norland will buy 14 ferries from Sudland.", resting.Passage.Before.Words);
        Assert.Equal("Norland will buy 16 ferries from Sudland.", resting.Passage.After!.Words);
        Assert.Equal(["14", "16"], resting.Passage.Change!.Segments.Where(segment => segment.Kind != SegmentKind.Equal).Select(segment =>
            segment.Before?.Of(resting.Passage.Before.Words) ?? segment.After!.Value.Of(resting.Passage.After.Words)));
        Assert.False(Assert.Single(resting.Links).Holds);
        var fact = Assert.Single(update.Facts, fact => fact.Before.Kind == FactKind.Count);
        Assert.Equal(("14 ferries", "16 ferries"), (fact.Before.Quotation.Words, fact.After!.Quotation.Words));
        var claim = Assert.Single(clause.Claims);
        Assert.Equal((Verdict.Verbatim, Verdict.Contradicted), (claim.Before.Verdict, claim.After.Verdict));
        Assert.False(clause.IsUntouched);
    }

    [Fact]
    public void Of_AMovedPassage_LeadsItsLinksToTheNewPlace()
    {
        const string moved = "Nobody spoke about the lighthouse. Norland will buy 14 ferries from Sudland. The ministers met in the harbour town on Monday. The old pier is to be repaired first.";
        var update = Update("Norland will buy ⟦14 ferries⟧ from Sudland.", Story, moved);

        var clause = Assert.Single(update.Clauses);
        var resting = Assert.Single(clause.Passages);
        Assert.Equal((VersionFate.Stands, AnchorKind.Exact), (resting.Passage.Fate, resting.Passage.Anchor));
        var link = Assert.Single(resting.Links).After;
        Assert.True(link.Quotation.StandsIn(update.Newer));
        Assert.Equal(("14 ferries", LinkState.Exact), (link.Quotation.Words, link.State));
        Assert.Contains(Extractor.Read(update.Newer, null).Facts, fact => fact.Id == link.FactId);
        Assert.True(clause.IsUntouched);
        Assert.Empty(update.Facts);
    }

    [Fact]
    public void Of_OtherQuotesAndSpaces_StandsFolded()
    {
        const string before = "Norland’s minister said: “Norland will buy 14 ferries from Sudland.” The talks went on.";
        var update = Update("Norland will buy ⟦14 ferries⟧ from Sudland.", before, before.Replace('“', '"').Replace('”', '"').Replace('’', '\''));

        var resting = Assert.Single(Assert.Single(update.Clauses).Passages);
        Assert.Equal((VersionFate.Stands, AnchorKind.Folded), (resting.Passage.Fate, resting.Passage.Anchor));
        Assert.True(Assert.Single(resting.Links).After.Quotation.StandsIn(update.Newer));
    }

    [Fact]
    public void Of_ARemovedPassage_IsGoneWithAllThatRestedOnIt()
    {
        var update = Update("Norland will buy ⟦14 ferries⟧ from Sudland.", Story, Story.Replace("Norland will buy 14 ferries from Sudland. ", "", StringComparison.Ordinal));

        var clause = Assert.Single(update.Clauses);
        var resting = Assert.Single(clause.Passages);
        Assert.Equal(VersionFate.Gone, resting.Passage.Fate);
        Assert.Null(resting.Passage.After);
        Assert.Null(resting.Passage.Change);
        Assert.Equal("Norland will buy 14 ferries from Sudland", Assert.Single(resting.Claims).Text);
        Assert.Equal(LinkState.Orphaned, Assert.Single(resting.Links).After.State);
        Assert.Equal(Verdict.NotFound, Assert.Single(clause.Claims).After.Verdict);
        Assert.Null(Assert.Single(update.Facts, fact => fact.Before.Kind == FactKind.Count).After);
    }

    [Fact]
    public void Of_ThePassageTwice_IsNotGuessed()
    {
        var update = Update("Norland will buy ⟦14 ferries⟧ from Sudland.", Story, $"{Story} Norland will buy 14 ferries from Sudland.");

        var resting = Assert.Single(Assert.Single(update.Clauses).Passages);
        Assert.Equal((VersionFate.Repeated, AnchorKind.Ambiguous), (resting.Passage.Fate, resting.Passage.Anchor));
        Assert.False(Assert.Single(resting.Links).Holds);
    }

    [Fact]
    public void Of_ThePassageTwiceInBoth_StaysTheOneItWas()
    {
        const string twice = "Norland will buy 14 ferries from Sudland. The pier comes first. Norland will buy 14 ferries from Sudland.";
        var update = Update("Norland will buy ⟦14 ferries⟧ from Sudland.", twice, $"A correction was made. {twice}");

        var resting = Assert.Single(Assert.Single(update.Clauses).Passages, resting => resting.Links.Count > 0);
        Assert.Equal(VersionFate.Stands, resting.Passage.Fate);
        Assert.Equal(update.Newer.Text.IndexOf("14 ferries", StringComparison.Ordinal), Assert.Single(resting.Links).After.Quotation.Span.Start);
    }

    [Fact]
    public void Of_TheSameFactInOtherWords_CarriesTheLink()
    {
        var update = Update("Norland will buy ⟦14 ferries⟧ from Sudland.", Story, Story.Replace("Norland will buy 14 ferries from Sudland.", "Over the years Norland will buy 14 ferries from Sudland.", StringComparison.Ordinal));

        var resting = Assert.Single(Assert.Single(update.Clauses).Passages);
        Assert.Equal(VersionFate.Reworded, resting.Passage.Fate);
        Assert.True(Assert.Single(resting.Links).Holds);
    }

    [Fact]
    public void Of_TheSameWordsSaidLessFirmly_DoesNotCarryTheLink()
    {
        var update = Update("Norland will buy ⟦14 ferries⟧ from Sudland.", Story, Story.Replace("Norland will buy 14", "Norland hopes to buy 14", StringComparison.Ordinal));

        var clause = Assert.Single(update.Clauses);
        Assert.False(Assert.Single(Assert.Single(clause.Passages).Links).Holds);
    }

    [Fact]
    public void Of_APositionOnSomethingElse_DoesNotCarryTheLink()
    {
        const string before = "Japan will invest $2 billion in the new harbour of the United States. Nobody spoke about the lighthouse.";
        var update = Update("⟦Japan will invest $2 billion in the new harbour of the United States⟧.", before, before.Replace("harbour", "railway", StringComparison.Ordinal));

        Assert.False(Assert.Single(Assert.Single(Assert.Single(update.Clauses).Passages).Links).Holds);
    }

    [Fact]
    public void Of_EvidenceOfTwoSentences_IsToldSentenceBySentence()
    {
        var update = Update("Norland will buy 14 ferries from Sudland.", "Norland met Sudland. It will buy 14 ferries.", "Norland met Sudland. It will buy 16 ferries.");

        Assert.All(Assert.Single(update.Clauses).Passages, resting => Assert.Single(Sentences.Of(resting.Passage.Before.Words)));
    }

    [Fact]
    public void Of_TheSameWordsInsideADenial_DoesNotStand()
    {
        var update = Update("Norland will buy ⟦14 ferries⟧ from Sudland.", Story, Story.Replace("Norland will buy", "The ministry denied that Norland will buy", StringComparison.Ordinal));

        var clause = Assert.Single(update.Clauses);
        var resting = Assert.Single(clause.Passages);
        Assert.Equal((VersionFate.Reworded, AnchorKind.Exact), (resting.Passage.Fate, resting.Passage.Anchor));
        Assert.Equal("The ministry denied that Norland will buy 14 ferries from Sudland.", resting.Passage.After!.Words);
        Assert.False(clause.IsUntouched);
    }

    [Fact]
    public void Of_AClauseThatRestsOnNothingOfIt_IsLeftOut() =>
        Assert.Empty(Update("The weather was fine.", Story, Story.Replace("14 ferries", "16 ferries", StringComparison.Ordinal)).Clauses);

    [Fact]
    public void Switch_ReplacesTheSourceAndItsLinks_AndNoWord()
    {
        var statement = Statement("Norland will buy ⟦14 ferries⟧ from ⟦Sudland⟧.", Source("old", Story));
        var update = Update(statement, Story, $"A correction was made. {Story}");

        var switched = update.Switch(statement);

        Assert.Equal([update.Newer.Id], switched.SourceIds);
        Assert.Equal(statement.Clauses[0].Text, switched.Clauses[0].Text);
        Assert.All(switched.Clauses[0].Links, link => Assert.True(link.Quotation.StandsIn(update.Newer)));
        Assert.Equal(statement.Clauses[0].Links.Select(link => link.Span), switched.Clauses[0].Links.Select(link => link.Span));
    }

    [Fact]
    public void Switch_OfOtherWords_IsRefused()
    {
        var statement = Statement("Norland will buy ⟦14 ferries⟧ from Sudland.", Source("old", Story));
        var update = Update(statement, Story, $"A correction was made. {Story}");

        Assert.Throws<ArgumentException>(() => update.Switch(statement.With(statement.Clauses[0] with { Text = "Norland buys 14 ferries." })));
    }

    private static SourceUpdate Update(string clause, string older, string newer) => Update(Statement(clause, Source("old", older)), older, newer);

    private static SourceUpdate Update(Statement statement, string older, string newer)
    {
        var (before, after) = (Source("old", older), Source("new", newer));
        return SourceUpdate.Of(statement, Version(before), Version(after), Check(statement, before), Check(statement, after));
    }

    private static StatementCheck Check(Statement statement, Source source) => Checks.Checker.Check(statement, Checks.Checker.Index([source]), Disagreements.None);

    private static SourceVersion Version(Source source) => new(source, Extractor.Read(source, null).Facts);

    private static Source Source(string id, string text) => new(new SourceId(id), text, new SourceDetails("Ferry story"));

    private static Statement Statement(string marked, Source source)
    {
        var (text, spans) = MarkedText.Parse(marked);
        var facts = Version(source).Facts;
        var links = spans.Select(span =>
        {
            var words = span.Of(text);
            var quotation = source.Quote(Anchor.Places(words, source.Text, 1)[0]);
            return new EvidenceLink(span, words, null, facts.FirstOrDefault(fact => fact.Span == quotation.Span)?.Id, quotation, LinkState.Exact);
        });
        var clause = new Clause("c1", null, null, "", text, ClauseStatus.Draft, 1, [.. links], [], []);
        return new Statement("s1", "Joint statement", ["Norland", "Sudland"], [], null, null, [source.Id], [], [clause], 1);
    }
}
