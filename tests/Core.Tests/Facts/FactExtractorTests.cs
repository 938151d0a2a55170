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

    [CorpusFact]
    public void Read_NewsAndWebPages_EveryFactStandsAndNoneLiesInFurniture()
    {
        foreach (var text in EvaluationTexts.All())
        {
            var source = new Source(new SourceId("s"), Intake.Normalize(text).Text, new SourceDetails("A text"));

            var reading = Extractor.Read(source);

            Assert.All(reading.Facts, fact => Assert.True(fact.Quotation.StandsIn(source)));
            Assert.DoesNotContain(reading.Facts, fact => reading.Furniture.Any(span => span.Overlaps(fact.Span)));
        }
    }

    [Fact]
    public void Read_SameTextTwice_GivesTheSameFacts()
    {
        var source = new Source(new SourceId("s"), "Canada pledged $3 billion. Prime Minister Mark Carney met Keir Starmer in Ottawa on May 3.", new SourceDetails("A text"));

        Assert.Equal(Extractor.Read(source).Facts.Select(fact => fact.Id), Extractor.Read(source).Facts.Select(fact => fact.Id));
    }

    [Fact]
    public void Id_CopyWithAnotherKindOfValue_IsAnother()
    {
        var fact = Extracting("Canada pledged $3 billion.").Facts.Single(fact => fact.Kind == FactKind.Money);

        Assert.NotEqual(fact.Id, (fact with { Value = new CountValue(3, "billion") }).Id);
        Assert.Equal(fact.Id, (fact with { Actor = "Peru" }).Id);
    }

    [Fact]
    public void Read_LabelBeforeASentence_PositionBeginsAfterIt()
    {
        var reading = Extracting("SENIOR OFFICIAL: Canada will raise gas exports.\n\nQ: When?\n\nSENIOR OFFICIAL: Canada hopes to raise them in May.");

        Assert.Equal(
            ["Canada will raise gas exports.", "Canada hopes to raise them in May."],
            reading.Facts.Where(fact => fact.Kind == FactKind.Position).Select(fact => fact.Quotation.Words));
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

    [Fact]
    public void Read_Watched_TellsRisingPartsThatEndInOne()
    {
        var watcher = new Watcher();

        Extractor.Read(LongSource(), watcher);

        Assert.Equal(watcher.Parts.Order(), watcher.Parts);
        Assert.All(watcher.Parts, part => Assert.InRange(part, 0, 1));
        Assert.Equal(1, watcher.Parts[^1]);
        // No stage keeps the watcher waiting for a quarter of the work.
        Assert.All(watcher.Parts.Zip(watcher.Parts.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 0, 0.25));
    }

    [Fact]
    public void Read_Watched_GivesTheSameFacts() =>
        Assert.Equal(Extractor.Read(LongSource()).Facts.Select(fact => fact.Id), Extractor.Read(LongSource(), new Watcher()).Facts.Select(fact => fact.Id));

    [Theory]
    [InlineData(0.05)]
    [InlineData(0.5)]
    [InlineData(0.95)]
    public void Read_StoppedOnTheWay_GoesNoFurther(double part)
    {
        using var stop = new CancellationTokenSource();
        var watcher = new Watcher { Told = told => { if (told >= part) { stop.Cancel(); } } };

        Assert.Throws<OperationCanceledException>(() => Extractor.Read(LongSource(), watcher, stop.Token));

        Assert.Single(watcher.Parts, told => told >= part);
    }

    private static Source LongSource() => new(
        new SourceId("s"),
        string.Concat(Enumerable.Repeat("Canada pledged $3 billion for 40 reactors. Prime Minister Mark Carney said he “welcomed the plan” and met Keir Starmer in Ottawa on May 3.\n", 2_000)),
        new SourceDetails("A text"));

    private sealed class Watcher : IProgress<double>
    {
        public List<double> Parts { get; } = [];

        public Action<double> Told { get; init; } = _ => { };

        public void Report(double value)
        {
            Parts.Add(value);
            Told(value);
        }
    }

    private static SourceReading Extracting(string text) => Extractor.Read(new Source(new SourceId("s"), text, new SourceDetails("A text")));
}
