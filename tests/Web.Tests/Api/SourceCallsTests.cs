using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace StatementDraft.Web.Tests.Api;

[Collection(ApiSite.Shared)]
public sealed class SourceCallsTests(ApiSite site)
{
    [Fact]
    public async Task Post_AText_IsKeptAndSaysWhere()
    {
        var answer = await site.PostAsync("/api/sources", new JsonObject
        {
            ["title"] = "Preview of the meeting",
            ["text"] = "The ministers will meet in Lisbon on Friday.\r\n",
            ["publisher"] = "Agency",
            ["publishedOn"] = "2025-02-03",
            ["kind"] = "fact-sheet",
            ["tier"] = 2,
            ["language"] = "en-GB",
            ["url"] = "https://example.org/1",
        });

        Assert.Equal(201, answer.Status);
        Assert.Equal($"/api/sources/{answer.Json["id"]}", answer.Headers["Location"]);
        Assert.Equal(("fact-sheet", 44, "2025-02-03", 2), ((string)answer.Json["kind"]!, (int)answer.Json["length"]!, (string)answer.Json["publishedOn"]!, (int)answer.Json["tier"]!));
        Assert.Equal(64, ((string)answer.Json["fingerprint"]!).Length);

        var read = await site.GetAsync(answer.Headers["Location"]);
        Assert.Equal("The ministers will meet in Lisbon on Friday.", (string)read.Json["text"]!);
    }

    [Fact]
    public async Task Post_TheSameTextTwice_AnswersTheFirst()
    {
        var body = new JsonObject { ["title"] = "One", ["text"] = "Nothing was said of tariffs in Porto." };
        var first = await site.PostAsync("/api/sources", body);
        body["title"] = "Another title";

        var second = await site.PostAsync("/api/sources", body);

        Assert.Equal(200, second.Status);
        Assert.Equal((string)first.Json["id"]!, (string)second.Json["id"]!);
        Assert.Equal("One", (string)second.Json["title"]!);
        Assert.Equal(first.Headers["Location"], second.Headers["Location"]);
    }

    [Fact]
    public async Task Post_ADocumentWithAHeader_ReadsItIntoTheFieldsNobodyGave()
    {
        var answer = await site.PostAsync("/api/sources", new JsonObject
        {
            ["text"] = "Title: Readout of the call\nPublisher: Ministry\nDate: 2025-01-15\nKind: readout\n\nThe minister spoke with his colleague.",
            ["publisher"] = "Embassy",
        });

        Assert.Equal(201, answer.Status);
        Assert.Equal(
            ("Readout of the call", "Embassy", "readout", "2025-01-15"),
            ((string)answer.Json["title"]!, (string)answer.Json["publisher"]!, (string)answer.Json["kind"]!, (string)answer.Json["publishedOn"]!));
    }

    [Fact]
    public async Task Post_AFile_IsReadByItsEnding_WithTheFieldsBesideIt()
    {
        var answer = await site.PostFormAsync(
            "/api/sources", [("publisher", "Ministry"), ("kind", "readout"), ("tier", "2")], ("call.html", "<html lang=\"pt\"><title>Readout of the call</title><body><p>The ministers of both <b>countries</b> spoke in Braga.</p></body></html>"));

        Assert.Equal(201, answer.Status);
        Assert.Equal($"/api/sources/{answer.Json["id"]}", answer.Headers["Location"]);
        Assert.Equal(
            ("Readout of the call", "Ministry", "readout", 2, "pt"),
            ((string)answer.Json["title"]!, (string)answer.Json["publisher"]!, (string)answer.Json["kind"]!, (int)answer.Json["tier"]!, (string)answer.Json["language"]!));
        var read = await site.GetAsync(answer.Headers["Location"]);
        Assert.Equal("The ministers of both countries spoke in Braga.", (string)read.Json["text"]!);
    }

    [Fact]
    public async Task Post_AFileThatWasSentAsTextBefore_AnswersTheFirst()
    {
        var first = await site.PostAsync("/api/sources", new JsonObject { ["title"] = "One", ["text"] = "The harbour of Faro stays open." });

        var second = await site.PostFormAsync("/api/sources", [], ("faro.txt", "The harbour of Faro stays open.\n"));

        Assert.Equal(200, second.Status);
        Assert.Equal((string)first.Json["id"]!, (string)second.Json["id"]!);
    }

    [Fact]
    public async Task Post_AFileWithoutATitle_HasTheNameOfTheFile()
    {
        var answer = await site.PostFormAsync("/api/sources", [], ("Evora readout.txt", "Nobody spoke of fisheries in Evora."));

        Assert.Equal("Evora readout", (string)answer.Json["title"]!);
    }

    [Theory]
    [InlineData("scan.pdf", "%PDF", "kind", "news", 422, "The file 'scan.pdf' is none of .txt, .md and .html, which are what can be read.")]
    [InlineData("empty.txt", "", "kind", "news", 422, "The file 'empty.txt' is empty.")]
    [InlineData("one.txt", "They met in Sines.", "tier", "nine", 422, "The field 'tier' goes from 1 (official joint text) to 5 (other).")]
    [InlineData("one.txt", "They met in Sines.", "colour", "blue", 400, "There is no field 'colour' beside a file.")]
    public async Task Post_AFileThatCannotBeKept_SaysWhy(string name, string content, string field, string value, int status, string sentence)
    {
        var answer = await site.PostFormAsync("/api/sources", [(field, value)], (name, content));

        Assert.Equal((status, sentence), (answer.Status, (string)answer.Json["detail"]!));
    }

