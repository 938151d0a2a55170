using Microsoft.Extensions.DependencyInjection;
using StatementDraft.Core.Text;
using StatementDraft.Web.Storage;
using StatementDraft.Web.Tests.Storage;

namespace StatementDraft.Web.Tests.Api;

[Collection(ApiSite.Shared)]
public sealed class GateCallTests(ApiSite site)
{
    [Fact]
    public async Task Gate_NothingDecided_TellsEverythingThatStandsInTheWay()
    {
        var id = await DraftAsync("They met in [place].");

        var gate = (await site.GetAsync($"/api/statements/{id}/gate")).Json;

        Assert.False((bool)gate["ready"]!);
        Assert.Equal("2 things stand in the way of release.", (string?)gate["sentence"]);
        Assert.Equal(["bracket [place]", "claim They met in [place]"], gate["inTheWay"]!.AsArray().Select(item => $"{item!["kind"]} {item["text"]}"));
        Assert.Null(gate["released"]);
    }

    [Fact]
    public async Task Gate_TickedAndReleased_IsReadyByTheHashOfTheTextFile()
    {
        var id = await DraftAsync("They met in Lisbon.");
        var (store, review) = (site.Services.GetRequiredService<ReviewStore>(), site.Services.GetRequiredService<StatementReview>());
        var reviewed = await review.ReadAsync((await site.Services.GetRequiredService<StatementStore>().FindAsync(id))!);
        await store.TickAsync(id, [.. reviewed.Check.Clauses.SelectMany(clause => clause.Claims).Select(claim => claim.Key)], "the desk officer");
        await store.ReleaseAsync(id, reviewed.Gate.Text, 2, "the desk officer");

        var gate = (await site.GetAsync($"/api/statements/{id}/gate")).Json;
        var file = (await site.GetAsync($"/api/statements/{id}/export?format=txt")).Text;

        Assert.True((bool)gate["ready"]!);
        Assert.Equal(Fingerprint.Of(file).Hex, (string?)gate["sha256"]);
        Assert.Equal((Fingerprint.Of(file).Hex, 2, "the desk officer", false), ((string?)gate["released"]!["sha256"], (int)gate["released"]!["version"]!, (string?)gate["released"]!["by"], (bool)gate["released"]!["differs"]!));
    }

    private async Task<string> DraftAsync(string text)
    {
        var statements = site.Services.GetRequiredService<StatementStore>();
        var statement = await statements.CreateAsync(Statements.Start());
        await statements.SaveAsync(statement.Adding(Statements.Clause("c1", text)), statement.Version, "drafted");
        return statement.Id;
    }
}
