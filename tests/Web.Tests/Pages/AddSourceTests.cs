using System.Net;
using System.Text;

namespace StatementDraft.Web.Tests.Pages;

public sealed class AddSourceTests(TemporarySite site) : IClassFixture<TemporarySite>, IDisposable
{
    private const string Text = "Norland and Sudmark met in Port Ada. They spoke of trade.";

    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Add_PastedTextWithItsHeader_FillsTheFieldsLeftEmpty()
    {
        await _visitor.OpenAsync("/sources/add");

        await _visitor.SendAsync(new Dictionary<string, string>
        {
            ["Input.Text"] = $"Title: Talks in Port Ada\nPublisher: Example Press\nDate: 2025-03-04\nURL: https://example.org/talks\nKind: readout\nCompleteness: full\n\n{Text}",
            ["Input.Publisher"] = "Typed Press",
        });

        Assert.Equal("Talks in Port Ada", _visitor.Heading);
        Assert.Contains("Readout · Typed Press · 4 March 2025 · Tier 2", _visitor.Page.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Added “Talks in Port Ada”.", _visitor.Page.QuerySelector("[role=status]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Add_TheSameTextTwice_IsOneSource()
    {
        await (await _visitor.OpenAsync("/sources/add")).SendAsync(new Dictionary<string, string> { ["Input.Text"] = "The same text.", ["Input.Title"] = "First" });
        var first = _visitor.Address;

        await (await _visitor.OpenAsync("/sources/add")).SendAsync(new Dictionary<string, string> { ["Input.Text"] = "The same text.", ["Input.Title"] = "Second" });

        Assert.Equal(first, _visitor.Address);
        Assert.Contains("This text was here already, as “First”.", _visitor.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_SeveralFilesOfWhichSomeCannotBeRead_AddsTheOthersAndNamesThem()
    {
        await _visitor.OpenAsync("/sources/add");

        await _visitor.SendAsync(
            new Dictionary<string, string> { ["Input.Publisher"] = "Example Press" },
            null,
            ("good.txt", Encoding.UTF8.GetBytes("A good text about a meeting.")),
            ("picture.png", [137, 80, 78, 71]),
            ("empty.md", []),
            ("latin.txt", [0x41, 0xE9, 0x20, 0x42]));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(
            [
                "The file 'picture.png' is none of .txt, .md and .html, which are what can be read.",
                "The file 'empty.md' is empty.",
                "The file 'latin.txt' is not text in UTF-8 (it may be binary, or saved in an older encoding): save it as UTF-8 and add it again.",
            ],
            _visitor.Errors);
        Assert.Contains("Added “good”. The rest was not added.", _visitor.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Example Press", _visitor.Page.QuerySelector("#Input_Publisher")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Input.PublishedOn", "7/2/2025", "The date of the document, “7/2/2025”, is no date: write year, month and day as in 2025-02-07.")]
    [InlineData("Input.PublishedOn", "2025-02-30", "The date of the document, “2025-02-30”, is no date: write year, month and day as in 2025-02-07.")]
    [InlineData("Input.Kind", "Rumour", "The kind “Rumour” is none of those in the list.")]
    [InlineData("Input.Tier", "9", "The tier “9” is none of 1 to 5.")]
    [InlineData("Input.Language", "English!", "The language “English!” is no language tag: write en, ja or en-US.")]
    [InlineData("Input.Url", "javascript:alert(1)", "The address has to begin with http:// or https://.")]
    [InlineData("Input.Text", "  ", "There is no text: paste one or choose a file.")]
    [InlineData("Input.Text", "half \uD800 a character", null)]
    public async Task Add_BadInput_NamesTheFieldAndKeepsTheRest(string field, string value, string? sentence)
    {
        var fields = new Dictionary<string, string> { ["Input.Text"] = Text, ["Input.Title"] = "Kept title", [field] = value };
        await _visitor.OpenAsync("/sources/add");

        await _visitor.SendAsync(fields);

        // A lone surrogate cannot be sent in UTF-8 at all: it arrives as the replacement character and is text like any other.
        if (sentence is null)
        {
            Assert.Equal(HttpStatusCode.OK, _visitor.Status);
            return;
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal([sentence], _visitor.Errors);
        Assert.Equal("Kept title", _visitor.Page.QuerySelector("#Input_Title")!.GetAttribute("value"));
        Assert.Equal("true", _visitor.Page.QuerySelector($"#{field.Replace('.', '_')}")!.GetAttribute("aria-invalid") ?? (field is "Input.Kind" or "Input.Tier" ? "true" : null));
    }

    [Fact]
    public async Task Add_TextOverTheLimit_SaysTheLimitAndKeepsTheFields()
    {
        await _visitor.OpenAsync("/sources/add");

        await _visitor.SendAsync(new Dictionary<string, string> { ["Input.Text"] = new string('a', 10_000_001), ["Input.Title"] = "Kept title" });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, _visitor.Status);
        Assert.Equal(["The text has 10,000,001 characters; the limit is 10,000,000."], _visitor.Errors);
        Assert.Equal("Kept title", _visitor.Page.QuerySelector("#Input_Title")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Add_HtmlWithAScript_KeepsItsWordsAlone()
    {
        await _visitor.OpenAsync("/sources/add");

        await _visitor.SendAsync(
            new Dictionary<string, string>(),
            null,
            ("page.html", Encoding.UTF8.GetBytes("<html><body><h1>Talks</h1><script>alert(1)</script><p>Words &lt;b&gt;kept&lt;/b&gt;.</p></body></html>")));

        Assert.DoesNotContain("alert", _visitor.Page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Words <b>kept</b>.", _visitor.Page.QuerySelector("[data-fact-text]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_UnknownId_IsNotFoundWithASentence()
    {
        await _visitor.OpenAsync("/sources/nothing");

        Assert.Equal(HttpStatusCode.NotFound, _visitor.Status);
        Assert.Contains("No source has this id.", _visitor.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
