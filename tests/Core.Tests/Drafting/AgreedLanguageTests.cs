using StatementDraft.Core.Drafting;
using StatementDraft.Core.Facts.Lists;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Tests.Clauses;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Drafting;

public sealed class AgreedLanguageTests
{
    private static readonly Lexicon Lists = ClauseSamples.Lexicon with { Topics = [new TopicEntry("ports", "Ports", ["ports"], [])] };

    [Fact]
    public void ClausesOf_Precedent_CarriesItsParagraphsWordForWord()
    {
        var text = MarkedText.Parse("⟦Menu⟧\nOur Ports\n\n⟦We affirmed the value of ports.⟧\n⟦We met in Lisbon.⟧\n***\n");
        var precedent = Precedent(text.Text, SourceKind.Statement);

        var clauses = new AgreedLanguage(Lists).ClausesOf(precedent, [text.Spans[0]], 4, () => "c");

        Assert.Equal([("Our Ports", "We affirmed the value of ports.", "ports"), ("", "We met in Lisbon.", null)], clauses.Select(clause => (clause.Heading, clause.Text, clause.Topic)));
        var link = Assert.Single(clauses[0].Links);
        Assert.Equal((LinkState.Exact, LinkWording.Source, new TextSpan(0, clauses[0].Text.Length)), (link.State, link.Wording, link.Span));
        Assert.Equal(text.Spans[1], link.Quotation.Span);
        Assert.True(link.Quotation.StandsIn(precedent));
        Assert.Equal(4, clauses[0].Version);
    }

    [Fact]
    public void ClausesOf_NoStatement_Throws() =>
        Assert.Throws<ArgumentException>(() => new AgreedLanguage(Lists).ClausesOf(Precedent("We met.", SourceKind.News), [], 1, () => "c"));

    [CorpusFact]
    public void ClausesOf_EveryStatementOfTheCorpus_LosesNoParagraph()
    {
        foreach (var file in Corpus.Files("statements"))
        {
            var precedent = Precedent(SourceReader.ReadFile(Path.GetFileName(file), File.ReadAllBytes(file)).Document!.Text, SourceKind.Statement);

            var clauses = new AgreedLanguage(Lists).ClausesOf(precedent, [], 1, () => "c");

            Assert.All(clauses, clause => Assert.True(clause.Links[0].Quotation.StandsIn(precedent)));
            Assert.InRange(clauses.Sum(clause => clause.Text.Length), precedent.Text.Length * 9 / 10, precedent.Text.Length);
        }
    }

    private static Source Precedent(string text, SourceKind kind) => new(new SourceId("p"), text, new SourceDetails("P", kind));
}
