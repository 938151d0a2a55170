using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Facts;

public sealed class FactExtractorTests
{
    private static readonly FactExtractor Extractor = new(TestLexicon.Lexicon);

    [CorpusFact]
    public void Read_WholeCorpus_EveryFactStandsAndNoneLiesInFurniture()
    {
        foreach (var file in Corpus.AllFiles())
        {
            var source = new Source(new SourceId("s"), Intake.Normalize(File.ReadAllText(file)).Text, new SourceDetails("A text"));

            var reading = Extractor.Read(source);

            Assert.NotEmpty(reading.Facts);
            Assert.All(reading.Facts, fact => Assert.True(fact.Quotation.StandsIn(source)));
            Assert.DoesNotContain(reading.Facts, fact => reading.Furniture.Any(span => span.Overlaps(fact.Span)));
            Assert.DoesNotContain(reading.Facts, fact => fact.Kind < FactKind.Quote && !Folding.StandsFree(source.Text, fact.Span) && !char.IsDigit(source.Text[fact.Span.End - 1]));
        }
    }

    [Fact]
    public void Read_SameTextTwice_GivesTheSameFacts()
    {
        var source = new Source(new SourceId("s"), "Canada pledged $3 billion. Prime Minister Mark Carney met Keir Starmer in Ottawa on May 3.", new SourceDetails("A text"));

        Assert.Equal(Extractor.Read(source).Facts.Select(fact => fact.Id), Extractor.Read(source).Facts.Select(fact => fact.Id));
    }

    [Theory]
    [InlineData("$")]
    [InlineData("U.S.")]
    [InlineData("“””“\"")]
    [InlineData("Article 5 of the")]
    [InlineData("𠮷野家 and \uD83D\uDE00 — 1.2.3.4 %%% $ $ $ -- 99999999999999999999999999999999")]
    [InlineData("of of the the - - , , ( ( A. B. C. President Prime Minister of")]
    [InlineData("between $5 and the between 5 and percent up to over to")]
    public void Read_OddText_DoesNotFail(string text) => Assert.NotNull(Extracting(text));

    private static SourceReading Extracting(string text) => Extractor.Read(new Source(new SourceId("s"), text, new SourceDetails("A text")));
}