    [Fact]
    public async Task Post_AFormWithoutOneFile_AsksForIt()
    {
        var none = await site.PostFormAsync("/api/sources", [("title", "Nothing")]);
        var two = await site.PostFormAsync("/api/sources", [], ("a.txt", "One."), ("b.txt", "Two."));

        Assert.All([none, two], answer => Assert.Equal((422, "Send one file with each request, in the part 'file'."), (answer.Status, (string)answer.Json["detail"]!)));
    }

    [Fact]
    public async Task Post_AFormThatBreaksOff_CannotBeRead()
    {
        var answer = await site.SendContentAsync(HttpMethod.Post, "/api/sources", new ByteArrayContent("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nBroken"u8.ToArray())
        {
            Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") },
        });

        Assert.Equal((400, "The body is no multipart form that can be read to its end, or it is larger than 40 MB."), (answer.Status, (string)answer.Json["detail"]!));
    }

    [Fact]
    public async Task Post_EveryFieldWrong_NamesEach()
    {
        var answer = await site.PostAsync("/api/sources", new JsonObject
        {
            ["title"] = " ",
            ["text"] = "",
            ["publishedOn"] = "2025-02-30",
            ["kind"] = "gossip",
            ["tier"] = 6,
            ["language"] = "english!",
            ["url"] = "javascript:alert(1)",
        });

        Assert.Equal((422, "application/problem+json"), (answer.Status, answer.Type));
        Assert.Equal(["kind", "language", "publishedOn", "text", "tier", "title", "url"], answer.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("The field 'publishedOn' is no date: write it as year, month and day, such as 2025-02-07.", answer.Errors["publishedOn"]);
        Assert.Equal("The field 'kind' is no kind of source; the kinds are news, briefing, readout, statement, fact-sheet, treaty, other.", answer.Errors["kind"]);
    }

    [Fact]
    public async Task Post_MoreThanTenMillionCharacters_NamesFieldAndLimit()
    {
        var answer = await site.PostAsync("/api/sources", new JsonObject { ["title"] = "Long", ["text"] = new string('x', 10_000_001) });

        Assert.Equal(422, answer.Status);
        Assert.Equal("The field 'text' has 10,000,001 characters; the limit is 10,000,000.", answer.Errors["text"]);
    }

    [Fact]
    public async Task Post_OneLineOfAMillionCharacters_IsKept()
    {
        var answer = await site.PostAsync("/api/sources", new JsonObject { ["title"] = "Long", ["text"] = new string('x', 1_000_000) });

        Assert.Equal((201, 1_000_000), (answer.Status, (int)answer.Json["length"]!));
    }

    [Theory]
    [InlineData("""{"title":"a","text":"b\u0000c"}""", "The field 'text' holds a NUL character, as binary files do: send the text itself.")]
    [InlineData("""{"title":"a","text":"b\ud83cc"}""", "The field 'text' holds half of a character (an unpaired surrogate), so it cannot be kept as it stands.")]
    [InlineData("""{"title":"a","text":7}""", "The field 'text' has to be text.")]
    public async Task Post_TextThatCannotBeKept_SaysWhy(string json, string sentence)
    {
        var answer = await site.SendAsync(HttpMethod.Post, "/api/sources", json);

        Assert.Equal(422, answer.Status);
        Assert.Equal(sentence, answer.Errors["text"]);
    }

    [Fact]
    public async Task Get_Unknown_Is404()
    {
        var answer = await site.GetAsync("/api/sources/nobody");

        Assert.Equal((404, "There is no source 'nobody'."), (answer.Status, answer.Detail));
        Assert.Equal(404, (await site.GetAsync("/api/sources/nobody/facts")).Status);
    }

    [Fact]
    public async Task Get_ListInPages_ReachesEachSourceOnce()
    {
        for (var i = 0; i < 5; i++)
        {
            await site.AddSourceAsync($"Page {i}", $"Text number {i} of the paged list.");
        }

        var seen = new List<string>();
        for (string? next = "/api/sources?limit=2"; next is not null;)
        {
            var page = await site.GetAsync(next);
            Assert.InRange(page.Json.AsArray().Count, 1, 2);
            seen.AddRange(page.Json.AsArray().Select(source => (string)source!["id"]!));
            Assert.All(page.Json.AsArray(), source => Assert.Null(source!["text"]));
            next = page.Headers.TryGetValue("Link", out var link) ? link[1..link.IndexOf('>', StringComparison.Ordinal)] : null;
        }

        var all = await site.GetAsync("/api/sources?limit=500");
        Assert.Equal(all.Json.AsArray().Select(source => (string)source!["id"]!), seen);
    }

    [Theory]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=many", "limit")]
    [InlineData("limit=501", "limit")]
    [InlineData("after=nobody", "after")]
    public async Task Get_ListWithABadParameter_NamesIt(string query, string field)
    {
        var answer = await site.GetAsync($"/api/sources?{query}");

        Assert.Equal(422, answer.Status);
        Assert.Equal(field, Assert.Single(answer.Errors.Keys));
    }
}
