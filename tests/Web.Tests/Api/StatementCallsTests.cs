using System.Text.Json.Nodes;

namespace StatementDraft.Web.Tests.Api;

[Collection(ApiSite.Shared)]
public sealed class StatementCallsTests(ApiSite site)
{
    [Fact]
    public async Task Post_AStatement_CanBeReadAtItsPlace()
    {
        var answer = await site.PostAsync("/api/statements", new JsonObject
        {
            ["title"] = "Joint Statement",
            ["parties"] = new JsonArray("Portugal", "Chile"),
            ["participants"] = new JsonArray("President A", "Prime Minister B"),
            ["date"] = "2025-02-07",
            ["place"] = "Lisbon",
            ["sourceIds"] = new JsonArray(),
        });

        Assert.Equal((201, "\"1\""), (answer.Status, answer.Headers["ETag"]));
        var read = await site.GetAsync(answer.Headers["Location"]);
        Assert.Equal(answer.Json.ToJsonString(), read.Json.ToJsonString());
        Assert.Equal("\"1\"", read.Headers["ETag"]);
        Assert.Equal(("2025-02-07", "Lisbon", 1), ((string)read.Json["date"]!, (string)read.Json["place"]!, (int)read.Json["version"]!));
    }

    [Fact]
    public async Task Post_WithoutDateAndPlace_SaysThatThereAreNone()
    {
        var id = await site.AddStatementAsync();

        var statement = (await site.GetAsync($"/api/statements/{id}")).Json.AsObject();

        Assert.True(statement.ContainsKey("date") && statement["date"] is null);
        Assert.True(statement.ContainsKey("place") && statement["place"] is null);
    }

