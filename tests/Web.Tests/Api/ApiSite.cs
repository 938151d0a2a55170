using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace StatementDraft.Web.Tests.Api;

/// <summary>A site as programs see it.</summary>
public sealed class ApiSite : TemporarySite
{
    /// <summary>The tests of the API share one site; each makes the sources and statements it needs.</summary>
    public const string Shared = "API";

    public async Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers) =>
        await SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<Answer> PostAsync(string path, JsonNode body, params (string Name, string Value)[] headers) =>
        await SendAsync(HttpMethod.Post, path, body.ToJsonString(), headers);

    public async Task<Answer> PutAsync(string path, JsonNode body, params (string Name, string Value)[] headers) =>
        await SendAsync(HttpMethod.Put, path, body.ToJsonString(), headers);

    public async Task<Answer> PostFormAsync(string path, (string Name, string Value)[] fields, params (string Name, string Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "file", name);
        }

        return await SendContentAsync(HttpMethod.Post, path, form);
    }

    public async Task<Answer> SendAsync(HttpMethod method, string path, string? json, params (string Name, string Value)[] headers) =>
        await SendContentAsync(method, path, json is null ? null : new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } }, headers);

    public async Task<Answer> SendContentAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var client = CreateClient();
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        var type = response.Content.Headers.ContentType?.MediaType;
        var text = await response.Content.ReadAsStringAsync();
        return new Answer(
            (int)response.StatusCode,
            type,
            text,
            type is "application/json" or "application/problem+json" ? JsonNode.Parse(text)! : new JsonObject(),
            response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase));
    }

    public async Task<string> AddSourceAsync(string title, string text)
    {
        var answer = await PostAsync("/api/sources", new JsonObject { ["title"] = title, ["text"] = text });
        return (string)answer.Json["id"]!;
    }

    public async Task<string> AddStatementAsync(params string[] sourceIds)
    {
        var answer = await PostAsync("/api/statements", new JsonObject
        {
            ["title"] = "Joint Statement",
            ["parties"] = new JsonArray("Portugal", "Chile"),
            ["sourceIds"] = new JsonArray([.. sourceIds.Select(id => (JsonNode)id)]),
        });
        return (string)answer.Json["id"]!;
    }
}

[CollectionDefinition(ApiSite.Shared)]
public sealed class ApiSiteForAll : ICollectionFixture<ApiSite>;

/// <summary>What the site answered.</summary>
public sealed record Answer(int Status, string? Type, string Text, JsonNode Json, IReadOnlyDictionary<string, string> Headers)
{
    public string Detail => (string)Json["detail"]!;

    /// <summary>The fields that the answer complains of.</summary>
    public IReadOnlyDictionary<string, string> Errors => Json["errors"] is JsonObject errors
        ? errors.ToDictionary(error => error.Key, error => string.Join(' ', error.Value!.AsArray()))
        : new Dictionary<string, string>();
}
