using AngleSharp.Html.Parser;
using StatementDraft.Core.Drafting;
using StatementDraft.Core.Exchange;
using StatementDraft.Core.Facts;
using StatementDraft.Core.Sources;
using StatementDraft.Core.Text;

namespace StatementDraft.Core.Tests.Exchange;

public sealed class StatementExportTests
{
    private const string Passage = "Officials said the harbour fund “would” give up to $20 billion to *both* ports.";

    private static readonly Source Paper = new(
        new SourceId("paper"), Passage,
        new SourceDetails("Harbours & <ports>", SourceKind.News, "The Sample Gazette", new DateOnly(2025, 2, 6), 4, Url: "https://example.org/a?b=1&c=<2>"));

    private static readonly Dictionary<SourceId, SourceDetails> Sources = new() { [Paper.Id] = Paper.Details };

    [Fact]
    public void ToMarkdown_LinkedWordsGapAndNotes()
    {
        var statement = Make("They gave ⟦up to $20 billion⟧ to ⟦both⟧ ports [a_b].\n\n1. Next.", Modality.Expected);

        Assert.Equal(
            """
            # Joint \*Statement\*

            Washington, D.C., 7 February 2025

            ## Ports & harbours

            They gave up to $20 billion[^1] to both[^2] ports \[a\_b\].

            1\. Next.

            [^1]: The Sample Gazette, “Harbours &amp; \<ports\>”, 6 February 2025: “up to $20 billion” Anticipated: the source only expects it. <https://example.org/a?b=1&c=%3C2%3E>
            [^2]: The Sample Gazette, “Harbours &amp; \<ports\>”, 6 February 2025: “both” Anticipated: the source only expects it. <https://example.org/a?b=1&c=%3C2%3E>

            """.Replace("Ports & harbours", "Ports &amp; harbours", StringComparison.Ordinal),
            StatementExport.ToMarkdown(statement, Sources));
    }

    [Fact]
    public void ToMarkdown_SamePassageTwiceInASentence_HasOneMark()
    {
        var statement = Make("They gave ⟦up to $20 billion⟧ once and ⟦up to $20 billion⟧ again. And ⟦up to $20 billion⟧.", Modality.Stated);

        Assert.Contains("They gave up to $20 billion once and up to $20 billion[^1] again. And up to $20 billion[^1].", StatementExport.ToMarkdown(statement, Sources), StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_AlteredLink_SaysSo()
    {
        var statement = Make("They gave ⟦up to $20 billion⟧.", Modality.Stated);
        var clause = statement.Clauses[0];
        statement = statement.With(clause with { Text = "They gave some money.", Links = [clause.Links[0] with { Span = TextSpan.At(10, 10), State = LinkState.Altered }] });

        Assert.Contains(
            "The words in the statement were changed after they were linked; they were “up to $20 billion”.", StatementExport.ToMarkdown(statement, Sources), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_IsWellFormedAndEscaped()
    {
        var statement = Make("They gave ⟦up to $20 billion⟧ to <b>⟦both⟧</b> ports.\n\nNext [gap].", Modality.Hoped);
        var html = StatementExport.ToHtml(statement, Sources);

        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Joint *Statement*", page.Title);
        Assert.Empty(page.QuerySelectorAll("script, link, img, b, iframe"));
        Assert.Equal(["They gave up to $20 billion1 to <b>both2</b> ports.", "Next [gap]."], page.QuerySelectorAll("section p").Select(p => p.TextContent));
        Assert.Equal("[gap]", Assert.Single(page.QuerySelectorAll(".gap")).TextContent);
        Assert.Equal(2, page.QuerySelectorAll("ol li q").Length);
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), part => Assert.NotNull(page.GetElementById(part.GetAttribute("aria-labelledby")!)));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void ToHtml_WordsWithQuotationMarks_StandBetweenSingleOnes()
    {
        var statement = Make("They gave it.", Modality.Stated);
        var whole = new EvidenceLink(TextSpan.At(0, 4), "They", null, null, Paper.Quote(new TextSpan(0, Passage.Length)), LinkState.Folded);
        statement = statement.With(statement.Clauses[0] with { Links = [whole] });

        Assert.Contains("<q class=\"single\">Officials said", StatementExport.ToHtml(statement, Sources), StringComparison.Ordinal);
    }

    [Fact]
    public void ToHtml_AddressThatIsNoWebAddress_IsNotLinked()
    {
        var sources = new Dictionary<SourceId, SourceDetails> { [Paper.Id] = Paper.Details with { Url = "javascript:alert(1)" } };

        Assert.DoesNotContain("javascript", StatementExport.ToHtml(Make("They gave ⟦both⟧.", Modality.Stated), sources), StringComparison.Ordinal);
    }

    private static Statement Make(string marked, Modality modality)
    {
        var text = MarkedText.Parse(marked);
        var links = text.Spans.Select(span => Link(text, span, modality)).ToList();
        var gaps = text.Text.Contains("[gap]", StringComparison.Ordinal) ? new[] { new Gap("g", TextSpan.At(text.Text.IndexOf("[gap]", StringComparison.Ordinal), 5), "gap") } : [];
        var clause = new Clause("c1", null, null, "Ports & harbours", text.Text, ClauseStatus.Draft, 1, links, gaps, []);
        return new Statement("s", "Joint *Statement*", ["United States", "Japan"], [], new DateOnly(2025, 2, 7), "Washington, D.C.", [Paper.Id], [], [clause], 1);
    }

    private static EvidenceLink Link(MarkedText text, TextSpan span, Modality modality)
    {
        var words = span.Of(text.Text);
        var quotation = Paper.Quote(TextSpan.At(Passage.IndexOf(words, StringComparison.Ordinal), words.Length));
        return new EvidenceLink(span, words, "s", "f", quotation, LinkState.Exact) { Modality = modality };
    }
}
