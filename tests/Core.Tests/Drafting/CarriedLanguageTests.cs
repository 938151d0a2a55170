using StatementDraft.Core.Drafting;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Drafting;

public sealed class CarriedLanguageTests
{
    private static readonly Source Precedent = new(
        new SourceId("p"), "We support the port. They dined. We welcome trade.\nWe thank the pilots.", new SourceDetails("Agreed", SourceKind.Statement));

    private static readonly Clause Old = new("c", "ports", "ports", "Ports", "Old words with [a gap].", ClauseStatus.Agreed, 3, [], [new Gap("gap", new TextSpan(15, 22), "")], []);

    [Fact]
    public void Into_Passages_AreTheWordsEachLinkedToItsPlace()
    {
        var clause = CarriedLanguage.Into(Old, Precedent, [Of("We support the port."), Of("We welcome trade."), Of("We thank the pilots.")]);

        Assert.Equal("We support the port. We welcome trade.\nWe thank the pilots.", clause.Text);
        Assert.All(clause.Links, link => Assert.Equal(link.Span.Of(clause.Text), link.Quotation.Words));
        Assert.All(clause.Links, link => Assert.True(link.Quotation.StandsIn(Precedent)));
        Assert.Equal((Old.Id, Old.Topic, Old.Heading, ClauseStatus.Draft), (clause.Id, clause.Topic, clause.Heading, clause.Status));
        Assert.Empty(clause.Gaps);
    }

    [Fact]
    public void New_Passage_IsAClauseOfItsOwn()
    {
        var clause = CarriedLanguage.New(Precedent, [Of("We welcome trade.")], "trade", 4, "n");

        Assert.Equal(("n", "trade", "We welcome trade.", 4), (clause.Id, clause.Topic, clause.Text, clause.Version));
        Assert.Null(clause.TemplateId);
    }

    [Fact]
    public void Into_NothingOrABlank_Throws()
    {
        Assert.Throws<ArgumentException>(() => CarriedLanguage.Into(Old, Precedent, []));
        Assert.Throws<ArgumentException>(() => CarriedLanguage.Into(Old, Precedent, [new TextSpan(20, 21)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CarriedLanguage.Into(Old, Precedent, [new TextSpan(0, 5000)]));
    }

    private static TextSpan Of(string words) => TextSpan.At(Precedent.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
