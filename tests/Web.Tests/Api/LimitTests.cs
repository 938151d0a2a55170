using System.Text.Json.Nodes;

namespace StatementDraft.Web.Tests.Api;

[Collection(ApiSite.Shared)]
public sealed class LimitTests(ApiSite site)
{
    [Fact]
    public async Task Compute_MoreAtOnceThanTheSiteTakes_Is429WithWhenToComeBack()
    {
        await using var narrow = site.WithWebHostBuilder(host => host.UseSetting("Limits:ComputingAtOnce", "1").UseSetting("Limits:ComputingWaiting", "0"));
        using var client = narrow.CreateClient();
        var words = string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"Japan and Chile welcome number {i}."));
        var body = new JsonObject { ["text"] = words }.ToJsonString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
            using var response = await client.PostAsync(new Uri("/api/extract", UriKind.Relative), content);
            return ((int)response.StatusCode, response.Headers.RetryAfter?.ToString(), response.Content.Headers.ContentType!.MediaType);
        }));

        Assert.Contains((200, null, "application/json"), answers);
        Assert.Contains((429, "1", "application/problem+json"), answers);
    }
}
