using System.Text.Json.Nodes;

namespace StatementDraft.Web.Tests.Api;

[Collection(ApiSite.Shared)]
public sealed class ClauseCallsTests(ApiSite site)
{
    private static readonly JsonObject Mine = new() { ["text"] = "The leaders spoke of energy." };

    [Theory]
    [InlineData("\"2\"")]
    [InlineData("W/\"2\"")]
    [InlineData("\"1\", \"2\"")]
    [InlineData("*")]
    public async Task Put_TheVersionThatWasRead_StoresTheWords(string version)
    {
        var (statement, clause) = await DraftAsync();

        var answer = await site.PutAsync($"{statement}/clauses/{clause}", Mine, ("If-Match", version));

        Assert.Equal((200, "\"3\""), (answer.Status, answer.Headers["ETag"]));
        Assert.Equal(("The leaders spoke of energy.", 3), ((string)answer.Json["text"]!, (int)answer.Json["version"]!));
        Assert.Equal(3, (int)(await site.GetAsync(statement)).Json["version"]!);
    }

    [Fact]
    public async Task Put_TheSameWordsAgain_ChangesNothing()
    {
        var (statement, clause) = await DraftAsync();
        await site.PutAsync($"{statement}/clauses/{clause}", Mine, ("If-Match", "*"));

        var answer = await site.PutAsync($"{statement}/clauses/{clause}", Mine, ("If-Match", "\"3\""));

        Assert.Equal((200, "\"3\""), (answer.Status, answer.Headers["ETag"]));
    }

    [Fact]
    public async Task Put_AfterSomebodyElse_Is412WithTheClauseThatStands()
    {
        var (statement, clause) = await DraftAsync();
        await site.PutAsync($"{statement}/clauses/{clause}", new JsonObject { ["text"] = "Theirs." }, ("If-Match", "\"2\""));

        var answer = await site.PutAsync($"{statement}/clauses/{clause}", Mine, ("If-Match", "\"2\""));

        Assert.Equal(412, answer.Status);
        Assert.Equal(("Theirs.", 3, 3), ((string)answer.Json["clause"]!["text"]!, (int)answer.Json["clause"]!["version"]!, (int)answer.Json["version"]!));
        Assert.Equal("Theirs.", (string)(await site.GetAsync(statement)).Json["clauses"]![0]!["text"]!);
    }

    [Fact]
    public async Task Put_ToAnotherClauseThanSomebodyElse_StoresBoth()
    {
        var (statement, clause) = await DraftAsync("energy", "investment");
        var other = (string)(await site.GetAsync(statement)).Json["clauses"]![1]!["id"]!;
        await site.PutAsync($"{statement}/clauses/{other}", new JsonObject { ["text"] = "Theirs." }, ("If-Match", "\"2\""));

        var answer = await site.PutAsync($"{statement}/clauses/{clause}", Mine, ("If-Match", "\"2\""));

        Assert.Equal(200, answer.Status);
        var texts = (await site.GetAsync(statement)).Json["clauses"]!.AsArray().Select(each => (string)each!["text"]!);
        Assert.Equal(["The leaders spoke of energy.", "Theirs."], texts);
    }

    [Fact]
    public async Task Put_AVersionThatNeverWas_Is412()
    {
        var (statement, clause) = await DraftAsync();

        Assert.Equal(412, (await site.PutAsync($"{statement}/clauses/{clause}", Mine, ("If-Match", "\"99\""))).Status);
    }

    [Fact]
    public async Task Put_WithoutIfMatch_Is400NamingTheHeader()
    {
        var (statement, clause) = await DraftAsync();

        var answer = await site.PutAsync($"{statement}/clauses/{clause}", Mine);

        Assert.Equal(400, answer.Status);
        Assert.Equal("The header If-Match is missing: it has to name the version that was read, such as \"7\", or * for whatever stands now.", answer.Detail);
    }

    [Fact]
    public async Task Put_IfMatchThatIsNoVersion_Is400()
    {
        var (statement, clause) = await DraftAsync();

        var answer = await site.PutAsync($"{statement}/clauses/{clause}", Mine, ("If-Match", "\"latest\""));

        Assert.Equal((400, "The header If-Match has to name a version in quotes, such as \"7\", or be *."), (answer.Status, answer.Detail));
    }

    [Theory]
    [InlineData("""{"text":"   "}""", "The field 'text' is missing or empty.")]
    [InlineData("{}", "The field 'text' is missing or empty.")]
    [InlineData("""{"text":null}""", "The field 'text' is missing or empty.")]
    [InlineData("""{"text":"a\u0000"}""", "The field 'text' holds a NUL character, as binary files do: send the text itself.")]
    public async Task Put_NoWords_IsRefused(string json, string sentence)
    {
        var (statement, clause) = await DraftAsync();

        var answer = await site.SendAsync(HttpMethod.Put, $"{statement}/clauses/{clause}", json, ("If-Match", "*"));

        Assert.Equal((422, sentence), (answer.Status, answer.Errors["text"]));
    }

    [Fact]
    public async Task Put_ToAClauseThatIsNone_Is404()
    {
        var (statement, _) = await DraftAsync();

        Assert.EndsWith("has no clause 'nothing'.", (await site.PutAsync($"{statement}/clauses/nothing", Mine, ("If-Match", "*"))).Detail, StringComparison.Ordinal);
        Assert.Equal(404, (await site.PutAsync("/api/statements/nobody/clauses/nothing", Mine, ("If-Match", "*"))).Status);
    }

    private async Task<(string Statement, string Clause)> DraftAsync(params string[] templates)
    {
        var path = $"/api/statements/{await site.AddStatementAsync()}";
        var drafted = await site.PostAsync($"{path}/draft", new JsonObject
        {
            ["templates"] = new JsonArray([.. (templates.Length == 0 ? ["energy"] : templates).Select(template => (JsonNode)template)]),
        });
        return (path, (string)drafted.Json["clauses"]![0]!["id"]!);
    }
}
