using System.Text.Json.Nodes;

namespace StatementDraft.Web.Tests.Api;

[Collection(ApiSite.Shared)]
public sealed class CompanionCallTests(ApiSite site)
{
    [Fact]
    public async Task Create_AsACompanion_SaysSo()
    {
        var accompanied = await site.AddStatementAsync();

        var sheet = await CreateAsync(accompanied);

        Assert.Equal(201, sheet.Status);
        Assert.Equal(accompanied, (string?)(await site.GetAsync($"/api/statements/{sheet.Json["id"]}")).Json["companionOf"]);
        Assert.Null((await site.GetAsync($"/api/statements/{accompanied}")).Json["companionOf"]);
    }

    [Fact]
    public async Task Create_AsACompanionOfNothing_IsRefused()
    {
        var sheet = await CreateAsync("nobody");

        Assert.Equal(422, sheet.Status);
        Assert.Equal("The field 'companionOf' names no statement: there is no 'nobody'.", sheet.Errors["companionOf"]);
    }

    private Task<Answer> CreateAsync(string companionOf) => site.PostAsync("/api/statements", new JsonObject
    {
        ["title"] = "Fact sheet",
        ["parties"] = new JsonArray("Portugal", "Chile"),
        ["sourceIds"] = new JsonArray(),
        ["companionOf"] = companionOf,
    });
}
