using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Facts.Rules;

/// <summary>Extraction over a text with marked spans, for the tests of the rules.</summary>
internal static class Extracting
{
    private static readonly Lazy<FactExtractor> Extractor = new(() => new FactExtractor(TestLexicon.Lexicon));

    internal static SourceReading Read(string text, DateOnly? publishedOn = null) =>
        Extractor.Value.Read(new Source(new SourceId("s1"), text, new SourceDetails("A text", PublishedOn: publishedOn)));

    /// <summary>The facts of one kind, after checking that exactly the marked spans were found.</summary>
    internal static IReadOnlyList<Fact> Facts(string marked, FactKind kind, DateOnly? publishedOn = null)
    {
        var text = MarkedText.Parse(marked);
        var facts = Read(text.Text, publishedOn).Facts.Where(fact => fact.Kind == kind).ToList();
        Assert.Equal(marked, MarkedText.Mark(text.Text, facts.Select(fact => fact.Span)));
        return facts;
    }

    internal static T Single<T>(string marked, FactKind kind, DateOnly? publishedOn = null)
        where T : FactValue => Assert.IsType<T>(Assert.Single(Facts(marked, kind, publishedOn)).Value);
}
