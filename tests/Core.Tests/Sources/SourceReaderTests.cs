using System.Text;
using StatementDraft.Core.Sources;

namespace StatementDraft.Core.Tests.Sources;

public sealed class SourceReaderTests
{
    private const string Headed = """
        Title: Ministers meet in Lisbon
        Publisher: The Harbour Post
        Date: 2031-05-04
        URL: https://example.org/a (copy)
        Kind: pre-meeting briefing (call)
        Completeness: full

        They met.
        """;

    [Fact]
    public void ReadText_SixLineHeader_FillsTheFields()
    {
        var (document, problems) = SourceReader.ReadText(Headed);

        Assert.Empty(problems);
        Assert.Equal("They met.", document!.Text);
        Assert.Equal(
            new SourceHeader("Ministers meet in Lisbon", "The Harbour Post", new DateOnly(2031, 5, 4), "https://example.org/a", SourceKind.Briefing, 3),
            document.Header);
    }

    [Fact]
    public void ReadText_DateThatIsNone_IsLeftOpen() =>
        Assert.Null(SourceReader.ReadText(Headed.Replace("2031-05-04", "4 May", StringComparison.Ordinal)).Document!.Header.PublishedOn);

    [Fact]
    public void ReadText_ColonInFirstLine_IsNoHeader() =>
        Assert.Equal("Title: the play\nwas good.", SourceReader.ReadText("Title: the play\nwas good.").Document!.Text);

    [Fact]
    public void ReadText_MarkdownMarks_AreLeftOut() =>
        Assert.Equal(
            "Strengthening trade\n\n[Senior official]: the 21st century\nTwo\nThree",
            SourceReader.ReadText("**Strengthening trade**\n\n\\[Senior official\\]: the 21<sup>st</sup> century\n\n-   Two\n-   Three\n").Document!.Text.Replace("century\n\nTwo", "century\nTwo", StringComparison.Ordinal));

    [Fact]
    public void ReadFile_Html_ReadsTheArticleAndRunsNothing()
    {
        var page = """
            <html lang="en-GB"><head><title>T</title><meta property="og:site_name" content="The Post">
            <meta property="article:published_time" content="2031-05-04T10:00:00Z"><script>alert(1)</script></head>
            <body><nav>Home | News</nav><h1>Ministers meet</h1><p>They <b>met</b> in
            Lisbon.</p><p onclick="x()">It rained &amp; blew.<br>End</p><footer>(c)</footer></body></html>
            """;

        var document = SourceReader.ReadFile("x.html", Encoding.UTF8.GetBytes(page)).Document!;

        Assert.Equal("Ministers meet\nThey met in Lisbon.\nIt rained & blew.\nEnd", document.Text);
        Assert.Equal(("Ministers meet", "The Post", new DateOnly(2031, 5, 4), "en-GB"), (document.Header.Title, document.Header.Publisher, document.Header.PublishedOn, document.Language));
    }

    [Fact]
    public void ReadFile_NoTitleInside_TakesTheFilesName() =>
        Assert.Equal("note", SourceReader.ReadFile("note.txt", "They met."u8.ToArray()).Document!.Header.Title);

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "a.txt", [], "The file 'a.txt' is empty." },
        { "a.pdf", [1], "The file 'a.pdf' is none of .txt, .md and .html, which are what can be read." },
        { "a.txt", [0x80, 0xFF, 0x41], "The file 'a.txt' is not text in UTF-8 (it may be binary, or saved in an older encoding): save it as UTF-8 and add it again." },
        { "a.txt", [0x41, 0x00, 0x42], "The file 'a.txt' is not text in UTF-8 (it may be binary, or saved in an older encoding): save it as UTF-8 and add it again." },
        { "a.md", [0x20, 0x0A], "The file 'a.md': The text is empty." },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void ReadFile_BadFile_SaysWhat(string name, byte[] bytes, string message)
    {
        var (document, problems) = SourceReader.ReadFile(name, bytes);

        Assert.Null(document);
        var problem = Assert.Single(problems);
        Assert.Equal(("file", message), (problem.Field, problem.Message.ToString()));
    }

    [Fact]
    public void ReadText_NulSurrogateAndLength_AreAllNamed() =>
        Assert.Equal(
            ["The text has 10,000,002 characters; the limit is 10,000,000.", "The text holds NUL characters, as binary files do: paste the text itself.", "The text holds half of a character (an unpaired surrogate), so it cannot be kept as it stands."],
            SourceReader.ReadText(new string('a', 10_000_000) + "\0\uD800").Problems.Select(problem => problem.Message.ToString()));

    [CorpusFact]
    public void ReadFile_Corpus_ReadsHeaderAndLeavesNoMarks()
    {
        foreach (var file in Corpus.Files("statements").Concat(Corpus.Files("briefings")))
        {
            var document = SourceReader.ReadFile(file, File.ReadAllBytes(file)).Document!;

            Assert.NotNull(document.Header.PublishedOn);
            Assert.NotNull(document.Header.Kind);
            Assert.DoesNotContain("**", document.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\\[", document.Text, StringComparison.Ordinal);
        }
    }
}