    [Fact]
    public async Task Post_EveryFieldWrong_NamesEach()
    {
        var answer = await site.PostAsync("/api/statements", new JsonObject
        {
            ["parties"] = new JsonArray("Chile"),
            ["participants"] = new JsonArray("A", ""),
            ["date"] = "7 February 2025",
            ["place"] = new string('x', 201),
        });

        Assert.Equal(422, answer.Status);
        Assert.Equal(["date", "participants[1]", "parties", "place", "sourceIds", "title"], answer.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("The field 'parties' has to name two to 20 states, in the order of this copy.", answer.Errors["parties"]);
        Assert.Equal("The field 'participants[1]' is missing or empty.", answer.Errors["participants[1]"]);
    }

    [Fact]
    public async Task Post_WithSourcesNobodyStored_NamesEach()
    {
        var known = await site.AddSourceAsync("Known", "A source that a statement may rely on.");

        var answer = await site.PostAsync("/api/statements", new JsonObject
        {
            ["title"] = "T",
            ["parties"] = new JsonArray("A", "B"),
            ["sourceIds"] = new JsonArray(known, "nobody"),
            ["precedentIds"] = new JsonArray("nothing"),
        });

        Assert.Equal(422, answer.Status);
        Assert.Equal(["precedentIds[0]", "sourceIds[1]"], answer.Errors.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("The field 'sourceIds[1]' names no source: there is no 'nobody'.", answer.Errors["sourceIds[1]"]);
    }

    [Fact]
    public async Task Get_WithTheVersionThatStands_Is304()
    {
        var id = await site.AddStatementAsync();

        Assert.Equal(304, (await site.GetAsync($"/api/statements/{id}", ("If-None-Match", "\"1\""))).Status);
        Assert.Equal(200, (await site.GetAsync($"/api/statements/{id}", ("If-None-Match", "\"2\""))).Status);
    }

    [Theory]
    [InlineData("/api/statements/nobody")]
    [InlineData("/api/statements/nobody/check")]
    [InlineData("/api/statements/nobody/export")]
    public async Task Get_OfAStatementNobodyMade_Is404(string path)
    {
        var answer = await site.GetAsync(path);

        Assert.Equal((404, "There is no statement 'nobody'."), (answer.Status, answer.Detail));
    }

    [Fact]
    public async Task Draft_ATemplateByName_AddsItsClauseOnce()
    {
        var id = await site.AddStatementAsync();

        var drafted = await site.PostAsync($"/api/statements/{id}/draft", new JsonObject { ["templates"] = new JsonArray("energy") });
        var again = await site.PostAsync($"/api/statements/{id}/draft", new JsonObject { ["templates"] = new JsonArray("energy") });

        Assert.Equal((200, "\"2\""), (drafted.Status, drafted.Headers["ETag"]));
        var clause = Assert.Single(drafted.Json["clauses"]!.AsArray())!;
        Assert.Equal(("energy", "draft", 2), ((string)clause["templateId"]!, (string)clause["status"]!, (int)clause["version"]!));
        Assert.Equal(drafted.Json.ToJsonString(), again.Json.ToJsonString());
    }

    [Fact]
    public async Task Draft_WithoutABody_IsADraftOfEverything()
    {
        var id = await site.AddStatementAsync();

        Assert.Equal(200, (await site.SendAsync(HttpMethod.Post, $"/api/statements/{id}/draft", null)).Status);
        Assert.Equal(200, (await site.SendAsync(HttpMethod.Post, $"/api/statements/{id}/draft", "{}")).Status);
    }

    [Fact]
    public async Task Draft_ATemplateThatIsNone_NamesIt()
    {
        var id = await site.AddStatementAsync();

        var answer = await site.PostAsync($"/api/statements/{id}/draft", new JsonObject { ["templates"] = new JsonArray("energy", "weather") });

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("There is no template 'weather'; the templates are ", answer.Errors["templates[1]"], StringComparison.Ordinal);
        Assert.Equal(404, (await site.PostAsync("/api/statements/nobody/draft", new JsonObject())).Status);
    }

    [Theory]
    [InlineData("docx", "There is no format 'docx'; the formats are md, html, txt and sarif.")]
    [InlineData("rtf", "There is no format 'rtf'; the formats are md, html, txt and sarif.")]
    public async Task Export_AFormatThatIsNone_NamesThoseThereAre(string format, string sentence)
    {
        var id = await site.AddStatementAsync();

        var answer = await site.GetAsync($"/api/statements/{id}/export?format={format}");

        Assert.Equal((400, sentence), (answer.Status, answer.Detail));
    }

    [Fact]
    public async Task Export_Sarif_HoldsTheFindingsOfTheCheck()
    {
        var id = await site.AddStatementAsync();
        await site.PostAsync($"/api/statements/{id}/draft", new JsonObject { ["templates"] = new JsonArray("opening") });
        var clauses = (await site.GetAsync($"/api/statements/{id}/check")).Json["clauses"]!.AsArray();
        var messages = clauses.SelectMany(clause => clause!["findings"]!.AsArray()).Select(finding => (string)finding!["message"]!).ToList();

        var answer = await site.GetAsync($"/api/statements/{id}/export?format=sarif");

        Assert.NotEmpty(messages);
        Assert.Equal("application/sarif+json", answer.Type);
        Assert.Equal(messages, JsonNode.Parse(answer.Text)!["runs"]![0]!["results"]!.AsArray().Select(result => (string)result!["message"]!["text"]!));
    }

    [Theory]
    [InlineData("", "text/markdown", "joint-statement.md")]
    [InlineData("?format=md", "text/markdown", "joint-statement.md")]
    [InlineData("?format=html", "text/html", "joint-statement.html")]
    public async Task Export_IsAFileToBeKept(string query, string type, string name)
    {
        var id = await site.AddStatementAsync();

        var answer = await site.GetAsync($"/api/statements/{id}/export{query}");

        Assert.Equal((200, type), (answer.Status, answer.Type));
        Assert.StartsWith($"attachment; filename={name}", answer.Headers["Content-Disposition"], StringComparison.Ordinal);
        Assert.Contains("Joint Statement", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Templates_AreListedWithTheirSlots()
    {
        var answer = await site.GetAsync("/api/templates");

        var energy = Assert.Single(answer.Json.AsArray(), template => (string)template!["id"]! == "energy")!;
        Assert.Equal("energy", (string)energy["topic"]!);
        Assert.All(energy["slots"]!.AsArray(), slot => Assert.True(slot!["name"] is not null && slot["kind"] is not null && slot["required"] is not null));
    }

    [Fact]
    public async Task Templates_InPages_ReachEachOnce()
    {
        var all = (await site.GetAsync("/api/templates")).Json.AsArray().Select(template => (string)template!["id"]!).ToList();
        var first = await site.GetAsync("/api/templates?limit=3");
        var second = await site.GetAsync($"/api/templates?after={all[2]}");

        Assert.Equal($"</api/templates?limit=3&after={all[2]}>; rel=\"next\"", first.Headers["Link"]);
        Assert.Equal(all[3..], second.Json.AsArray().Select(template => (string)template!["id"]!));
        Assert.Equal(422, (await site.GetAsync("/api/templates?after=weather")).Status);
    }
}
